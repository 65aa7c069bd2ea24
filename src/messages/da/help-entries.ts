import type { EntriesHelp } from '../en/help-entries.ts';
import { dropHelps } from './help-drop.ts';
import { organisationLife } from './help-organisations.ts';
import { EDIT, planHelp } from './help-plan.ts';

export const entriesHelp = (asks: string): EntriesHelp => ({
  ...dropHelps(asks),
  ...organisationLife.commands(asks),
  ...planHelp.commands(asks),
  'group edit': {
    summary: 'ret den administrative gruppes navn, opgave eller første dag',
    description: `Retter, hvad filen siger om den administrative gruppe. Dens pladser angives med \`rup composition set\`, dens møder med \`rup meetings set\`. ${EDIT} ${asks}`,
    examples: [
      ['rup group edit --name "Administrativ gruppe for RUP"', 'et nyt navn; id’et er det samme'],
      ['rup group edit --established 2013-08-15', 'første dag'],
    ],
  },
  'group dissolve': {
    summary: 'nedlæg den administrative gruppe, når planen udløber',
    description: `Giver den administrative gruppe en sidste dag: medlemskaberne afsluttes samme dag, og senere møder aflyses. Et kommissorium kan kræve, at der er en gruppe, så længe planen gælder. ${asks}`,
    examples: [['rup group dissolve --date 2016-12-31 --reason "Planen udløber"', 'planens sidste dag']],
  },
  'former-group add': {
    summary: 'registrér en gruppe fra den hidtidige organisering',
    description: `Registrerer en gruppe fra den organisering, som er afløst. ${asks}`,
    examples: [
      [
        'rup former-group add "Administrativ gruppe 1" --kind administrative-group --dissolved 2013-08-14 --successor gruppe',
        'med den sidste dag, og hvad der afløste den',
      ],
    ],
  },
  'former-group edit': {
    summary: 'ret en tidligere gruppes navn, type, eller hvem der besluttede den',
    description: `Retter, hvad filen siger om en tidligere gruppe. ${EDIT} ${asks}`,
    examples: [['rup former-group edit gruppe-1 --decided-by regionen', 'hvem der besluttede den']],
  },
  'former-group dissolve': {
    summary: 'giv en tidligere gruppe en sidste dag',
    description: `Giver en tidligere gruppe en sidste dag med begrundelsen og det organ, som afløste den. ${asks}`,
    examples: [
      [
        'rup former-group dissolve gruppe-1 --date 2013-08-14 --reason "Én gruppe" --successor gruppe',
        'dagen før den nye gruppe',
      ],
    ],
  },
  'status-meeting add': {
    summary: 'registrér statusmødet, hvis filen ikke har et',
    description: `Registrerer statusmødet, som holdes én gang om året. Hvervene tilføjes med \`rup office add\`. ${asks}`,
    examples: [['rup status-meeting add "Årligt statusmøde"', 'endnu uden hverv']],
  },
  'status-meeting edit': {
    summary: 'ret statusmødets navn eller bemærkning',
    description: `Retter, hvad filen siger om statusmødet. Hvor tit det holdes, angives med \`rup meetings set\`. ${EDIT} ${asks}`,
    examples: [['rup status-meeting edit --name "Årligt statusmøde"', 'et nyt navn; id’et er det samme']],
  },
  'office add': {
    summary: 'registrér et hverv, hvis indehaver deltager i statusmødet',
    description: `Registrerer et hverv, hvis indehaver deltager i statusmødet. \`rup office hold\` registrerer, hvem der har det. ${asks}`,
    examples: [['rup office add "Formand for KKR" --organisation kkr', 'en organisations formand']],
  },
  'office edit': {
    summary: 'ret et hvervs navn eller organisation',
    description: `Retter, hvad filen siger om et hverv. ${asks}`,
    examples: [['rup office edit formand-kkr --name "Formand for KKR"', 'et nyt navn; id’et er det samme']],
  },
  'effort edit': {
    summary: 'ret en indsats, dens kommune, mål, eller hvornår den blev indsamlet',
    description: `Retter, hvad filen siger om en kommunes indsats. ${EDIT} ${asks}`,
    examples: [
      ['rup effort edit koebenhavn-mindre-co2 --collected 2014-02-01', 'hvornår den blev indsamlet'],
    ],
  },
  'meetings set': {
    summary: 'angiv, hvor tit og hvornår et organ mødes, og dets frister',
    description: `Angiver, hvor tit og hvornår den administrative gruppe, et forum eller statusmødet mødes, og hvad der skal være klar hvornår. De angivne ugedage træder i stedet for de hidtidige. ${EDIT} ${asks}`,
    examples: [
      ['rup meetings set gruppe --per-year 2 --first 2013-autumn', 'to om året, det første i efteråret 2013'],
      ['rup meetings set klimaforum --monthly first-tuesday --time 09:00-11:00', 'på en dag i hver måned'],
      ['rup meetings set gruppe --deadline notice:-4w', 'indkaldelsen sendes fire uger før'],
    ],
  },
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
  'person anonymise': {
    summary: 'fjern en persons navn fra filen',
    description: `Fjerner en persons navn fra filen: navnet, id’et og tidligere id’er, alle steder. Perioderne med deres datoer bliver stående, og det gør stilling og organisation også; de linjer, hvor navnet måske fortsat står, bliver vist. Historikken i git beholder navnet: se \`rup help privacy\`. ${asks}`,
    examples: [['rup person anonymise kim-hoegh', 'personen hedder herefter Person 1']],
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
    summary: 'opgiv et planlagt forum',
    description: `Fjerner et forum, som var planlagt og aldrig blev nedsat, fra filen. En rettelse viser, at det var planlagt. ${asks}`,
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
      ['rup office hold formand-kkr --person kkr-formand --from ""', 'uden en startdato'],
    ],
  },
  'composition set': {
    summary: 'registrér eller ret en slags plads i en sammensætning',
    description: `Registrerer en slags plads i den administrative gruppes, et forums eller en tidligere gruppes sammensætning, eller retter den med samme rolle; uden rolle den uden roller, som tilhører samme organisation eller type. ${EDIT} ${asks}`,
    examples: [
      [
        'rup composition set klimaforum --role klimachef --kind municipality --min 3 --max 9',
        'tre til ni pladser',
      ],
      [
        'rup composition set klimaforum --kind municipality --min 5 --max 5',
        'fem pladser til kommuner, uanset rollen',
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
  'meetings avoid': {
    summary: 'registrér dage og uger, hvor der ikke planlægges møder',
    description: `Registrerer dage, eller uger i alle år, hvor der ikke planlægges møder, for alle eller for ét organ. Det, rup undgår i forvejen, slås fra med \`rup settings notAvoided\`. ${asks}`,
    examples: [
      ['rup meetings avoid --date 2014-05-02 --reason "KL-topmøde"', 'én dag'],
      ['rup meetings avoid --week 11 --body klimaforum --reason Studietur', 'en uge i alle år, for et forum'],
      ['rup meetings avoid --date 2014-05-02 --remove', 'dagen er fri igen'],
    ],
  },
  'meetings reopen': {
    summary: 'fortryd, at et møde er registreret som afholdt eller aflyst',
    description: `Fortryder, at et møde er registreret som afholdt eller aflyst. ${asks}`,
    examples: [['rup meetings reopen moede-2014', 'mødet er igen kommende']],
  },
  accept: {
    summary: 'godkend en afvigelse for en periode',
    description: `Godkender en afvigelse for en periode, med begrundelse: for én post eller overalt for en regel. Er den godkendt i forvejen, godkendes den på ny. ${asks}`,
    examples: [
      [
        'rup accept forum-without-goal klimaforum --until 2014-12-31 --reason "Målet drøftes"',
        'for én post, året ud',
      ],
      ['rup accept forum-without-goal klimaforum --remove', 'ikke længere godkendt'],
    ],
  },
  settings: {
    summary: 'vis filens indstillinger, eller giv en af dem en værdi',
    description: `Viser uden argumenter alle indstillinger: hvad der gælder, hvad standarden er, og hvor filen siger andet. Med en værdi sættes en af dem. ${EDIT} ${asks}`,
    examples: [
      ['rup settings', 'vis dem alle'],
      [
        'rup settings deadlines.notice -- -3w',
        'tre uger før mødet; -- fordi værdien begynder med en bindestreg',
      ],
      ['rup settings notAvoided week-7,week-8', 'planlæg også møder i vinterferien'],
      ['rup settings windUpDays 60', 'tres dage til at afvikle et forum'],
      ['rup settings history.graceDays ""', 'tilbage til standarden'],
    ],
  },
  undo: {
    summary: 'fortryd den seneste kommandos ændring af filen',
    description: `Fortryder den ændring, rups seneste kommando foretog i filen; køres den igen, også den forrige, højst tyve. Det, andre har ændret siden, bliver stående; har de ændret samme sted, fortrydes intet.`,
    examples: [
      ['rup undo --dry-run', 'vis, hvad der ville blive fortrudt'],
      ['rup undo', 'fortryd det'],
    ],
  },
  correct: {
    summary: 'ret fortiden, så det fremgår hvorfor',
    description: `Skriver den rigtige værdi og registrerer under corrections, hvad der stod før, og hvorfor det var forkert. Det, der gælder de seneste dage (\`history.graceDays\`), kan rettes uden begrundelse. ${asks}`,
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
