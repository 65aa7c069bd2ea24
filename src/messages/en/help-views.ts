import type { GroupHelp } from '../help.ts';

/** What the help of the commands that show says. */
export const viewsHelp = {
  commands: {
    'forum list': {
      summary: 'show cooperation forums',
      description:
        "Shows the cooperation forums as of a date: their state, areas, last report, and when the next is due. The areas are the forum's own and those of its initiatives.",
      examples: [
        ['rup forum list', 'all forums as of today'],
        ['rup forum list --state active --area klima', 'the active ones in one area'],
        ['rup forum list --organisation region-hovedstaden', 'those the region is a member of'],
        ['rup forum list --format csv --excel > forums.csv', 'for a spreadsheet'],
      ],
    },
    'forum show': {
      summary: 'show everything about one forum',
      description: "Shows a forum's task, goal, initiatives, members and reports.",
      examples: [
        ['rup forum show klimaforum', 'one forum as of today'],
        ['rup forum show klimaforum --at 2014-03-01', 'as it was on that day'],
      ],
    },
    'initiative list': {
      summary: 'show initiatives by priority',
      description:
        "Shows the plan's initiatives as of a date by their latest priority, with the latest follow-up. Those without a priority come last.",
      examples: [
        ['rup initiative list', 'all initiatives as of today'],
        ['rup initiative list --state running --area klima', 'those running in one area'],
        [
          'rup initiative list --organisation region-hovedstaden',
          'those with a forum the region is a member of',
        ],
      ],
    },
    'initiative show': {
      summary: 'show everything about one initiative',
      description: "Shows an initiative's priorities and follow-ups, and the forums that it needs.",
      examples: [['rup initiative show klimastrategi', 'one initiative as of today']],
    },
    'member list': {
      summary: 'show seats and members',
      description:
        'Shows the seats of the group and the forums, filled and vacant, as of a date. With --state: former or upcoming ones, or all of them.',
      examples: [
        ['rup member list', 'all seats as of today'],
        ['rup member list administrativ-gruppe --state vacant', "the group's vacant seats"],
        ['rup member list --organisation region-hovedstaden --state all', 'all seats the region has filled'],
      ],
    },
    'person show': {
      summary: 'show the seats, offices and talks of a person, past ones too',
      description: 'Shows all seats, offices and talks of a person: past, current and upcoming.',
      examples: [['rup person show kim-hoegh', 'one person as of today']],
    },
    'group show': {
      summary: 'show everything about the administrative group',
      description:
        "Shows the administrative group's task, decision, meeting rules and members: past, current and upcoming.",
      examples: [['rup group show --at 2014-03-01', 'as it was on that day']],
    },
    'organisation show': {
      summary: 'show everything about one organisation',
      description:
        'Shows what an organisation is, what came before and after it, and all its seats and offices: past, current and upcoming.',
      examples: [['rup organisation show region-hovedstaden', 'one organisation as of today']],
    },
  },
  arguments: {
    forum: "the forum's id",
    initiative: "the initiative's id",
    body: 'the id of the group or of a forum (default: all)',
    person: "the person's id",
    organisation: "the organisation's id",
  },
  options: {
    area: "only one of the plan's areas",
    state: 'only those in this state',
    seatState: 'only seats in this state (default: filled and vacant ones)',
    organisation: 'only those the organisation, or a part of it, is a member of',
    forumsOf: 'only those that need a forum the organisation, or a part of it, is a member of',
    format: 'the format',
    excel: 'CSV for Danish Excel',
  },
  values: { id: 'id', state: 'state', format: 'format' },
} satisfies GroupHelp;

export type ViewsHelp = typeof viewsHelp;

export type ViewCommandName =
  | 'forum list'
  | 'forum show'
  | 'initiative list'
  | 'initiative show'
  | 'member list'
  | 'person show'
  | 'group show'
  | 'organisation show';

export type ViewArgument = 'forum' | 'initiative' | 'body' | 'person' | 'organisation';
