/** The words of `--help`: commander's own in both languages, and what our commands and options do. */
export interface HelpTexts {
  /** Headings, placeholders and remarks that commander itself would write in English. */
  words: HelpWords;
  /** One line about rup. */
  program: string;
  commands: Readonly<Record<CommandName, CommandHelp>>;
  topics: Readonly<Record<TopicName, Topic>>;
  arguments: Readonly<Record<ArgumentName, string>>;
  options: Readonly<Record<OptionName, string>>;
  /** What stands between `<` and `>` after an option. */
  values: Readonly<Record<ValueName, string>>;
}

/** What `rup help` tells of that is no command. */
export type TopicName = 'exit-codes' | 'privacy';

/** A topic: what it is about, and pairs of a word and what it means. */
export interface Topic {
  readonly title: string;
  readonly rows: readonly (readonly [string, string])[];
}

/** The words that commander writes around ours. */
export interface HelpWords {
  usage: string;
  arguments: string;
  options: string;
  globalOptions: string;
  commands: string;
  examples: string;
  /** In usage lines: `[options]`, `[command]`. */
  anyOptions: string;
  anyCommand: string;
  choices(choices: string): string;
  defaultValue(value: string): string;
  /** The last line of `rup --help`. */
  seeTopics: string;
}

/** What a command does: a line for lists, more for its own help, and examples as pairs of command and remark. */
export interface CommandHelp {
  readonly summary: string;
  readonly description?: string;
  readonly examples: readonly (readonly [string, string])[];
}

/** The help of commands by their names. */
export type Commands = Readonly<Record<string, CommandHelp>>;

/** The help of a group's commands, and what they take. */
export interface GroupHelp<
  Command extends string = string,
  Argument extends string = string,
  Option extends string = string,
  Value extends string = string,
> {
  readonly commands: Readonly<Record<Command, CommandHelp>>;
  readonly arguments: Readonly<Record<Argument, string>>;
  readonly options: Readonly<Record<Option, string>>;
  /** What stands between `<` and `>` after an option, or in place of an argument. */
  readonly values: Readonly<Record<Value, string>>;
}

/** The help of a command that brings its own: what it does, and what it takes. */
export interface OwnHelp {
  readonly description: string;
  readonly examples: CommandHelp['examples'];
  readonly arguments: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, string>>;
  /** What stands between `<` and `>` after an option, or in place of an argument, where others do not have it. */
  readonly values: Readonly<Record<string, string>>;
}

/** Commands and groups of commands. Most bring their own help, and have but the summary here. */
export type CommandName =
  | 'init'
  | 'validate'
  | 'explain'
  | 'status'
  | 'schema'
  | 'forum'
  | 'initiative'
  | 'member'
  | 'person'
  | 'organisation'
  | 'plan'
  | 'area'
  | 'goal'
  | 'group'
  | 'former-group'
  | 'status-meeting'
  | 'office'
  | 'composition'
  | 'accept'
  | 'settings'
  | 'correct'
  | 'undo'
  | 'ahead'
  | 'effort'
  | 'rename'
  | 'meetings'
  | 'efforts'
  | 'charter'
  | 'chart'
  | 'brief'
  | 'diff'
  | 'log'
  | 'merge'
  | 'site'
  | 'export'
  | 'lsp'
  | 'completion'
  | 'help';
export type ArgumentName = 'files' | 'code' | 'newFile';
export type OptionName =
  | 'help'
  | 'version'
  | 'file'
  | 'at'
  | 'known'
  | 'lang'
  | 'color'
  | 'noColor'
  | 'reportFormat'
  | 'explainFormat'
  | 'failOn'
  | 'quiet'
  | 'stdinFilename'
  | 'base'
  | 'fix'
  | 'dryRun'
  | 'onlyChanges'
  | 'showAccepted'
  | 'maxBytes'
  | 'template'
  | 'initCharter'
  | 'initPlan'
  | 'initYears'
  | 'initArea'
  | 'initRegion'
  | 'initRegionOffice'
  | 'initRegionChair'
  | 'initJoint'
  | 'initJointOffice'
  | 'initJointChair'
  | 'initGroup'
  | 'initEstablished'
  | 'statusJson';
export type ValueName =
  | 'file'
  | 'files'
  | 'date'
  | 'language'
  | 'severity'
  | 'revision'
  | 'revisionOrDate'
  | 'format'
  | 'name'
  | 'code'
  | 'bytes'
  | 'years'
  | 'template'
  | 'charter';
