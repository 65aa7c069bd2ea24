import type { ExportHelp, ExportTexts } from '../en/export.ts';
import { CAPACITIES, deputyFor } from './capacities.ts';
import { listed } from './grammar.ts';
import { ORGANISATION_KINDS } from './kinds.ts';

/** Det, som eksporterne siger på dansk. */
export const exports: ExportTexts = {
  language: 'da',
  capacity: CAPACITIES,
  deputyFor,
  kind: {
    ...ORGANISATION_KINDS,
    'administrative-group': 'administrativ gruppe',
    'cooperation-forum': 'samarbejdsforum',
    'status-meeting': 'statusmøde',
    'former-administrative-group': 'tidligere administrativ gruppe',
    'former-climate-forum': 'tidligere klimaforum',
  },
  seat: {
    region: 'regional repræsentant',
    kkr: 'repræsentant for KKR',
    municipality: 'kommunal repræsentant',
    education: 'repræsentant for en uddannelsesinstitution',
    business: 'repræsentant for erhvervslivet',
    interest: 'repræsentant for en interesseorganisation',
    knowledge: 'repræsentant for en vidensinstitution',
    other: 'medlem',
  },
  succeededBy: (names) => `Videreført af ${listed(names)}`,
  seatFor: (organisation) => `repræsentant for ${organisation}`,
  minutes: 'Referat',
  agenda: 'Dagsorden',
  url: 'Læs mere',
  contact: 'Kontakt',
  reorganisation: 'Omlægning af organiseringen',
  written: (file) => `${file} er skrevet.`,
  tablesWritten: (tables, folder) => `${tables} tabeller er skrevet i ${folder}.`,
  calendarsWritten: (calendars, folder) =>
    `${calendars === 1 ? 'Én kalender' : `${calendars} kalendere`} er skrevet i ${folder}.`,
};

export const exportHelp: ExportHelp = {
  commands: {
    'export popolo': {
      summary: 'skriv personer, organer, pladser og møder som Popolo-JSON',
      description:
        'Skriver hele historien i Popolo-format (popoloproject.com): personer, organisationer og organer, pladser, medlemskaber med datoer og møder. En plads uden medlemskab er ledig, eller filen nævner ikke, hvem der har den. Er en plads angivet som en rolle i en organisation, er medlemmet en person uden navn på organisationens vegne.',
      examples: [
        ['rup export popolo --output popolo.json', 'hele historien til en fil'],
        ['rup export popolo --at 2014-03-01', 'det, der var begyndt den dag'],
      ],
    },
    'export org': {
      summary: 'skriv organisationen som linked data efter W3C ORG',
      description:
        'Skriver hele historien som JSON-LD efter W3C’s Organization Ontology og EU’s kernevokabular for offentlige organisationer (CPOV): organisationer, pladser, medlemskaber med perioder, hvem der afrapporterer til hvem, og omlægningen fra den tidligere organisering. Alt, hvad der skal til for at læse den, står i filen selv. Angiv med --base den webadresse, I offentliggør på; ellers bruges midlertidige adresser, som ikke virker på nettet.',
      examples: [
        ['rup export org --base https://data.example.dk/rup/ --output org.jsonld', 'til offentliggørelse'],
        ['rup export org --at 2014-03-01', 'det, der var begyndt den dag'],
      ],
    },
    'export csv': {
      summary: 'skriv filens indhold som tabeller til et regneark',
      description:
        'Skriver én CSV-fil for hver tabel i en mappe, eller med --table én tabel på skærmen. Kolonnernes navne er faste og engelske, for de er til programmer; tabellerne henviser til hinanden med id. Filer med samme navn i mappen bliver overskrevet.',
      examples: [
        ['rup export csv tabeller', 'alle tabeller i en mappe'],
        ['rup export csv tabeller --excel', 'som dansk Excel læser dem'],
        ['rup export csv --table forums', 'én tabel på skærmen'],
      ],
    },
    'export ics': {
      summary: 'skriv alle møder som en kalender',
      description:
        'Skriver alle filens møder, også de afholdte og aflyste, som en kalender (iCalendar). Hentes den igen, opdateres møderne. Med en mappe skrives én kalender for hvert organ. `rup meetings plan --format ics` skriver kun de kommende møder.\n\nFristerne kan vises på to måder. Heldagsaftaler (--with-deadlines) vises i alle kalendere. Påmindelser (--deadlines) vises i Apple Kalender og Thunderbird; Outlook beholder kun én for hvert møde, og Google Kalender ingen.',
      examples: [
        ['rup export ics --output moeder.ics', 'alle møder i filen'],
        ['rup export ics kalendere', 'én kalender for hvert organ, i en mappe'],
        [
          'rup export ics --proposed --with-deadlines',
          'også forslagene, og fristerne som selvstændige heldagsaftaler',
        ],
      ],
    },
  },
  arguments: {
    folder: 'mappen, tabellerne skrives i; den oprettes, hvis den ikke findes',
    calendars: 'mappen, der skrives én kalender i for hvert organ; den oprettes, hvis den ikke findes',
  },
  options: {
    output: 'skriv til filen i stedet for på skærmen',
    at: 'kun det, der er dateret til og med dagen; en senere slutdato regnes som ukendt (ellers hele historien)',
    base: 'det, alle adresser begynder med: en https- eller urn-adresse, som ender på / # eller :',
    table: 'kun denne tabel',
    excel: 'som dansk Excel læser den',
    body: 'kun ét organs møder',
    proposed: 'også de møder, der foreslås fra i dag eller --at',
    deadlines: 'fristerne som påmindelser ved møderne',
    withDeadlines: 'fristerne som selvstændige heldagsaftaler',
  },
  values: { file: 'fil', folder: 'mappe', table: 'tabel', iri: 'adresse', date: 'dato', id: 'id' },
};
