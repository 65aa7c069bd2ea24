import { expect, it } from 'vitest';
import { Refusal, type Situation } from '../../src/changes/change.ts';
import { situationIn } from '../../src/changes/run.ts';
import { changeOf } from '../../src/cli/changes/ask.ts';
import type { ChangeCommand } from '../../src/cli/changes/fact.ts';
import type { Choice } from '../../src/cli/changes/picker.ts';
import { Asker, type Asked as Question, type TextQuestion } from '../../src/cli/changes/terminal.ts';
import type { Context } from '../../src/cli/context.ts';
import { MUTE } from '../../src/cli/dry-run.ts';
import { runParsed } from '../../src/cli/parsed.ts';
import type { ChangeHelp } from '../../src/messages/en/help-changes.ts';
import { wordsIn } from '../../src/messages/load.ts';
import { FILE, TODAY } from '../changes/asked.ts';
import { leaves } from './tree.ts';
import { alone, folder } from './world.ts';

type Command = ChangeCommand<Record<string, unknown>>;

/** Answers with the first choice or the last, and with a word or a day, and keeps what it was asked. */
class Answering extends Asker {
  readonly asked: string[] = [];
  readonly #end: 'first' | 'last';

  constructor(help: ChangeHelp, end: 'first' | 'last') {
    super(help, undefined as never, TODAY);
    this.#end = end;
  }

  override async text(question: Question, { isOptional, initial, usual, about }: TextQuestion = {}) {
    const told = { isOptional, initial, usual, about };
    this.asked.push([this.words(question), JSON.stringify(told)].join(' '));
    return initial ?? usual ?? (isOptional ? '' : 'Ord');
  }

  override async date(question: Question, usual?: string, isOptional = false) {
    this.asked.push([this.words(question), usual, isOptional ? 'or none' : ''].filter(Boolean).join(' '));
    return usual ?? (isOptional ? '' : '2014-03-10');
  }

  override async choose<Value extends string>(
    question: Question,
    choices: readonly Choice<Value>[],
    about?: string,
  ) {
    if (choices.length === 0) throw this.nothing(question);
    const values = choices.map(({ value, label }) => (value === label ? value : `${value}=${label}`));
    this.asked.push([this.words(question), about, `(${values.join(', ')})`].filter(Boolean).join(' '));
    return (choices.at(this.#end === 'first' ? 0 : -1) as Choice<Value>).value;
  }

  override async chooseSome(question: Question, choices: readonly Choice[], required = false) {
    const some = choices.map(({ value }) => value);
    if (some.length > 0)
      this.asked.push(`${this.words(question)} ${required ? 'some' : 'any'} (${some.join(', ')})`);
    return this.#end === 'first' ? some.slice(0, 1) : some;
  }
}

const context = {
  ...{ inputs: new Set(), cwd: folder(), today: TODAY, catalog: await wordsIn('en'), env: {} },
  ...{ packageRoot: process.cwd(), stdout: MUTE, stderr: MUTE, ...alone },
  readStdin: async () => Buffer.from(''),
  run: runParsed,
} as unknown as Context;

/** The command of these words, where it changes the file. */
async function parsed(words: string): Promise<{ command: Command; help: ChangeHelp } | undefined> {
  let found: { command: Command; help: ChangeHelp } | undefined;
  await context
    .run(words.split(' '), {
      ...context,
      takesChange: async (help, command) => {
        found = { command, help } as typeof found;
        return 0;
      },
    })
    .catch(() => undefined);
  return found;
}

const factsOf = ({ facts }: Command) =>
  facts.map(({ from, isRequired, isOffered, isWords, choices }) => {
    const name = 'argument' in from ? `<${from.argument}>` : from.options.join(' or ');
    const kinds = { isRequired, isOffered, isWords, choices: choices && true };
    return `  ${[name, ...Object.entries(kinds).flatMap(([kind, is]) => (is ? [kind] : []))].join(' ')}\n`;
  });

/** All that is asked where nothing is given, what the answers are as input, and what the change makes of it. */
async function dialogue(
  { command, help }: { command: Command; help: ChangeHelp },
  end: 'first' | 'last',
  situation: Situation,
) {
  const asker = new Answering(help, end);
  let given: Record<string, unknown> = {};
  let result: string;
  try {
    for (const fact of command.facts)
      if (fact.isMissing(given)) given = { ...given, ...(await fact.ask(asker, situation, given)) };
    const input = command.input(given, situation);
    const { operations } = changeOf(command).plan(situation, input);
    result = `${JSON.stringify(input)}\n  ${JSON.stringify(operations)}`;
  } catch (error) {
    result =
      error instanceof Refusal ? `refused: ${error.code} ${JSON.stringify(error.args)}` : String(error);
  }
  return [...asker.asked, `→ ${result}`].map((line) => `  ${line}\n`).join('');
}

// `-u` writes the list anew: read what changed in it.
it('what each command asks for that changes the file, and what comes of the first answers and the last', async () => {
  const situation = await situationIn(Buffer.from(FILE), TODAY);
  let list = '';
  for (const words of await leaves()) {
    const found = await parsed(words);
    if (!found) continue;
    const dialogues = [await dialogue(found, 'first', situation), await dialogue(found, 'last', situation)];
    list += `${words}\n${factsOf(found.command).join('')}${dialogues.join('  or\n')}\n`;
  }
  await expect(list).toMatchFileSnapshot('recorded/questions.txt');
});
