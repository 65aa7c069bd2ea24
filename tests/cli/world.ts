import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import type { World } from '../../src/cli/context.ts';
import { run } from '../../src/cli/run.ts';
import { thisProcess } from '../../src/cli/this-process.ts';

/** A file without findings, as of 2014-03-01. */
export const clean = readFileSync('fixtures/base.yaml', 'utf8');

/** The same, of a plan that is over: without findings on any day from 2014-03-01 on. */
export const finished = `${clean.replace('to: 2016-12-31', 'to: 2014-05-31')}efforts:
  - id: varme
    municipality: koebenhavn
    area: klima
    goal: mindre-co2
    effort: Fjernvarme til nye boliger
    collected: 2013-09-20
    assessment: Bidrager med en femtedel af målet
`;

/** A file with one finding, `forum-outlived`: a warning from 2013-12-16 on, an error from 2014-02-14 on. */
export const outlived = clean.replace('started: 2013-09-01', 'started: 2013-09-01\n      ended: 2013-12-15');

/** What a run gave. */
export interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The world of a run, where it differs from a plain one: an empty folder, no terminal, English. */
export interface Given {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly now?: string;
  readonly stdin?: string | Buffer;
  /** The columns of the terminal that stdout is. */
  readonly terminal?: number;
  /** Its lines. */
  readonly rows?: number;
  /** What shows long texts. */
  readonly page?: World['page'];
  /** The columns of the terminal that stderr is. */
  readonly errorTerminal?: number;
  /** After so many texts the reader of stdout leaves. */
  readonly leavesAfter?: number;
}

/** A new folder with these files. */
export function folder(files: Readonly<Record<string, string | Buffer>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'rup-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

/** A process that nobody sits before. */
export const alone: Pick<World, 'holder' | 'page' | 'streamFile' | 'terminal' | 'wire'> = {
  holder: async () => thisProcess(),
  page: () => false,
  streamFile: () => undefined,
  terminal: () => undefined,
  wire: () => ({ input: Readable.from([]), output: new PassThrough(), close() {} }),
};

/** Runs the command line in this process. */
export async function rup(argv: readonly string[], given: Given = {}): Promise<Ran> {
  const written = { stdout: '', stderr: '' };
  const stream = (
    name: 'stdout' | 'stderr',
    columns: number | undefined,
    texts = Number.POSITIVE_INFINITY,
  ) => {
    let left = texts;
    return {
      write: (text: string) => void (written[name] += left-- > 0 ? text : ''),
      isTerminal: columns !== undefined,
      columns,
      rows: given.rows,
      get isClosed() {
        return left <= 0;
      },
    };
  };
  const world: World = {
    cwd: given.cwd ?? folder(),
    env: given.env ?? {},
    now: Date.parse(given.now ?? '2014-03-01T12:00:00Z'),
    packageRoot: process.cwd(),
    stdout: stream('stdout', given.terminal, given.leavesAfter),
    stderr: stream('stderr', given.errorTerminal),
    ...alone,
    ...(given.page && { page: given.page }),
    readStdin: async () => Buffer.from(given.stdin ?? ''),
  };
  return { exitCode: await run(argv, world), ...written };
}
