import type { DeadlineKind } from '../../facts/meeting.ts';
import type { PlanningArgs } from '../../facts/planning.ts';
import type { FindingTexts } from '../catalog.ts';
import { clock, dato, plural, SEASONS, season, stort } from './grammar.ts';
import { avoided } from './meeting-reasons.ts';

const DEADLINES: Record<DeadlineKind, string> = {
  themeReserved: 'at reservere tema og dato',
  speakersAsked: 'at spørge oplægsholdere',
  reportsRequested: 'at bestille afrapporteringer',
  notice: 'indkaldelsen',
  reportsIn: 'at modtage afrapporteringer og bilag',
  agenda: 'dagsordenen',
  draftMinutes: 'udkastet til referat',
  finalMinutes: 'det endelige referat',
};

const meetings = (count: number) => plural(count, 'møde', 'møder');

export const planning: FindingTexts<PlanningArgs> = {
  'group-established-late': {
    message: ({ group, established, limit, over }) =>
      over === 'plan'
        ? `${group} nedsættes den ${dato(established)}, men planen udløber den ${dato(limit)}`
        : `${group} nedsættes den ${dato(established)}, men har sit første møde i ${season(over)}, som slutter den ${dato(limit)}`,
    title: 'En gruppe, som er nedsat for sent',
    reason: 'Planen udmøntes af én administrativ gruppe. Den skal være nedsat inden sit første møde.',
    fix: 'Ret den dag, gruppen blev nedsat, eller planens periode.',
  },
  'plan-over-before-first-meeting': {
    message: ({ planEnd, begins }) =>
      `Planen udløber den ${dato(planEnd)}, før sæsonen for gruppens første møde begynder den ${dato(begins)}`,
    title: 'En plan, som udløber før gruppens første møde',
    reason:
      'Er planen udløbet, før gruppen har sit første møde, forfalder intet af det, der kræves af gruppen.',
    fix: 'Ret planens periode.',
  },
  'group-meetings-missing': {
    message: ({ year, count, expected, season }) =>
      `Gruppen har ${count === 0 ? 'ingen møder' : meetings(count)} i ${year}, men ${season ? `ingen om ${SEASONS[season]}` : `skulle have ${expected}`}`,
    title: 'Et år, hvor gruppen mangler et møde',
    reason:
      'Kommissoriet eller filen selv siger, hvor tit om året den administrative gruppe mødes, og i hvilke sæsoner. Et møde tæller den dag, det blev holdt. Aflyste møder tæller ikke med.',
    fix: 'Tilføj de møder, der blev holdt. `rup meetings plan` foreslår dage for dem, der skal holdes.',
  },
  'status-meeting-not-held': {
    message: ({ year }) => `Der er intet statusmøde i ${year}`,
    title: 'Et år uden statusmøde',
    reason: 'Statusmødet holdes i hvert kalenderår. Aflyste møder tæller ikke med.',
    fix: 'Tilføj mødet, hvis det blev holdt. `rup meetings plan` foreslår dage for dem, der skal holdes.',
  },
  'status-meeting-without-holder': {
    message: ({ office, date }) =>
      `Statusmødet blev holdt den ${dato(date)}, hvor hvervet som ${office} var ubesat`,
    title: 'Et statusmøde, som blev holdt, mens en formandspost var ubesat',
    reason: 'Statusmødet holdes mellem to formænd, og begge poster skal være besat på mødedagen.',
    fix: 'Angiv, hvem der havde posten den dag, eller ret mødets dato.',
  },
  'meeting-outside-season': {
    message: ({ meeting, date }) => `Mødet ${meeting} er sat til den ${dato(date)}, uden for mødesæsonerne`,
    title: 'Et møde uden for mødesæsonerne',
    reason:
      'Møderne holdes om foråret og om efteråret, hvor deltagerne kan forventes at være til stede. Sæsonerne er rups egne standarder og kan ændres i filen.',
    fix: 'Flyt mødet ind i en sæson, eller sæt sæsonerne under `settings.seasons`.',
  },
  'meeting-on-avoided-day': {
    message: ({ meeting, date, day }) => `Mødet ${meeting} er sat til den ${dato(date)}, som ${avoided(day)}`,
    title: 'Et møde på en dag, der helst undgås',
    reason:
      'Skoleferier, påskeugen, jul, valguger og det, filen angiver under `settings.avoid`, bør helst undgås. Det er rups egen standard; `settings.notAvoided` slår dele af den fra.',
    fix: 'Flyt mødet, eller sæt `settings.notAvoided`.',
  },
  'meetings-same-week': {
    message: ({ meeting, date, other, body }) =>
      `Mødet ${meeting} den ${dato(date)} ligger i samme uge som mødet ${other} i ${body}`,
    title: 'To organer, som mødes i samme uge',
    reason:
      'Mange sidder i flere organer. Derfor får hvert møde så vidt muligt sin egen uge, når der planlægges.',
    fix: 'Flyt et af møderne til en anden uge.',
  },
  'meetings-overlap': {
    message: ({ meeting, other, person, date }) =>
      `${person} skal til ${other} og ${meeting} på samme tid den ${dato(date)}`,
    title: 'To møder på samme tid med samme medlem',
    reason: 'Et medlem af to organer kan kun være til stede ét sted ad gangen.',
    fix: 'Flyt det ene møde.',
  },
  'meeting-time-skipped': {
    message: ({ meeting, date, time }) =>
      `Mødet ${meeting} er sat til ${clock(time)} den ${dato(date)}, men det klokkeslæt springes over, når sommertiden begynder`,
    title: 'Et tidspunkt, som ikke findes',
    reason:
      'Når sommertiden begynder, stilles uret fra kl. 02.00 til kl. 03.00. Klokkeslættene imellem findes ikke.',
    fix: 'Ret mødets tidspunkt eller dato.',
  },
  'meeting-report-missing': {
    message: ({ forum, meeting, deadline }) =>
      `${forum} har ikke afrapporteret til mødet ${meeting}; fristen var den ${dato(deadline)}`,
    title: 'Et forum uden afrapportering til gruppens møde',
    reason:
      'Samarbejdsforaene afrapporterer til den administrative gruppe. Fristen før gruppens møde er rups egen standard og kan ændres i filen.',
    fix: 'Tilføj afrapporteringen, når den er modtaget.',
  },
  'planned-time-reversed': {
    message: ({ body, from, to }) =>
      `Møder i ${body} er sat til at slutte ${clock(to)} og begynde ${clock(from)}`,
    title: 'Et fast mødetidspunkt, som slutter, før det begynder',
    reason: 'Et møde begynder og slutter samme dag, og det slutter senere, end det begynder.',
    fix: 'Ret tidspunktet, så begyndelsen står først.',
  },
  'weeks-between-too-many': {
    message: ({ body, perYear, weeks, most }) =>
      `${body} skal mødes ${perYear} gange om året med mindst ${weeks} uger imellem, men der er højst plads til ${most}`,
    title: 'Flere uger mellem møder, end året har plads til',
    reason: 'Et år har 52 uger. Er afstanden mellem møderne for stor, kan de ikke alle planlægges.',
    fix: 'Sæt `weeksBetween` ned.',
  },
  'season-without-open-day': {
    message: ({ season, year }) =>
      year === ''
        ? `${stort(SEASONS[season])} er sat til at slutte, før det begynder`
        : `${stort(SEASONS[season])} har ingen mulig mødedag i ${year}`,
    title: 'En mødesæson uden en mulig mødedag',
    reason: 'Et møde kan ikke lægges i en weekend, på en helligdag eller på en anden lukkedag.',
    fix: 'Gør sæsonen længere, eller ret dens første og sidste dag.',
  },
  'preferred-outside-season': {
    message: ({ season }) => `${stort(SEASONS[season])} har ingen dag i den del, som foretrækkes`,
    title: 'En foretrukken del, som ligger uden for sæsonen',
    reason: 'Den foretrukne del er en del af sæsonen. Ligger den udenfor, kan ønsket aldrig opfyldes.',
    fix: 'Ret `preferred`, så den ligger inden for sæsonen.',
  },
  'season-misplaced': {
    message: ({ season, fault }) =>
      fault === 'half'
        ? `${stort(SEASONS[season])} er sat til dage uden for ${season === 'spring' ? 'januar–juni' : 'juli–december'}`
        : `${stort(SEASONS[season])} er sat til dage, som alle ligger i sommerferien`,
    title: 'En mødesæson på den forkerte tid af året',
    reason:
      'Sæsonernes præcise datoer er rups egne standarder og kan ændres, men foråret ligger i årets første halvdel og efteråret i den anden, og ikke alene i sommerferien (uge 27–32).',
    fix: 'Ret sæsonens første og sidste dag.',
  },
  'deadline-misplaced': {
    message: ({ deadline, fault, other }) =>
      ({
        'after-meeting': `Fristen for ${DEADLINES[deadline]} er sat efter mødet`,
        'before-meeting': `Fristen for ${DEADLINES[deadline]} er sat før mødet`,
        'after-other': `Fristen for ${DEADLINES[deadline]} er sat efter fristen for ${DEADLINES[other]}`,
      })[fault],
    title: 'En frist på den forkerte side af mødet',
    reason:
      'Det, der forbereder et møde, har sin frist før det, og referatet sin frist efter det. Fristerne følger efter hinanden.',
    fix: 'Ret fristen. Et minus foran er før mødet: -3w er tre uger før.',
  },
};
