import type { OwnHelp } from '../help.ts';

export const effortsHelp = {
  description:
    "Shows the municipalities' efforts by area and goal, with the group's assessment; the goals that several municipalities share, where closer cooperation may be worth considering; and the goals and municipalities without efforts. Efforts collected after the date are left out.",
  examples: [
    ['rup efforts', 'all efforts as of today'],
    ['rup efforts --area trafik', 'in one area'],
    ['rup efforts --organisation koebenhavn', 'the goals one municipality works towards, and who else does'],
    ['rup efforts --format csv --excel > efforts.csv', 'for a spreadsheet, a row for each effort'],
  ],
  arguments: {},
  options: {
    area: "only one of the plan's areas",
    organisation:
      'only the goals that the organisation, or a part of it, works towards, with everyone who does',
    format: 'the format; csv has a row for each effort',
    excel: 'CSV for Danish Excel',
  },
  values: { id: 'id', format: 'format' },
} satisfies OwnHelp;

export type EffortsHelp = typeof effortsHelp;
