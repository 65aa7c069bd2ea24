import type { Holder, InputArgs, Parent, ValueKind } from '../../facts/input.ts';
import type { FindingTexts } from '../catalog.ts';
import { badValues } from './bad-values.ts';
import { cifre, either, listed } from './grammar.ts';

const KINDS: Readonly<Record<ValueKind | 'integer', string>> = {
  map: 'en blok med nøgler',
  list: 'en liste',
  text: 'tekst',
  number: 'et tal',
  integer: 'et helt tal',
  boolean: 'true eller false',
  null: 'uden indhold',
};

const CONSTRUCTS: Readonly<Record<InputArgs['unsupported-yaml']['construct'], string>> = {
  alias: 'En henvisning med *',
  anchor: 'Et anker med &',
  tag: 'En typeangivelse med !',
  merge: 'En fletning med <<',
  directive: 'Et direktiv med %',
  documents: 'Mere end ét dokument',
};

const holder = ({ key, item }: Holder) => (item ? `Et punkt i »${key}«` : `»${key}«`);
const parent = ({ parent, item }: Parent) =>
  parent === '' ? 'filen' : item ? `et punkt i »${parent}«` : `»${parent}«`;
const quoted = (words: readonly string[]) => words.map((word) => `»${word}«`);
const CHECKS: Readonly<Record<string, string>> = { yaml: 'Læsningen', schema: 'Kontrollen af formen' };

export const input: FindingTexts<InputArgs> = {
  'empty-file': {
    message: () => 'Filen er tom',
    title: 'En fil uden indhold',
    reason: 'En organisation består mindst af en plan, organisationer og en administrativ gruppe.',
    fix: '`rup init` opretter en ny fil.',
  },
  'not-utf8': {
    message: ({ byte }) => `Filen er ikke gemt som UTF-8: byten ${byte} kan ikke læses`,
    title: 'En fil i en anden tegnkodning end UTF-8',
    reason: 'Kun i UTF-8 er æ, ø og å de samme tegn for alle, der læser filen.',
    fix: 'Gem filen som UTF-8. Er den gemt som Windows-1252, så åbn den med den kodning først.',
  },
  'not-text': {
    message: ({ encoding }) =>
      encoding === 'utf-16' ? 'Filen er gemt som UTF-16 og ikke som UTF-8' : 'Filen er ikke en tekstfil',
    title: 'En fil, som ikke er tekst i UTF-8',
    reason: 'En organisation beskrives i en tekstfil i UTF-8, så ændringer kan læses linje for linje.',
    fix: 'Gem filen som UTF-8, eller angiv den rigtige fil.',
  },
  'file-too-large': {
    message: ({ bytes, limit }) => `Filen fylder ${cifre(bytes)} byte; der læses højst ${cifre(limit)}`,
    title: 'En fil, som er for stor',
    reason: 'Grænsen ligger langt over enhver organisation og fanger filer, som er havnet her ved en fejl.',
    fix: 'Angiv den rigtige fil, eller del organisationen i flere filer.',
  },
  'control-character': {
    message: ({ character }) => `Usynligt styretegn: ${character}`,
    title: 'Et usynligt styretegn',
    reason: 'YAML tillader ikke styretegn. De kommer ofte med, når tekst er kopieret fra et andet program.',
    fix: 'Slet tegnet, og skriv teksten om det igen.',
  },
  'syntax-error': {
    message: ({ text }) => (text === '' ? 'Filen slutter for tidligt' : `Uventet »${text}«`),
    title: 'Tekst, som ikke følger YAML',
    reason: 'En fil, der ikke følger YAML, kan ikke læses. Resten af filen er derfor ikke kontrolleret.',
    fix: 'Ret linjen, og se efter i linjen før. Tekst med særlige tegn skrives i anførselstegn.',
  },
  'conflict-marks': {
    message: () => 'Her står to udgaver mellem konfliktmærker fra en fletning',
    title: 'Konfliktmærker fra en fletning',
    reason: 'Git mærker det, som to personer har ændret forskelligt, så nogen kan vælge.',
    fix: 'Behold den ene udgave, eller skriv det, der gælder for begge, og slet linjerne, som begynder med <<<<<<<, ======= og >>>>>>>.',
  },
  'tab-indentation': {
    message: () => 'Linjen er rykket ind med tabulator',
    title: 'Indrykning med tabulator',
    reason: 'YAML kræver mellemrum, fordi en tabulators bredde skifter fra program til program.',
    fix: 'Erstat tabulatoren med mellemrum, så linjen flugter med de andre i samme blok.',
  },
  'bad-indentation': {
    message: ({ inside }) =>
      inside === ''
        ? 'Linjen flugter ikke med den blok, den hører til'
        : `Linjen hører til parentesen »${inside}« og skal stå længere inde end parentesens nøgle`,
    title: 'Forkert indrykning',
    reason: 'Indrykningen viser, hvad der hører sammen. Linjer i samme blok begynder i samme kolonne.',
    fix: 'Ryk linjen, så den begynder i samme kolonne som de andre i blokken. Det, der hører til en parentes, skal længere ind end parentesens nøgle.',
  },
  'missing-colon': {
    message: ({ text, missing }) =>
      `Der mangler et ${missing === 'colon' ? 'kolon efter' : 'mellemrum efter kolonet i'} »${text}«`,
    title: 'Et kolon, som mangler',
    reason: 'En nøgle skilles fra sin værdi af et kolon og et mellemrum. Ellers læses det hele som tekst.',
    fix: 'Skriv et kolon efter nøglen, og et mellemrum før værdien.',
  },
  'missing-space': {
    message: ({ text }) => `Der mangler et mellemrum efter bindestregen i »${text}«`,
    title: 'Et mellemrum, som mangler',
    reason: 'Et punkt begynder med en bindestreg og et mellemrum. Ellers læses det hele som tekst.',
    fix: 'Skriv et mellemrum efter bindestregen.',
  },
  'missing-comma': {
    message: ({ text }) => `Der mangler et komma før »${text}«`,
    title: 'Et komma, som mangler',
    reason: 'I [ ] og { } skilles punkterne af komma.',
    fix: 'Sæt et komma mellem punkterne. Er det én tekst, så sæt den i anførselstegn.',
  },
  'unclosed-quote': {
    message: ({ quote }) => `Anførselstegnet ${quote} bliver ikke lukket`,
    title: 'Et anførselstegn, som ikke er lukket',
    reason: 'Tekst i anførselstegn slutter først ved det næste. Mangler det, læses resten af filen med.',
    fix: 'Sæt et anførselstegn af samme slags, hvor teksten slutter.',
  },
  'unclosed-bracket': {
    message: ({ bracket }) => `Parentesen ${bracket} bliver ikke lukket`,
    title: 'En parentes, som ikke er lukket',
    reason: 'En liste i [ ] eller en blok i { } slutter ved den tilsvarende parentes.',
    fix: 'Sæt den tilsvarende parentes, hvor listen eller blokken slutter.',
  },
  'unquoted-text': {
    message: ({ character, text }) =>
      character === ':'
        ? `Teksten »${text}« indeholder et kolon og skal stå i anførselstegn`
        : `Teksten »${text}« begynder med ${character} og skal stå i anførselstegn`,
    title: 'Tekst, som skal stå i anførselstegn',
    reason:
      'Nogle tegn har en særlig betydning i YAML: kolon med mellemrum efter, og først i teksten fx @, %, *, &, ! og [.',
    fix: 'Sæt teksten i anførselstegn.',
  },
  'text-after-value': {
    message: ({ text }) => `»${text}« står efter en værdi, som allerede er slut`,
    title: 'Tekst efter en værdi, som er slut',
    reason: 'En værdi i anførselstegn eller parenteser slutter ved det afsluttende tegn.',
    fix: 'Flyt det afsluttende tegn, eller slet teksten efter det.',
  },
  'bad-escape': {
    message: ({ escape }) => `${escape} har ingen betydning i tekst med dobbelte anførselstegn`,
    title: 'En omvendt skråstreg, som ikke kan læses',
    reason: 'I dobbelte anførselstegn indleder \\ en kode, fx \\n for ny linje. Kun bestemte koder findes.',
    fix: "Skriv \\\\ for en omvendt skråstreg, eller brug enkelte anførselstegn: 'C:\\Referater'.",
  },
  'nesting-too-deep': {
    message: ({ limit }) => `Her er mere end ${limit} niveauer inde i hinanden`,
    title: 'For mange niveauer inde i hinanden',
    reason: 'En organisation har få niveauer. Grænsen beskytter mod filer, som er havnet her ved en fejl.',
    fix: 'Angiv den rigtige fil, eller luk de parenteser, som mangler at blive lukket.',
  },
  'duplicate-key': {
    message: ({ key }) => `Nøglen »${key}« står to gange i samme blok`,
    title: 'En nøgle, som står to gange',
    reason: 'En nøgle står én gang i en blok. Ellers er det uklart, hvilken værdi der gælder.',
    fix: 'Behold den ene, eller giv den anden det navn, den skulle have haft.',
  },
  'key-not-text': {
    message: () => 'En nøgle skal være en enkel tekst, ikke en liste eller en blok',
    title: 'En nøgle, som ikke er tekst',
    reason: 'Formatets nøgler er enkle ord som »name« og »forums«.',
    fix: 'Skriv nøglen som et ord. Er det en værdi, så sæt den i anførselstegn.',
  },
  'unsupported-yaml': {
    message: ({ construct }) => `${CONSTRUCTS[construct]} læses ikke`,
    title: 'YAML, som ikke læses',
    reason:
      'Filen skal kunne læses, som den står. Derfor læses ankre, henvisninger, fletninger, typeangivelser, direktiver og flere dokumenter i én fil ikke.',
    fix: 'Skriv værdien ud, hvor den hører til. Er det tekst, så sæt den i anførselstegn. Slet et direktiv, og læg hvert dokument i sin egen fil.',
  },
  'not-a-mapping': {
    message: ({ actual }) => `Filen skal bestå af nøgler som »plan:« og »forums:«, men er ${KINDS[actual]}`,
    title: 'En fil, som ikke består af nøgler',
    reason: 'Filens dele står under hver sin nøgle yderst til venstre.',
    fix: 'Skriv filens dele under deres nøgler. `rup init` viser hvordan.',
  },
  'missing-key': {
    message: ({ key, ...place }) => `»${key}« mangler i ${parent(place)}`,
    title: 'En nøgle, som mangler',
    reason: 'Uden de oplysninger, som formatet kræver, kan organisationen ikke kontrolleres.',
    fix: 'Tilføj nøglen. `rup schema` viser, hvad der skal stå hvor.',
  },
  'unknown-key': {
    message: ({ key, ...place }) => `»${key}« er ikke en nøgle, som kan stå i ${parent(place)}`,
    title: 'En ukendt nøgle',
    reason: 'Ukendte nøgler afvises, så en tastefejl ikke skjuler en oplysning.',
    fix: 'Ret nøglen, eller slet den. Fri tekst kan stå i »note« eller i en kommentar.',
  },
  'missing-value': {
    message: ({ key, item }) => (item ? `Et punkt i »${key}« er uden indhold` : `»${key}« har ingen værdi`),
    title: 'En værdi, som mangler',
    reason: 'En nøgle uden værdi siger intet. Det, man ikke ved, udelades.',
    fix: 'Skriv værdien, eller slet nøglen.',
  },
  'wrong-type': {
    message: ({ expected, actual, ...place }) =>
      `${holder(place)} skal være ${KINDS[expected]}, men er ${KINDS[actual]}`,
    title: 'En værdi af forkert type',
    reason: 'Hver nøgle har én type værdi: tekst, tal, liste eller blok.',
    fix: 'Skriv værdien, som formatet kræver. Et tal skrives uden anførselstegn, tekst af cifre med.',
  },
  'value-not-allowed': {
    message: ({ key, value, allowed }) =>
      allowed.length === 1
        ? `»${key}« skal være ${allowed[0]}, ikke »${value}«`
        : `»${key}« kan ikke være »${value}«; vælg mellem ${listed(allowed)}`,
    title: 'En værdi, som ikke findes',
    reason: 'Nøglen har et bestemt antal mulige værdier.',
    fix: 'Vælg en af de mulige værdier.',
  },
  'number-out-of-range': {
    message: ({ key, value, limit, bound }) =>
      `»${key}« er ${cifre(value)}, men skal være ${bound === 'min' ? 'mindst' : 'højst'} ${cifre(limit)}`,
    title: 'Et tal uden for grænserne',
    reason: 'Tallet er for lille eller for stort til at give mening.',
    fix: 'Ret tallet.',
  },
  'list-empty': {
    message: ({ key }) => `Listen »${key}« er tom`,
    title: 'En tom liste',
    reason: 'Listen skal have mindst ét punkt for at sige noget.',
    fix: 'Tilføj et punkt. Er listen frivillig, kan nøglen også slettes.',
  },
  'text-empty': {
    message: ({ key }) => `»${key}« er en tom tekst`,
    title: 'En tom tekst',
    reason: 'En tom tekst siger intet. Det, man ikke ved, udelades.',
    fix: 'Skriv teksten, eller slet nøglen, hvis den er frivillig.',
  },
  'text-too-long': {
    message: ({ key, length, limit }) =>
      `»${key}« har ${cifre(length)} tegn, men må højst have ${cifre(limit)}`,
    title: 'En tekst, som er for lang',
    reason: 'Navne skal kunne stå i lister, diagrammer og kalendere, og tekster skal kunne læses.',
    fix: 'Forkort teksten, og skriv resten i et dokument for sig.',
  },
  'check-stopped': {
    message: ({ check, told }) => `${CHECKS[check] ?? `»${check}«`} standsede efter ${cifre(told)} fund`,
    title: 'En kontrol, som standsede ved meget mange fund',
    reason: 'Der er flere: hver kontrol melder højst 1.000 fund i en fil.',
    fix: 'Ret de fund, som er meldt; ofte er det én fejl, gjort mange gange. Kontrollér så filen igen.',
  },
  ...badValues,
  'choose-one-key': {
    message: ({ keys, present }) =>
      present.length > 1
        ? `${listed(quoted(present))} kan ikke stå sammen`
        : `Her mangler ${either(quoted(keys))}`,
    title: 'Nøgler, der skal vælges imellem',
    reason: 'Nøglerne er hver sin måde at sige det samme på, så det skal være klart, hvilken der gælder.',
    fix: 'Skriv den, der mangler, eller slet de andre.',
  },
};
