import { Refusal } from '../../changes/change.ts';
import { changeBytes, situationIn } from '../../changes/run.ts';
import type { ChangeAsked, Host, Made } from '../../lsp/host.ts';
import type { Language } from '../../messages/catalog.ts';
import type { ChangeHelp } from '../../messages/en/help-changes.ts';
import { wordsIn } from '../../messages/load.ts';
import { textsIn } from '../../messages/texts.ts';
import { shown } from '../../output/change.ts';
import { shellWords } from '../../output/shell.ts';
import type { Context } from '../context.ts';
import { asUsage, describe, NoAnswer } from '../errors.ts';
import { filesBesideUri } from '../uri.ts';
import type { ChangeCommand, Common } from './fact.ts';
import { changeTold } from './make.ts';
import { type Asked, Asker, type Choice, type TextQuestion } from './terminal.ts';

/** A command line that asks for a change, parsed. */
interface Parsed {
  readonly help: ChangeHelp;
  readonly command: ChangeCommand<Common>;
  readonly given: Common;
}

/** What an editor asks of the commands that change. */
export function changesFor(context: Context): Pick<Host, 'lacks' | 'change'> {
  return {
    async lacks(words, language) {
      try {
        const parsed = await parse(context, words, language);
        return parsed && parsed.command.facts.some((fact) => fact.isRequired && fact.isMissing(parsed.given));
      } catch (error) {
        if (asUsage(error)) return undefined;
        throw error;
      }
    },
    change: (words, how) => change(context, words, how),
  };
}

async function change(context: Context, words: readonly string[], how: ChangeAsked): Promise<Made> {
  const { text, today, language } = how;
  try {
    const parsed = await parse(context, words, language);
    if (!parsed) return { refused: shellWords(words) };
    const at = parsed.given.at ?? today;
    const told = await completed(context, parsed, words, { ...how, today: at });
    const { edits } = await changeBytes(
      text,
      at,
      changeTold(parsed.command, told),
      told,
      filesBesideUri(context, how.uri),
    );
    return { edits };
  } catch (error) {
    if (error instanceof NoAnswer) return { refused: error.message };
    if (error instanceof Refusal) {
      const { refusals } = await textsIn(language, 'change');
      return { refused: shown(refusals, error as never) };
    }
    const mistake = asUsage(error);
    if (mistake) return { refused: describe(mistake, await wordsIn(language)) };
    throw error;
  }
}

/** Parses a command line as it would be parsed in a shell. */
async function parse(context: Context, words: readonly string[], language: Language) {
  let parsed: Parsed | undefined;
  await context.run(words.slice(1), {
    ...context,
    catalog: await wordsIn(language),
    takesChange: async (help, command, given) => {
      parsed = { help, command, given } as Parsed;
      return 0;
    },
  });
  return parsed;
}

/** What the command is told, with what must be asked for. Where nobody can be asked, the command itself is shown. */
async function completed(
  context: Context,
  { help, command, given }: Parsed,
  words: readonly string[],
  how: ChangeAsked,
): Promise<Common> {
  const missing = command.facts.filter((fact) => fact.isRequired);
  if (!missing.some((fact) => fact.isMissing(given))) return given;
  const { ask, text, today, uri } = how;
  if (!ask) throw new NoAnswer(shellWords(words));
  const asker = new EditorAsker(help, ask, today);
  const situation = await situationIn(text, today, filesBesideUri(context, uri));
  let told = given;
  for (const fact of missing) {
    if (fact.isMissing(told)) told = { ...told, ...(await fact.ask(asker, situation, told)) };
  }
  return told;
}

/** Asks in the editor what is else asked in the terminal. */
class EditorAsker extends Asker {
  readonly #ask: NonNullable<ChangeAsked['ask']>;

  constructor(help: ChangeHelp, ask: NonNullable<ChangeAsked['ask']>, today: string) {
    super(help, undefined as never, today);
    this.#ask = ask;
  }

  override async text(
    question: Asked,
    { initial, usual, check, isOptional }: TextQuestion = {},
  ): Promise<string> {
    const { says } = this.help;
    let message = this.words(question);
    for (;;) {
      const there = initial ?? usual;
      const answer = await this.#ask({ message, ...(there !== undefined && { initial: there }) });
      if (answer === undefined) throw new NoAnswer(says.cancelled);
      const said = answer.trim();
      const wrong = said === '' ? (isOptional ? undefined : says.required) : check?.(said);
      if (wrong === undefined) return said;
      message = `${this.words(question)} ${wrong}`;
    }
  }

  override async choose<Value extends string>(
    question: Asked,
    choices: readonly Choice<Value>[],
    about?: string,
  ): Promise<Value> {
    const { says } = this.help;
    if (choices.length === 0) throw this.nothing(question);
    const message = [this.words(question), about].filter(Boolean).join(' ');
    const answer = await this.#ask({ message, choices: this.labelled(choices) });
    if (!choices.some(({ value }) => value === answer)) throw new NoAnswer(says.cancelled);
    return answer as Value;
  }

  /** What may be left out is left out: an editor asks for what must be told. */
  override async chooseSome(): Promise<readonly string[]> {
    return [];
  }
}
