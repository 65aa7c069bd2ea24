/** What a command does: a line for lists, more for its own help, and examples as pairs of command and remark. */
export interface CommandHelp {
  readonly summary: string;
  readonly description?: string;
  readonly examples: readonly (readonly [string, string])[];
}

/** The help of commands by their names. */
export type Commands = Readonly<Record<string, CommandHelp>>;

/** The help of a group's commands, and what they take. */
export interface GroupHelp {
  readonly commands: Commands;
  readonly arguments: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, string>>;
  /** What stands between `<` and `>` after an option, or in place of an argument. */
  readonly values: Readonly<Record<string, string>>;
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

/** A topic: what it is about, and pairs of a word and what it means. */
export interface Topic {
  readonly title: string;
  readonly rows: readonly (readonly [string, string])[];
}
