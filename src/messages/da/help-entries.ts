import type { EntriesHelp } from '../help-entries.ts';

const EDIT = "En tom værdi ('') fjerner det, der står.";

export const entriesHelp = (asks: string): EntriesHelp => ({
  'person add': {
    summary: 'registrér en person',
    description: `Registrerer en person. ${asks}`,
    examples: [
      [
        'rup person add "Kim Høgh" --title Koncerndirektør --organisation region-hovedstaden',
        'med titel og arbejdssted',
      ],
    ],
  },
  'person edit': {
    summary: 'ret en persons navn, titel eller organisation',
    description: `Retter, hvad filen siger om en person. ${EDIT} ${asks}`,
    examples: [
      ['rup person edit kim-hoegh --title Direktør', 'en ny titel'],
      ['rup person edit kim-hoegh --note ""', 'fjern bemærkningen'],
    ],
  },
  'organisation add': {
    summary: 'registrér en organisation',
    description: `Registrerer en organisation: en region, en kommune, en institution. ${asks}`,
    examples: [
      ['rup organisation add "Ballerup Kommune" --kind municipality --code 151', 'en kommune med sin kode'],
    ],
  },
  'organisation edit': {
    summary: 'ret en organisations navn, type eller kode',
    description: `Retter, hvad filen siger om en organisation. ${EDIT} ${asks}`,
    examples: [['rup organisation edit ballerup --code 151', 'en kommunes kode']],
  },
  'area add': {
    summary: 'registrér et af planens områder',
    description: `Registrerer et af planens områder. ${asks}`,
    examples: [['rup area add Klima', 'et område, som hedder Klima']],
  },
  'area edit': {
    summary: 'ret et områdes navn eller bemærkning',
    description: `Retter, hvad filen siger om et område. ${EDIT} ${asks}`,
    examples: [['rup area edit klima --name "Klima og energi"', 'et nyt navn; id’et består']],
  },
  'goal add': {
    summary: 'registrér et mål på et af planens områder',
    description: `Registrerer et mål på et af planens områder. ${asks}`,
    examples: [['rup goal add "Mindre CO2" --area klima', 'et mål på området klima']],
  },
  'goal edit': {
    summary: 'ret et måls navn, område eller bemærkning',
    description: `Retter, hvad filen siger om et mål. ${EDIT} ${asks}`,
    examples: [['rup goal edit mindre-co2 --name "Mindre CO2 pr. indbygger"', 'et nyt navn; id’et består']],
  },
  'initiative add': {
    summary: 'registrér et af planens initiativer',
    description: `Registrerer et af planens initiativer. Uden første dag er det planlagt. ${asks}`,
    examples: [
      ['rup initiative add Supercykelstier --area trafik', 'planlagt, endnu ikke i gang'],
      [
        'rup initiative add Klimastrategi --area klima --area trafik --started 2013-09-01',
        'på to områder, i gang',
      ],
    ],
  },
  'initiative edit': {
    summary: 'ret et initiativs navn, områder eller ønske om et forum',
    description: `Retter, hvad filen siger om et initiativ. De angivne områder træder i stedet for de hidtidige. ${EDIT} ${asks}`,
    examples: [
      ['rup initiative edit klimastrategi --name "Klimastrategi 2014"', 'et nyt navn; id’et består'],
      ['rup initiative edit klimastrategi --area klima --area trafik', 'begge områder, og ikke andre'],
    ],
  },
  'forum edit': {
    summary: 'ret et forums navn, opgave, mål, områder eller tilknytning',
    description: `Retter, hvad filen siger om et forum. De angivne områder træder i stedet for de hidtidige; et initiativ føjes til, eller forholdet til det ændres. ${EDIT} ${asks}`,
    examples: [
      ['rup forum edit klimaforum --task "Udmønte klimastrategien"', 'en ny opgave'],
      [
        'rup forum edit klimaforum --initiative klimastrategi:develops',
        'knyttet til et initiativ, som det udvikler',
      ],
    ],
  },
  'forum drop': {
    summary: 'tag et planlagt forum ud af filen',
    description: `Tager et forum, som var planlagt og aldrig blev nedsat, ud af filen. En rettelse fortæller, at det var planlagt. ${asks}`,
    examples: [['rup forum drop uddannelsesforum --reason "Regionen siger nej"', 'med begrundelsen']],
  },
  'effort assess': {
    summary: 'vurdér en kommunes indsats i forhold til målet',
    description: `Registrerer, hvordan en kommunes indsats vurderes i forhold til målet. ${EDIT} ${asks}`,
    examples: [['rup effort assess koebenhavn-mindre-co2 --assessment "Når målet i 2015"', 'vurderingen']],
  },
  'office hold': {
    summary: 'registrér en ny formand, fx efter et valg',
    description: `Registrerer, at en person tiltræder en af statusmødets formandsposter. Den hidtidige fratræder dagen før. ${asks}`,
    examples: [
      [
        'rup office hold formand-region --new-person "Ny Regionsrådsformand" --from 2014-01-01',
        'en ny formand',
      ],
      ['rup office hold formand-kkr --person kkr-formand', 'en person fra filen, fra i dag'],
    ],
  },
  'composition set': {
    summary: 'registrér eller ret en slags plads i en sammensætning',
    description: `Registrerer en slags plads i den administrative gruppes eller et forums sammensætning, eller retter den med samme rolle. ${EDIT} ${asks}`,
    examples: [
      [
        'rup composition set klimaforum --role klimachef --kind municipality --min 3 --max 9',
        'tre til ni pladser',
      ],
      ['rup composition set klimaforum --role klimachef --remove', 'ikke flere af den slags'],
    ],
  },
  'meetings add': {
    summary: 'registrér et møde',
    description: `Registrerer et møde ved siden af dem, som \`rup meetings plan\` foreslår. ${asks}`,
    examples: [
      ['rup meetings add klimaforum 2014-05-08 --time 09:00-11:00 --place Regionsgården', 'med tid og sted'],
    ],
  },
  'meetings edit': {
    summary: 'ret et mødes tidspunkt, sted, temaer eller oplægsholdere',
    description: `Retter, hvad filen siger om et møde, bortset fra dagen, som \`rup meetings move\` ændrer. De angivne temaer træder i stedet for de hidtidige; en oplægsholder føjes til. ${EDIT} ${asks}`,
    examples: [
      ['rup meetings edit moede-2014 --theme klima --place Rådhuset', 'et tema og et sted'],
      ['rup meetings edit moede-2014 --speaker "kim-hoegh:Klimastrategien"', 'en oplægsholder og emnet'],
    ],
  },
  'meetings reopen': {
    summary: 'fortryd, at et møde blev holdt eller aflyst',
    description: `Tager tilbage, at et møde er registreret som holdt eller aflyst. ${asks}`,
    examples: [['rup meetings reopen moede-2014', 'det er stadig kommende']],
  },
  accept: {
    summary: 'acceptér et fund for en tid',
    description: `Godkender en afvigelse for en periode, med begrundelse: ét sted, eller overalt for en regel. Er den godkendt i forvejen, godkendes den på ny. ${asks}`,
    examples: [
      [
        'rup accept forum-without-goal klimaforum --until 2014-12-31 --reason "Målet drøftes"',
        'ved én post, året ud',
      ],
    ],
  },
  settings: {
    summary: 'vis filens indstillinger, eller giv en af dem en værdi',
    description: `Viser uden argumenter alle indstillinger: hvad der gælder, hvad standarden er, og hvor filen siger andet. Ellers får en af dem en værdi. ${EDIT} ${asks}`,
    examples: [
      ['rup settings', 'vis dem alle'],
      [
        'rup settings deadlines.notice -- -3w',
        'tre uger før mødet; -- fordi værdien begynder med en bindestreg',
      ],
      ['rup settings windUpDays 60', 'tres dage til at afvikle et forum'],
      ['rup settings history.graceDays ""', 'tilbage til det, rup går ud fra'],
    ],
  },
  undo: {
    summary: 'fortryd det, den seneste kommando gjorde ved filen',
    description: `Fortryder det, rups seneste kommando gjorde ved filen, og kaldt igen også den før: højst tyve. Det, andre har ændret siden, bliver stående; har de ændret samme sted, fortrydes intet. ${asks}`,
    examples: [
      ['rup undo --dry-run', 'vis, hvad der ville blive fortrudt'],
      ['rup undo', 'fortryd det'],
    ],
  },
  correct: {
    summary: 'ret åbent, hvad filen fortæller om fortiden',
    description: `Skriver den rigtige værdi og, hvor dagen ligger fast, den rettelse, der fortæller, hvad der stod før og hvorfor. De seneste dage, som er åbne, rettes uden. ${asks}`,
    examples: [
      [
        'rup correct klimaforum established 2013-10-01 --reason "Referatet siger 1. oktober"',
        'en første dag, som var forkert',
      ],
      [
        'rup correct klimaforum "reports[2013-12-02].progress" "Forsinket" --reason "Tastefejl"',
        'hvad en afrapportering siger',
      ],
    ],
  },
});
