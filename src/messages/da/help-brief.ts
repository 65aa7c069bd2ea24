import type { BriefHelp } from '../en/help-brief.ts';

export const briefHelp: BriefHelp = {
  description:
    'Skriver orienteringen til det politiske niveau: hvad der kræver en beslutning, fremdriften på områderne, hvad kommunerne og foraene har bidraget med, pladser og møder. Den dækker tiden, siden dagsordenen til det seneste statusmøde blev sendt, ellers det seneste år, og medtager kun det, der var besluttet og registreret ved periodens udgang. HTML-siden kan stå alene og er sat op til udskrift.',
  examples: [
    ['rup brief', 'siden den seneste orientering'],
    ['rup brief --format html > orientering.html', 'en side til at sende eller udskrive'],
    ['rup brief --since 2014-01-01 --at 2014-06-30', 'et halvår'],
    ['rup brief --format json', 'til et program'],
  ],
  arguments: {},
  options: {
    since: 'periodens første dag (ellers dagen, hvor dagsordenen til det seneste statusmøde blev sendt)',
    format: 'formatet',
  },
  values: {},
};
