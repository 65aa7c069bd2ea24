import type { EntriesHelp } from '../help-entries.ts';

const EDIT = "An empty value ('') takes out what is there.";

export const entriesHelp = (exit: string): EntriesHelp => ({
  'person add': {
    summary: 'enter a person',
    description: `Enters a person. ${exit}`,
    examples: [
      [
        "rup person add 'Kim Høgh' --title Koncerndirektør --organisation region-hovedstaden",
        'with title and employer',
      ],
    ],
  },
  'person edit': {
    summary: "change a person's name, title or organisation",
    description: `Changes what the file says of a person. ${EDIT} ${exit}`,
    examples: [
      ['rup person edit kim-hoegh --title Direktør', 'a new title'],
      ["rup person edit kim-hoegh --note ''", 'take the remark out'],
    ],
  },
  'organisation add': {
    summary: 'enter an organisation',
    description: `Enters an organisation: a region, a municipality, an institution. ${exit}`,
    examples: [
      [
        "rup organisation add 'Ballerup Kommune' --kind municipality --code 151",
        'a municipality with its code',
      ],
    ],
  },
  'organisation edit': {
    summary: "change an organisation's name, kind or code",
    description: `Changes what the file says of an organisation. ${EDIT} ${exit}`,
    examples: [['rup organisation edit ballerup --code 151', 'the code of a municipality']],
  },
  'area add': {
    summary: 'enter an area of the plan',
    description: `Enters an area of the plan. ${exit}`,
    examples: [['rup area add Klima', 'an area called Klima']],
  },
  'area edit': {
    summary: "change an area's name or remark",
    description: `Changes what the file says of an area. ${EDIT} ${exit}`,
    examples: [["rup area edit klima --name 'Klima og energi'", 'a new name; the id stays']],
  },
  'goal add': {
    summary: "enter a goal in one of the plan's areas",
    description: `Enters a goal in one of the plan's areas. ${exit}`,
    examples: [["rup goal add 'Mindre CO2' --area klima", 'a goal in the area klima']],
  },
  'goal edit': {
    summary: "change a goal's name, area or remark",
    description: `Changes what the file says of a goal. ${EDIT} ${exit}`,
    examples: [["rup goal edit mindre-co2 --name 'Mindre CO2 pr. indbygger'", 'a new name; the id stays']],
  },
  'initiative add': {
    summary: 'enter an initiative of the plan',
    description: `Enters an initiative of the plan. Without a first day it is planned. ${exit}`,
    examples: [
      ['rup initiative add Supercykelstier --area trafik', 'planned, not yet started'],
      [
        'rup initiative add Klimastrategi --area klima --area trafik --started 2013-09-01',
        'in two areas, started',
      ],
    ],
  },
  'initiative edit': {
    summary: "change an initiative's name, areas or wish for a forum",
    description: `Changes what the file says of an initiative. The areas given take the place of the earlier ones. ${EDIT} ${exit}`,
    examples: [
      ["rup initiative edit klimastrategi --name 'Klimastrategi 2014'", 'a new name; the id stays'],
      ['rup initiative edit klimastrategi --area klima --area trafik', 'both areas, and no others'],
    ],
  },
  'forum edit': {
    summary: "change a forum's name, task, goal, areas or ties to initiatives",
    description: `Changes what the file says of a forum. The areas given take the place of the earlier ones; an initiative is added, or its relation changed. ${EDIT} ${exit}`,
    examples: [
      ["rup forum edit klimaforum --task 'Udmønte klimastrategien'", 'a new task'],
      [
        'rup forum edit klimaforum --initiative klimastrategi:develops',
        'tied to an initiative that it develops',
      ],
    ],
  },
  'forum drop': {
    summary: 'take a planned forum out of the file',
    description: `Takes a forum that was planned and never established out of the file. A correction tells that it was planned. ${exit}`,
    examples: [["rup forum drop uddannelsesforum --reason 'Regionen siger nej'", 'with the reason']],
  },
});
