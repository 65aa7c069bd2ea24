import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Document, readDocument } from '../document/document.ts';
import { isCommit } from '../history/git/repository.ts';
import { pathAt } from '../history/git.ts';
import { textsIn } from '../messages/texts.ts';
import { checked } from '../organisation/checked.ts';
import type { OrganisationFile } from '../organisation/generated/types.ts';
import { shellWords } from '../output/shell.ts';
import type { Context } from './context.ts';
import { asUsage, UsageError } from './errors.ts';
import { fileToRead, oneFile } from './input.ts';

/** Where a state of the file is to be found: on disk, or at a revision in git. */
export type Source =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'revision'; readonly file: string; readonly revision: string };

/** The file as it is or was. */
export interface State {
  /** For people: the file, and where it is not the one on disk, its revision. */
  readonly name: string;
  /** Undefined where there was no such file. */
  readonly file: OrganisationFile | undefined;
}

/** What is asked for: two words, each a revision or a file, or fewer; and the file, where revisions are asked for. */
interface Asked {
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly file?: string | undefined;
}

/** The two states that the words name: HEAD and the file on disk, where they do not say otherwise. */
export async function twoStates(context: Context, { before, after, file }: Asked): Promise<[Source, Source]> {
  const words = before !== undefined && after === undefined ? rangeOf(context, before) : [before, after];
  const isFile = await Promise.all(words.map((word) => namesFile(context, word, file)));
  const named = words.filter((_, at) => isFile[at]);
  const [first, second] = words;
  // One file and no revision: what was committed of it, and what it is now.
  if (second === undefined && isFile[0]) return [revision(first as string, 'HEAD'), onDisk(first as string)];
  const its = fileToRead(context, file ?? named[0]);
  const source = (at: 0 | 1): Source | undefined => {
    const word = words[at];
    if (word === undefined) return undefined;
    return isFile[at] ? onDisk(word) : revision(its, word);
  };
  return [source(0) ?? revision(its, 'HEAD'), source(1) ?? onDisk(its)];
}

const onDisk = (file: string): Source => ({ kind: 'file', file });
const revision = (file: string, revision: string): Source => ({ kind: 'revision', file, revision });

/** `A..B` means the two, and `A...B` where B left A, and B; `A...` is one. */
function rangeOf(context: Context, word: string): [string, string | undefined] {
  const [, before, after] = /^(.*[^.])\.\.([^./].*)$/.exec(word) ?? [];
  const [, fork] = /^(?!:\/).*[^.]\.{3}([^./].*)$/.exec(word) ?? [];
  if (existsSync(resolve(context.cwd, word))) return [word, undefined];
  if (fork !== undefined) return [word, fork];
  return before !== undefined && after !== undefined ? [before, after] : [word, undefined];
}

/** Whether a word names a file: there is one, and no revision is called so; or it is no revision, and looks like one. */
async function namesFile(
  context: Context,
  word: string | undefined,
  file: string | undefined,
): Promise<boolean> {
  if (word === undefined) return false;
  // No revision begins so.
  if (/^\.{0,2}\//.test(word)) return true;
  const path = resolve(context.cwd, word);
  const isThere = existsSync(path) && !statSync(path).isDirectory();
  if (!isThere && !/\.ya?ml$/i.test(word)) return false;
  return !(await isRevision(context, word, file === undefined ? path : resolve(context.cwd, file)));
}

async function isRevision(context: Context, word: string, path: string): Promise<boolean> {
  try {
    return await isCommit(path, context, word);
  } catch (error) {
    // Of what git cannot be asked, the file says itself what is wrong.
    if (asUsage(error)) return false;
    throw error;
  }
}

/** Reads a state. A file whose form is wrong would be told with parts left out, so it is refused. */
export async function stateOf(context: Context, source: Source): Promise<State> {
  if (source.kind === 'file') {
    const { name, document } = await oneFile(context, source.file);
    return { name, file: await validFile(document, name, ['rup', 'validate', name]) };
  }
  const { file, revision } = source;
  const texts = await textsIn(context.catalog.language, 'diff');
  const name = texts.fileAt(file, revision);
  const found = await pathAt(resolve(context.cwd, file), revision, context, file);
  if (!found) return { name, file: undefined };
  const show = `${shellWords(['git', 'show', `${found.commit.slice(0, 12)}:${found.path}`])} | rup validate -`;
  return { name, file: await validFile(await readDocument(found.bytes), name, show) };
}

async function validFile(
  document: Document,
  name: string,
  command: string | readonly string[],
): Promise<OrganisationFile> {
  const { data } = document;
  const schema = data === undefined ? [] : (await checked({ ...document, data })).findings;
  const [first] = [...document.findings, ...schema].sort((a, b) => a.span.start - b.span.start);
  if (data !== undefined && !first && document.unsure.length === 0)
    return data as unknown as OrganisationFile;
  const { line, column } = document.lines.position(first?.span.start ?? 0);
  const shown = typeof command === 'string' ? command : shellWords(command);
  throw new UsageError('state-invalid', { file: name, line, column, command: shown });
}
