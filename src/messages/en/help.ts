import type { CommandHelp, Commands, Topic } from '../help.ts';

/** The words of `--help`: commander's own, and what our commands and options do. */
export const help = {
  /** Headings, placeholders and remarks that commander itself would write. */
  words: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    globalOptions: 'Global options:',
    commands: 'Commands:',
    examples: 'Examples:',
    /** In usage lines: `[options]`, `[command]`. */
    anyOptions: '[options]',
    anyCommand: '[command]',
    choices: (choices: string) => `choices: ${choices}`,
    defaultValue: (value: string) => `default: ${value}`,
    /** The last line of `rup --help`. */
    seeTopics: '`rup help exit-codes` explains the exit codes.',
  },
  /** One line about rup. */
  program: 'Governance as code: checks, changes and shows organisering.yaml.',
  /** Commands and groups of commands. Most bring their own help, and have but the summary here. */
  commands: {
    init: {
      summary: 'create a new organisering.yaml',
      description:
        'Creates a new file with explanatory comments. An existing file is never overwritten, and no folders are created.',
      examples: [
        ['rup init', 'organisering.yaml in this folder'],
        ['rup init --template rup-2012', 'the organisation of 2012, as the source proposes it'],
        ['rup init --plan RUS --area Klima --region "Region Nord"', 'the answers as options, for a script'],
      ],
    },
    validate: {
      summary: 'check one or more files',
      description:
        'Checks files against every rule and shows what is wrong, where it is and how to fix it. The exit code is 0 when nothing reaches the severity of --fail-on, 1 when something does, and 2 when a file cannot be read.',
      examples: [
        ['rup validate', 'organisering.yaml here or in the nearest folder above'],
        ['rup validate "municipalities/**/*.yaml"', 'all files that match the pattern'],
        ['rup validate --at 2014-03-01', 'as it was on that day'],
        ['rup validate --base main', 'also what has changed since the branch main'],
        ['rup validate --format sarif=rup.sarif', 'a report in the file, and plain text on the screen'],
        ['rup validate --fix --dry-run', 'the changes that rup can make itself'],
        ['git show HEAD:organisering.yaml | rup validate -', 'from standard input'],
      ],
    },
    explain: {
      summary: 'list all rules, or explain one',
      description:
        'Without a code, lists all rules. With the code of a rule, shows what it requires and why, with an example that fails and its fix. With the number of a statement, of the charter of 2012 or of one that the file names, shows the rules that enforce it.',
      examples: [
        ['rup explain', 'all rules'],
        ['rup explain forum-outlived', 'one rule'],
        ['rup explain R33', 'the rules behind statement R33 of the charter of 2012'],
      ],
    },
    status: {
      summary: "show the organisation's status on one screen",
      description:
        "Shows the organisation as of a date: the group's seats and who selects for the vacant ones, the next meeting and the next deadlines, cooperation forums and their reports, initiatives by priority, and what `rup validate` finds. The exit code is always 0.",
      examples: [
        ['rup status', 'as of today'],
        ['rup status --at 2014-03-01', 'as it was on that day'],
        ['rup status --json', 'for a program'],
      ],
    },
    schema: {
      summary: "print the file format's JSON Schema",
      description:
        "Prints the file format's JSON Schema (2020-12), for completion and validation in an editor.",
      examples: [['rup schema > organisering.schema.json', 'put the schema beside the file']],
    },
    forum: {
      summary: 'show, establish and dissolve cooperation forums, and record their reports',
      examples: [
        ['rup forum list --state active', 'the forums active today'],
        ['rup forum create', 'add a forum; in a terminal, rup asks for the rest'],
      ],
    },
    initiative: {
      summary: 'show, start, end, prioritise and follow up on initiatives',
      examples: [
        ['rup initiative list', 'all initiatives by priority'],
        ['rup initiative follow-up klimastrategi --status on-track', 'follow up on one'],
      ],
    },
    member: {
      summary: 'show members, appoint them, and record that they left',
      examples: [
        ['rup member list --state vacant', 'the vacant seats'],
        ['rup member appoint administrativ-gruppe', 'appoint a member; in a terminal, rup asks for the rest'],
      ],
    },
    person: {
      summary: 'show the seats, offices and talks of a person; add and change people',
      examples: [
        ['rup person show kim-hoegh', 'one person as of today'],
        ['rup person add "Kim Høgh"', 'add a person; in a terminal, rup asks for the rest'],
      ],
    },
    organisation: {
      summary: 'add and change organisations',
      examples: [['rup organisation add "Ballerup Kommune" --kind municipality', 'add a municipality']],
    },
    plan: {
      summary: 'change the plan, or let the next one replace it',
      examples: [['rup plan edit --from 2012-01-01 --to 2016-12-31', 'its first and its last day']],
    },
    area: {
      summary: "add and change the plan's areas",
      examples: [['rup area add Klima', 'add an area']],
    },
    goal: {
      summary: "add and change the plan's goals",
      examples: [['rup goal add "Mindre CO2" --area klima', 'add a goal']],
    },
    group: {
      summary: 'change the administrative group, or dissolve it',
      examples: [['rup group edit --name "Administrativ gruppe for RUP"', 'a new name']],
    },
    'former-group': {
      summary: 'add and change the groups of the organisation that was replaced',
      examples: [['rup former-group add "Administrativ gruppe 1" --kind administrative-group', 'add one']],
    },
    'status-meeting': {
      summary: 'add and change the status meeting',
      examples: [['rup status-meeting edit --name "Årligt statusmøde"', 'a new name']],
    },
    office: {
      summary: 'add the offices of the status meeting, and record who holds them',
      examples: [['rup office hold formand-region --person regionsformand', 'a new chair, from today']],
    },
    composition: {
      summary: "change a group's or forum's composition",
      examples: [
        [
          'rup composition set klimaforum --role klimachef --kind municipality --min 3',
          'at least three seats',
        ],
      ],
    },
    accept: { summary: 'waive a finding for a period', examples: [] },
    settings: { summary: 'show the settings of the file, or give one a value', examples: [] },
    ahead: { summary: 'show what runs out or falls due soon', examples: [] },
    undo: { summary: 'undo what the last command did to the file', examples: [] },
    correct: { summary: 'correct the past on record, with the reason', examples: [] },
    effort: {
      summary: "record and assess the municipalities' efforts",
      examples: [
        ['rup effort add', 'record an effort; in a terminal, rup asks for the rest'],
        ['rup efforts', 'show those recorded'],
      ],
    },
    rename: { summary: 'give an entry another id', examples: [] },
    meetings: {
      summary: 'plan, show, move and cancel meetings, and record them as held',
      examples: [
        ['rup meetings plan', 'the upcoming meetings'],
        ['rup meetings next', 'the next one'],
      ],
    },
    efforts: {
      summary: 'list municipal efforts, and goals that several municipalities share',
      examples: [],
    },
    charter: { summary: 'show how each statement of the charter is kept; check a charter', examples: [] },
    chart: { summary: 'draw the figure of the organisation', examples: [] },
    brief: { summary: 'write the report for the political level', examples: [] },
    diff: { summary: 'describe in plain language what changed', examples: [] },
    log: { summary: "show the organisation's history from git, commit by commit", examples: [] },
    merge: { summary: 'merge two versions of the file by meaning, as a git merge driver', examples: [] },
    site: { summary: 'write the organisation as web pages in a folder', examples: [] },
    export: {
      summary: 'write everything in standard formats: Popolo, W3C ORG, CSV and calendar',
      examples: [
        ['rup export popolo -o popolo.json', 'everything as Popolo'],
        ['rup export ics -o meetings.ics', 'the meetings as a calendar'],
      ],
    },
    lsp: { summary: 'let an editor use rup (Language Server Protocol)', examples: [] },
    completion: { summary: 'print a shell completion script', examples: [] },
    help: { summary: 'show help for a command', examples: [] },
  } satisfies Commands,
  /** What `rup help` explains beside commands. */
  topics: {
    'exit-codes': {
      title: 'Exit codes:',
      rows: [
        ['0', 'it was done, or nothing was found at or above the severity of --fail-on (error by default)'],
        ['1', 'there are findings: those of `rup validate`, or the new ones for which a change was not made'],
        ['2', 'the command was misused, the file cannot be read or written, or a change cannot be made'],
        ['3', 'something went wrong inside rup; the fault is ours'],
      ],
    },
    privacy: {
      title: "Where a person's name is kept, and how to remove it:",
      rows: [
        [
          'the file',
          '`rup person anonymise ID` removes the name and the ids, and lists the lines to check yourself',
        ],
        [
          'git',
          'every earlier commit keeps the name: `git filter-repo --replace-text` rewrites them, and everybody must clone again. Whether that is right is for the authority to decide: records may have to be kept',
        ],
        [
          'published',
          'sites, calendars and exports made before keep it: generate them again, and ask the search engines to remove the old ones',
        ],
        [
          'rup',
          'what `rup undo` kept of the file is deleted with the name; on the computers of others it is kept until twenty more changes have been made',
        ],
      ],
    },
  } satisfies Readonly<Record<string, Topic>>,
  arguments: {
    files: 'files or patterns; - is standard input',
    code: 'the code of a rule, or the number of a statement of a charter (R15, S4)',
    newFile: 'the name of the new file',
  },
  options: {
    help: 'show help',
    version: 'show the version of rup',
    file: 'the file (default: organisering.yaml here or in the nearest folder above)',
    known: 'show what the file said in git at this revision, or on this day',
    at: 'show things as of this date (default: today)',
    lang: "the language (default: RUP_LANG, then the system's)",
    color: 'use colours, even without a terminal',
    noColor: 'use no colours',
    reportFormat: 'the report format; FORMAT=FILE writes to a file; can be repeated',
    explainFormat: 'the output format',
    failOn: 'lowest severity that fails the check (exit code 1)',
    quiet: 'print only the findings that fail the check',
    stdinFilename: 'the name that standard input has in the report',
    base: 'also check what changed since a git revision; REV... means the merge base',
    fix: 'make the changes for which an error or warning gives a complete command; each is shown first',
    dryRun: 'with --fix, only show the changes',
    onlyChanges: 'with --base, show only what changed, not what the rules find',
    showAccepted: 'include waived findings in SARIF too, as suppressed',
    maxBytes: 'at most this many bytes of Markdown; the last line says how much is left out',
    template: 'the template (else rup asks in a terminal; without one: blank)',
    initCharter: 'the charter that governs: rup-2012, or a file with one of your own',
    initPlan: 'the name of the plan that the organisation carries out',
    initYears: 'the years of the plan, such as 2012-2016 (default: four years from now)',
    initArea: 'an area of the plan; can be repeated',
    initRegion: 'the name of the region',
    initRegionOffice: 'the title of the chair of the region',
    initRegionChair: 'the name of the chair of the region',
    initJoint:
      "the name of the municipalities' joint body, which selects the municipal members (default: KKR)",
    initJointOffice: 'the title of the chair of the joint body',
    initJointChair: 'the name of the chair of the joint body',
    initGroup: 'the name of the administrative group',
    initEstablished: "the group's first day (default: today)",
    statusJson: 'print JSON for a program',
  },
  /** What stands between `<` and `>` after an option. */
  values: {
    file: 'file',
    files: 'files',
    date: 'date',
    language: 'language',
    severity: 'severity',
    revision: 'revision',
    revisionOrDate: 'revision|date',
    format: 'format',
    name: 'name',
    code: 'code',
    bytes: 'bytes',
    years: 'years',
    template: 'template',
    charter: 'charter',
  },
};

export type CommandName = keyof typeof help.commands;
export type TopicName = keyof typeof help.topics;
export type OptionName = keyof typeof help.options;
export type ValueName = keyof typeof help.values;

/** Of the commands, what each says: not which of them has a description. */
export type HelpTexts = Omit<typeof help, 'commands'> & {
  readonly commands: Readonly<Record<CommandName, CommandHelp>>;
};
