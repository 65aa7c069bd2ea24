import type { HelpTexts } from '../help.ts';

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
  },
  program: 'Organisationen som kode: organisering.yaml læses, bedømmes, ændres og vises.',
  commands: {
    init: {
      summary: 'skriv en fil at begynde på',
      description:
        'Skriver en kommenteret fil at begynde på. En fil, som findes, bliver aldrig overskrevet, og der oprettes ingen mapper.',
      examples: [
        ['rup init', 'organisering.yaml her i mappen'],
        ['rup init --template rup-2012', 'organiseringen fra 2012, som kilden foreslår den'],
      ],
    },
    validate: {
      summary: 'bedøm en eller flere filer',
      description:
        'Bedømmer filer efter alle regler og viser, hvad der er galt, hvor det står, og hvordan det rettes. Slutkoden er 0, når intet er så alvorligt som --fail-on, 1 når noget er, og 2 når en fil ikke kan læses.',
      examples: [
        ['rup validate', 'organisering.yaml her eller i den nærmeste mappe over'],
        ["rup validate 'kommuner/**/*.yaml'", 'alle filer, som mønsteret passer på'],
        ['rup validate --at 2014-03-01', 'som det så ud den dag'],
        ['rup validate --base main', 'også hvad der er ændret siden grenen main'],
        ['rup validate --format sarif=rup.sarif', 'en rapport til filen, og læselig tekst på skærmen'],
        ['rup validate --fix --dry-run', 'de ændringer, rup selv kan foretage'],
        ['git show HEAD:organisering.yaml | rup validate -', 'fra standardinput'],
      ],
    },
    explain: {
      summary: 'vis alle regler, eller forklar én',
      description:
        'Uden kode vises alle regler. Med en regels kode vises, hvad den kræver og hvorfor, et eksempel, som fejler, og det samme rettet. Med et nummer fra kilden vises de regler, som håndhæver det.',
      examples: [
        ['rup explain', 'alle regler'],
        ['rup explain forum-outlived', 'én regel'],
        ['rup explain R33', 'reglerne bag kildens punkt R33'],
      ],
    },
    status: {
      summary: 'vis organisationens status på én skærm',
      description:
        'Viser organisationen pr. en dag: gruppens pladser og hvem der skal udvælge til de ledige, næste møde og de næste frister, samarbejdsfora og deres afrapportering, initiativer efter prioritet, og hvad `rup validate` finder. Fund ændrer ikke slutkoden.',
      examples: [
        ['rup status', 'pr. i dag'],
        ['rup status --at 2014-03-01', 'som det så ud den dag'],
        ['rup status --json', 'til et program'],
      ],
    },
    schema: {
      summary: 'skriv filformatets JSON Schema',
      description:
        'Skriver filformatets JSON Schema (2020-12), som en editor kan vejlede og kontrollere efter.',
      examples: [['rup schema > organisering.schema.json', 'læg skemaet ved siden af filen']],
    },
    forum: {
      summary: 'vis, nedsæt, nedlæg og afrapportér samarbejdsfora',
      examples: [
        ['rup forum list --state active', 'de aktive fora pr. i dag'],
        ['rup forum create', 'indfør et forum; i en terminal spørges der om det, der mangler'],
      ],
    },
    initiative: {
      summary: 'vis, start, afslut, prioritér og følg op på initiativer',
      examples: [
        ['rup initiative list', 'alle initiativer efter prioritet'],
        ['rup initiative follow-up klimastrategi --status on-track', 'følg op på ét'],
      ],
    },
    member: {
      summary: 'vis medlemmer, og lad dem tiltræde og fratræde',
      examples: [
        ['rup member list --state vacant', 'de ledige pladser'],
        [
          'rup member appoint administrativ-gruppe',
          'lad nogen tiltræde; i en terminal spørges der om resten',
        ],
      ],
    },
    person: {
      summary: 'vis, hvad en person har og har haft; registrér og ret personer',
      examples: [
        ['rup person show kim-hoegh', 'én person pr. i dag'],
        ["rup person add 'Kim Høgh'", 'registrér en person; det, der mangler, spørges der om i en terminal'],
      ],
    },
    organisation: {
      summary: 'registrér og ret organisationer',
      examples: [["rup organisation add 'Ballerup Kommune' --kind municipality", 'registrér en kommune']],
    },
    area: {
      summary: 'registrér og ret planens områder',
      examples: [['rup area add Klima', 'registrér et område']],
    },
    goal: {
      summary: 'registrér og ret planens mål',
      examples: [["rup goal add 'Mindre CO2' --area klima", 'registrér et mål']],
    },
    office: {
      summary: 'lad personer tiltræde statusmødets embeder',
      examples: [['rup office hold formand-region --person regionsformand', 'en ny formand, fra i dag']],
    },
    composition: {
      summary: 'ret en gruppes eller et forums sammensætning',
      examples: [
        ['rup composition set klimaforum --role klimachef --kind municipality --min 3', 'mindst tre pladser'],
      ],
    },
    accept: { summary: 'acceptér et fund for en tid', examples: [] },
    settings: { summary: 'giv en af filens indstillinger en værdi', examples: [] },
    ahead: { summary: 'vis, hvad der kommer til at kræve nogens indsats', examples: [] },
    undo: { summary: 'fortryd det, den seneste kommando gjorde ved filen', examples: [] },
    correct: { summary: 'ret åbent, hvad filen fortæller om fortiden', examples: [] },
    effort: {
      summary: 'indfør kommunernes indsatser',
      examples: [
        ['rup effort add', 'indfør en indsats; i en terminal spørges der om det, der mangler'],
        ['rup efforts', 'vis dem, der er indført'],
      ],
    },
    meetings: {
      summary: 'planlæg, vis, flyt, aflys og afslut møder',
      examples: [
        ['rup meetings plan', 'de kommende møder'],
        ['rup meetings next', 'det næste'],
      ],
    },
    efforts: { summary: 'vis kommunernes indsatser, og hvor flere arbejder for samme mål', examples: [] },
    chart: { summary: 'tegn figuren over organisationen', examples: [] },
    brief: { summary: 'skriv orienteringen til det politiske niveau', examples: [] },
    diff: { summary: 'fortæl med ord, hvad der er ændret siden en revision', examples: [] },
    log: { summary: 'fortæl organisationens historie ud fra git, commit for commit', examples: [] },
    merge: {
      summary: 'flet to sider af filen efter, hvad hver har ment, som gits merge driver',
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
    completion: { summary: 'skriv et script, så skallen fuldfører kommandoer og id’er', examples: [] },
    help: { summary: 'vis hjælp til en kommando', examples: [] },
  },
  arguments: {
    files: 'filer eller mønstre; - er standardinput',
    code: 'en regels kode eller et nummer fra kilden (R1–R34)',
    newFile: 'filen, som skal skrives',
  },
  options: {
    help: 'vis hjælp',
    version: 'vis rups version',
    file: 'filen (ellers organisering.yaml her eller i den nærmeste mappe over)',
    at: 'dagen, der bedømmes pr. (ellers i dag)',
    lang: 'sproget (ellers RUP_LANG og derefter systemets sprog)',
    color: 'brug farver, også uden terminal',
    noColor: 'brug ikke farver',
    reportFormat: 'rapportens format; FORMAT=FIL skriver til en fil; kan gentages',
    explainFormat: 'svarets format',
    failOn: 'den mindste alvor, der giver slutkode 1',
    quiet: 'skriv kun de fund, der giver slutkode 1, og intet, når der ingen er',
    stdinFilename: 'navnet, som standardinput får i rapporten',
    base: 'bedøm også, hvad der er sket med filen siden en revision i git; REV... er der, hvor grenen forlod REV',
    fix: 'foretag de ændringer, som et fund, der ikke er en bemærkning, nævner en hel kommando for; hver vises først',
    dryRun: 'med --fix: vis kun ændringerne',
    onlyChanges: 'med --base: vis kun, hvad der er sket siden, og ikke reglernes fund',
    showAccepted: 'medtag også accepterede fund i SARIF, som undertrykte',
    maxBytes: 'så mange bytes er der plads til i Markdown; sidste linje fortæller, hvor meget der er udeladt',
    template: 'det, der begyndes på',
    statusJson: 'svar som JSON til et program',
  },
  values: {
    file: 'fil',
    files: 'filer',
    date: 'dato',
    language: 'sprog',
    severity: 'alvor',
    revision: 'revision',
    format: 'format',
    name: 'navn',
    code: 'kode',
    bytes: 'bytes',
    template: 'skabelon',
  },
};
