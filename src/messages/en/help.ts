import type { HelpTexts } from '../help.ts';

export const help: HelpTexts = {
  words: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    globalOptions: 'Global options:',
    commands: 'Commands:',
    examples: 'Examples:',
    anyOptions: '[options]',
    anyCommand: '[command]',
    choices: (choices) => `choices: ${choices}`,
    defaultValue: (value) => `default: ${value}`,
  },
  program: 'Governance as code: reads, judges, changes and shows organisering.yaml.',
  commands: {
    init: {
      summary: 'write a file to start from',
      description:
        'Writes a commented file to start from. A file that exists is never overwritten, and no folders are created.',
      examples: [
        ['rup init', 'organisering.yaml in this folder'],
        ['rup init --template rup-2012', 'the organisation of 2012, as the source proposes it'],
      ],
    },
    validate: {
      summary: 'judge one or more files',
      description:
        'Judges files by every rule and shows what is wrong, where it stands and how to mend it. The exit code is 0 when nothing is as serious as --fail-on, 1 when something is, and 2 when a file cannot be read.',
      examples: [
        ['rup validate', 'organisering.yaml here or in the nearest folder above'],
        ["rup validate 'municipalities/**/*.yaml'", 'all files that the pattern matches'],
        ['rup validate --at 2014-03-01', 'as it stood that day'],
        ['rup validate --base main', 'also what has changed since the branch main'],
        ['rup validate --format sarif=rup.sarif', 'a report to the file, and text to read on the screen'],
        ['rup validate --fix --dry-run', 'the changes that rup can make itself'],
        ['git show HEAD:organisering.yaml | rup validate -', 'from standard input'],
      ],
    },
    explain: {
      summary: 'list all rules, or explain one',
      description:
        'Without a code, lists all rules. With the code of a rule, shows what it demands and why, an example that fails, and the same one mended. With a number of the source, shows the rules that enforce it.',
      examples: [
        ['rup explain', 'all rules'],
        ['rup explain forum-outlived', 'one rule'],
        ['rup explain R33', 'the rules behind statement R33 of the source'],
      ],
    },
    status: {
      summary: "show the organisation's status on one screen",
      description:
        "Shows the organisation as of a day: the group's seats and who must select for the vacant ones, the next meeting and the next deadlines, cooperation forums and their reports, initiatives by priority, and what `rup validate` finds. Findings do not change the exit code.",
      examples: [
        ['rup status', 'as of today'],
        ['rup status --at 2014-03-01', 'as it was on that day'],
        ['rup status --json', 'for a program'],
      ],
    },
    schema: {
      summary: "print the file format's JSON Schema",
      description: "Prints the file format's JSON Schema (2020-12), by which an editor can guide and check.",
      examples: [['rup schema > organisering.schema.json', 'put the schema beside the file']],
    },
    forum: {
      summary: 'show, establish, dissolve and report cooperation forums',
      examples: [
        ['rup forum list --state active', 'the forums active today'],
        ['rup forum create', 'enter a forum; in a terminal, what is missing is asked for'],
      ],
    },
    initiative: {
      summary: 'show, start, end, prioritise and follow up initiatives',
      examples: [
        ['rup initiative list', 'all initiatives by priority'],
        ['rup initiative follow-up klimastrategi --status on-track', 'follow one up'],
      ],
    },
    member: {
      summary: 'show members, and let them take up seats and leave them',
      examples: [
        ['rup member list --state vacant', 'the vacant seats'],
        [
          'rup member appoint administrativ-gruppe',
          'let someone take up a seat; in a terminal the rest is asked for',
        ],
      ],
    },
    person: {
      summary: 'show what a person holds and held; enter and change people',
      examples: [
        ['rup person show kim-hoegh', 'one person as of today'],
        ["rup person add 'Kim Høgh'", 'enter a person; in a terminal, what is missing is asked for'],
      ],
    },
    organisation: {
      summary: 'enter and change organisations',
      examples: [["rup organisation add 'Ballerup Kommune' --kind municipality", 'enter a municipality']],
    },
    area: {
      summary: "enter and change the plan's areas",
      examples: [['rup area add Klima', 'enter an area']],
    },
    goal: {
      summary: "enter and change the plan's goals",
      examples: [["rup goal add 'Mindre CO2' --area klima", 'enter a goal']],
    },
    office: {
      summary: 'let people take the offices of the status meeting',
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
    accept: { summary: 'accept a finding for a time', examples: [] },
    settings: { summary: 'give one of the settings of the file a value', examples: [] },
    ahead: { summary: 'show what will need somebody: what runs out and what falls due', examples: [] },
    undo: { summary: 'take back what the last command did to the file', examples: [] },
    correct: { summary: 'correct what the file tells of the past, openly', examples: [] },
    effort: {
      summary: "enter and assess the municipalities' efforts",
      examples: [
        ['rup effort add', 'enter an effort; in a terminal, what is missing is asked for'],
        ['rup efforts', 'show those that are entered'],
      ],
    },
    meetings: {
      summary: 'plan, show, move, cancel and record meetings',
      examples: [
        ['rup meetings plan', 'the meetings to come'],
        ['rup meetings next', 'the next one'],
      ],
    },
    efforts: {
      summary: "show the municipalities' efforts, and where several work at one goal",
      examples: [],
    },
    chart: { summary: 'draw the figure of the organisation', examples: [] },
    brief: { summary: 'write the report for the political level', examples: [] },
    diff: { summary: 'say in words what has changed since a revision', examples: [] },
    log: { summary: "tell the organisation's history from git, commit by commit", examples: [] },
    merge: { summary: 'merge two sides of the file by what each meant, as git merge driver', examples: [] },
    site: { summary: 'write the organisation as web pages in a folder', examples: [] },
    export: {
      summary: 'write everything in standard formats: Popolo, W3C ORG, CSV and calendar',
      examples: [
        ['rup export popolo -o popolo.json', 'everything as Popolo'],
        ['rup export ics -o meetings.ics', 'the meetings as a calendar'],
      ],
    },
    completion: { summary: 'print a script that lets the shell complete commands and ids', examples: [] },
    help: { summary: 'show help for a command', examples: [] },
  },
  arguments: {
    files: 'files or patterns; - is standard input',
    code: 'the code of a rule, or a number of the source (R1–R34)',
    newFile: 'the file to write',
  },
  options: {
    help: 'show help',
    version: 'show the version of rup',
    file: 'the file (otherwise organisering.yaml here or in the nearest folder above)',
    at: 'the day as of which to judge (otherwise today)',
    lang: "the language (otherwise RUP_LANG, then the system's)",
    color: 'use colours, even without a terminal',
    noColor: 'use no colours',
    reportFormat: 'the format of the report; FORMAT=FILE writes to a file; can be repeated',
    explainFormat: 'the format of the answer',
    failOn: 'the least severity that gives exit code 1',
    quiet: 'print nothing when the files pass; otherwise only what they fail on',
    stdinFilename: 'the name that standard input has in the report',
    base: 'also judge what has happened to the file since a revision in git; REV... is where the branch left REV',
    fix: 'make the changes for which a finding other than a note names a whole command; each is shown first',
    dryRun: 'with --fix, only show the changes',
    onlyChanges: 'with --base, tell only what has happened since, not what the rules find',
    showAccepted: 'tell accepted findings in SARIF too, as suppressed',
    maxBytes: 'the bytes that there is room for in Markdown; the last line says how much is left out',
    template: 'what to start from',
    statusJson: 'answer as JSON for a program',
  },
  values: {
    file: 'file',
    files: 'files',
    date: 'date',
    language: 'language',
    severity: 'severity',
    revision: 'revision',
    format: 'format',
    name: 'name',
    code: 'code',
    bytes: 'bytes',
    template: 'template',
  },
};
