import type { Option } from 'commander';
import type { RupCommand } from '../command.ts';

/** What the words before the cursor come to. */
export interface Cursor {
  /** The command that they call. */
  readonly command: RupCommand;
  /** Whether `help` was asked, so that only a command can follow. */
  readonly isHelp: boolean;
  /** Whether options can no longer stand, since `--` was given. */
  readonly isAfterDashes: boolean;
  /** The arguments that were given. */
  readonly given: readonly string[];
  /** The option whose value is being typed. */
  readonly option: Option | undefined;
  /** What stands before the value in the same word: `--format=`. */
  readonly prefix: string;
  /** What is typed of the word, or of the value in it. */
  readonly typed: string;
  /** The file that was named, and the day. */
  readonly file: string | undefined;
  readonly at: string | undefined;
}

/** Follows the words as commander would. The last one is being typed, and ends at the cursor. */
export function cursorAt(root: RupCommand, words: readonly string[]): Cursor {
  let command = root.ready();
  let wanting: Option | undefined;
  let [file, at]: (string | undefined)[] = [];
  let [isHelp, isAfterDashes] = [false, false];
  const given: string[] = [];
  const take = (option: Option, value: string) => {
    if (option.attributeName() === 'file') file = value;
    if (option.attributeName() === 'at') at = value;
  };
  for (const word of words.slice(0, -1)) {
    const sub = given.length === 0 ? subcommand(command, word) : undefined;
    if (wanting) {
      take(wanting, word);
      wanting = undefined;
    } else if (isAfterDashes) given.push(word);
    else if (word === '--') isAfterDashes = true;
    else if (word.startsWith('-') && word !== '-') {
      const { option, value } = optionIn(command, word);
      if (option?.required && value === undefined) wanting = option;
      else if (option && value !== undefined) take(option, value);
    } else if (sub) command = sub.ready();
    else if (word === 'help' && given.length === 0 && command.commands.length > 0) isHelp = true;
    else given.push(word);
  }
  const typed = words.at(-1) ?? '';
  const before = { command, isHelp, isAfterDashes, given, file, at };
  if (wanting) return { ...before, option: wanting, prefix: '', typed };
  const { option, value } = isAfterDashes ? {} : optionIn(command, typed);
  if (option?.required && value !== undefined) {
    return { ...before, option, prefix: typed.slice(0, typed.length - value.length), typed: value };
  }
  return { ...before, option: undefined, prefix: '', typed };
}

function subcommand(command: RupCommand, name: string): RupCommand | undefined {
  return command.commands.find((one) => one.name() === name) as RupCommand | undefined;
}

/** The option that a word gives, of the command or of one above it, and the value in the same word. */
function optionIn(command: RupCommand, word: string): { option?: Option | undefined; value?: string } {
  const [, flag = word, value] = /^(--[^=]+)=(.*)$/s.exec(word) ?? [];
  for (let at: RupCommand | null = command; at; at = at.parent as RupCommand | null) {
    const option = at.options.find(({ long, short }) => long === flag || short === flag);
    if (option) return { option, ...(value !== undefined && { value }) };
  }
  return {};
}
