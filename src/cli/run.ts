import { copenhagenDate } from '../calendar/today.ts';
import { wordsIn } from '../messages/load.ts';
import { harmless, visible } from '../output/escape.ts';
import { wrap } from '../output/text.ts';
import type { Context, ExitCode, Output, Stream, World } from './context.ts';
import { chooseColor, chooseLanguage } from './environment.ts';
import { asUsage, NoAnswer, sayError } from './errors.ts';
import { isSaidInto } from './input.ts';
import { isLonger, pagerIn } from './pager.ts';
import type { AnyCommand } from './spec.ts';

/** The word by which a shell's completion asks what can stand at the cursor: no command for people. */
const ASKED = '__complete';

/** Runs one command line to its exit code. Whatever goes wrong is said; nothing is thrown but a lost stream. */
export async function run(argv: readonly string[], world: World): Promise<ExitCode> {
  const context = await contextOf(argv, world);
  try {
    const plain = await plainly(argv);
    if (plain) return await plain(context);
    if (argv[0] === ASKED) {
      const { answer } = await import('./completion/answer.ts');
      return await answer(context, argv.slice(1));
    }
    return await runParsed(argv, context);
  } catch (error) {
    return ended(error, context, world.env['RUP_DEBUG'] === '1');
  }
}

/**
 * The commands that are mostly called without any option. So called, they do without the parser of options, a fifth of
 * their time; a test holds what they give to the parser's.
 */
const PLAIN = new Map<string, () => Promise<AnyCommand>>([
  ['validate', async () => (await import('./commands/validate.ts')).default],
  ['status', async () => (await import('./commands/status.ts')).default],
  ['ahead', async () => (await import('./commands/ahead.ts')).default],
  ['meetings\0plan', async () => (await import('./commands/meetings-plan.ts')).default],
  ['diff', async () => (await import('./commands/diff.ts')).default],
]);

/** What a command line does that needs no parser: such a command's name, and no more words than it has arguments. */
export async function plainly(
  argv: readonly string[],
): Promise<((context: Context) => Promise<ExitCode>) | undefined> {
  const length = argv[0] === 'meetings' ? 2 : 1;
  const words = argv.slice(length);
  if (words.some((word) => word.startsWith('-'))) return undefined;
  const command = await PLAIN.get(argv.slice(0, length).join('\0'))?.();
  if (!command) return undefined;
  const { arguments: taken = [] } = command;
  if (words.length > taken.length && !taken.at(-1)?.isMany) return undefined;
  const given = taken.map(({ name, as = name, isMany }, at) => [as, isMany ? words.slice(at) : words[at]]);
  return (context) => command.run(context, Object.fromEntries(given));
}

const runParsed = async (argv: readonly string[], context: Context) =>
  (await import('./parsed.ts')).runParsed(argv, context);

/** Back to the line's start, and the line made empty (ECMA-48: CR, EL). */
const CLEAR = '\r\u001b[K';

async function contextOf(argv: readonly string[], world: World): Promise<Context> {
  const catalog = await wordsIn(chooseLanguage(argv, world.env));
  // Whether a stream is a terminal costs time to find out: only a command that asks pays for it.
  const color = (stream: Stream) => chooseColor(argv, world.env, () => stream.isTerminal);
  const output = (stream: Stream): Output => ({
    write(text, as) {
      const hasColor = text.includes('\u001b') && color(stream) > 0;
      stream.write(harmless(text, { hasColor, hasCommands: as === 'commands' }));
    },
    say(text, draw = (line) => line) {
      const { columns } = stream;
      const [first = '', ...lines] = text
        .split('\n')
        .flatMap((line) => (columns === undefined ? [line] : wrap(line, columns)));
      this.write(`${[draw(first), ...lines].join('\n')}\n`);
    },
    show(text, isForPeople = true, as?: 'commands') {
      if (!isForPeople) return this.write(text, as);
      const hasColor = text.includes('\u001b') && color(stream) > 0;
      const shown = harmless(text, { hasColor });
      const isShown = this.isPaged && isLonger(shown, stream) && world.page(pagerIn(world.env), shown);
      if (!isShown) stream.write(shown);
    },
    get isPaged() {
      return pagerIn(world.env) !== '' && stream.isTerminal;
    },
    overwrite: (text) => stream.write(`${CLEAR}${harmless(text)}`),
    get isTerminal() {
      return stream.isTerminal;
    },
    get columns() {
      return stream.columns;
    },
    get rows() {
      return stream.rows;
    },
    get isClosed() {
      return stream.isClosed;
    },
    get color() {
      return color(stream);
    },
  });
  return {
    inputs: new Set(),
    get cwd() {
      return world.cwd;
    },
    today: copenhagenDate(world.now),
    catalog,
    packageRoot: world.packageRoot,
    env: world.env,
    stdout: output(world.stdout),
    stderr: output(world.stderr),
    readStdin: world.readStdin,
    streamFile: world.streamFile,
    holder: world.holder,
    terminal: world.terminal,
    wire: world.wire,
    run: runParsed,
  };
}

function ended(error: unknown, context: Context, isDebugging: boolean): ExitCode {
  if (error instanceof NoAnswer) {
    context.stderr.say(error.message);
    return 2;
  }
  const mistake = asUsage(error);
  if (mistake) {
    // Where stderr is redirected into the file being read, not even the reason is written.
    if (!isSaidInto(context, 2)) sayError(context, mistake);
    return 2;
  }
  sayInternalError(error, context, isDebugging);
  return 3;
}

function sayInternalError(error: unknown, { catalog, stderr }: Context, isDebugging: boolean): void {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const safe = (text: string) => text.split('\n').map(visible).join('\n');
  const apology = catalog.cli.internalError({ message: safe(message), version: RUP_VERSION });
  stderr.say(`${catalog.cli.errorLabel}: ${apology}`);
  if (isDebugging && stack) stderr.write(`${safe(stack)}\n`);
}
