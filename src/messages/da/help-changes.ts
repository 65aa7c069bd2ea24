import type { ChangeHelp } from '../en/help-changes.ts';
import { options } from './change-options.ts';
import { fields } from './fields.ts';
import { dag, plural, stort } from './grammar.ts';
import { CHOICES, KINDS, PICKER, PROGRESS } from './help-choices.ts';
import { entriesHelp } from './help-entries.ts';
import { meetingsHelp } from './help-meetings.ts';
import { questions } from './questions.ts';

const ASKS = 'Udelades noget, spørger rup.';

export const changeHelp: ChangeHelp = {
  commands: {
    ...meetingsHelp.commands,
    ...entriesHelp(ASKS),
    'forum create': {
      summary: 'nedsæt et forum, eller opret et planlagt',
      description: `Nedsætter et samarbejdsforum eller opretter et planlagt. ${ASKS}`,
      examples: [
        [
          'rup forum create "Forum for cykelstier" --initiative supercykelstier --established 2014-03-01',
          'nedsat den dag, knyttet til et initiativ',
        ],
        ['rup forum create "Forum for grøn vækst" --area klima --planned', 'planlagt, endnu ikke nedsat'],
        ['rup forum create "Kystforum" --planned --dry-run', 'vis ændringen uden at skrive den'],
      ],
    },
    'forum establish': {
      summary: 'nedsæt et planlagt forum',
      description: `Nedsætter et planlagt forum. ${ASKS}`,
      examples: [['rup forum establish uddannelsesforum --date 2014-03-01', 'første dag er 1. marts 2014']],
    },
    'forum dissolve': {
      summary: 'nedlæg et forum',
      description: `Nedlægger et forum: samme dag slutter medlemskaberne, og senere møder aflyses. Forummet nedlægges ikke, mens et initiativ stadig har brug for det, medmindre --release er angivet. ${ASKS}`,
      examples: [
        ['rup forum dissolve klimaforum --reason "Opgaven er løst"', 'sidste dag er i dag'],
        [
          'rup forum dissolve klimaforum --date 2016-12-31 --release --reason "Planen udløber"',
          'initiativernes behov slutter samme dag',
        ],
      ],
    },
    'forum report': {
      summary: 'registrér et forums afrapportering',
      description: `Registrerer et forums afrapportering til den administrative gruppe: fremdriften og tværfagligheden. ${ASKS}`,
      examples: [['rup forum report klimaforum --progress "Strategien følges"', 'afrapporteret i dag']],
    },
    'forum release': {
      summary: 'afslut et initiativs behov for et forum',
      description: `Registrerer, at et initiativ ikke længere har brug for et forum. ${ASKS}`,
      examples: [['rup forum release klimaforum klimastrategi --date 2015-06-30', 'sidste dag med behovet']],
    },
    'initiative start': {
      summary: 'sæt et planlagt initiativ i gang',
      description: `Sætter et planlagt initiativ i gang. ${ASKS}`,
      examples: [['rup initiative start supercykelstier --date 2014-01-01', 'første dag er 1. januar 2014']],
    },
    'initiative end': {
      summary: 'afslut et initiativ',
      description: `Afslutter et initiativ og nævner de fora, som ingen andre initiativer har brug for. Med --dissolve-forums nedlægges de samtidig. ${ASKS}`,
      examples: [
        ['rup initiative end klimastrategi', 'sidste dag er i dag'],
        [
          'rup initiative end klimastrategi --dissolve-forums --reason "Strategien er gennemført"',
          'foraene nedlægges samme dag',
        ],
      ],
    },
    'initiative prioritise': {
      summary: 'giv et initiativ en prioritet',
      description: `Giver et initiativ en prioritet fra en dag. Tidligere prioriteringer bevares. ${ASKS}`,
      examples: [['rup initiative prioritise klimastrategi --rank 1', 'førsteprioritet fra i dag']],
    },
    'initiative follow-up': {
      summary: 'følg op på et initiativ',
      description: `Registrerer en opfølgning på et initiativ. ${ASKS}`,
      examples: [
        [
          'rup initiative follow-up klimastrategi --status at-risk --note "Afventer midler"',
          'opfølgning i dag',
        ],
      ],
    },
    'member appoint': {
      summary: 'udpeg et medlem',
      description: `Registrerer, at et medlem indtræder i den administrative gruppe eller et forum: en person eller blot en rolle i en organisation. Sammensætningen afgør, hvem der kan udpeges. Den, der sidder der i forvejen, kan blive formand eller næstformand, eller menigt medlem igen (--as): Perioden indtil da slutter dagen før, og en ny begynder. ${ASKS}`,
      examples: [
        [
          'rup member appoint administrativ-gruppe --role fagdirektør --area klima --organisation koebenhavn',
          'en rolle i en kommune, uden navn',
        ],
        [
          'rup member appoint klimaforum --role klimachef --new-organisation "Ærø Kommune" --kind municipality',
          'en organisation, som ikke er i filen endnu',
        ],
        [
          'rup member appoint administrativ-gruppe --role fagdirektør --area klima --vacant',
          'endnu ingen: pladsen er ledig',
        ],
        [
          'rup member appoint klimaforum --role klimachef --organisation ballerup --as formand --from 2014-04-01',
          'et medlem, som bliver formand',
        ],
      ],
    },
    'member leave': {
      summary: 'registrér, at et medlem udtræder',
      description: `Registrerer, at et medlem udtræder. Angiv nok til, at det er klart, hvem der er tale om. ${ASKS}`,
      examples: [
        ['rup member leave administrativ-gruppe --person kim-hoegh --date 2014-12-31', 'med sidste dag'],
      ],
    },
    rename: {
      summary: 'giv en post et andet id',
      description: `Giver en post et andet id alle steder, hvor filen nævner den, og beholder det gamle under \`formerly\`, så historik og kalendere genkender den.`,
      examples: [['rup rename klimaforum klima-og-energiforum', 'forummet beholder sin historik']],
    },
    'effort add': {
      summary: 'registrér en kommunes indsats',
      description: `Registrerer en kommunes indsats for et af planens mål. ${ASKS}`,
      examples: [
        [
          'rup effort add --municipality koebenhavn --goal mindre-co2 --effort "Flere cykelstier"',
          'indsamlet i dag, endnu ikke vurderet',
        ],
      ],
    },
  },
  arguments: {
    ...meetingsHelp.arguments,
    newForum: 'forummets navn',
    newName: 'navnet',
    person: 'personens id',
    organisation: 'organisationens id',
    area: 'områdets id',
    goal: 'målets id',
    effort: 'indsatsens id',
    office: 'hvervets id',
    formerGroup: 'den tidligere gruppes id',
    composedBody: 'id for den administrative gruppe, et forum eller en tidligere gruppe',
    code: 'en regels kode',
    entry: 'id for en post i filen',
    field: 'feltet, fx established, dissolved.reason eller reports[2013-12-02].progress',
    value: "værdien; '' fjerner det, der står",
    setting: 'indstillingens navn',
    meetingBody: 'id for gruppen, forummet eller statusmødet',
    meetingDay: 'dagen',
    forum: 'forummets id',
    initiative: 'initiativets id',
    newEntryId: 'det nye id',
    body: 'id for den administrative gruppe eller et forum',
  },
  options,
  values: {
    newId: 'nyt-id',
    ...meetingsHelp.values,
    id: 'id',
    name: 'navn',
    text: 'tekst',
    date: 'dato',
    need: 'id[:forhold]',
    seat: 'id:rolle[:område]',
    rank: 'nummer',
    speaker: 'id[:emne]',
    key: 'nøgle',
    field: 'felt',
    value: 'værdi',
    season: 'år-årstid',
    weekday: 'ugedag',
    deadline: 'frist:tid',
    address: 'adresse',
    status: 'status',
    origin: 'oprindelse',
    kind: 'type',
    code: 'kode',
    role: 'rolle',
    capacity: 'egenskab',
    title: 'titel',
  },
  questions,
  fields,
  says: {
    dryRun: 'Prøvekørsel: intet er skrevet.',
    waiting: ({ pid, host, ahead }) => {
      const facts = [pid && `proces ${pid} på ${host}`, ahead > 0 && `${ahead} foran i køen`];
      return `Venter på, at en anden rup bliver færdig (${facts.filter(Boolean).join('; ')}) …`;
    },
    wayBack: (command) => `Kan fortrydes med \`${command}\`.`,
    cancelled: 'Afbrudt. Intet er ændret.',
    nothingToChoose: (question) => `Der er ingen ${(question && CHOICES[question]) ?? 'muligheder'} i filen.`,
    optional: '(kan springes over)',
    none: 'Ingen',
    established: 'Nedsat',
    planned: 'Planlagt',
    yes: 'Ja',
    no: 'Nej',
    required: 'Skriv et svar, eller afbryd med Ctrl+C',
    fieldQuestion: (field) => `${stort(field)}:`,
    repeatable: (field) => `${field}; kan gentages`,
    badDate: 'Skriv en dato, fx 10.10.2013, 2013-10-10 eller i morgen',
    badYears: 'Skriv det første og det sidste år, fx 2024-2027',
    setUp: {
      joint: 'KKR',
      regionOffice: 'Regionsrådsformand',
      jointOffice: 'KKR-formand',
      group: 'Administrativ gruppe',
    },
    day: dag,
    picker: PICKER,
    badRank: 'Skriv 1, 2, 3 …',
    newPerson: 'En person, som ikke er i filen endnu …',
    newOrganisation: 'En organisation, som ikke er i filen endnu …',
    nobody: 'Endnu ingen: pladsen er ledig',
    vacant: (count) => plural(count, 'ledig', 'ledige'),
    unfilled: (count) => plural(count, 'ubesat', 'ubesatte'),
    statuses: PROGRESS,
    kinds: KINDS,
  },
};
