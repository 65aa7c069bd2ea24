import { resolve } from 'node:path';
import { repositoryOf } from '../../history/git/repository.ts';
import { type LogEntry, logOf } from '../../history/log/entries.ts';
import { Life } from '../../history/log/life.ts';
import type { LogHelp } from '../../messages/en/help-log.ts';
import type { LogTexts } from '../../messages/en/log.ts';
import { textsIn } from '../../messages/texts.ts';
import { nearest } from '../../organisation/nearest.ts';
import { visible } from '../../output/escape.ts';
import { entryText } from '../../output/log/human.ts';
import { jsonCommit, jsonEnd, jsonStart } from '../../output/log/json.ts';
import type { Context, ExitCode } from '../context.ts';
import { UsageError } from '../errors.ts';
import { fileToRead } from '../input.ts';
import { date, flag } from '../options.ts';
import { screenOf } from '../screen.ts';
import type { CommandSpec } from '../spec.ts';

export default {
  name: 'log',
  help: (language) => textsIn(language, 'logHelp'),
  arguments: [{ name: 'id', value: 'id', is: 'entry' }],
  options: [date('--since', 'since'), flag('--json', 'json')],
  common: ['file'],
  run: log,
} satisfies CommandSpec<LogHelp>;

/** Arguments and options of `rup log`, as the command line gives them. */
interface LogOptions {
  readonly id?: string | undefined;
  readonly file?: string;
  readonly since?: string;
  readonly json?: true;
}

/** Tells what each commit that changed the file meant, as it is read. */
async function log(context: Context, options: LogOptions): Promise<ExitCode> {
  const { stdout, catalog } = context;
  const { id, since } = options;
  const file = fileToRead(context, options.file);
  if (file === '') throw new UsageError('file-name-empty', {});
  const texts = await textsIn(catalog.language, 'log');
  const repository = await repositoryOf(resolve(context.cwd, file), context, file);
  const life = id === undefined ? undefined : new Life(id);
  const write = await writer(context, options, file, texts);
  const progress = new Progress(context, texts);
  let told = 0;
  try {
    for await (const entry of logOf(repository, { since })) {
      const wanted = life?.told(entry) ?? entry;
      if (isTold(wanted, life)) {
        progress.clear();
        write.entry(wanted);
        told++;
      } else progress.step();
      if (stdout.isClosed) return 0;
    }
    if (id !== undefined && life?.isKnown === false) throw unknown(id, life);
  } catch (error) {
    write.breakOff();
    throw error;
  } finally {
    progress.clear();
  }
  write.end();
  if (told === 0) context.stderr.say(visible(texts.none({ file, since, id })));
  return 0;
}

/** Whether a commit has something to say: of one thing, only what concerns it, and where the history ends. */
function isTold({ state, facts, lost }: LogEntry, life: Life | undefined): boolean {
  return (
    life === undefined || facts.length + lost.length > 0 || state === 'cut-off' || state === 'first-readable'
  );
}

/** Writes entries in the form that was asked for. */
interface Writer {
  entry(entry: LogEntry): void;
  end(): void;
  /** Ends what was begun, where it cannot go on. */
  breakOff(): void;
}

async function writer(
  { stdout, catalog }: Context,
  { id, since, json }: LogOptions,
  file: string,
  log: LogTexts,
): Promise<Writer> {
  const { language } = catalog;
  const diff = await textsIn(language, 'diff');
  if (!json) {
    const screen = await screenOf(stdout);
    let isFirst = true;
    // A pager is given all at once; elsewhere each entry is told as soon as it is read.
    let kept = '';
    const end = () => kept !== '' && stdout.show(kept);
    return {
      entry(entry) {
        const text = (isFirst ? '' : '\n') + entryText(entry, { log, diff }, screen);
        if (stdout.isPaged) kept += text;
        else stdout.write(text);
        isFirst = false;
      },
      end,
      breakOff: end,
    };
  }
  let written = 0;
  const start = () => jsonStart({ language, file, id, since });
  return {
    entry(entry) {
      stdout.write((written === 0 ? start() : '') + jsonCommit(entry, diff, written === 0));
      written++;
    },
    end: () => stdout.write((written === 0 ? start() : '') + jsonEnd(written === 0, true)),
    breakOff: () => written > 0 && stdout.write(jsonEnd(false, false)),
  };
}

function unknown(id: string, life: Life): UsageError {
  const suggestion = nearest(id, life.candidates);
  return new UsageError('id-not-in-history', { id, ...(suggestion && { suggestion }) });
}

/** Tells in a terminal how far the reading is while there is nothing else to show. */
class Progress {
  readonly #context: Context;
  readonly #texts: LogTexts;
  #commits = 0;
  #isShown = false;

  constructor(context: Context, texts: LogTexts) {
    this.#context = context;
    this.#texts = texts;
  }

  step(): void {
    this.#commits++;
    const { stderr } = this.#context;
    if (this.#commits % EVERY !== 0 || !stderr.isTerminal) return;
    stderr.overwrite(this.#texts.progress(this.#commits));
    this.#isShown = true;
  }

  clear(): void {
    if (this.#isShown) this.#context.stderr.overwrite('');
    this.#isShown = false;
  }
}

/** After so many commits the progress is told: a few times a second. */
const EVERY = 100;
