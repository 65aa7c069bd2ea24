import type { EntriesHelp } from '../help-entries.ts';

const EDIT = "An empty value ('') takes out what is there.";

export const entriesHelp = (asks: string): EntriesHelp => ({
  'person add': {
    summary: 'enter a person',
    description: `Enters a person. ${asks}`,
    examples: [
      [
        'rup person add "Kim Høgh" --title Koncerndirektør --organisation region-hovedstaden',
        'with title and employer',
      ],
    ],
  },
  'person edit': {
    summary: "change a person's name, title or organisation",
    description: `Changes what the file says of a person. ${EDIT} ${asks}`,
    examples: [
      ['rup person edit kim-hoegh --title Direktør', 'a new title'],
      ['rup person edit kim-hoegh --note ""', 'take the remark out'],
    ],
  },
  'organisation add': {
    summary: 'enter an organisation',
    description: `Enters an organisation: a region, a municipality, an institution. ${asks}`,
    examples: [
      [
        'rup organisation add "Ballerup Kommune" --kind municipality --code 151',
        'a municipality with its code',
      ],
    ],
  },
  'organisation edit': {
    summary: "change an organisation's name, kind or code",
    description: `Changes what the file says of an organisation. ${EDIT} ${asks}`,
    examples: [['rup organisation edit ballerup --code 151', 'the code of a municipality']],
  },
  'area add': {
    summary: 'enter an area of the plan',
    description: `Enters an area of the plan. ${asks}`,
    examples: [['rup area add Klima', 'an area called Klima']],
  },
  'area edit': {
    summary: "change an area's name or remark",
    description: `Changes what the file says of an area. ${EDIT} ${asks}`,
    examples: [['rup area edit klima --name "Klima og energi"', 'a new name; the id stays']],
  },
  'goal add': {
    summary: "enter a goal in one of the plan's areas",
    description: `Enters a goal in one of the plan's areas. ${asks}`,
    examples: [['rup goal add "Mindre CO2" --area klima', 'a goal in the area klima']],
  },
  'goal edit': {
    summary: "change a goal's name, area or remark",
    description: `Changes what the file says of a goal. ${EDIT} ${asks}`,
    examples: [['rup goal edit mindre-co2 --name "Mindre CO2 pr. indbygger"', 'a new name; the id stays']],
  },
  'initiative add': {
    summary: 'enter an initiative of the plan',
    description: `Enters an initiative of the plan. Without a first day it is planned. ${asks}`,
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
    description: `Changes what the file says of an initiative. The areas given take the place of the earlier ones. ${EDIT} ${asks}`,
    examples: [
      ['rup initiative edit klimastrategi --name "Klimastrategi 2014"', 'a new name; the id stays'],
      ['rup initiative edit klimastrategi --area klima --area trafik', 'both areas, and no others'],
    ],
  },
  'forum edit': {
    summary: "change a forum's name, task, goal, areas or ties to initiatives",
    description: `Changes what the file says of a forum. The areas given take the place of the earlier ones; an initiative is added, or its relation changed. ${EDIT} ${asks}`,
    examples: [
      ['rup forum edit klimaforum --task "Udmønte klimastrategien"', 'a new task'],
      [
        'rup forum edit klimaforum --initiative klimastrategi:develops',
        'tied to an initiative that it develops',
      ],
    ],
  },
  'forum drop': {
    summary: 'take a planned forum out of the file',
    description: `Takes a forum that was planned and never established out of the file. A correction tells that it was planned. ${asks}`,
    examples: [['rup forum drop uddannelsesforum --reason "Regionen siger nej"', 'with the reason']],
  },
  'effort assess': {
    summary: "assess how far a municipality's effort serves its goal",
    description: `Enters how far a municipality's effort serves its goal. ${EDIT} ${asks}`,
    examples: [['rup effort assess koebenhavn-mindre-co2 --assessment "Når målet i 2015"', 'the assessment']],
  },
  'office hold': {
    summary: 'let a person take an office, as after an election',
    description: `Lets a person take one of the offices of the status meeting. Whoever holds it leaves it the day before. ${asks}`,
    examples: [
      [
        'rup office hold formand-region --new-person "Ny Regionsrådsformand" --from 2014-01-01',
        'a new chair',
      ],
      ['rup office hold formand-kkr --person kkr-formand', 'somebody of the file, from today'],
    ],
  },
  'composition set': {
    summary: 'enter or change a kind of seat in a composition',
    description: `Enters a kind of seat in the composition of the administrative group or a forum, or changes the one with that role. ${EDIT} ${asks}`,
    examples: [
      [
        'rup composition set klimaforum --role klimachef --kind municipality --min 3 --max 9',
        'three to nine seats',
      ],
      ['rup composition set klimaforum --role klimachef --remove', 'no such seats any longer'],
    ],
  },
  'meetings add': {
    summary: 'enter a meeting',
    description: `Enters a meeting, beside those that \`rup meetings plan\` proposes. ${asks}`,
    examples: [
      [
        'rup meetings add klimaforum 2014-05-08 --time 09:00-11:00 --place Regionsgården',
        'with time and place',
      ],
    ],
  },
  'meetings edit': {
    summary: "change a meeting's time, place, themes or speakers",
    description: `Changes what the file says of a meeting but its day, which \`rup meetings move\` changes. The themes given take the place of the earlier ones; a speaker is added. ${EDIT} ${asks}`,
    examples: [
      ['rup meetings edit moede-2014 --theme klima --place Rådhuset', 'a theme and a place'],
      ['rup meetings edit moede-2014 --speaker "kim-hoegh:Klimastrategien"', 'a speaker with a topic'],
    ],
  },
  'meetings reopen': {
    summary: 'undo that a meeting was held or cancelled',
    description: `Takes back that a meeting was recorded as held or cancelled. ${asks}`,
    examples: [['rup meetings reopen moede-2014', 'it is still to come']],
  },
  accept: {
    summary: 'accept a finding for a time',
    description: `Accepts a finding for a time, with the reason: at one entry, or of a rule everywhere. One that is accepted already is accepted anew. ${asks}`,
    examples: [
      [
        'rup accept forum-without-goal klimaforum --until 2014-12-31 --reason "Målet drøftes"',
        'at one entry, until the end of the year',
      ],
    ],
  },
  settings: {
    summary: 'show the settings of the file, or give one a value',
    description: `Without arguments, shows all settings: what applies, the default, and where the file says otherwise. Else gives one of them a value. ${EDIT} ${asks}`,
    examples: [
      ['rup settings', 'show them all'],
      [
        'rup settings deadlines.notice -- -3w',
        'three weeks before a meeting; -- since the value begins with a hyphen',
      ],
      ['rup settings windUpDays 60', 'sixty days to wind a forum up'],
      ['rup settings history.graceDays ""', 'back to what rup takes for granted'],
    ],
  },
  undo: {
    summary: 'take back what the last command did to the file',
    description: `Takes back what rup's last command did to the file, and when called again, the one before: twenty at most. What others have changed since stays; where they changed the same place, nothing is taken back. ${asks}`,
    examples: [
      ['rup undo --dry-run', 'show what would be taken back'],
      ['rup undo', 'take it back'],
    ],
  },
  correct: {
    summary: 'correct what the file tells of the past, openly',
    description: `Writes the right value and, where the day is settled, the entry in corrections that tells what it said before and why. Days of the days of grace need no correction. ${asks}`,
    examples: [
      [
        'rup correct klimaforum established 2013-10-01 --reason "Referatet siger 1. oktober"',
        'a first day that was wrong',
      ],
      [
        'rup correct klimaforum "reports[2013-12-02].progress" "Forsinket" --reason "Tastefejl"',
        'what a report says',
      ],
    ],
  },
});
