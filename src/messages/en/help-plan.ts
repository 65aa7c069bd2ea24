import type { Commands } from '../help.ts';

export const EDIT = "An empty value ('') removes what is there.";

export const planHelp = {
  commands: (asks: string) =>
    ({
      'area add': {
        summary: 'add an area of the plan',
        description: `Adds an area of the plan. ${asks}`,
        examples: [['rup area add Klima', 'an area called Klima']],
      },
      'area edit': {
        summary: "change an area's name or note",
        description: `Changes what the file says about an area. ${EDIT} ${asks}`,
        examples: [['rup area edit klima --name "Klima og energi"', 'a new name; the id stays the same']],
      },
      'goal add': {
        summary: "add a goal in one of the plan's areas",
        description: `Adds a goal in one of the plan's areas. ${asks}`,
        examples: [['rup goal add "Mindre CO2" --area klima', 'a goal in the area klima']],
      },
      'goal edit': {
        summary: "change a goal's name, area or note",
        description: `Changes what the file says about a goal. ${EDIT} ${asks}`,
        examples: [
          ['rup goal edit mindre-co2 --name "Mindre CO2 pr. indbygger"', 'a new name; the id stays the same'],
        ],
      },
      'initiative add': {
        summary: 'add an initiative of the plan',
        description: `Adds an initiative of the plan. Without a first day it is planned. ${asks}`,
        examples: [
          ['rup initiative add Supercykelstier --area trafik', 'planned, not yet started'],
          [
            'rup initiative add Klimastrategi --area klima --area trafik --started 2013-09-01',
            'in two areas, started',
          ],
        ],
      },
      'initiative edit': {
        summary: "change an initiative's name, areas or requested forum",
        description: `Changes what the file says about an initiative. The areas given take the place of the earlier ones. ${EDIT} ${asks}`,
        examples: [
          [
            'rup initiative edit klimastrategi --name "Klimastrategi 2014"',
            'a new name; the id stays the same',
          ],
          ['rup initiative edit klimastrategi --area klima --area trafik', 'both areas, and no others'],
        ],
      },
      'plan edit': {
        summary: "change the plan's name or period",
        description: `Changes what the file says about the plan. Its areas, goals and initiatives have commands of their own. ${asks}`,
        examples: [
          ['rup plan edit --name "Den regionale udviklingsplan 2012"', 'a new name'],
          ['rup plan edit --from 2012-01-01 --to 2016-12-31', 'its first and its last day'],
        ],
      },
      'plan succeed': {
        summary: 'let the next plan replace the one in force',
        description: `The next plan begins, and the one before it is kept under \`earlier\` with its last day. What does not continue ends that same day: areas, goals, initiatives, forums and members' seats. Everything else continues unchanged. ${asks}`,
        examples: [
          [
            'rup plan succeed "ReVUS" --from 2017-01-01 --to 2020-12-31',
            'the next plan; everything else continues',
          ],
          [
            'rup plan succeed "ReVUS" --from 2017-01-01 --to 2020-12-31 --ends cykelpendling --ends uddannelsesforum --reason "Ikke en del af den nye plan"',
            'an initiative and a forum do not continue',
          ],
          [
            'rup plan succeed "ReVUS" --from 2017-01-01 --to 2020-12-31 --area Sundhed --charter kommissorium.yaml',
            'a new area and a charter of your own',
          ],
        ],
      },
    }) satisfies Commands,
  options: {
    planFrom: "the next plan's first day; the one in force lasts until the day before",
    planTo: "the next plan's last day",
    planCharter: 'the charter that governs from that day: rup-2012 or a file; see `rup help charter`',
    planAreas: 'the name of a new area; can be repeated',
    planEnds: 'the id of what does not continue: an area, goal, initiative, forum or member; can be repeated',
    planUrl: 'where one can read the next plan',
    planCase: "the next plan's case number",
    planReason: 'why forums are dissolved, or why the plan is recorded late',
  },
  questions: {
    planName: 'What is the next plan called?',
    planFrom: 'When does it begin?',
    planTo: 'What is its last day?',
    planEnds: 'What does not continue?',
  },
};

export type PlanHelp = typeof planHelp;
