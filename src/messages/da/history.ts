import type { HistoryArgs, Then } from '../../facts/history.ts';
import type { FindingTexts } from '../catalog.ts';
import { dato, plural } from './grammar.ts';
import { FIELDS } from './history-fields.ts';
import { DEFINITE } from './kinds.ts';

const before = ({ line, revision }: Then) => `(jf. linje ${line} i ${revision})`;
const dage = (count: number) => plural(count, 'dag', 'dage');

const CORRECT =
  'Var det, der stod i filen, forkert, så registrér en rettelse: skriv id’et, dags dato og begrundelsen under `corrections` i samme commit.';

export const history: FindingTexts<HistoryArgs> = {
  'id-removed': {
    message: ({ kind, id, name, now, then }) =>
      now === ''
        ? `${name} er slettet: ${DEFINITE[kind]} ${id} findes ikke længere ${before(then)}`
        : `${name} har skiftet id fra ${id} ${before(then)} til ${now}, men det gamle id er ikke noteret i \`formerly\``,
    title: 'Noget, som er slettet i stedet for at få en slutdato',
    reason:
      'Oplysninger slettes ikke; de får en slutdato. Det, der har stået i filen, skal kunne findes igen: det nedlægges, afsluttes eller aflyses med en dato. Får det et nyt id, noteres det gamle i `formerly`; det gør id’et på en dublet, som slås sammen med det, også. En fejl kan rettes frit i en tid (`settings.history.graceDays`): En post kan slettes eller få et andet id, så længe hverken dens første dag eller nogen anden dato i den ligger længere tilbage. Personer, organisationer, områder og mål har ingen første dag; for dem afhænger det af alt, der henviser til dem. Personer og organisationer, som intet henviser til, kan altid slettes.',
    fix: 'Skriv det ind igen, og giv det en slutdato; er det omdøbt, så skriv det gamle id i `formerly`. Var det en fejl fra begyndelsen, så begrund sletningen under `corrections`.',
  },
  'id-reused': {
    message: ({ kind, id, was, name, then }) =>
      kind === was
        ? `Id’et ${id} er brugt igen om noget andet; det var ${name} ${before(then)}`
        : `Id’et ${id} er brugt igen om noget andet; det var ${DEFINITE[was]} ${name} ${before(then)}`,
    title: 'Et id, som er brugt igen om noget andet',
    reason:
      'Et id betyder det samme for altid. Bruges det igen, henviser referater, kalendere og ældre udgaver af filen til det forkerte.',
    fix: 'Giv det nye et id, som ikke har været brugt, og lad det gamle stå med sine datoer.',
  },
  'forum-revived': {
    message: ({ forum, dissolved, then }) =>
      `Forummet ${forum} blev nedlagt den ${dato(dissolved)} ${before(then)}, men er nu aktivt igen`,
    title: 'Et nedlagt forum, som er aktivt igen',
    reason:
      'Et forum nedlægges, når initiativerne ikke længere har behov for det. Opstår behovet igen, nedsættes et nyt; ellers ser det ud, som om forummet aldrig var væk.',
    fix: `Lad nedlæggelsen stå, og nedsæt et nyt forum, evt. angivet som det gamles afløser i \`dissolved.successor\`. ${CORRECT}`,
  },
  'past-rewritten': {
    message: ({ name, field, how, date, now, then }) => {
      const what = `${name}: ${FIELDS[field]} den ${dato(date)}`;
      if (how === 'moved') return `${what} er ændret til den ${dato(now)} ${before(then)}`;
      return how === 'removed'
        ? `${what} er slettet ${before(then)}`
        : `${what} siger nu noget andet ${before(then)}`;
    },
    title: 'En ændring af fortiden',
    reason:
      'Hvad filen fortæller om fortiden, ligger fast, så alle kan stole på, hvad der gjaldt hvornår. Hvornår noget blev registreret, står der ikke; det regnes for registreret den dag, det handler om. Indtil den dag ligger 30 dage tilbage (medmindre `settings.history.graceDays` siger andet), kan det frit rettes, flyttes og trækkes tilbage; derefter kun med en registreret og begrundet rettelse. Dagene tælles fra `--at`; ellers fra den dag, der blev committet, når filen er, som den blev committet, og ellers fra i dag. En rolle kan altid omdøbes eller staves om, og dubletter kan slås sammen, når den ene nævner den anden i `formerly`.',
    fix: `Skriv det, som det var. ${CORRECT}`,
  },
  'date-backdated': {
    message: ({ name, field, date, days, others }) => {
      const more =
        others === 0 ? '' : `; det gælder også ${others === 1 ? 'én anden dato' : `${others} andre datoer`}`;
      return `${name}: ${FIELDS[field]} er registreret med tilbagevirkende dato (${dato(date)}), mere end ${dage(days)} tilbage${more}`;
    },
    title: 'En ændring med tilbagevirkende dato',
    reason:
      'Det, der dateres langt tilbage, ændrer, hvad der gjaldt dengang. Der kan frit dateres tilbage i en tid (30 dage, medmindre `settings.history.graceDays` siger andet); derefter kun med en registreret og begrundet rettelse. En ændring, som kommer sent, fordi den har ventet på godkendelse eller laves hvert kvartal, giver ét fund, som viser alle stederne.',
    fix: 'Brug den dag, det blev besluttet. Blev det registreret sent, så skriv hvert id, dags dato og begrundelsen under `corrections` i samme commit; det gør kommandoerne, når de får `--reason`.',
  },
  'earlier-missing': {
    message: ({ name, field, how, was, entry, then }) => {
      const what =
        how === 'removed' ? 'er fjernet' : how === 'reworded' ? 'er formuleret anderledes' : 'er ændret';
      const from = was === '' ? '' : ` fra »${was}«`;
      const fix = how === 'reworded' || entry === '' ? '' : `. Under \`earlier\`: ${entry}`;
      return `${name}: ${FIELDS[field]} ${what}${from} ${before(then)}, men filen siger ikke, hvad der stod før${fix}`;
    },
    title: 'En ændret værdi uden den tidligere',
    reason:
      'Filen viser, hvad der gjaldt på hver dag. Når et navn, en arbejdsgiver, en sammensætning eller noget andet af den slags ændres, bliver det tidligere stående under `earlier` med den sidste dag; ellers ser det ud, som om det altid har været, som det er nu. Er kun ordlyden en anden, kan det være en slåfejl, og så er det en bemærkning. Det, som er registreret inden for de seneste dage (`settings.history.graceDays`), og det, som kun er planlagt, kan frit ændres.',
    fix: `Skriv det tidligere under \`earlier\` med den sidste dag, det var sådan; kommandoerne gør det selv. ${CORRECT}`,
  },
  'report-withdrawn': {
    message: ({ forum, date, then }) =>
      `${forum}: afrapporteringen den ${dato(date)} er trukket tilbage ${before(then)}`,
    title: 'En afrapportering, som er trukket tilbage',
    reason:
      'En afrapportering er givet til den administrative gruppe og kan ikke gøres ugjort; den hører til i filen, også når en nyere siger noget andet.',
    fix: `Skriv afrapporteringen ind igen; har den fejl, så giv en ny. ${CORRECT}`,
  },
  'minutes-withdrawn': {
    message: ({ meeting, date, then }) =>
      `${meeting}: referatet af mødet den ${dato(date)} er trukket tilbage ${before(then)}`,
    title: 'Et referat, som er trukket tilbage',
    reason:
      'Henvisningen til et referat er vejen til, hvad der blev besluttet. Et nyt referat kan tage det gamles plads, men mødet kan ikke igen være uden referat.',
    fix: `Skriv henvisningen ind igen, eller henvis til det nye referat. ${CORRECT}`,
  },
  'correction-withdrawn': {
    message: ({ id, date, how, then }) =>
      how === 'removed'
        ? `Rettelsen af ${id} den ${dato(date)} er fjernet ${before(then)}`
        : `Rettelsen af ${id} den ${dato(date)} siger nu noget andet ${before(then)}`,
    title: 'En rettelse, som er fjernet eller ændret',
    reason: 'En rettelse fortæller, at fortiden er ændret, og hvorfor. Uden den kan ingen se det.',
    fix: 'Skriv rettelsen, som den var. Der kan kun føjes til listen `corrections`.',
  },
  'correction-misdated': {
    message: ({ id, date, today, days }) =>
      date > today
        ? `Rettelsen af ${id} er dateret ${dato(date)}, som ligger ude i fremtiden`
        : `Rettelsen af ${id} er ny, men dateret ${dato(date)}, mere end ${dage(days)} tilbage`,
    title: 'En ny rettelse med en forkert dato',
    reason:
      'En rettelse dateres den dag, den registreres. Den gælder kun de ændringer, som foretages sammen med den.',
    fix: 'Skriv dags dato.',
  },
  'mass-removal': {
    message: ({ what, removed, of, revision }) => {
      const things = what === 'ids' ? 'id’er' : 'pladser, afrapporteringer og andre daterede oplysninger';
      return `${removed} af de ${of} ${things}, som var i ${revision}, er væk`;
    },
    title: 'Mange oplysninger slettet på én gang',
    reason:
      'Så meget forsvinder sjældent med vilje. En fil, som er blevet afkortet, eller en fletning, som er gået galt, skal opdages, før den bliver en del af historikken.',
    fix: 'Hent den forrige udgave af filen, og lav ændringen igen. Er sletningen tilsigtet, så begrund den for hvert id under `corrections`.',
  },
  'base-unreadable': {
    message: ({ revision, part }) =>
      part
        ? `Dele af filen i ${revision} har fejl i opbygningen og er ikke sammenlignet`
        : `Filen i ${revision} kan ikke læses, så intet er sammenlignet med den`,
    title: 'En ældre udgave, som ikke kan læses',
    reason:
      'Ændringer kontrolleres ud fra, hvad der stod før. Kan det ikke læses, er de ikke kontrolleret; det skal kunne ses, men ikke hindre, at filen rettes.',
    fix: 'Sammenlign med en ældre udgave, som kan læses, eller gennemgå ændringerne selv.',
  },
};
