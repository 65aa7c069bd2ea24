import type { CommandHelp, Commands } from '../help.ts';
import { options } from './change-options.ts';
import { fields } from './fields.ts';
import { capital, date } from './grammar.ts';
import { CHOICES, KINDS, PICKER, PROGRESS } from './help-choices.ts';
import { entriesHelp } from './help-entries.ts';
import { meetingsHelp } from './help-meetings.ts';
import { type Question, questions } from './questions.ts';

const ASKS = 'In a terminal, rup asks for anything left out.';

/** What the commands that change the file say: their help, what they ask, and the words around what they did. */
export const changeHelp = {
  commands: {
    ...meetingsHelp.commands,
    ...entriesHelp(ASKS),
    'forum create': {
      summary: 'establish a forum, or add a planned one',
      description: `Establishes a cooperation forum, or adds a planned one. ${ASKS}`,
      examples: [
        [
          'rup forum create "Forum for cykelstier" --initiative supercykelstier --established 2014-03-01',
          'established that day, linked to an initiative',
        ],
        ['rup forum create "Forum for grøn vækst" --area klima --planned', 'planned, not yet established'],
        ['rup forum create "Kystforum" --planned --dry-run', 'show the change without writing it'],
      ],
    },
    'forum establish': {
      summary: 'establish a planned forum',
      description: `Establishes a planned forum. ${ASKS}`,
      examples: [['rup forum establish uddannelsesforum --date 2014-03-01', 'its first day is 1 March 2014']],
    },
    'forum dissolve': {
      summary: 'dissolve a forum',
      description: `Dissolves a forum: its memberships end the same day, and later meetings are cancelled. It is not dissolved while an initiative still needs it, unless --release is given. ${ASKS}`,
      examples: [
        ['rup forum dissolve klimaforum --reason "Opgaven er løst"', 'its last day is today'],
        [
          'rup forum dissolve klimaforum --date 2016-12-31 --release --reason "Planen udløber"',
          'the need of every initiative ends the same day',
        ],
      ],
    },
    'forum report': {
      summary: "record a forum's report",
      description: `Records a forum's report to the administrative group: its progress and how it works across disciplines. ${ASKS}`,
      examples: [['rup forum report klimaforum --progress "Strategien følges"', 'reported today']],
    },
    'forum release': {
      summary: "end an initiative's need for a forum",
      description: `Records that an initiative no longer needs a forum. ${ASKS}`,
      examples: [
        ['rup forum release klimaforum klimastrategi --date 2015-06-30', 'the last day of the need'],
      ],
    },
    'initiative start': {
      summary: 'start a planned initiative',
      description: `Starts a planned initiative. ${ASKS}`,
      examples: [
        ['rup initiative start supercykelstier --date 2014-01-01', 'its first day is 1 January 2014'],
      ],
    },
    'initiative end': {
      summary: 'end an initiative',
      description: `Ends an initiative and names the forums that no other initiative needs. With --dissolve-forums they are dissolved too. ${ASKS}`,
      examples: [
        ['rup initiative end klimastrategi', 'its last day is today'],
        [
          'rup initiative end klimastrategi --dissolve-forums --reason "Strategien er gennemført"',
          'the forums are dissolved the same day',
        ],
      ],
    },
    'initiative prioritise': {
      summary: 'give an initiative a priority',
      description: `Gives an initiative a priority from a given date. Earlier priorities stay in the file. ${ASKS}`,
      examples: [['rup initiative prioritise klimastrategi --rank 1', 'first priority from today']],
    },
    'initiative follow-up': {
      summary: 'follow up on an initiative',
      description: `Records a follow-up on an initiative. ${ASKS}`,
      examples: [
        [
          'rup initiative follow-up klimastrategi --status at-risk --note "Afventer midler"',
          'followed up today',
        ],
      ],
    },
    'member appoint': {
      summary: 'appoint a member',
      description: `Appoints a member of the administrative group or a forum: a person, or just a role at an organisation. The composition decides who can be appointed. Whoever sits there already can become chair or vice-chair, or an ordinary member again (--as): the term until then ends the day before, and a new one begins. ${ASKS}`,
      examples: [
        [
          'rup member appoint administrativ-gruppe --role fagdirektør --area klima --organisation koebenhavn',
          'a role at a municipality, without a name',
        ],
        [
          'rup member appoint klimaforum --role klimachef --new-organisation "Ærø Kommune" --kind municipality',
          'an organisation that is not in the file yet',
        ],
        [
          'rup member appoint administrativ-gruppe --role fagdirektør --area klima --vacant',
          'nobody yet: the seat is vacant',
        ],
        [
          'rup member appoint klimaforum --role klimachef --organisation ballerup --as chair --from 2014-04-01',
          'a member who becomes chair',
        ],
      ],
    },
    'member leave': {
      summary: 'record that a member left',
      description: `Records that a member left. Give enough to make clear who is meant. ${ASKS}`,
      examples: [
        ['rup member leave administrativ-gruppe --person kim-hoegh --date 2014-12-31', 'with the last day'],
      ],
    },
    rename: {
      summary: 'give an entry another id',
      description: `Gives an entry another id, wherever the file names it, and keeps the old one under \`formerly\`, so that history and calendars still recognise it.`,
      examples: [['rup rename klimaforum klima-og-energiforum', 'the forum keeps its history']],
    },
    'effort add': {
      summary: "record a municipality's effort",
      description: `Records a municipality's effort towards one of the plan's goals. ${ASKS}`,
      examples: [
        [
          'rup effort add --municipality koebenhavn --goal mindre-co2 --effort "Flere cykelstier"',
          'collected today, not yet assessed',
        ],
      ],
    },
  } satisfies Commands,
  arguments: {
    ...meetingsHelp.arguments,
    newForum: "the forum's name",
    newName: 'the name',
    person: "the person's id",
    organisation: "the organisation's id",
    area: "the area's id",
    goal: "the goal's id",
    effort: "the effort's id",
    office: "the office's id",
    formerGroup: "the former group's id",
    composedBody: 'the id of the administrative group, a forum or a former group',
    code: 'the code of a rule',
    entry: 'the id of an entry of the file',
    field: 'the field, such as established, dissolved.reason or reports[2013-12-02].progress',
    value: "the value; '' removes what is there",
    setting: 'the name of the setting',
    meetingBody: 'the id of the group, forum or status meeting',
    meetingDay: 'the day',
    forum: "the forum's id",
    initiative: "the initiative's id",
    newEntryId: 'the new id',
    body: 'the id of the administrative group or a forum',
  },
  options,
  values: {
    newId: 'new-id',
    ...meetingsHelp.values,
    id: 'id',
    name: 'name',
    text: 'text',
    date: 'date',
    need: 'id[:relation]',
    seat: 'id:role[:area]',
    rank: 'number',
    speaker: 'id[:topic]',
    key: 'key',
    field: 'field',
    value: 'value',
    season: 'year-season',
    weekday: 'weekday',
    deadline: 'deadline:time',
    address: 'address',
    status: 'status',
    origin: 'origin',
    kind: 'kind',
    code: 'code',
    role: 'role',
    capacity: 'capacity',
    title: 'title',
  },
  questions,
  /** What the fields of entries are called. */
  fields,
  says: {
    /** After a diff. */
    dryRun: 'Dry run: nothing was written.',
    /** While others change the file: who does, where that is known, and how many wait before us. */
    waiting: ({ pid, host, ahead }: { pid: number | undefined; host: string; ahead: number }) => {
      const facts = [pid && `process ${pid} on ${host}`, ahead > 0 && `${ahead} ahead of you`];
      return `Waiting for another rup to finish (${facts.filter(Boolean).join('; ')}) …`;
    },
    /** After a change, in a terminal: the command that undoes it. */
    wayBack: (command: string) => `To undo it: \`${command}\``,
    cancelled: 'Cancelled. Nothing was changed.',
    /** Where a question has no possible answer in the file. */
    nothingToChoose: (question: Question | undefined) =>
      `There are no ${(question && CHOICES[question]) ?? 'choices'} in the file.`,
    /** After a question that may be left without an answer. */
    optional: '(optional)',
    /** The choice of nothing. */
    none: 'None',
    /** What a forum may be that is entered. */
    established: 'Established',
    planned: 'Planned',
    yes: 'Yes',
    no: 'No',
    required: 'Give an answer, or cancel with Ctrl+C',
    /** The question for a field, by what the field is called. */
    fieldQuestion: (field: string) => `${capital(field)}:`,
    /** What help says of a field that may be given several times. */
    repeatable: (field: string) => `${field}; can be repeated`,
    badDate: 'Give a date, such as 10 October 2013, 2013-10-10 or tomorrow',
    badYears: 'Give the first and the last year, such as 2024-2027',
    /** What is usual in a new file, which nobody has to write. */
    setUp: {
      joint: 'KKR',
      regionOffice: 'Chair of the regional council',
      jointOffice: 'Chair of KKR',
      group: 'Administrative group',
    },
    /** A day (`YYYY-MM-DD`) as the user would write it. */
    day: date,
    picker: PICKER,
    badRank: 'Give 1, 2, 3 …',
    /** The choice of a person who is not in the file. */
    newPerson: 'A person who is not in the file yet …',
    /** The choice of an organisation that is not in the file. */
    newOrganisation: 'An organisation that is not in the file yet …',
    /** The choice of a seat that is vacant. */
    nobody: 'Nobody yet: the seat is vacant',
    vacant: (count: number) => `${count} vacant`,
    unfilled: (count: number) => `${count} unfilled`,
    /** How an initiative goes, by the file's word for it. */
    statuses: PROGRESS,
    /** Kinds of organisation and other choices, by the file's words for them. */
    kinds: KINDS,
  },
};

/** Of the commands, what each says: not which of them has a description. */
export type ChangeHelp = Omit<typeof changeHelp, 'commands'> & {
  readonly commands: Readonly<Record<ChangeCommandName, CommandHelp>>;
};

export type ChangeSays = ChangeHelp['says'];
export type ChangeCommandName = keyof typeof changeHelp.commands;
export type ChangeArgument = keyof ChangeHelp['arguments'];
export type ChangeValue = keyof ChangeHelp['values'];
