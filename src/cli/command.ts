import { Command, type Help, type HelpContext, type Option, type ParseOptionsResult } from 'commander';
import type { HelpTexts, TopicName } from '../messages/en/help.ts';
import { type CalendarDate, isCalendarDate } from '../organisation/date.ts';
import { nearest } from '../organisation/nearest.ts';
import { shellWords } from '../output/shell.ts';
import { namesIn } from './called.ts';
import { columns } from './columns.ts';
import type { ExitCode } from './context.ts';
import { inShort, UsageError } from './errors.ts';
import { TranslatedHelp } from './help.ts';
import { MEANT } from './meant.ts';
import { typedDate } from './typed-date.ts';

/** A command was called that only has commands under it, and none of them was named. */
export class NoCommandNamed extends Error {
  readonly command: RupCommand;

  constructor(command: RupCommand) {
    super(command.path);
    this.command = command;
  }
}

/** The day that `--at` gives, if it is one; what it is otherwise is told where it is read. */
function dayOf(argv: readonly string[], clock: CalendarDate): CalendarDate | undefined {
  const at = argv.findLastIndex((word) => /^--at(?:=|$)/.test(word));
  const value = at === -1 ? undefined : argv[at] === '--at' ? argv[at + 1] : argv[at]?.slice('--at='.length);
  const date = value === undefined ? undefined : typedDate(value, clock);
  return date !== undefined && isCalendarDate(date) ? date : undefined;
}

/** What a command does with its options and arguments. */
export type Run = (options: Record<string, unknown>, args: readonly unknown[]) => Promise<ExitCode>;

/**
 * Commander's command, speaking the user's language. Its own texts come from the catalog, and its complaints are
 * `UsageError`s. Options and arguments are defined when they are first needed, so that start-up does not pay for
 * every command there is.
 */
export class RupCommand extends Command {
  readonly texts: HelpTexts;
  /** The day on which rup is called: from it the words for days of `--at` are counted. */
  readonly clock: CalendarDate;
  #asOf: CalendarDate | undefined;
  examples: readonly (readonly [string, string])[] = [];
  /** What the command that ran ended with. */
  exitCode: ExitCode = 0;
  /** Of the whole command line: the command that its words have named so far. */
  called: RupCommand = this;
  #define: ((command: RupCommand) => void) | undefined;
  #isDefined = false;

  constructor(name: string, texts: HelpTexts, clock: CalendarDate) {
    super(name);
    this.texts = texts;
    this.clock = clock;
    this.enablePositionalOptions();
  }

  override createCommand(name: string): RupCommand {
    return new RupCommand(name, this.texts, this.clock);
  }

  override createHelp(): Help {
    return Object.assign(new TranslatedHelp(this.texts, this.examples), this.configureHelp());
  }

  /** The day from which words for days are counted (`i morgen`): that of `--at`, wherever it stands on the command line. */
  get today(): CalendarDate {
    return this.#root.#asOf ?? this.clock;
  }

  /** Adds a command whose own definition waits until it is called or shown. */
  lazily(name: string, summary: string, define: (command: RupCommand) => void): void {
    const command = this.command(name).summary(summary);
    command.#define = define;
  }

  /** What the command does; options given before its name count as its own. */
  runs(run: Run): this {
    return this.action(async () => {
      this.#root.exitCode = await run(this.#options(), this.processedArgs);
    });
  }

  /** The words one types to call it. */
  get path(): string {
    return this.#ancestors()
      .map((command) => command.name())
      .reverse()
      .join(' ');
  }

  /** The command with its options, arguments and commands defined. */
  ready(): this {
    if (this.#isDefined) return this;
    this.#isDefined = true;
    this.helpOption('-h, --help', this.texts.options.help);
    this.#define?.(this);
    return this;
  }

  override parseOptions(argv: string[]): ParseOptionsResult {
    this.ready();
    this.#root.called = this;
    // The whole command line comes by here first.
    if (!this.parent) this.#asOf = dayOf(argv, this.clock);
    try {
      return super.parseOptions(argv);
    } catch (error) {
      if (error instanceof UsageError) error.command ??= this.path;
      throw error;
    }
  }

  override helpInformation(context?: HelpContext): string {
    this.ready();
    return super.helpInformation(context);
  }

  /** Commander asks for help with an error where no command was named. */
  override help(context?: HelpContext | ((text: string) => string)): never {
    const isMistake = typeof context === 'object' && context.error;
    if (isMistake) throw new NoCommandNamed(this);
    return super.help(context as HelpContext);
  }

  /** Commander's own `help` takes one name: ours follows all of them, or shows a topic. */
  _dispatchHelpCommand(): void {
    const names = namesIn(this.args.slice(1));
    const topic = names.length === 1 && !this.parent ? this.texts.topics[names[0] as TopicName] : undefined;
    if (topic) {
      const { writeOut, getOutHelpWidth } = this.configureOutput();
      writeOut?.(`${topic.title}\n\n${columns(topic.rows, getOutHelpWidth?.())}`);
      return;
    }
    let command: RupCommand = this;
    for (const name of names) {
      const next = command.ready().commands.find((one) => one.name() === name);
      if (!next) command.#unknown(name);
      command = next as RupCommand;
    }
    command.help();
  }

  get #root(): RupCommand {
    return this.#ancestors().at(-1) as RupCommand;
  }

  #ancestors(): RupCommand[] {
    const chain: RupCommand[] = [];
    for (let command: RupCommand | null = this; command; command = command.parent as RupCommand | null)
      chain.push(command);
    return chain;
  }

  #options(): Record<string, unknown> {
    const [own, ...above] = this.#ancestors().map((command) => command.opts());
    for (const name of above.flatMap((options) => Object.keys(options))) {
      const takes = this.options.some((option) => option.attributeName() === name);
      if (!takes)
        throw new UsageError('option-unused', { option: `--${name}`, command: this.path }, this.path);
    }
    return Object.assign({}, ...above.reverse(), own);
  }

  // The methods below are those that commander calls to complain (its lib/command.js).

  missingArgument(name: string): never {
    const told = this.registeredArguments.find((argument) => argument.name() === name)?.description ?? name;
    throw new UsageError(
      'missing-argument',
      { what: inShort(told), usage: `${shellWords([...this.path.split(' '), ...this.args])} <${name}>` },
      this.path,
    );
  }

  optionMissingArgument(option: Option): never {
    throw new UsageError('missing-option-value', { option: option.flags }, this.path);
  }

  missingMandatoryOptionValue(option: Option): never {
    throw new UsageError('missing-option', { option: option.flags }, this.path);
  }

  _conflictingOption(option: Option, other: Option): never {
    const [one, two] = [option.long ?? option.flags, other.long ?? other.flags];
    throw new UsageError('conflicting-options', { option: one, other: two }, this.path);
  }

  unknownOption(flag: string): never {
    // Of `-q=false` commander has taken the `-q`.
    const root = this.#ancestors().at(-1) as RupCommand & { readonly rawArgs: readonly string[] };
    const whole = flag.startsWith('-=') ? root.rawArgs.find((word) => /^-\w+=/.test(word)) : undefined;
    const option = (whole ?? flag).replace(/=.*$/s, '');
    const known = this.createHelp().visibleOptions(this);
    const { long } = known.find((one) => one.long === option || one.short === option) ?? {};
    if (long !== undefined) throw new UsageError('option-takes-no-value', { option: long }, this.path);
    const suggestion =
      option.startsWith('--') &&
      nearest(
        option,
        known.map(({ long }) => long ?? ''),
      );
    throw new UsageError('unknown-option', { option, ...(suggestion && { suggestion }) }, this.path);
  }

  _excessArguments(received: readonly string[]): never {
    const expected = this.registeredArguments.length;
    throw new UsageError('too-many-arguments', { expected, unexpected: received[expected] ?? '' }, this.path);
  }

  unknownCommand(): never {
    return this.#unknown(this.args[0] ?? '');
  }

  #unknown(name: string): never {
    const names = this.createHelp().visibleCommands(this);
    // Who names a file first has left out what to do with it.
    const meant = /\.ya?ml$/i.test(name) ? `rup validate ${name}` : this.parent ? undefined : MEANT.get(name);
    const suggestion =
      meant ??
      nearest(
        name,
        names.map((command) => command.name()),
      );
    throw new UsageError('unknown-command', { name, ...(suggestion && { suggestion }) }, this.path);
  }

  /** Whatever else commander may complain of. */
  override error(message: string): never {
    throw new UsageError('bad-use', { detail: message.replace(/^error: /, '') }, this.path);
  }
}
