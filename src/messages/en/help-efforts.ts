import type { EffortsHelp } from '../efforts.ts';

export const effortsHelp: EffortsHelp = {
  description:
    "Shows the municipalities' efforts by area and goal, with the group's assessment; the goals at which several municipalities work, where closer cooperation may be worth considering; and the goals and municipalities without efforts. Efforts collected after the day are left out.",
  examples: [
    ['rup efforts', 'all efforts as of today'],
    ['rup efforts --area trafik', 'in one area'],
    ['rup efforts --organisation koebenhavn', 'the goals at which one municipality works, and who else does'],
    ['rup efforts --format csv --excel > efforts.csv', 'for a spreadsheet, a row for each effort'],
  ],
  arguments: {},
  options: {
    area: "only one of the plan's areas",
    organisation: 'only the goals at which the organisation, or a part of it, works, with all who do',
    format: 'the format; csv has a row for each effort',
    excel: 'CSV as Excel in Denmark reads it',
  },
  values: { id: 'id', format: 'format' },
};
