import type { ForumArgs, Relation, ReportedTo, SeatText } from '../../facts/forum.ts';
import type { FindingTexts } from '../catalog.ts';
import { dato, plural, range } from './grammar.ts';
import { PARTICIPANTS } from './kinds.ts';

const RELATIONS: Record<Relation, string> = {
  develops: 'udvikler',
  participates: 'deltager i',
  follows: 'følger',
};
const SIDES = { municipality: 'kommunale', region: 'regionale', other: 'andre' };
const MISSING = {
  progress: 'siger ikke noget om fremdriften',
  interdisciplinarity: 'siger ikke noget om tværfagligheden',
  both: 'siger hverken noget om fremdriften eller om tværfagligheden',
};

const monthsText = (months: number) => (months === 1 ? 'en måned' : `${months} måneder`);

const memberText = (count: number, seat: SeatText) => {
  const all = count === 0 ? 'ingen' : count;
  if (seat.roles.length > 0) return `${all} ${seatText(seat)}`;
  return `${all} ${count === 1 ? 'medlem' : 'medlemmer'}${seatText(seat).slice('deltagere'.length)}`;
};

const seatText = ({ roles, kind, area }: SeatText) =>
  [
    roles.length > 0 ? roles.join(' eller ') : 'deltagere',
    kind && `fra ${PARTICIPANTS[kind]}`,
    area !== undefined && `inden for ${area}`,
  ]
    .filter(Boolean)
    .join(' ');

/** What a forum can report to beside the group, which has a name. */
const REPORTED_TO: Readonly<Partial<Record<ReportedTo, string>>> = {
  forum: 'et andet forum',
  statusMeeting: 'statusmødet',
};

export const forum: FindingTexts<ForumArgs> = {
  'forum-without-part': {
    message: ({ forum }) => `${forum} er hverken knyttet til et initiativ eller til et område`,
    title: 'Et forum, som ikke er knyttet til planen',
    reason:
      'Et samarbejdsforum nedsættes for at arbejde med en konkret del af handlingsplanen. Er det ikke knyttet til planen, er det uklart, hvad det udmønter, og hvornår det er færdigt.',
    fix: 'Knyt forummet til det initiativ eller det område, det arbejder med.',
  },
  'forum-without-initiative': {
    message: ({ forum }) => `Forummet ${forum} er aktivt, men er ikke knyttet til et konkret initiativ`,
    title: 'Et aktivt forum uden konkrete initiativer',
    reason:
      'Et samarbejdsforum kan udvikle, deltage i og følge konkrete initiativer. Et forum, der kun har et område, er lovligt, men det fremgår ikke, hvad det arbejder med, og intet initiativ kan afslutte behovet for det.',
    fix: 'Tilføj de initiativer, som forummet udvikler, deltager i eller følger.',
  },
  'composition-min-above-max': {
    message: ({ body, min, max }) =>
      `Sammensætningen af ${body} kræver mindst ${min}, men tillader højst ${plural(max, 'plads', 'pladser')} af en slags`,
    title: 'Et mindstetal, som er større end højstetallet',
    reason: 'Det mindste antal pladser kan ikke være større end det højeste.',
    fix: 'Ret `min` eller `max`, eller kør `rup composition set`.',
  },
  'forum-composition-breached': {
    message: ({ forum, seat, held, vacant, seats }) =>
      `${forum} har ${memberText(held, seat)}${vacant > 0 ? ` og ${plural(vacant, 'ledig plads', 'ledige pladser')}` : ''}, men skal efter sin sammensætning have ${range(seats)}`,
    title: 'Et forum, hvis medlemmer ikke svarer til sammensætningen',
    reason:
      'Samarbejdsfora kan sammensættes forskelligt. Når et forum har angivet sin egen sammensætning, skal medlemmerne passe til den. En ledig plads tæller som plads, men ikke som besat.',
    fix: 'Besæt de pladser, der mangler, registrér et medlem som udtrådt, eller ret sammensætningen.',
  },
  'chair-held-and-vacant': {
    message: ({ forum, role, holder, date }) =>
      `Pladsen som ${role} i ${forum} er ledig, men ${holder} har den samtidig (fra ${dato(date)})`,
    title: 'Den eneste plads af sin slags er både besat og ledig',
    reason:
      'Et forum har én formand. Er pladsen angivet som ledig, mens nogen har den, er det uklart, om den skal besættes.',
    fix: 'Slet den ledige plads, eller lad den begynde dagen efter, at indehaveren er udtrådt.',
  },
  'chairs-too-many': {
    message: ({ body, holder, date, chairs }) =>
      `${holder} er formand for ${body} fra den ${dato(date)}, men organet har ${chairs === 1 ? 'allerede en formand' : `allerede ${chairs} formænd`}`,
    title: 'Flere formænd, end organet skal have',
    reason: 'Et organ har én formand ad gangen, medmindre det siger, at formandskabet er delt (`chairs`).',
    fix: 'Giv den forrige formand en sidste dag, eller skriv `chairs`, hvis formandskabet er delt.',
  },
  'deputy-for-nobody': {
    message: ({ body, holder, isDeputy, for: who, date }) =>
      who === undefined
        ? `${holder} er stedfortræder i ${body}, uden at det fremgår for hvem`
        : isDeputy
          ? `${holder} er stedfortræder for ${who}, som ikke har en plads i ${body} ${date === undefined ? 'i den tid' : dato(date)}`
          : `${holder} træder ind for ${who} i ${body}, men sidder der ikke som stedfortræder`,
    title: 'En stedfortræder uden et medlem at træde ind for',
    reason: 'En stedfortræder møder for et bestemt medlem og kun, så længe medlemmet har sin plads.',
    fix: 'Skriv i `deputyFor`, hvem stedfortræderen træder ind for, og sæt `as` til `deputy`.',
  },
  'forum-member-without-seat': {
    message: ({ forum, holder, role }) =>
      `${holder ? `${holder} (${role})` : `Den ledige plads som ${role}`} har ingen plads i sammensætningen af ${forum}`,
    title: 'Et medlem, som forummets sammensætning ikke har en plads til',
    reason:
      'Samarbejdsfora kan sammensættes forskelligt. Når et forum har angivet sin egen sammensætning, skal medlemmerne passe til den.',
    fix: 'Ret medlemmets rolle eller organisation, eller føj pladsen til sammensætningen.',
  },
  'climate-forum-composition': {
    message: ({ forum, former, side, seats, kept }) =>
      side === 'none'
        ? `${forum} viderefører ${former}, men angiver ingen sammensætning`
        : `${forum} viderefører ${former}, men har ${range(seats)} ${SIDES[side]} pladser og ikke ${range(kept)}`,
    title: 'Et klimaforum, som ikke er sammensat som hidtil',
    reason:
      'Administrativt klimaforum fortsætter som hidtil og beholder dermed sin sammensætning: den, kommissoriet angiver, medmindre den tidligere gruppe er angivet med en anden.',
    fix: 'Giv forummet samme antal pladser som det klimaforum, det viderefører.',
  },
  'continued-forum-established-by': {
    message: ({ forum, by }) => `${forum} er videreført, men registreret som nedsat af ${by}`,
    title: 'Et videreført forum, som er registreret som nedsat',
    reason:
      'Klimaforum og arbejdsgruppen for en fokuseret vækstdagsorden fandtes i forvejen og blev videreført som samarbejdsfora. De blev ikke nedsat på ny.',
    fix: 'Slet `establishedBy`, eller ret `origin` til `established`, hvis forummet er nynedsat.',
  },
  'established-forum-continues': {
    message: ({ forum, former }) => `${forum} er registreret som nynedsat, men viderefører ${former}`,
    title: 'Et nyt forum, som viderefører en tidligere gruppe',
    reason: 'Et forum er enten videreført eller nynedsat. Oplysningerne modsiger hinanden.',
    fix: 'Ret `origin` til `continued`, eller slet `continues`.',
  },
  'body-continued-twice': {
    message: ({ forum, other, former }) => `${forum} viderefører ${former}, men det gør ${other} allerede`,
    title: 'En tidligere gruppe, som to fora viderefører',
    reason: 'En tidligere gruppe kan videreføres som ét forum. Er der to, må det ene være nyt.',
    fix: 'Slet `continues` for det forum, som er nyt, og angiv, hvem der nedsatte det.',
  },
  'planned-forum-active': {
    message: ({ forum, has }) =>
      `${forum} er kun planlagt, men har allerede ${{ members: 'medlemmer', reports: 'afrapporteret', meetings: 'møder' }[has]}`,
    title: 'Et planlagt forum, som allerede er i gang',
    reason:
      'Et forum, der ønskes igangsat, er planlagt, indtil det har en første dag. Har det medlemmer, afrapporteringer eller møder, er det gået i gang.',
    fix: 'Angiv, hvornår forummet blev nedsat, og af hvem.',
  },
  'forum-initiative-repeated': {
    message: ({ forum, initiative, relation }) =>
      relation === undefined
        ? `${forum} nævner initiativet ${initiative} mere end én gang`
        : `${forum} nævner mere end én gang, at det ${RELATIONS[relation]} ${initiative}`,
    title: 'Et initiativ eller et forhold, som er nævnt to gange',
    reason:
      'Et forum nævner hvert initiativ én gang med alle sine forhold til det. Ellers kan der stå to forskellige ting om, hvor længe initiativet har brug for forummet.',
    fix: 'Saml oplysningerne ét sted, og nævn hvert forhold én gang.',
  },
  'forum-without-task': {
    message: ({ forum }) => `${forum} har ingen angivet opgave`,
    title: 'Et forum uden en opgave',
    reason: 'Samarbejdet fungerer bedst, når det handler om konkrete opgaver.',
    fix: 'Beskriv forummets konkrete opgave i `task`.',
  },
  'forum-without-goal': {
    message: ({ forum }) => `${forum} har intet angivet mål`,
    title: 'Et forum uden et mål',
    reason: 'Samarbejdet fungerer bedst, når deltagerne har en fælles forståelse af mål og indhold.',
    fix: 'Beskriv forummets fælles mål i `goal`.',
  },
  'forum-reports-elsewhere': {
    message: ({ forum, group, allowed, to }) => {
      const right = allowed.map((kind) => REPORTED_TO[kind] ?? group).join(' eller ');
      return to === undefined
        ? `Det fremgår ikke, at ${forum} afrapporterer til ${right}`
        : `${forum} afrapporterer til ${to} og ikke til ${right}`;
    },
    title: 'Et forum, som ikke afrapporterer til den, kommissoriet siger',
    reason: 'Kommissoriet siger, hvem samarbejdsfora afrapporterer til, så planen udmøntes samlet.',
    fix: 'Sæt `reportsTo` til id’et på en af dem, kommissoriet nævner.',
  },
  'forum-report-late': {
    message: ({ forum, last, due, months }) =>
      last === undefined
        ? `${forum} har endnu ikke afrapporteret; med højst ${monthsText(months)} mellem afrapporteringerne skulle det være sket senest ${dato(due)}`
        : `${forum} afrapporterede senest den ${dato(last)}; med højst ${monthsText(months)} mellem afrapporteringerne skulle det være sket igen senest ${dato(due)}`,
    title: 'Et forum, som ikke har afrapporteret i lang tid',
    reason:
      'Hvor ofte et forum afrapporterer, er en indstilling: mindst hver 12. måned, medmindre `settings.reportEveryMonths` siger andet.',
    fix: 'Tilføj forummets seneste afrapportering, eller ændr intervallet.',
  },
  'report-one-sided': {
    message: ({ forum, date, missing }) => `Afrapporteringen ${dato(date)} fra ${forum} ${MISSING[missing]}`,
    title: 'En afrapportering, som ikke dækker både fremdrift og tværfaglighed',
    reason:
      'Afrapporteringen sker, for at den administrative gruppe kan sikre både tværfaglighed, og at udmøntningen sker som planlagt. Den skal derfor sige noget om begge dele.',
    fix: 'Udfyld både `progress` og `interdisciplinarity`.',
  },
  'report-outside-life': {
    message: ({ forum, date, limit, side }) =>
      side === 'before'
        ? `${forum} afrapporterede den ${dato(date)}, men findes først fra ${dato(limit)}`
        : `${forum} afrapporterede den ${dato(date)}, men findes kun til og med ${dato(limit)}`,
    title: 'En afrapportering fra før forummet blev nedsat, eller efter at det blev nedlagt',
    reason: 'Et forum kan kun afrapportere, mens det findes.',
    fix: 'Ret afrapporteringens dato, eller ret forummets første eller sidste dag.',
  },
  'report-in-future': {
    message: ({ forum, date }) =>
      `Afrapporteringen fra ${forum} er dateret ${dato(date)}, som ligger ude i fremtiden`,
    title: 'En afrapportering med en dato ude i fremtiden',
    reason: 'En afrapportering dateres den dag, den er afgivet.',
    fix: 'Ret afrapporteringens dato.',
  },
  'forum-wrong-establisher': {
    message: ({ forum, by, body }) =>
      by === undefined
        ? `Det fremgår ikke, at ${forum} er nedsat af ${body}`
        : `${forum} er nedsat af ${by}, som ikke er ${body}`,
    title: 'Et forum, som er nedsat af andre, end kommissoriet siger',
    reason:
      'Kommissoriet siger, hvem der nedsætter samarbejdsfora. Et forum, som er begyndt efter den administrative gruppe og ikke viderefører en tidligere gruppe, er nyt, også når det er registreret som videreført.',
    fix: 'Sæt `establishedBy` til den parts id, eller `origin` til `continued`, hvis forummet er videreført.',
  },
  'forum-outlived': {
    message: ({ forum, initiative, ended }) =>
      `Intet initiativ har længere brug for ${forum}: det sidste, ${initiative}, havde brug for det til og med ${dato(ended)}`,
    title: 'Et forum, som intet initiativ har brug for',
    reason:
      'Et samarbejdsforum nedlægges, når det sidste initiativ ikke længere har brug for det. rup giver 60 dage til at afvikle det (`settings.windUpDays`); så længe er fundet en advarsel; for et forum, som selv har et område, er det en bemærkning.',
    fix: 'Nedlæg forummet, eller knyt det til et initiativ, som er i gang.',
  },
  'forum-dissolved-while-needed': {
    message: ({ forum, initiative, dissolved, ends }) =>
      `${forum} har sidste dag ${dato(dissolved)}, men initiativet ${initiative} har ${ends === undefined ? 'stadig brug for det' : `brug for det til og med ${dato(ends)}`}`,
    title: 'Et forum, som er nedlagt, mens et initiativ har brug for det',
    reason:
      'Et samarbejdsforum nedlægges, når initiativet ikke længere har brug for det, og altså ikke før. Behovet slutter med initiativet eller den dag, behovet for forummet ophører (`until`).',
    fix: 'Angiv i `until`, hvornår initiativets behov for forummet ophørte, eller ret datoen for nedlæggelsen.',
  },
  'forum-dissolved-without-reason': {
    message: ({ forum, date }) => `Det fremgår ikke, hvorfor ${forum} nedlægges (sidste dag: ${dato(date)})`,
    title: 'Et forum, som er nedlagt uden begrundelse',
    reason:
      'Et samarbejdsforum nedlægges af en bestemt grund: at initiativet ikke længere har brug for det. Filen viser både hvornår og hvorfor.',
    fix: 'Skriv begrundelsen i `dissolved.reason`.',
  },
  'forum-dissolution-undecided': {
    message: ({ forum, date }) =>
      `Det fremgår ikke, hvem der har besluttet at nedlægge ${forum} (sidste dag: ${dato(date)})`,
    title: 'En nedlæggelse uden en beslutningstager',
    reason: 'Filen bør vise, hvem der besluttede at nedlægge forummet, så beslutningen kan findes igen.',
    fix: 'Angiv organisationen i `dissolved.decidedBy`.',
  },
  'successor-dissolved': {
    message: ({ body, date, successor, last }) =>
      `${body} afløses efter ${dato(date)} af ${successor}, som selv kun findes til og med ${dato(last)}`,
    title: 'En afløser, som selv er nedlagt',
    reason: 'Et organ, som ikke findes længere, kan ikke overtage en opgave.',
    fix: 'Angiv det organ, som overtager opgaven, eller slet `successor`.',
  },
  'need-after-initiative': {
    message: ({ forum, initiative, until, ended }) =>
      `${initiative} er angivet med behov for ${forum} til og med ${dato(until)}, men initiativets sidste dag er ${dato(ended)}`,
    title: 'Et behov, som varer længere end initiativet',
    reason:
      'Et initiativ, der er slut, har ikke brug for noget forum. Behovet kan slutte før initiativet, men ikke efter.',
    fix: 'Slet `until`, eller ret initiativets sidste dag.',
  },
  'need-outside-life': {
    message: ({ forum, initiative, from, of, side, limit }) =>
      `${initiative} er angivet med behov for ${forum} fra ${dato(from)}, men ${of === 'forum' ? 'forummets' : 'initiativets'} ${side === 'before' ? 'første' : 'sidste'} dag er ${dato(limit)}`,
    title: 'Et behov, som begynder på en dag, hvor initiativet eller forummet ikke findes',
    reason: 'Et initiativ kan kun have brug for et forum, mens begge findes.',
    fix: 'Ret `from`, eller slet det: så gælder behovet, fra begge findes.',
  },
};
