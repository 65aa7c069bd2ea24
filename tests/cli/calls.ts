import type { Argument, Option } from 'commander';
import type { RupCommand } from '../../src/cli/command.ts';
import { wordsOf } from '../../src/cli/completion/line.ts';
import { everyCommand } from './tree.ts';
import { rup } from './world.ts';

/** Commands by the words that call them; those of commands to come are found where these are: in the program itself. */
const commands = (await everyCommand('en')).filter(
  (command) => command.commands.length === 0 && command.path !== 'rup',
);

const wordsOfCommand = ({ path }: RupCommand) => path.split(' ').slice(1);

/** Of which file the calls are, where it is not the one that is found unnamed. */
interface CallOptions {
  readonly file?: string;
}

/**
 * Calls of every command there is, in a folder with an `organisering.yaml`: with each option that it takes, each choice
 * of it, and each form of output with each switch. Where an id or a day is wanted, one of the file stands; `text` stands
 * where any text may, and once in the place of everything else. `--lang` and colours are left to the caller.
 */
export async function everyCall(cwd: string, text: string, { file }: CallOptions = {}): Promise<string[][]> {
  const calls: string[][] = [];
  for (const command of commands) {
    const named = file !== undefined && takes(command, '--file') ? ['--file', file] : [];
    calls.push(...(await callsOf(command, cwd, text, named)).map((call) => [...call, ...named]));
  }
  return [...new Map(calls.map((call) => [call.join('\0'), call])).values()];
}

async function callsOf(
  command: RupCommand,
  cwd: string,
  text: string,
  named: readonly string[],
): Promise<string[][]> {
  const path = wordsOfCommand(command);
  const options = command.options.filter(({ long }) => !/^--(?:lang|color|no-color|file)$/.test(long ?? ''));
  const given = new Map<Option, readonly string[]>();
  for (const option of options) given.set(option, await valuesOf(option, [...path, ...named], cwd, text));
  const all = await argumentsOf(command, cwd, text, named);
  const [args = []] = all;
  const isForm = ({ long, argChoices }: Option) => long === '--format' && argChoices;
  const forms = options.filter(isForm).flatMap(({ argChoices = [] }) => argChoices);
  const switches = options.filter((option) => !option.required).map(({ long }) => long ?? '');
  return [
    ...all.map((args) => [...path, ...args]),
    ...args.map((_, at) => [...path, ...args.slice(0, at), text, ...args.slice(at + 1)]),
    ...[...given].flatMap(([{ long = '' }, values]) =>
      values.map((value) => [...path, ...args, long, value]),
    ),
    ...[...given].map(([{ long = '' }]) => [...path, ...args, long, text]),
    ...['--file', '--no-such-option'].map((option) => [...path, ...args, option, text]),
    ...switches.map((one) => [...path, ...args, one]),
    ...forms.flatMap((form) => switches.map((one) => [...path, ...args, '--format', form, one])),
    ...command.examples.flatMap(([line]) => fromExample(command, line, given, text)),
  ];
}

/** What can be given for an option: each choice, a day, ids of the file; a text, or a name for a file, otherwise. */
async function valuesOf(
  option: Option,
  path: readonly string[],
  cwd: string,
  text: string,
): Promise<readonly string[]> {
  if (!option.required) return [];
  if (option.argChoices) return option.argChoices;
  if (/<date>/.test(option.flags)) return ['2015-06-30'];
  const known = await offered([...path, option.long ?? ''], cwd);
  return known === 'files' ? [`${option.long?.slice(2)}.out`] : known.length > 0 ? known : [text];
}

/** Ways to give a command its arguments: for each of some ids of the file that it can be given first. */
async function argumentsOf(
  command: RupCommand,
  cwd: string,
  text: string,
  named: readonly string[],
): Promise<string[][]> {
  const path = [...wordsOfCommand(command), ...named];
  const valuesAt = async (argument: Argument, before: readonly string[]) => {
    if (argument.argChoices) return argument.argChoices;
    const known = await offered([...path, ...before], cwd);
    if (known === 'files')
      return argument.variadic ? [named[1] ?? 'organisering.yaml'] : [`${argument.name()}.out`];
    return known.length > 0 ? known : [argument.name() === 'date' ? '2015-06-30' : text];
  };
  const [first, ...rest] = command.registeredArguments;
  if (!first) return [[]];
  const all: string[][] = first.required ? [] : [[]];
  for (const value of await valuesAt(first, [])) {
    const args = [value];
    for (const argument of rest) args.push((await valuesAt(argument, args))[0] ?? text);
    all.unshift(args);
  }
  return all;
}

/** Three of the words that completion offers after these. */
async function offered(words: readonly string[], cwd: string): Promise<readonly string[] | 'files'> {
  const { stdout } = await rup(['__complete', 'words', ...words, ''], { cwd });
  if (stdout === ':files\n') return 'files';
  const all = stdout.split('\n').map((line) => line.replace(/\t.*/s, ''));
  return all.filter((word) => word !== '' && !word.startsWith('-')).slice(0, 3);
}

/** What an example of the help calls, with the text for each text that it gives; as it is, and with each switch. */
function fromExample(
  command: RupCommand,
  line: string,
  given: ReadonlyMap<Option, readonly string[]>,
  text: string,
): string[][] {
  const [call = ''] = /\brup [^|>)]*/.exec(line) ?? [];
  const words = wordsOf(call.trim()).slice(1);
  const path = wordsOfCommand(command);
  if (!path.every((word, at) => words[at] === word)) return [];
  const isText = (option: Option | undefined) => option && given.get(option)?.[0] === text;
  const filled = words.map((word, at) => {
    const option = command.options.find(({ long }) => long === words[at - 1]);
    return isText(option) ? text : word;
  });
  return [filled, ...['--json', '--dry-run'].map((one) => [...filled, one])].filter((words) =>
    words.every((word) => !word.startsWith('--') || takes(command, word)),
  );
}

const takes = (command: RupCommand, word: string) =>
  command
    .createHelp()
    .visibleOptions(command)
    .some(({ long }) => long === word.replace(/=.*/s, ''));
