import { date, figures } from './grammar.ts';

/** What the pages say in English. */
export const site = {
  pages: {
    overview: 'Overview',
    forums: 'Forums',
    initiatives: 'Initiatives',
    seats: 'Seats',
    organisations: 'Organisations',
    meetings: 'Meetings',
    efforts: 'Efforts',
    history: 'History',
    charter: 'Charter',
  },
  /** What each page shows, in a sentence or two. The overview says what the group is for instead. */
  lead: {
    forums: "The cooperation forums that work on the plan's initiatives: active, planned and dissolved.",
    initiatives: "The plan's initiatives by their latest priority, with the latest follow-up.",
    seats:
      'The members of the group and the cooperation forums, which seats are vacant or unfilled, and who selects.',
    organisations: 'The organisations that take part: where they sit and what they contribute.',
    meetings: 'Upcoming and past meetings of the group and the forums, status meetings, and their deadlines.',
    efforts:
      "The municipalities' efforts by the plan's goals. Where several municipalities work towards the same goal, closer cooperation may be worth considering.",
    history: 'All events, the latest first.',
    charter: 'How the document that set up the organisation is complied with, statement by statement.',
  },
  /** A date (`YYYY-MM-DD`) with its month as a word. */
  date,
  /** The day as of which the site tells. */
  asOf: (day: string) => `As of ${day}`,
  /** What is told of the site as of other days. */
  editions: {
    /** What the links to them are called together. */
    label: 'Editions',
    /** Before the links to those of earlier days, on the newest; and on an earlier one. */
    earlier: 'Earlier editions:',
    otherEarlier: 'Other earlier editions:',
    /** That the page is of an earlier edition than the newest, and the link to that. */
    isEarlier: 'This is an earlier edition.',
    newest: (date: string) => `See the latest, as of ${date}`,
  },
  skip: 'Skip to the content',
  menu: 'Pages',
  madeWith: "Made with rup from the organisation's file.",
  /** The page that tells which data there is, and what the forms are for. */
  data: {
    title: 'Data',
    lead: 'The same information as data, for other systems to fetch and use.',
    whole: 'The whole organisation',
    tables: 'Tables (CSV)',
    forms: {
      'data-organisation.json': 'everything as the file has it (JSON)',
      'data-popolo.json': 'people, organisations and seats (Popolo)',
      'data-org.jsonld': 'the organisation as linked data (W3C ORG, JSON-LD)',
      'data-tables.json': 'what the tables hold: columns, keys and references (W3C CSVW)',
    },
  },
  onThisPage: 'On this page',
  /** The foot of each page. */
  about: {
    publisher: 'Publisher',
    contact: 'Contact',
    licence: 'Licence',
    source: 'Source',
    accessibility: 'Accessibility statement',
    /** The commit that the pages are made from: its id, its day, and whether the file was changed since. */
    revision: ({ commit, date: day, isChanged }: { commit: string; date: string; isChanged: boolean }) =>
      `Revision ${commit} of the file, ${date(day)}${isChanged ? ', with later changes' : ''}`,
  },
  heading: {
    figure: 'The organisation',
    nextMeeting: 'Next meeting',
    deadlines: 'Deadlines',
    vacancies: 'Vacant and unfilled seats',
    latest: 'Latest events',
    active: 'Active',
    planned: 'Planned',
    dissolved: 'Dissolved',
    former: 'The former organisation',
    running: 'Running',
    plannedInitiatives: 'Planned',
    ended: 'Ended',
    forumSeats: 'Cooperation forums',
    formerSeats: 'Former members of the group',
    coming: 'Upcoming meetings',
    past: 'Past meetings',
    calendar: 'Calendar',
    charter: 'Compliance with the charter',
    matrix: 'Who works towards which goals',
    wheel: 'The year',
    history: 'History',
    meetings: 'Meetings',
    reporting: 'Forums that report to the meeting',
  },
  key: {
    seats: 'Filled seats in the group',
    forums: 'Active cooperation forums',
    initiatives: 'Initiatives running',
    nextMeeting: 'Next meeting',
  },
  /** A number as it is read: its thousands are set off. */
  number: figures,
  /** Of a number of things, how many are so: seats held of those needed. */
  outOf: (count: number, least: number) =>
    count < least ? `${figures(count)} of at least ${figures(least)}` : figures(count),
  noMeeting: 'There is no upcoming meeting.',
  noHistory: 'There are no events yet.',
  noMeetings: 'There are no meetings to show.',
  noFormer: 'There are no former groups.',
  allHistory: 'The whole history',
  /** What the figure is called, where it is scrolled by itself; its file; and why only the file is there. */
  figure: 'Figure of the organisation',
  figureFile: 'The figure as a file (SVG)',
  figureLarge: (bodies: number) =>
    `The figure shows ${figures(bodies)} bodies and is best viewed on its own.`,
  /** The link to the feed of what has happened. */
  feed: 'Follow the history in a feed reader (Atom)',
  /** The link to the calendar file, and how it is subscribed to. */
  calendar: 'Get the meetings as a calendar (meetings.ics)',
  /** The address of the calendar, to be copied; and the link by which a calendar program follows it. */
  calendarAddress: 'The address of the calendar, to copy',
  calendarSubscribe: 'Subscribe to the calendar',
  /** Over the calendars of the bodies, one each. */
  calendarsByBody: 'One calendar for each body',
  calendarHow:
    'If these pages are on a web server, a calendar can subscribe to the address of the file. The meetings are then updated each time the pages are generated.',
  /** How far ahead meetings that are only proposed are shown. */
  proposals: 'Proposed meetings are shown for two years ahead.',
  event: {
    established: 'Established',
    dissolved: 'Dissolved',
    report: 'Report',
    started: 'Initiative started',
    ended: 'Initiative ended',
    'seat-taken': 'Member joined',
    'seat-left': 'Member left',
    'seat-vacant': 'Seat vacant',
    'office-taken': 'Took office',
    'office-left': 'Left office',
    effort: 'Effort collected',
    'meeting-held': 'Meeting held',
    'meeting-cancelled': 'Meeting cancelled',
  },
  prioritised: (rank: number) => `Priority ${rank}`,
  followedUp: (status: string) => `Follow-up: ${status}`,
  moved: (from: string, to: string) => `Meeting moved from ${date(from)} to ${date(to)}`,
  /** One of several pages of the history. */
  page: (number: number, count: number) => `Page ${number} of ${count}`,
  newer: 'Newer',
  older: 'Older',
  /** Several municipalities work at a goal (R14). */
  shared: (count: number) => `${count} municipalities`,
  /** What is told of a meeting. */
  minutes: 'Minutes',
  movedFrom: 'Moved from',
  previousMeeting: 'Previous meeting',
  /** What is told of an organisation; its kinds, each of several. */
  organisationKinds: {
    region: 'Regions',
    kkr: 'Municipal contact councils',
    municipality: 'Municipalities',
    education: 'Educational institutions',
    business: 'Business',
    interest: 'Interest organisations',
    knowledge: 'Knowledge institutions',
    other: 'Other organisations',
  },
  sitsIn: 'Sits in',
  noSeats: 'The organisation holds no seat.',
  search: {
    label: 'Search',
    none: 'No results',
    one: '1 result',
    many: '{n} results',
    /** Where more was found than is shown. */
    more: '{n} results; the first are shown',
    kind: {
      forum: 'Forum',
      initiative: 'Initiative',
      person: 'Person',
      organisation: 'Organisation',
      meeting: 'Meeting',
      goal: 'Goal',
      body: 'Body',
      statement: 'Statement',
    },
  },
  /** The fields that leave some of a long page's rows; `{n}` of `{all}` rows are shown. */
  filter: { text: 'Show only rows with', all: 'All', none: 'No rows match', some: '{n} of {all} rows shown' },
  /** A year's wheel as a file, and in place of the picture; both by what it is called. */
  wheelFile: (name: string) => `${name} as a file (SVG)`,
  wheelText: (name: string) =>
    `${name}: meetings and deadlines. The same meetings and deadlines are in the lists of this page and on the pages of the meetings.`,
  formerGroup: 'Group',
};

export type SiteTexts = typeof site;

/** The pages in the menu; that of the charter where one governs. */
export type SitePageName = keyof SiteTexts['pages'];

export type FoundKind = keyof SiteTexts['search']['kind'];
