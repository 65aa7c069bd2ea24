import type { PlanHelp } from '../en/help-plan.ts';

export const planHelp: PlanHelp = {
  commands: (asks) => ({
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
