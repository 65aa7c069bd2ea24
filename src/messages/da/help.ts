import type { HelpTexts } from '../en/help.ts';

export const help: HelpTexts = {
  words: {
    usage: 'Brug:',
    arguments: 'Argumenter:',
    options: 'Tilvalg:',
    globalOptions: 'Fælles tilvalg:',
    commands: 'Kommandoer:',
    examples: 'Eksempler:',
    anyOptions: '[tilvalg]',
    anyCommand: '[kommando]',
    choices: (choices) => `mulige værdier: ${choices}`,
    defaultValue: (value) => `uden tilvalget: ${value}`,
    seeTopics: '`rup help exit-codes` forklarer afslutningskoderne.',
  },
  program: 'Organisationen som kode: organisering.yaml kontrolleres, ændres og vises.',
  commands: {
    init: {
      summary: 'opret en ny organisering.yaml',
      description:
        'Opretter en ny fil med forklarende kommentarer. En fil, som findes i forvejen, bliver aldrig overskrevet, og der oprettes ingen mapper.',
      examples: [
        ['rup init', 'organisering.yaml her i mappen'],
        ['rup init --template rup-2012', 'organiseringen fra 2012, som kilden foreslår den'],
        ['rup init --plan RUS --area Klima --region "Region Nord"', 'svarene som tilvalg, til et script'],
      ],
    },
    validate: {
      summary: 'kontrollér en eller flere filer',
      description:
        'Kontrollerer filer efter alle regler og viser, hvad der er galt, hvor det står, og hvordan det rettes. Afslutningskoden er 0, når intet når op på niveauet i --fail-on, 1 når noget gør, og 2 når en fil ikke kan læses.',
      examples: [
        ['rup validate', 'organisering.yaml her eller i den nærmeste mappe over'],
        ['rup validate "kommuner/**/*.yaml"', 'alle filer, som mønsteret passer på'],
        ['rup validate --at 2014-03-01', 'som det så ud den dag'],
        ['rup validate --base main', 'også det, der er ændret i forhold til grenen main'],
        ['rup validate --format sarif=rup.sarif', 'en rapport i filen og almindelig tekst på skærmen'],
        ['rup validate --fix --dry-run', 'de ændringer, rup selv kan foretage'],
        ['git show HEAD:organisering.yaml | rup validate -', 'fra standardinput'],
      ],
    },
    explain: {
      summary: 'vis alle regler, eller forklar én',
      description:
        'Uden kode vises alle regler. Med en regels kode vises, hvad den kræver og hvorfor, med et eksempel på fejlen og på rettelsen. Med nummeret på en sætning, i kommissoriet fra 2012 eller i et, som filen nævner, vises de regler, der håndhæver den.',
      examples: [
        ['rup explain', 'alle regler'],
        ['rup explain forum-outlived', 'én regel'],
        ['rup explain R33', 'reglerne bag sætning R33 i kommissoriet fra 2012'],
      ],
    },
    status: {
      summary: 'vis organisationens status på én skærm',
      description:
        'Viser organisationen på en bestemt dato: gruppens pladser og hvem der skal udvælge til de ledige, næste møde og de næste frister, samarbejdsfora og deres afrapportering, initiativer efter prioritet, og hvad `rup validate` finder. Afslutningskoden er altid 0.',
      examples: [
        ['rup status', 'pr. i dag'],
        ['rup status --at 2014-03-01', 'som det så ud den dag'],
        ['rup status --json', 'til et program'],
      ],
    },
    schema: {
      summary: 'skriv filformatets JSON Schema',
      description:
        'Skriver filformatets JSON Schema (2020-12), så en editor kan foreslå og kontrollere felterne.',
      examples: [['rup schema > organisering.schema.json', 'læg skemaet ved siden af filen']],
    },
    forum: {
      summary: 'vis, nedsæt og nedlæg samarbejdsfora, og registrér deres afrapporteringer',
      examples: [
        ['rup forum list --state active', 'de aktive fora pr. i dag'],
        ['rup forum create', 'opret et forum; i en terminal spørger rup om resten'],
      ],
    },
    initiative: {
      summary: 'vis initiativer, sæt dem i gang, afslut, prioritér og følg op på dem',
      examples: [
        ['rup initiative list', 'alle initiativer efter prioritet'],
        ['rup initiative follow-up klimastrategi --status on-track', 'følg op på ét'],
      ],
    },
    member: {
      summary: 'vis og udpeg medlemmer, og registrér, at de udtræder',
      examples: [
        ['rup member list --state vacant', 'de ledige pladser'],
        ['rup member appoint administrativ-gruppe', 'udpeg et medlem; i en terminal spørger rup om resten'],
      ],
    },
    person: {
      summary: 'vis en persons pladser, hverv og oplæg, og registrér og ret personer',
      examples: [
        ['rup person show kim-hoegh', 'én person pr. i dag'],
        ['rup person add "Kim Høgh"', 'registrér en person; i en terminal spørger rup om resten'],
      ],
    },
    organisation: {
      summary: 'registrér og ret organisationer',
      examples: [['rup organisation add "Ballerup Kommune" --kind municipality', 'registrér en kommune']],
    },
    plan: {
      summary: 'ret planen, eller lad den næste afløse den',
      examples: [['rup plan edit --from 2012-01-01 --to 2016-12-31', 'den første og den sidste dag']],
    },
    area: {
      summary: 'registrér og ret planens områder',
      examples: [['rup area add Klima', 'registrér et område']],
    },
    goal: {
      summary: 'registrér og ret planens mål',
      examples: [['rup goal add "Mindre CO2" --area klima', 'registrér et mål']],
    },
    group: {
      summary: 'ret den administrative gruppe, eller nedlæg den',
      examples: [['rup group edit --name "Administrativ gruppe for RUP"', 'et nyt navn']],
    },
    'former-group': {
      summary: 'registrér og ret grupperne i den hidtidige organisering',
      examples: [
        ['rup former-group add "Administrativ gruppe 1" --kind administrative-group', 'registrér én'],
      ],
    },
    'status-meeting': {
      summary: 'registrér og ret statusmødet',
      examples: [['rup status-meeting edit --name "Årligt statusmøde"', 'et nyt navn']],
    },
    office: {
      summary: 'registrér statusmødets hverv, og hvem der har dem',
      examples: [['rup office hold formand-region --person regionsformand', 'en ny formand, fra i dag']],
    },
    composition: {
      summary: 'ret en gruppes eller et forums sammensætning',
      examples: [
        ['rup composition set klimaforum --role klimachef --kind municipality --min 3', 'mindst tre pladser'],
      ],
    },
    accept: { summary: 'godkend en afvigelse for en periode', examples: [] },
    settings: { summary: 'vis filens indstillinger, eller giv en af dem en værdi', examples: [] },
    ahead: { summary: 'vis, hvad der snart udløber eller forfalder', examples: [] },
    undo: { summary: 'fortryd den seneste kommandos ændring af filen', examples: [] },
    correct: { summary: 'ret fortiden, så det fremgår hvorfor', examples: [] },
    effort: {
      summary: 'registrér kommunernes indsatser',
      examples: [
        ['rup effort add', 'registrér en indsats; i en terminal spørger rup om resten'],
        ['rup efforts', 'vis dem, der er registreret'],
      ],
    },
    rename: { summary: 'giv en post et andet id', examples: [] },
    meetings: {
      summary: 'planlæg, vis, flyt og aflys møder, og registrér dem som afholdt',
      examples: [
        ['rup meetings plan', 'de kommende møder'],
        ['rup meetings next', 'det næste'],
      ],
    },
    efforts: { summary: 'vis kommunernes indsatser, og mål, som flere kommuner arbejder med', examples: [] },
    charter: {
      summary: 'vis, hvordan hver sætning i kommissoriet er overholdt; kontrollér et kommissorium',
      examples: [],
    },
    chart: { summary: 'tegn figuren over organisationen', examples: [] },
    brief: { summary: 'skriv orienteringen til det politiske niveau', examples: [] },
    diff: { summary: 'vis i almindeligt sprog, hvad der er ændret', examples: [] },
    log: { summary: 'vis organisationens historie ud fra git, commit for commit', examples: [] },
    merge: {
      summary: 'flet to udgaver af filen efter deres betydning, som gits merge driver',
      examples: [],
    },
    site: { summary: 'skriv organisationen som hjemmesider i en mappe', examples: [] },
    export: {
      summary: 'skriv alt i standardformater: Popolo, W3C ORG, CSV og kalender',
      examples: [
        ['rup export popolo -o popolo.json', 'alt som Popolo'],
        ['rup export ics -o moeder.ics', 'møderne som kalender'],
      ],
    },
    lsp: { summary: 'lad en editor bruge rup (Language Server Protocol)', examples: [] },
    completion: { summary: 'slå Tab-fuldførelse af kommandoer og id’er til i terminalen', examples: [] },
    help: { summary: 'vis hjælp til en kommando', examples: [] },
  },
  topics: {
    'exit-codes': {
      title: 'Afslutningskoder:',
      rows: [
        [
          '0',
          'den er udført, eller intet fund når op på niveauet i --fail-on (error, hvis intet er angivet)',
        ],
        [
          '1',
          'der er fund: dem fra `rup validate`, eller nye, som gjorde, at en ændring ikke blev foretaget',
        ],
        [
          '2',
          'kommandoen er brugt forkert, filen kan ikke læses eller skrives, eller ændringen kan ikke foretages',
        ],
        ['3', 'noget gik galt inde i rup; fejlen er vores'],
      ],
    },
    privacy: {
      title: 'Hvor en persons navn står, og hvordan det fjernes:',
      rows: [
        [
          'filen',
          '`rup person anonymise ID` fjerner navnet og id’erne og viser de linjer, du selv skal læse igennem',
        ],
        [
          'git',
          'alle tidligere commits beholder navnet: `git filter-repo --replace-text` skriver dem om, og alle skal klone på ny. Om det er rigtigt, afgør myndigheden: der kan være pligt til at bevare oplysningerne',
        ],
        [
          'udgivet',
          'hjemmesider, kalendere og eksporter fra før beholder det: dan dem igen, og bed søgemaskinerne om at fjerne de gamle',
        ],
        [
          'rup',
          'det, `rup undo` havde gemt af filen, slettes sammen med navnet; på andres computere ligger det, indtil der er foretaget tyve ændringer mere',
        ],
      ],
    },
  },
  arguments: {
    files: 'filer eller mønstre; - er standardinput',
    code: 'en regels kode eller nummeret på en sætning i et kommissorium (R15, S4)',
    newFile: 'navnet på den nye fil',
  },
  options: {
    help: 'vis hjælp',
    version: 'vis rups version',
    file: 'filen (ellers organisering.yaml her eller i den nærmeste mappe over)',
    known: 'vis, hvad filen sagde i git i denne revision eller den dag',
    at: 'den dato, oplysningerne vises for (ellers i dag)',
    lang: 'sproget (ellers RUP_LANG og derefter systemets sprog)',
    color: 'brug farver, også uden terminal',
    noColor: 'brug ikke farver',
    reportFormat: 'rapportens format; FORMAT=FIL skriver til en fil; kan gentages',
    explainFormat: 'svarets format',
    failOn: 'det laveste niveau, der giver afslutningskode 1',
    quiet: 'vis kun det, der får kontrollen til at fejle',
    stdinFilename: 'navnet, som standardinput får i rapporten',
    base: 'kontrollér også, hvad der er ændret siden en revision i git; REV... er det sted, hvor grenen blev oprettet fra REV',
    fix: 'foretag de ændringer, som fejl og advarsler nævner en færdig kommando for; hver vises først',
    dryRun: 'med --fix: vis kun ændringerne',
    onlyChanges: 'med --base: vis kun det, der er ændret, og ikke reglernes fund',
    showAccepted: 'medtag også godkendte afvigelser i SARIF, som undertrykte',
    maxBytes: 'højst så mange bytes Markdown; sidste linje viser, hvor meget der er udeladt',
    template: 'skabelonen (ellers spørger rup i en terminal; uden terminal: blank)',
    initCharter: 'det kommissorium, der gælder: rup-2012 eller en fil med jeres eget',
    initPlan: 'navnet på planen, som organisationen udmønter',
    initYears: 'planens år, fx 2012-2016 (ellers fire år fra nu)',
    initArea: 'et af planens områder; kan gentages',
    initRegion: 'regionens navn',
    initRegionOffice: 'hvad formandsposten i regionen hedder',
    initRegionChair: 'navnet på regionens formand',
    initJoint: 'navnet på kommunernes fælles organ, som udvælger de kommunale medlemmer (ellers KKR)',
    initJointOffice: 'hvad formandsposten i det fælles organ hedder',
    initJointChair: 'navnet på det fælles organs formand',
    initGroup: 'den administrative gruppes navn',
    initEstablished: 'gruppens første dag (ellers i dag)',
    statusJson: 'svar som JSON til et program',
  },
  values: {
    file: 'fil',
    files: 'filer',
    date: 'dato',
    language: 'sprog',
    severity: 'niveau',
    revision: 'revision',
    revisionOrDate: 'revision|dato',
    format: 'format',
    name: 'navn',
    code: 'kode',
    bytes: 'bytes',
    years: 'år',
    template: 'skabelon',
    charter: 'kommissorium',
  },
};
