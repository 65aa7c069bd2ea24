import type { CliTexts } from '../en/cli.ts';
import { cifre, dag, dato, didYouMean, either, listed } from './grammar.ts';
import { NONE } from './kinds.ts';

export const cli = (): CliTexts => ({
  errorLabel: 'fejl',
  baseAbsent: ({ file, revision }) =>
    `${file} findes ikke i ${revision}, så der er ingen tidligere udgave at sammenligne med.`,
  baseUnborn: ({ file }) =>
    `Her er endnu ikke committet noget, så der er ingen tidligere udgave af ${file} at sammenligne med.`,
  seeHelp: (command) => `Se \`${command} --help\`.`,
  internalError: ({ message, version }) =>
    `Noget gik galt i rup selv. Det er vores fejl, ikke din, og vi beklager.\n${message}\nMeld det gerne med kommandoen, denne besked og versionen (${version}). Med RUP_DEBUG=1 vises også, hvor det skete.`,
  errors: {
    'file-missing': ({ file }) => `Filen ${file} findes ikke. \`rup init\` opretter en ny.`,
    'file-is-folder': ({ file }) => `${file} er en mappe. Angiv en fil i den, eller et mønster som '*.yaml'.`,
    'file-not-regular': ({ file }) =>
      `${file} er ikke en almindelig fil. Angiv en, der er; \`rup validate -\` læser det, der sendes ind.`,
    'file-unreadable': ({ file, reason }) => `Filen ${file} kan ikke læses: ${reason}.`,
    'calendar-missing': ({ file }) => `Kalenderen ${file} findes ikke.`,
    'calendar-unreadable': ({ file, reason }) => `${file} er ikke en kalender, som kan læses (${reason}).`,
    'file-name-empty': () => 'Filnavnet er tomt. Angiv en fil.',
    'no-file-found': ({ name, other }) =>
      other
        ? `Der er ingen ${name} her eller i en mappe over denne, men der er ${other}. Omdøb den til ${name}, eller angiv den med --file ${other}.`
        : `Der er ingen ${name} her eller i en mappe over denne. Angiv en fil, eller opret en med \`rup init\`.`,
    'no-file-matches': ({ pattern }) => `Ingen fil passer på mønsteret ${pattern}.`,
    'file-removed': ({ file, revision, command }) =>
      `${file} fandtes i ${revision}, men er væk. Det, der er registreret, skal bevares: hent filen tilbage med \`${command}\`.`,
    'system-refused': ({ path, reason }) => `${path} kan ikke bruges: ${reason}.`,
    'no-working-folder': () =>
      'Den mappe, du står i, findes ikke længere. Skift til en anden mappe, og kør kommandoen igen.',
    'output-unwritable': ({ reason }) => `Resultatet kan ikke skrives: ${reason}.`,
    'output-over-input': ({ file }) =>
      `${file} er den fil, der læses, så der skrives ikke til den. Vælg et andet navn.`,
    'output-twice': ({ file }) => `To resultater skal skrives til ${file}. Giv dem hver sin fil.`,
    'output-reserved': ({ file }) => `${file} er et navn, som rup selv bruger. Vælg et andet navn.`,
    'bad-date-option': ({ option, value }) =>
      `Datoen efter ${option} skrives fx 10.10.2013, 2013-10-10 eller i morgen, ikke »${value}«.`,
    'no-such-date-option': ({ option, value }) => `${option}: Der findes ingen ${dag(value)}.`,
    'empty-value': ({ option }) => `${option} må ikke stå tom.`,
    'bad-choice': ({ option, value, allowed, danish, suggestion = '' }) =>
      `${option} kan være ${either(danish)}, ikke »${value}«.${didYouMean(danish[allowed.indexOf(suggestion)])}`,
    'reports-on-stdout': ({ formats }) =>
      `Kun én rapport kan skrives på skærmen, men ${listed(formats)} skal ${formats.length === 2 ? 'begge. Giv den ene' : 'alle. Giv de andre hver'} en fil: ${formats.at(-1)}=FIL.`,
    'report-path-empty': ({ format }) => `Angiv et filnavn efter ${format}=.`,
    'unknown-rule': ({ code, suggestion }) =>
      `Der er ingen regel, som hedder »${code}«.${didYouMean(suggestion)} \`rup explain\` viser alle.`,
    'unknown-command': ({ name, suggestion }) =>
      `Der er ingen kommando, som hedder »${name}«.${didYouMean(suggestion)}`,
    'unknown-option': ({ option, suggestion }) => `Tilvalget ${option} findes ikke.${didYouMean(suggestion)}`,
    'option-takes-no-value': ({ option }) =>
      `${option} skrives uden en værdi: Skriv det alene, eller udelad det.`,
    'bad-link-option': ({ option, value }) =>
      `${option} skal være en adresse, fx https://example.org/moede eller navn@example.org, ikke »${value}«.`,
    'bad-time-option': ({ option, value }) =>
      `Tidspunktet efter ${option} skrives som 09:00-12:00, ikke »${value}«.`,
    'option-unused': ({ option, command }) => `${command} kan ikke bruges med ${option}.`,
    'option-needs': ({ option, needed }) => `${option} kan kun bruges sammen med ${needed}.`,
    'file-has-errors': ({ file }) =>
      `Møderne i ${file} kan ikke planlægges, før fejlene i filen er rettet. \`rup validate\` viser dem.`,
    'unknown-body': ({ id, suggestion }) =>
      `Filen har hverken en gruppe, et statusmøde eller et forum med id’et ${id}.${didYouMean(suggestion)}`,
    'unknown-meeting': ({ id, suggestion }) =>
      `Intet møde i filen, heller ikke et foreslået, har id’et ${id}.${didYouMean(suggestion)}`,
    'no-next-meeting': () =>
      'Gruppen har intet kommende møde. Angiv mødets id, eller registrér et møde med `rup meetings add`.',
    'bad-address': ({ option, value }) =>
      `${option} skal være en adresse, som begynder med https://, ikke »${value}«.`,
    'bad-week': ({ option, value }) => `Ugen efter ${option} er et tal fra 1 til 53, ikke »${value}«.`,
    'bad-number': ({ option, value, max }) =>
      `${option} skal være et helt tal ${max === undefined ? '(1, 2, 3 …)' : `fra 1 til ${cifre(max)}`}, ikke »${value}«.`,
    'bad-year': ({ option, value }) => `Året efter ${option} skrives som 2014, ikke »${value}«.`,
    'bad-member': ({ option, value }) =>
      `${option} skal være et id, en rolle og evt. et område, fx koebenhavn:fagdirektør:klima, ikke »${value}«.`,
    'missing-argument': ({ what, usage }) => `Angiv ${what}: \`${usage}\`.`,
    'bad-years': ({ option, value }) =>
      `${option} kan ikke være »${value}«. Angiv det første og det sidste år, fx 2024-2027.`,
    'missing-option': ({ option, what }) =>
      `Angiv ${what ? `${what} med ` : ''}${option.replaceAll(' / ', ' eller ')}.`,
    'missing-option-value': ({ option }) => `Angiv en værdi efter ${option}.`,
    'too-many-arguments': ({ expected, unexpected }) =>
      expected === 0
        ? `Kommandoen bruges uden argumenter (»${unexpected}« blev ikke forstået).`
        : `Kommandoen kan kun bruges med ${expected === 1 ? 'ét argument' : `${expected} argumenter`} ad gangen (»${unexpected}« blev ikke forstået).`,
    'conflicting-options': ({ option, other }) => `${option} og ${other} kan ikke bruges sammen.`,
    'file-invalid': ({ file }) =>
      `Filen ${file} kan ikke vises, fordi den har fejl i opbygningen. \`rup validate\` viser dem.`,
    'references-broken': ({ file }) =>
      `Filen ${file} kan ikke eksporteres, før alle id’er og henvisninger passer sammen. \`rup validate\` viser, hvor de ikke gør.`,
    'export-nowhere': () =>
      'Angiv en mappe til tabellerne, eller vælg én tabel med --table. `rup export csv --help` viser dem.',
    'bad-base': ({ option, value }) =>
      `${option} skal være en https- eller urn-adresse, som ender på / # eller :, fx https://data.example.dk/rup/, ikke »${value}«.`,
    'since-after-at': ({ since, at }) =>
      `Perioden begynder ${dato(since)} (--since), men orienteringen gælder ${dato(at)}. Angiv en tidligere første dag, eller en senere dag med --at.`,
    'state-invalid': ({ file, line, column, command }) =>
      `Ændringerne kan ikke vises, for ${file} har fejl i opbygningen, første gang på linje ${line}, kolonne ${column}. \`${command}\` viser dem.`,
    'file-not-known': ({ file, known }) =>
      `${file} var ikke i git ${dato(known) === known ? `i ${known}` : `den ${dato(known)}`}: \`git log --follow ${file}\` viser siden hvornår. Angiv en anden revision eller en senere dag med --known.`,
    'file-in-neither': ({ before, after }) =>
      `Filen findes hverken som ${before} eller som ${after}. Angiv en anden fil med --file, eller andre revisioner.`,
    'site-not-folder': ({ folder }) => `${folder} er ikke en mappe. Angiv en mappe til siderne.`,
    'folder-unusable': ({ folder, reason }) => `Mappen ${folder} kan ikke bruges: ${reason}.`,
    'site-folder-foreign': ({ folder, file }) =>
      `${folder} indeholder filer, som rup site ikke har skrevet (${file}). Angiv en ny eller tom mappe.`,
    'site-file-foreign': ({ file }) =>
      `${file} er ikke skrevet af rup site og bliver ikke overskrevet. Flyt filen, eller angiv en anden mappe.`,
    'site-file-changed': ({ file }) =>
      `${file} er ændret, siden rup site skrev den, og bliver ikke overskrevet. Flyt filen for at bevare ændringen, eller slet den, og kør kommandoen igen.`,
    'unknown-entry': ({ kind, id, suggestion, known = [] }) =>
      `Filen har ${NONE[kind]} med id’et »${id}«.${known.length > 0 ? ` Filen har: ${known.join(', ')}.` : didYouMean(suggestion)}`,
    'id-not-in-history': ({ id, suggestion }) =>
      `Intet i filens historik har id’et »${id}«.${didYouMean(suggestion)} \`rup log\` viser hele historien.`,
    'file-changed': ({ file }) =>
      `${file} er ændret af andre, efter at den blev læst. Intet er skrevet. Prøv igen.`,
    'file-locked': ({ file, lock, pid, host, since }) =>
      `${file} er ved at blive ændret af en anden rup${pid ? ` (proces ${pid} på ${host}, siden ${since})` : ''}. Intet er skrevet. Kører den ikke længere, så slet ${lock}.`,
    'lock-not-file': ({ file, lock }) =>
      `${file} kan ikke låses, for ${lock} er ikke en almindelig fil. Fjern den, og prøv igen.`,
    'file-exists': ({ file }) =>
      `${file} findes allerede og bliver ikke overskrevet. Angiv et andet navn, eller flyt filen først.`,
    'file-read-only': ({ file }) => `${file} er skrivebeskyttet. Intet er skrevet.`,
    'file-held': ({ file, reason }) =>
      `${file} kan ikke erstattes (${reason}); den er formentlig åben i et andet program. Intet er skrevet. Luk den dér, og prøv igen.`,
    'folder-read-only': ({ folder }) => `Der kan ikke skrives i mappen ${folder}. Intet er skrevet.`,
    'file-gone': ({ file }) => `${file} findes ikke længere. Intet er skrevet.`,
    'save-failed': ({ file, reason }) => `Filen ${file} kan ikke skrives: ${reason}.`,
    'file-hard-linked': ({ file, names }) =>
      `${file} har ${names} hårde links, og de andre ville beholde den gamle tekst. Intet er skrevet. Erstat først filen med en kopi af sig selv.`,
    'group-not-kept': ({ file, group }) =>
      `${file} tilhører en gruppe (${group}), som du ikke er med i, og dens medlemmer ville miste adgangen. Intet er skrevet. Bed en af dem om at foretage ændringen.`,
    'attributes-not-kept': ({ file, detail }) =>
      `${file} har rettigheder eller attributter, som ikke kan bevares (${detail}). Intet er skrevet. Bed ejeren om at foretage ændringen.`,
    'file-in-the-way': ({ file }) =>
      `${file} er ikke en almindelig fil og bliver ikke overskrevet. Flyt den, eller angiv en anden mappe.`,
    'git-missing': () =>
      'Programmet git blev ikke fundet, og det skal bruges til at læse en fils historik. Installér git, eller sørg for, at det er i PATH.',
    'git-no-repository': ({ file }) =>
      `${file} ligger ikke i et git-repository og har derfor ingen historik. Angiv en fil i et repository, eller opret et med \`git init\`.`,
    'git-no-work-tree': ({ file }) =>
      `${file} ligger ikke i et git-repositorys arbejdsmappe. Angiv en fil i en klon, der er tjekket ud.`,
    'git-untrusted': ({ file }) =>
      `Git læser ikke det repository, som ${file} ligger i, fordi mappen tilhører en anden bruger. Hvis du stoler på det, så kør \`git config --global --add safe.directory MAPPE\` med repositoryets mappe.`,
    'git-no-commits': ({ file }) =>
      `Det repository, som ${file} ligger i, har endnu ingen commits. Commit filen først; før da er der intet at sammenligne med.`,
    'git-unknown-revision': ({ revision }) =>
      `Grenen, mærket eller committen »${revision}« findes ikke i dette repository. \`git fetch\` henter dem, som kun serveren har.`,
    'git-shallow': ({ revision }) =>
      `Revisionen »${revision}« findes ikke i denne klon, som kun har en del af historikken. Kør \`git fetch --unshallow\`; sæt i GitHub Actions \`fetch-depth: 0\` ved actions/checkout, i GitLab \`GIT_DEPTH: 0\`.`,
    'git-no-common-history': ({ revision, other }) =>
      `»${revision}« og ${other} har ingen fælles commit. Sammenlign med en gren, som denne udgår fra.`,
    'git-partial': () =>
      'Dette er en delvis klon, som mangler det, der spørges om, og rup lader ikke git hente noget. Kør `git fetch --refetch --no-filter`; udelad i GitHub Actions `filter` ved actions/checkout.',
    'git-damaged': ({ detail }) =>
      `Git-repositoryet er beskadiget: ${detail}. Kør \`git fsck\` for at se, hvad der er galt, eller klon det igen.`,
    'git-too-large': ({ object, bytes, limit }) =>
      `${object} fylder ${bytes} byte, og der læses højst ${limit}. Vælg en anden revision, eller sammenlign filerne i hånden.`,
    'git-failed': ({ detail }) =>
      `Git kunne ikke svare: ${detail}. Kør \`git status\` her for at se, hvad der er galt.`,
    'bad-use': ({ detail }) => `Kommandoen kan ikke forstås (${detail}).`,
  },
  saved: {
    'folder-not-synced': ({ file, reason }) => `${file} er gemt, men kan gå tabt ved strømsvigt: ${reason}.`,
    'lock-left': ({ lock, reason }) =>
      `Ændringen er gemt, men låsen ${lock} kunne ikke fjernes: ${reason}. Slet den.`,
    'saved-unsaid': ({ file, reason }) => `${file} er gemt, men resultatet kunne ikke udskrives: ${reason}.`,
  },
  reasons: {
    EACCES: 'der er ikke adgang til den',
    EPERM: 'det er ikke tilladt',
    ENOENT: 'mappen findes ikke',
    ENOTDIR: 'et led i stien er ikke en mappe',
    EEXIST: 'den findes allerede og er ikke en mappe',
    EISDIR: 'det er en mappe',
    EROFS: 'drevet kan kun læses',
    ENOSPC: 'der er ikke plads på drevet',
    EDQUOT: 'din kvote er brugt op',
    ENAMETOOLONG: 'navnet er for langt',
    ELOOP: 'symbolske links går i ring',
    EMFILE: 'for mange filer er åbne',
    EBADF: 'den er ikke åben for skrivning',
    EBUSY: 'et andet program bruger den',
    EFBIG: 'den er for stor',
    EINVAL: 'navnet kan ikke bruges her',
    EIO: 'der er en læse- eller skrivefejl på drevet',
    ENODEV: 'enheden findes ikke',
    ENOTSUP: 'det er ikke en almindelig fil',
    ENXIO: 'modtageren er lukket',
    EPIPE: 'modtageren er lukket',
    ESTALE: 'den findes ikke længere på netværksdrevet',
    ETXTBSY: 'et andet program bruger den',
    ERR_INVALID_ARG_VALUE: 'navnet indeholder et nultegn',
  },
});
