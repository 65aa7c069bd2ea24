import type { Situation } from '../changes/change.ts';
import type { FieldKey } from '../facts/field.ts';
import type { Named } from '../facts/reference.ts';
import type { Language } from '../messages/catalog.ts';
import type { OptionName, ValueName } from '../messages/en/help.ts';
import type { CommandHelp } from '../messages/help.ts';
import type { CalendarDate } from '../organisation/date.ts';
import type { Context, ExitCode } from './context.ts';

/** What help says of one command, or of several by their names, and of what they take. */
export interface Help {
  readonly description?: string;
  readonly examples?: CommandHelp['examples'];
  readonly commands?: Readonly<Record<string, CommandHelp>>;
  readonly arguments: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, string>>;
  /** What stands between `<` and `>` after an option, or in place of an argument. */
  readonly values: Readonly<Record<string, string>>;
  /** What the file's fields are called, where options are of these. */
  readonly fields?: Readonly<Record<FieldKey, string>>;
  readonly says?: { repeatable(field: string): string };
}

/** A command as data: what it takes, by the names that its help has for that, and what it does. */
export interface AnyCommand {
  /** The words behind `rup` that call it. */
  readonly name: string;
  /** Its help in a language: where description and examples come from, and all texts of what it takes. */
  help(language: Language): Promise<Help>;
  readonly arguments?: readonly ArgumentSpec[];
  readonly options?: readonly OptionSpec[];
  /** What it shares with other commands, beside language and colours; `--file` and `--at` where nothing is said. */
  readonly common?: readonly ('file' | 'at' | OptionSpec)[];
  /** Does the work. `given`: options and arguments, by their attributes. */
  run(context: Context, given: object): Promise<ExitCode>;
}

/** A command that names what its help has, or the help that all share. */
export interface CommandSpec<H extends Help> extends AnyCommand {
  help(language: Language): Promise<H>;
  readonly arguments?: readonly ArgumentSpec<keyof H['arguments'] & string, ValueOf<H>>[];
  readonly options?: readonly OptionSpec<OptionOf<H> | FieldText, ValueOf<H>>[];
  readonly common?: readonly ('file' | 'at' | OptionSpec<OptionOf<H>, ValueOf<H>>)[];
}

type OptionOf<H extends Help> = (keyof H['options'] & string) | OptionName;
type ValueOf<H extends Help> = (keyof H['values'] & string) | ValueName;

/** An argument, by the name of its text. */
export interface ArgumentSpec<Text extends string = string, Value extends string = string> {
  readonly name: Text;
  /** The attribute under which it is given, where that is not its name. */
  readonly as?: string;
  /** What stands in its place in the usage line. */
  readonly value: Value;
  /** What it names (`forum` for a forum's id), which the shell then completes; a file, where nothing is said. */
  readonly is?: string;
  readonly isRequired?: true;
  /** It may be given several times. */
  readonly isMany?: true;
  readonly choices?: readonly string[];
  /** Which of the file's fit the command, by the arguments before it; undefined where all do. */
  readonly fits?: ((situation: Situation, before: readonly string[]) => readonly Named[]) | undefined;
  /** Checks it, as an option's does. `word`: what stands in its place, by which an error names it. */
  readonly parse?: ((value: string, today: CalendarDate, word: string) => unknown) | undefined;
}

/** The text of an option that is a field of the file. */
export interface FieldText {
  readonly field: FieldKey;
}

/** An option: its flags, the name of its text, and what its value must be. */
export interface OptionSpec<
  Text extends string | FieldText = string | FieldText,
  Value extends string = string,
> {
  readonly flags: string;
  readonly help: Text;
  /** What stands for its value; none: the option stands alone. */
  readonly value?: Value;
  readonly choices?: readonly string[];
  /** The form of its value. */
  readonly form?: 'date' | 'revision-or-date' | 'number';
  /** The greatest number that it takes. */
  readonly most?: number;
  /** What applies where it is not given. */
  readonly standard?: string | number;
  /** Attributes of options that it cannot stand beside. */
  readonly conflicts?: string | string[];
  /** It may be given several times. */
  readonly isList?: true;
  /** Checks the value, where choices and form do not, and may turn it into something else. */
  readonly parse?: Parse;
}

/** Words for days are counted from `today`. */
export type Parse = (value: string, today: CalendarDate) => unknown;
