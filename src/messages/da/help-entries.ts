import type { EntriesHelp } from '../help-entries.ts';

const EDIT = "En tom værdi ('') fjerner det, der står.";

export const entriesHelp = (exit: string): EntriesHelp => ({
  'person add': {
    summary: 'registrér en person',
    description: `Registrerer en person. ${exit}`,
    examples: [
      [
        "rup person add 'Kim Høgh' --title Koncerndirektør --organisation region-hovedstaden",
        'med titel og arbejdssted',
      ],
    ],
  },
  'person edit': {
    summary: 'ret en persons navn, titel eller organisation',
    description: `Retter, hvad filen siger om en person. ${EDIT} ${exit}`,
    examples: [
      ['rup person edit kim-hoegh --title Direktør', 'en ny titel'],
      ["rup person edit kim-hoegh --note ''", 'fjern bemærkningen'],
    ],
  },
  'organisation add': {
    summary: 'registrér en organisation',
    description: `Registrerer en organisation: en region, en kommune, en institution. ${exit}`,
    examples: [
      ["rup organisation add 'Ballerup Kommune' --kind municipality --code 151", 'en kommune med sin kode'],
    ],
  },
  'organisation edit': {
    summary: 'ret en organisations navn, type eller kode',
    description: `Retter, hvad filen siger om en organisation. ${EDIT} ${exit}`,
    examples: [['rup organisation edit ballerup --code 151', 'en kommunes kode']],
  },
  'area add': {
    summary: 'registrér et af planens områder',
    description: `Registrerer et af planens områder. ${exit}`,
    examples: [['rup area add Klima', 'et område, som hedder Klima']],
  },
  'area edit': {
    summary: 'ret et områdes navn eller bemærkning',
    description: `Retter, hvad filen siger om et område. ${EDIT} ${exit}`,
    examples: [["rup area edit klima --name 'Klima og energi'", 'et nyt navn; id’et består']],
  },
  'goal add': {
    summary: 'registrér et mål på et af planens områder',
    description: `Registrerer et mål på et af planens områder. ${exit}`,
    examples: [["rup goal add 'Mindre CO2' --area klima", 'et mål på området klima']],
  },
  'goal edit': {
    summary: 'ret et måls navn, område eller bemærkning',
    description: `Retter, hvad filen siger om et mål. ${EDIT} ${exit}`,
    examples: [["rup goal edit mindre-co2 --name 'Mindre CO2 pr. indbygger'", 'et nyt navn; id’et består']],
  },
  'initiative add': {
    summary: 'registrér et af planens initiativer',
    description: `Registrerer et af planens initiativer. Uden første dag er det planlagt. ${exit}`,
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
    description: `Retter, hvad filen siger om et initiativ. De angivne områder træder i stedet for de hidtidige. ${EDIT} ${exit}`,
    examples: [
      ["rup initiative edit klimastrategi --name 'Klimastrategi 2014'", 'et nyt navn; id’et består'],
      ['rup initiative edit klimastrategi --area klima --area trafik', 'begge områder, og ikke andre'],
    ],
  },
  'forum edit': {
    summary: 'ret et forums navn, opgave, mål, områder eller tilknytning',
    description: `Retter, hvad filen siger om et forum. De angivne områder træder i stedet for de hidtidige; et initiativ føjes til, eller forholdet til det ændres. ${EDIT} ${exit}`,
    examples: [
      ["rup forum edit klimaforum --task 'Udmønte klimastrategien'", 'en ny opgave'],
      [
        'rup forum edit klimaforum --initiative klimastrategi:develops',
        'knyttet til et initiativ, som det udvikler',
      ],
    ],
  },
  'forum drop': {
    summary: 'tag et planlagt forum ud af filen',
    description: `Tager et forum, som var planlagt og aldrig blev nedsat, ud af filen. En rettelse fortæller, at det var planlagt. ${exit}`,
    examples: [["rup forum drop uddannelsesforum --reason 'Regionen siger nej'", 'med begrundelsen']],
  },
});
