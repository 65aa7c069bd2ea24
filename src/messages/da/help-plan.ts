import type { PlanHelp } from '../en/help-plan.ts';

export const EDIT = "En tom værdi ('') fjerner det, der står.";

export const planHelp: PlanHelp = {
  commands: (asks) => ({
    'area add': {
      summary: 'registrér et af planens områder',
      description: `Registrerer et af planens områder. ${asks}`,
      examples: [['rup area add Klima', 'et område, som hedder Klima']],
    },
    'area edit': {
      summary: 'ret et områdes navn eller bemærkning',
      description: `Retter, hvad filen siger om et område. ${EDIT} ${asks}`,
      examples: [['rup area edit klima --name "Klima og energi"', 'et nyt navn; id’et er det samme']],
    },
    'goal add': {
      summary: 'registrér et mål på et af planens områder',
      description: `Registrerer et mål på et af planens områder. ${asks}`,
      examples: [['rup goal add "Mindre CO2" --area klima', 'et mål på området klima']],
    },
    'goal edit': {
      summary: 'ret et måls navn, område eller bemærkning',
      description: `Retter, hvad filen siger om et mål. ${EDIT} ${asks}`,
      examples: [
        ['rup goal edit mindre-co2 --name "Mindre CO2 pr. indbygger"', 'et nyt navn; id’et er det samme'],
      ],
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
        ['rup initiative edit klimastrategi --name "Klimastrategi 2014"', 'et nyt navn; id’et er det samme'],
        ['rup initiative edit klimastrategi --area klima --area trafik', 'begge områder, og ikke andre'],
      ],
    },
    'plan edit': {
      summary: 'ret planens navn eller periode',
      description: `Retter, hvad filen siger om planen. Dens områder, mål og initiativer har kommandoer for sig. ${asks}`,
      examples: [
        ['rup plan edit --name "Den regionale udviklingsplan 2012"', 'et nyt navn'],
        ['rup plan edit --from 2012-01-01 --to 2016-12-31', 'den første og den sidste dag'],
      ],
    },
    'plan succeed': {
      summary: 'lad den næste plan afløse den, der gælder',
      description: `Den næste plan begynder, og den hidtidige bliver stående under \`earlier\` med sin sidste dag. Det, som ikke fortsætter, slutter samme dag: områder, mål, initiativer, fora og medlemmers pladser. Alt andet fortsætter uændret. ${asks}`,
      examples: [
        [
          'rup plan succeed "ReVUS" --from 2017-01-01 --to 2020-12-31',
          'den næste plan, hvor alt andet fortsætter',
        ],
        [
          'rup plan succeed "ReVUS" --from 2017-01-01 --to 2020-12-31 --ends cykelpendling --ends uddannelsesforum --reason "Ikke en del af den nye plan"',
          'et initiativ og et forum fortsætter ikke',
        ],
        [
          'rup plan succeed "ReVUS" --from 2017-01-01 --to 2020-12-31 --area Sundhed --charter kommissorium.yaml',
          'et nyt område og jeres eget kommissorium',
        ],
      ],
    },
  }),
  options: {
    planFrom: 'den nye plans første dag; den hidtidige gælder til dagen før',
    planTo: 'den nye plans sidste dag',
    planCharter: 'det kommissorium, som gælder fra den dag: rup-2012 eller en fil; se `rup help charter`',
    planAreas: 'navnet på et nyt område; kan gentages',
    planEnds:
      'id’et på noget, som ikke fortsætter: et område, mål, initiativ, forum eller medlem; kan gentages',
    planUrl: 'hvor man kan læse den nye plan',
    planCase: 'den nye plans sagsnummer',
    planReason: 'hvorfor fora nedlægges, eller hvorfor planen først registreres nu',
  },
  questions: {
    planName: 'Hvad hedder den næste plan?',
    planFrom: 'Hvornår begynder den?',
    planTo: 'Hvad er dens sidste dag?',
    planEnds: 'Hvad fortsætter ikke?',
  },
};
