import { type Argument, type Command, Help, type Option, type OutputConfiguration } from 'commander';
import type { HelpTexts } from '../messages/en/help.ts';
import type { Output } from './context.ts';

/** Commander's help in the user's language, with examples at its end. */
export class TranslatedHelp extends Help {
  readonly #texts: HelpTexts;
  readonly #examples: readonly (readonly [string, string])[];

  constructor(texts: HelpTexts, examples: readonly (readonly [string, string])[]) {
    super();
    this.#texts = texts;
    this.#examples = examples;
  }

  override formatHelp(command: Command, helper: Help): string {
    const lines = this.#examples.flatMap(([line, remark]) => [`  ${line}`, `      ${remark}`]);
    const end = lines.length > 0 ? [this.styleTitle(this.#texts.words.examples), ...lines, ''] : [];
    if (!command.parent) end.push(this.#texts.words.seeTopics, '');
    return [super.formatHelp(command, helper), ...end].join('\n');
  }

  /** Commander hands every heading through here; its own are English. */
  override styleTitle(title: string): string {
    const { words } = this.#texts;
    const own: Readonly<Record<string, string>> = {
      'Usage:': words.usage,
      'Arguments:': words.arguments,
      'Options:': words.options,
      'Commands:': words.commands,
    };
    return `\u001b[1m${own[title] ?? title}\u001b[22m`;
  }

  override commandUsage(command: Command): string {
    const { anyOptions, anyCommand } = this.#texts.words;
    const usage = super.commandUsage(command);
    return usage.replace('[options]', anyOptions).replace('[command]', anyCommand);
  }

  /** The arguments stand in the command's own help; in a list the names are enough. */
  override subcommandTerm(command: Command): string {
    return command.name();
  }

  override subcommandDescription(command: Command): string {
    if (command.name() === 'help') return this.#texts.commands.help.summary;
    return super.subcommandDescription(command);
  }

  /** Commander itself would name the choices in English. */
  override argumentDescription({ argChoices, description }: Argument): string {
    return argChoices ? `${description} (${this.#texts.words.choices(argChoices.join(', '))})` : description;
  }

  override optionDescription({ argChoices, defaultValue, description }: Option): string {
    const { words } = this.#texts;
    const remarks = [
      argChoices ? words.choices(argChoices.join(', ')) : '',
      typeof defaultValue === 'string' ? words.defaultValue(defaultValue) : '',
    ].filter((remark) => remark !== '');
    return remarks.length > 0 ? `${description} (${remarks.join('; ')})` : description;
  }
}

/** How commander writes: to our streams, as wide as the terminal, at most 100 columns. */
export function outputTo(stdout: Output, stderr: Output): OutputConfiguration {
  const width = (columns: number | undefined) => Math.min(columns ?? 80, 100);
  return {
    writeOut: (text) => stdout.write(text),
    writeErr: (text) => stderr.write(text),
    getOutHelpWidth: () => width(stdout.columns),
    getErrHelpWidth: () => width(stderr.columns),
    getOutHasColors: () => stdout.color > 0,
    getErrHasColors: () => stderr.color > 0,
  };
}
