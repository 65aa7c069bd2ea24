import {
  type BigIntStats,
  existsSync,
  lstatSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { decode, MAX_BYTES } from '../document/bytes.ts';
import {
  type Document,
  readDecoded,
  readDocument,
  refuseDocument,
  type WithFiles,
} from '../document/document.ts';
import { identityOf } from '../document/identity.ts';
import { charterFiles } from '../organisation/in-force.ts';
import type { Context } from './context.ts';
import { reasonOf, UsageError } from './errors.ts';
import { DEFAULT_NAME, nearestPath, OTHER_NAME } from './found.ts';

/** What the standard input is called where it is given no name. */
export const STDIN_NAME = '<stdin>';

/** A file that was read. */
export interface Input {
  /** The name as the user gave it. */
  readonly name: string;
  readonly document: Document;
}

/** What reading several files gave: one that cannot be read does not keep the others from being checked. */
export interface Inputs {
  readonly files: readonly Input[];
  readonly errors: UsageError[];
}

/** Reads the files that names and patterns stand for (`-` is standard input); with none, the default file. */
export async function readInputs(
  context: Context,
  names: readonly string[],
  stdinName = STDIN_NAME,
): Promise<Inputs> {
  const files: Input[] = [];
  const errors: UsageError[] = [];
  const wanted = names.length > 0 ? names : [nearestFile(context.cwd)];
  const seen = new Set<string>();
  for (const word of wanted) {
    try {
      for (const name of await expand(context.cwd, word)) {
        const path = name === '-' ? name : resolve(context.cwd, name);
        if (seen.has(path)) continue;
        seen.add(path);
        files.push(
          name === '-'
            ? await readStdin(context, stdinName)
            : { name, document: await read(context, path, name) },
        );
      }
    } catch (error) {
      // Nothing at all is said where it would go into what is read.
      if (!(error instanceof UsageError) || error.code === 'output-over-input') throw error;
      errors.push(error);
    }
  }
  return { files, errors };
}

/** The file of commands that work on one: the one named, or the default here or in the nearest folder above. */
export async function oneFile(context: Context, name: string | undefined): Promise<Input> {
  const file = fileToRead(context, name);
  return { name: file, document: await read(context, resolve(context.cwd, file), file) };
}

/** Its name, as messages name it. */
export function fileToRead({ cwd }: Context, name: string | undefined): string {
  if (name === '') throw new UsageError('file-name-empty', {});
  return name ?? nearestFile(cwd);
}

/** A file that is to be changed: its name as the user gave it, and its path. It is read under its lock. */
export function fileToChange(
  context: Context,
  name: string = nearestFile(context.cwd),
): { readonly name: string; readonly path: string } {
  const path = resolve(context.cwd, name);
  const stat = found(path, name);
  if (!stat.isFile()) throw new UsageError('file-not-regular', { file: name });
  note(context, stat, name);
  refuseLarger(stat.size, name);
  return { name, path };
}

/** The bytes of a file that is not to be checked, but to be worked on, whatever is in it. */
export async function bytesOf(context: Context, name: string): Promise<Buffer> {
  const path = resolve(context.cwd, name);
  // As much as no file, to other tools.
  if (path === '/dev/null') return Buffer.alloc(0);
  refuseLarger(sizeOf(context, path, name), name);
  const bytes = attempt(name, await readerOf(path));
  refuseLarger(bytes.length, name);
  return bytes;
}

/** Refuses a file that is larger than any that is read. */
export function refuseLarger(size: number | bigint, file: string): void {
  if (size > MAX_BYTES) throw new UsageError('file-unreadable', { file, reason: 'EFBIG' });
}

async function readStdin(context: Context, name: string): Promise<Input> {
  note(context, context.streamFile(0), name);
  if (name !== STDIN_NAME) noteNamed(context, name);
  let bytes: Buffer;
  try {
    bytes = await context.readStdin(MAX_BYTES);
  } catch (error) {
    throw new UsageError('file-unreadable', { file: name, reason: reasonOf(error) });
  }
  const path = resolve(context.cwd, name);
  return { name, document: await filesBeside(context, path)(await readDocument(bytes)) };
}

async function read(context: Context, path: string, name: string): Promise<Document> {
  const size = sizeOf(context, path, name);
  if (size > MAX_BYTES) return refuseDocument({ code: 'file-too-large', bytes: size, limit: MAX_BYTES });
  if (size > LARGE) await spareMemory();
  const readAll = await readerOf(path);
  // Nothing here holds the bytes any longer: they go while the text is read, a tenth of what a large file takes.
  const decoded = attempt(name, () => decode(readAll()));
  return filesBeside(context, path)(await readDecoded(decoded));
}

/**
 * What reads a file. What may be there only once is left to the whole program unread: the bundle of `validate`
 * (scripts/build.mjs) holds no such import.
 */
async function readerOf(path: string): Promise<() => Buffer> {
  if (!path.startsWith('/dev/')) return () => readFileSync(path);
  const { readDevice } = await import('./device.ts');
  return () => readDevice(path);
}

/** How many bytes a file says that it has, which is to be read: that is remembered. Throws where it is none. */
function sizeOf(context: Context, path: string, name: string): number {
  const stat = found(path, name);
  // A named pipe without a writer would wait for ever; those of the shell's <(…) stand in /dev.
  const isOpenPipe = stat.isFIFO() && path.startsWith('/dev/');
  if (!stat.isFile() && !isOpenPipe) throw new UsageError('file-not-regular', { file: name });
  note(context, stat, name);
  noteLinks(context, path);
  return Number(stat.size);
}

/** Finds the files that a file names; one of the shell's <(…) lies in no folder of its own. */
export const filesBeside = (context: Context, path: string): WithFiles =>
  filesIn(context, () => (path.startsWith('/dev/') ? context.cwd : folderOf(path)));

/** The folder that a file lies in, links followed; the file may not be there. */
const folderOf = (path: string) => dirname(existsSync(path) ? realpathSync(path) : path);

function filesIn(context: Context, folder: () => string): WithFiles {
  return async (document) => {
    const names = charterFiles(document.data);
    if (names.length === 0) return document;
    const { readNamed } = await import('./named-files.ts');
    const files = await readNamed(names, folder(), (stat, name) => note(context, stat, name));
    return { ...document, files };
  };
}

/** What is at a path. Throws where nothing is, or a folder. */
function found(path: string, name: string): BigIntStats {
  if (name === '') throw new UsageError('file-name-empty', {});
  const stat = attempt(name, () => statSync(path, { bigint: true }));
  if (stat.isDirectory()) throw new UsageError('file-is-folder', { file: name });
  return stat;
}

function attempt<Result>(name: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === 'ENOENT') throw new UsageError('file-missing', { file: name });
    throw new UsageError('file-unreadable', { file: name, reason });
  }
}

/** The file that the standard input is said to be of is an input too, if it is there. */
function noteNamed(context: Context, name: string): void {
  const path = resolve(context.cwd, name);
  // Mostly it is a name and no more.
  if (existsSync(path)) note(context, statSync(path, { bigint: true }), name);
}

/**
 * Remembers what is read, for nothing is to be written over it. What is no file loses nothing by being written to.
 * Throws where what rup says would go into it (`rup status >> organisering.yaml`).
 */
function note(context: Context, stat: BigIntStats | undefined, name: string): void {
  if (!stat?.isFile()) return;
  context.inputs.add(identityOf(stat));
  if (isSaidInto(context, 1) || isSaidInto(context, 2))
    throw new UsageError('output-over-input', { file: name });
}

/** Whether a stream writes into what this run has read. */
export function isSaidInto({ inputs, streamFile }: Context, descriptor: 1 | 2): boolean {
  const stat = streamFile(descriptor);
  return stat !== undefined && stat.isFile() && inputs.has(identityOf(stat));
}

/** The links by which a file is read are names of it, which are not to be taken away either. */
function noteLinks({ inputs }: Context, path: string): void {
  let at = path;
  for (;;) {
    const stat = lstatSync(at, { bigint: true, throwIfNoEntry: false });
    // What is read can be reached, so that links do not go in a circle.
    if (!stat?.isSymbolicLink()) return;
    inputs.add(identityOf(stat));
    at = resolve(dirname(at), readlinkSync(at));
  }
}

/** From this size on, in bytes, what reading leaves behind is a matter of tens of megabytes. */
const LARGE = 1024 * 1024;

/**
 * Keeps V8's space for new objects as small as it starts. Nearly all that reading a file makes is kept: a larger
 * space takes memory (a fifth of the whole at 10 MB) and saves no time.
 */
async function spareMemory(): Promise<void> {
  (await import('node:v8')).setFlagsFromString('--semi-space-growth-factor=1');
}

function nearestFile(cwd: string): string {
  const path = nearestPath(cwd);
  if (path === undefined) {
    const other = nearestPath(cwd, OTHER_NAME);
    throw new UsageError('no-file-found', {
      name: DEFAULT_NAME,
      ...(other && { other: relative(cwd, other) }),
    });
  }
  return path === join(cwd, DEFAULT_NAME) ? DEFAULT_NAME : relative(cwd, path);
}

/** Whether a file that a pattern found is there itself, or by a link that does not leave the folder. */
function staysInside(cwd: string, path: string): boolean {
  if (!lstatSync(path).isSymbolicLink()) return true;
  try {
    return !relative(realpathSync(cwd), realpathSync(path)).startsWith('..');
  } catch {
    return false;
  }
}

/** What makes a word a pattern; brackets alone, as in `fil (1).yaml`, do not. */
const GLOB = /[*?[{]|[!@+]\(/;

/** Whether a word is a pattern, and no file's own name. */
export const isPattern = (cwd: string, word: string) => GLOB.test(word) && !existsSync(resolve(cwd, word));

/** The names that a word stands for: itself, or, where it is a pattern and no file's own name, what it matches. */
async function expand(cwd: string, word: string): Promise<readonly string[]> {
  if (word === '-' || existsSync(resolve(cwd, word)) || !GLOB.test(word)) return [word];
  const { glob } = await import('tinyglobby');
  const absolute = word.startsWith('/');
  // What others have installed is not theirs to check, nor what a link outside leads to.
  const ignore = ['**/node_modules/**'];
  const found = await glob(word, {
    cwd,
    absolute,
    ignore,
    expandDirectories: false,
    followSymbolicLinks: false,
  });
  const names = found.filter((name) => staysInside(cwd, resolve(cwd, name)));
  if (names.length === 0) throw new UsageError('no-file-matches', { pattern: word });
  return names.sort((a, b) => (a < b ? -1 : 1));
}
