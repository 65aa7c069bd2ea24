import type {
  EntityKind,
  FaultInFile,
  ReferenceArgs,
  TextDifference,
  TieKind,
  UnreadFile,
} from '../../facts/reference.ts';
import type { FindingText, FindingTexts } from '../catalog.ts';
import { charter } from './charter.ts';
import { dato, either } from './grammar.ts';
import { FIELDS } from './history-fields.ts';
import { input } from './input.ts';
import { INDEFINITE } from './kinds.ts';

function anyOf(kinds: readonly EntityKind[]): string {
  return either(kinds.map((kind) => INDEFINITE[kind]));
}

const SELF: Record<ReferenceArgs['reference-circle']['relation'], string> = {
  partOf: 'er angivet som en del af sig selv',
  reportsTo: 'afrapporterer til sig selv',
  successor: 'er angivet som afløser for sig selv',
};

const TIES: Record<TieKind, (name: string) => string> = {
  part: (name) => `har ${name} som en del`,
  employer: (name) => `står som arbejdsgiver for ${name}`,
  office: (name) => `har hvervet ${name}`,
  seat: (name) => `har en plads i ${name}`,
  deputy: (name) => `har en stedfortræder i ${name}`,
  selector: (name) => `står som den, der udvalgte til ${name}`,
  composition: (name) => `står i sammensætningen af ${name}`,
  establisher: (name) => `står som den, der nedsatte ${name}`,
  decider: (name) => `står som den, der besluttede at nedlægge ${name}`,
  effort: (name) => `står ved indsatsen »${name}«`,
  speaker: (name) => `har et oplæg på et møde i ${name}`,
};

const WAYS: Record<TextDifference, string> = {
  capitals: 'store og små bogstaver',
  spaces: 'mellemrum',
  letters: 'den måde, tegnene er gemt på',
};

/** Med komma, skønt det sidste har et i sig: intet følger efter. */
const list = (words: readonly string[]) =>
  [words.slice(0, -1).join(', '), words.at(-1)].filter(Boolean).join(' og ');

const UNREAD: Readonly<Record<UnreadFile, (file: string) => string>> = {
  missing: (file) => `Filen ${file} findes ikke`,
  outside: (file) =>
    `${file} ligger uden for repositoryet; et kommissorium skal ligge i samme repository som denne fil`,
  'not-yaml': (file) => `${file} har ikke et navn, der ender på .yaml eller .yml`,
  'not-regular': (file) => `${file} er ikke en fil`,
  unreadable: (file) => `${file} kan ikke læses`,
};

/** The first thing that is wrong in another file, in the words of its own finding. */
function inFile(file: string, { code, args, line, column }: FaultInFile, more: number): string {
  const { message } = { ...input, ...charter }[code] as FindingText<object>;
  const others = more === 0 ? '' : ` (og ${more} fejl mere)`;
  return `${file}:${line}:${column}: ${message(args)}${others}`;
}

export const reference: FindingTexts<ReferenceArgs> = {
  'id-duplicate': {
    message: ({ id, first }) => `Id’et ${id} er allerede optaget af ${INDEFINITE[first]}`,
    title: 'Et id, som er brugt to gange',
    reason:
      'Et id må kun bruges én gang i filen. Så er det altid klart, hvad der menes, uanset hvor det står.',
    fix: 'Giv den ene et andet id, og ret henvisningerne til den.',
  },
  'charter-unknown': {
    message: ({ id }) => `Der følger ikke noget kommissorium med navnet ${id} med rup`,
    title: 'Et kommissorium, som rup ikke kender',
    reason: 'Før det er klart, hvilket kommissorium der gælder, kontrolleres intet af det, det kræver.',
    fix: 'Ret navnet, eller fjern kommissoriet: så gælder kun de almindelige regler.',
  },
  'charter-faulty': {
    message: ({ file, fault, more }) =>
      typeof fault === 'string' ? UNREAD[fault](file) : inFile(file, fault, more),
    title: 'En fil med et kommissorium, som ikke kan læses eller har fejl',
    reason:
      'Det, kommissoriet kræver, kontrolleres kun, når dets fil ligger ved siden af denne og er uden fejl.',
    fix: 'Ret filen med kommissoriet; `rup charter check` viser alle fejl i den.',
  },
  'reference-unknown': {
    message: ({ id, expected }) => `Der er intet med id’et ${id}; her skal stå id’et på ${anyOf(expected)}`,
    title: 'En henvisning til noget, som ikke findes',
    reason:
      'En henvisning nævner id’et på noget, som står i filen. Ellers er det uklart, hvem eller hvad der menes.',
    fix: 'Ret id’et, eller tilføj det, der henvises til.',
  },
  'reference-wrong-kind': {
    message: ({ id, expected, actual }) =>
      `${id} er ${INDEFINITE[actual]}; her skal stå id’et på ${anyOf(expected)}`,
    title: 'En henvisning til noget af en anden type',
    reason: 'På hvert sted i filen kan kun bestemte ting nævnes: en person kan fx ikke stå som organisation.',
    fix: 'Henvis til noget af den rigtige type.',
  },
  'reference-circle': {
    message: ({ relation, name, through }) => `${name} ${SELF[relation]}${through && ` gennem ${through}`}`,
    title: 'Henvisninger, som går i ring',
    reason:
      'Afrapportering, tilhørsforhold og afløsning går fra ét led til det næste. Går de i ring, er der ikke noget sidste led.',
    fix: 'Bryd ringen dér, hvor henvisningen er forkert.',
  },
  'organisation-outside-life': {
    message: ({ organisation, tie, name, fault, date, limit }) => {
      const bound = fault === 'before' ? 'før sin første dag' : 'efter sin sidste dag';
      const day = date === undefined ? '' : ` den ${dato(date)},`;
      return `${organisation} ${TIES[tie](name)}${day} ${bound}, ${dato(limit)}`;
    },
    title: 'En organisation, som nævnes på dage, hvor den ikke fandtes',
    reason:
      'En organisation kan kun have pladser, ansætte, udvælge og beslutte fra sin første dag til sin sidste. Når den ophører, tager afløserne over fra dagen efter.',
    fix: 'Angiv den organisation, som fandtes den dag, med det tidligere under `earlier`, eller lad det slutte på den sidste dag. `rup organisation merge` overfører det hele på én gang.',
  },
  'end-before-start': {
    message: ({ start, end }) => `Slutdatoen ${dato(end)} ligger før den første dag, ${dato(start)}`,
    title: 'En slutdato før begyndelsen',
    reason: 'En slutdato er den sidste dag, noget gælder, og kan derfor ikke ligge før den første.',
    fix: 'Ret den af de to, som er forkert.',
  },
  'earlier-misplaced': {
    message: ({ name, until, fault, date }) =>
      fault === 'order'
        ? `${name}: den tidligere oplysning til og med den ${dato(until)} står efter den, der gjaldt til og med den ${dato(date)}`
        : fault === 'before-start'
          ? `${name}: en tidligere oplysning kan ikke gælde til og med den ${dato(until)}, før den første dag, ${dato(date)}`
          : `${name}: en tidligere oplysning kan ikke gælde til og med den ${dato(until)}, efter den sidste dag, ${dato(date)}`,
    title: 'En tidligere oplysning i forkert rækkefølge eller uden for levetiden',
    reason:
      'Under `earlier` står det ældste først. `until` er den sidste dag, det var sådan, og skal ligge mellem den første og den sidste dag; ellers er det uklart, hvad der gjaldt hvornår.',
    fix: 'Ret `until`, eller sæt det ældste først.',
  },
  'earlier-repeated': {
    message: ({ name, field, until }) =>
      `${name}: ${FIELDS[field]} til og med den ${dato(until)} var ikke anderledes end dagen efter`,
    title: 'En tidligere oplysning, som er den samme som den næste',
    reason:
      'Under `earlier` står kun det, som var anderledes. Er værdien den samme som den næste, gjaldt den allerede.',
    fix: 'Slet oplysningen, eller skriv, hvad der stod før.',
  },
  'terms-overlap': {
    message: ({ holder, role, body }) =>
      `${holder} har allerede pladsen som ${role} i ${body} på dette tidspunkt`,
    title: 'To perioder på samme plads, som overlapper',
    reason:
      'En person kan kun have den samme plads én gang ad gangen; ellers tæller pladsen dobbelt. Det samme gælder en organisation i den administrative gruppe, hvor en plads er for én direktør.',
    fix: 'Afslut den ene periode, før den anden begynder, eller slå dem sammen.',
  },
  'office-held-twice': {
    message: ({ office, holder, other }) =>
      holder === other
        ? `${holder} står to gange som ${office} på samme tid`
        : `${holder} og ${other} står begge som ${office} på samme tid`,
    title: 'Et hverv med to indehavere på samme tid',
    reason: 'Et hverv har én indehaver ad gangen. Ved et skifte fratræder den ene, før den anden tiltræder.',
    fix: 'Skriv den sidste dag for den, som fratrådte, i `to`.',
  },
  'person-unused': {
    message: ({ person }) => `${person} har ingen plads, intet hverv og intet oplæg`,
    title: 'En person, som ikke er nævnt nogen steder',
    reason:
      'Filen rummer de personer, som har en plads, et hverv eller et oplæg. En, der ikke har, er ofte en, der er glemt eller kan slettes.',
    fix: 'Giv personen den plads, som var meningen, eller slet personen.',
  },
  'organisation-unused': {
    message: ({ organisation }) => `${organisation} nævnes ikke noget sted`,
    title: 'En organisation, som ikke er nævnt nogen steder',
    reason:
      'Filen rummer de organisationer, som deltager. En, der ikke nævnes, er ofte glemt eller overflødig.',
    fix: 'Henvis til organisationen, hvor det var meningen, eller slet den.',
  },
  'authority-code-repeated': {
    message: ({ code, name, other }) => `${name} har samme myndighedskode som ${other}: ${code}`,
    title: 'En myndighedskode, som er brugt to gange',
    reason:
      'Koden er myndighedens officielle nummer. To organisationer med samme kode er den samme to gange.',
    fix: 'Ret koden på den ene, eller slå de to sammen, hvis de er den samme myndighed.',
  },
  'authority-code-of-another': {
    message: ({ name, code, owner, own }) =>
      `${name} har koden ${code}, men ${owner === undefined ? 'den er ikke i brug' : `den hører til ${owner}`}${own === undefined ? '' : `; den rigtige er ${own}`}`,
    title: 'En anden myndigheds kode',
    reason:
      'Koden er myndighedens officielle nummer, og efter den afgøres det, om en kommune ligger i regionen. En forkert kode forveksler to myndigheder.',
    fix: 'Ret koden, eller ret navnet, hvis det er det, der er forkert.',
  },
  'date-far-away': {
    message: ({ date, first, last }) =>
      `${dato(date)} ligger langt fra planens og filens år (${first === last ? first : `${first}–${last}`})`,
    title: 'En dato langt fra planens og filens år',
    reason:
      'En dato mere end 50 år før eller 10 år efter planen og i dag er som regel en tastefejl. Den forskyder perioder og frister, uden at nogen ser det.',
    fix: 'Ret årstallet. Kendes den sidste dag ikke, så udelad den.',
  },
  'text-written-otherwise': {
    message: ({ text, other, ways }) =>
      `»${text}« og »${other}« er den samme tekst, skrevet forskelligt: ${list(ways.map((way) => WAYS[way]))}`,
    title: 'En rolle eller et navn, som er skrevet på to måder',
    reason:
      'rup regner de to for én, men en søgning, et regneark eller et andet program regner dem for to forskellige.',
    fix: 'Skriv den ens alle steder.',
  },
  'accepted-expired': {
    message: ({ code, until }) => `Godkendelsen af afvigelsen ${code} udløb den ${dato(until)}`,
    title: 'En godkendelse, som er udløbet',
    reason: 'En afvigelse godkendes for en periode. Når den er udløbet, skal der tages stilling igen.',
    fix: 'Ret det, fundet handler om, eller giv godkendelsen en ny begrundelse og en ny dato.',
  },
  'accepted-unused': {
    message: ({ code, id }) => `Godkendelsen af afvigelsen ${code}${id && ` for ${id}`} bruges ikke længere`,
    title: 'En godkendelse, som ikke bruges',
    reason: 'En godkendelse, der ikke bruges, kan skjule det næste fund af samme slags.',
    fix: 'Slet godkendelsen.',
  },
  'accepted-unknown-code': {
    message: ({ code }) => `${code} er ikke en regel, som der kan godkendes afvigelser fra`,
    title: 'En godkendelse, som nævner en ukendt regel',
    reason: 'En godkendelse nævner reglens kode, som den står i rapporten.',
    fix: 'Ret koden. `rup explain` viser alle.',
  },
};
