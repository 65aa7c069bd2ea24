import type {
  AvoidedDay,
  DayReason,
  GivenUp,
  Middle,
  NoPlan,
  PassedOver,
  TakenBy,
  ThemeReason,
  UnplannedFact,
  UsuallyAvoided,
} from '../../facts/meeting-reasons.ts';
import { NAMED_DAYS } from '../../facts/meeting-reasons.ts';
import { dag, plural, SEASONS, WEEKDAYS } from './grammar.ts';
import { CLOSED_DAYS } from './meeting.ts';

const ORDER = ['første', 'anden', 'tredje', 'fjerde', 'sidste'];

const AVOIDED: Record<UsuallyAvoided, string> = {
  'week-7': 'ligger i uge 7 (vinterferie)',
  'week-8': 'ligger i uge 8 (vinterferie)',
  'easter-week': 'ligger i påskeugen',
  'ascension-friday': 'er fredagen efter Kristi himmelfartsdag',
  'weeks-27-32': 'ligger i sommerferien (uge 27–32)',
  'week-42': 'ligger i uge 42 (efterårsferie)',
  'election-week': 'ligger i ugen med kommunal- og regionsrådsvalg',
  christmas: 'ligger ved jul eller nytår',
};

/** Hvad der taler imod en dag: `ligger i uge 42 (efterårsferie)`. */
export const avoided = (day: AvoidedDay) =>
  'usual' in day ? AVOIDED[day.usual] : `er angivet som en dag, der skal undgås (${day.reason})`;

/** Fra en dag til en anden; året nævnes én gang. */
const days = (from: string, to: string) =>
  `${from.slice(0, 4) === to.slice(0, 4) ? dag(from).replace(/ \d+$/, '') : dag(from)} – ${dag(to)}`;
const weeks = (count: number) => plural(count, 'uge', 'uger');

/** A day by its place in the month. `nth`: 1–4, or 5 for the last; `weekday`: 1 is Monday. */
const namedDay = (nth: number, weekday: number) => `den ${ORDER[nth - 1]} ${WEEKDAYS[weekday - 1]} i måneden`;

/** The words for the days that the file can name, such as `second-thursday`. */
export const namedDays = (): Record<string, string> =>
  Object.fromEntries(NAMED_DAYS.map(([name, nth, weekday]) => [name, namedDay(nth, weekday)]));

function middleOf(middle: Middle): string {
  switch (middle.of) {
    case 'season': {
      const { season, isPreferred, part, parts, from, to } = middle;
      const whole = parts === 1 ? SEASONS[season] : `del ${part} af ${parts} af ${SEASONS[season]}`;
      return `midt i ${isPreferred ? 'de foretrukne dage i ' : ''}${whole} (${days(from, to)})`;
    }
    case 'between':
      return `midt mellem gruppens møder den ${dag(middle.from)} og den ${dag(middle.to)}`;
    case 'half-year':
      return `et kvart år ${middle.side === 'after' ? 'efter' : 'før'} gruppens møde den ${dag(middle.meeting)}`;
    case 'year':
      return `midt i årets mødesæsoner (${days(middle.from, middle.to)})`;
    case 'notice':
      return 'den første dag, hvor indkaldelsen kan sendes i tide';
    case 'month':
      return namedDay(middle.nth, middle.weekday);
  }
}

const FIRST_DAY: Record<Extract<PassedOver, { why: 'before' }>['because'], string> = {
  due: 'hvor der tidligst skal holdes møder',
  asked: 'som planlægningen begynder med',
  cancelled: 'dagen efter aflysningen',
};

function passedOver(reason: PassedOver): string {
  switch (reason.why) {
    case 'before':
      return `ligger før den ${dag(reason.from)}, ${FIRST_DAY[reason.because]}`;
    case 'after':
      return `ligger efter den ${dag(reason.to)}, som er den sidste dag, hvor der skal holdes møder`;
    case 'outside-season':
      return 'ligger uden for mødesæsonerne';
    case 'other-year':
      return 'ligger i et andet kalenderår';
    case 'outside':
      return `ligger uden for de dage, hvor mødet kan holdes (${days(reason.from, reason.to)})`;
    case 'withdrawn':
      return 'er en dag, hvor mødet er aflyst, eller som det er flyttet fra';
    case 'closed':
      return `er ${CLOSED_DAYS[reason.day]}`;
    case 'same-time':
      return `er optaget: ${reason.person} er til møde i ${reason.body} på det tidspunkt`;
    case 'busy':
      return `er optaget af andre (${reason.what})`;
    case 'too-close':
      return `ligger mindre end ${weeks(reason.weeks)} fra mødet den ${dag(reason.other)}`;
    case 'leaves-no-room':
      return 'ligger for sent til, at der bliver plads til de følgende møder';
    case 'week-taken':
      return `ligger i samme uge som ${reason.body} den ${dag(reason.date)}`;
    case 'avoided':
      return avoided(reason.day);
    case 'weekday':
      return 'er ikke en af de foretrukne ugedage';
    case 'not-preferred':
      return 'ligger uden for den foretrukne del af sæsonen';
    case 'crowded':
      return `har allerede ${meetings(reason.count)}`;
  }
}

const meetings = (count: number) => plural(count, 'andet møde', 'andre møder');

export function dayReason({ target, middle, passedOver: reason }: DayReason): string {
  if (!reason) return `Dagen er den ideelle, ${middleOf(middle)}.`;
  return `Den ideelle dag er den ${dag(target)}, ${middleOf(middle)}, men den ${passedOver(reason)}. Dagen her er den nærmeste af de bedst egnede.`;
}

export function gaveWay(wish: GivenUp): string {
  switch (wish.wish) {
    case 'own-week':
      return `Mødet ligger i samme uge som ${wish.body} den ${dag(wish.date)}, fordi ingen anden uge har en dag, der passer.`;
    case 'not-avoided':
      return `Dagen bør helst undgås: den ${avoided(wish.day)}.`;
    case 'notice':
      return `Indkaldelsen skulle have været sendt den ${dag(wish.notice)}.`;
    case 'weekday':
      return 'Dagen er ikke en af de foretrukne ugedage.';
    case 'preferred-part':
      return 'Dagen ligger uden for den foretrukne del af sæsonen.';
    case 'own-day':
      return `Der er ${meetings(wish.count)} samme dag.`;
  }
}

export function themeReason(area: string, reason: ThemeReason): string {
  switch (reason.why) {
    case 'urgent':
      return `Tema: ${area}, hvor initiativet ${reason.initiative} er prioriteret højest.`;
    case 'never-treated':
      return `Tema: ${area}, som intet tidligere møde har drøftet.`;
    case 'longest-untreated':
      return `Tema: ${area}, det af de ventende områder, som det er længst tid siden, gruppen har drøftet (${dag(reason.since)}).`;
    case 'all-scheduled':
      return `Tema: ${area}. Alle ventende områder er sat på dagsordenen for et af de følgende møder; dette ville have ventet længst.`;
  }
}

const TAKEN: Record<TakenBy, string> = {
  withdrawn: 'er en dag, hvor mødet er aflyst, eller som det er flyttet fra',
  'same-time': 'har et møde på samme tid med et af medlemmerne',
  busy: 'er optaget af andre',
  'too-close': 'ligger for tæt på et andet af organets møder',
};

export function unplanned({ body, from, to, problem }: UnplannedFact): string {
  if (problem.why === 'past')
    return `${body}: Der er intet møde fra den ${dag(from)} til den ${dag(to)}, og de dage er gået. Tilføj et på en anden dag med \`rup meetings add\`.`;
  const head =
    from === to
      ? `${body}: Den ${dag(from)} passer ikke.`
      : `${body}: Ingen dag passer fra den ${dag(from)} til den ${dag(to)}.`;
  switch (problem.why) {
    case 'closed':
      return `${head} Alle dage er lukkedage. Gør sæsonen længere (settings.seasons).`;
    case 'too-close':
      return `${head} Alle mulige dage ligger mindre end ${weeks(problem.weeks)} fra et andet af organets møder (den, der ligger længst væk, ${weeks(problem.farthest)}). Sæt afstanden ned (weeksBetween), eller flyt et møde.`;
    case 'cancelled':
      return `${head} Mødet blev aflyst den ${dag(problem.date)}, da der ikke var flere dage i sæsonen.`;
    case 'taken':
      return `${head} Hver mulig dag ${problem.by.map((by) => TAKEN[by]).join(', eller ')}.`;
  }
}

export function noPlan(reason: NoPlan): string {
  switch (reason.why) {
    case 'until-before-from':
      return `Der er ingen dage at planlægge: den sidste dag, ${dag(reason.until)}, ligger før den første, ${dag(reason.from)}.`;
    case 'period-over':
      return `Der skal ikke holdes flere møder: planens periode sluttede den ${dag(reason.to)}.`;
    case 'period-later':
      return `Der skal endnu ikke holdes møder: planens periode begynder den ${dag(reason.from)}.`;
    case 'first-after-period':
      return `Der skal ikke holdes møder: ${reason.body} skal tidligst mødes den ${dag(reason.first)}, efter at planens periode slutter den ${dag(reason.to)}.`;
    case 'not-yet':
      return `Der skal endnu ikke holdes møder: ${reason.body} skal tidligst mødes den ${dag(reason.first)}.`;
    case 'body-over':
      return `Der skal ikke holdes møder: ${reason.body} fandtes kun til og med den ${dag(reason.to)}.`;
    case 'not-established':
      return `Der skal ikke holdes møder: ${reason.body} er planlagt og endnu ikke nedsat.`;
    case 'not-planned':
      return `Møderne i ${reason.body} planlægges ikke: filen oplyser ikke, hvor ofte det mødes (perYear eller monthly under meetings).`;
    case 'none-due':
      return 'Der skal ikke holdes flere møder i perioden.';
  }
}
