import {
  type BigIntStats,
  closeSync,
  constants,
  existsSync,
  fstatSync,
  openSync,
  readFileSync,
  realpathSync,
} from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { MAX_BYTES } from '../document/bytes.ts';
import { type Document, type NamedFiles, readDocument, refuseDocument } from '../document/document.ts';
import type { UnreadFile } from '../facts/reference.ts';
import { reasonOf, UsageError } from './errors.ts';
import { rootOf } from './repository-root.ts';

/** Told of each file that is read, before it is. */
type Note = (stat: BigIntStats, name: string) => void;

/**
 * Reads files that a document names, as seen from its folder. Whoever proposes a change to the document may name any
 * file, and what is wrong in it is told in the log: none is looked for outside the repository (outside the folder, where
 * that is in none) or in git's own folder, and none that is no YAML by its name.
 */
export async function readNamed(names: readonly string[], folder: string, note: Note): Promise<NamedFiles> {
  const start = existsSync(folder) ? realpathSync(folder) : folder;
  const root = existsSync(start) ? rootOf(start) : start;
  const files = new Map<string, Document | UnreadFile>();
  for (const name of names) files.set(name, await readOne(name, start, root, note));
  return files;
}

async function readOne(name: string, folder: string, root: string, note: Note) {
  if (isAbsolute(name) || name.includes('\0')) return 'outside';
  const path = resolve(folder, name);
  if (!isWithin(root, path)) return 'outside';
  if (!YAML.test(path)) return 'not-yaml';
  try {
    const real = realpathSync(path);
    if (!isWithin(root, real)) return 'outside';
    return YAML.test(real) ? await read(real, name, note) : 'not-yaml';
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const reason = reasonOf(error);
    return reason === 'ENOENT' || reason === 'ENOTDIR' ? 'missing' : 'unreadable';
  }
}

const YAML = /\.ya?ml$/i;

/** A pipe without a writer would wait for ever, and what has become a link since is not followed. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

async function read(path: string, name: string, note: Note): Promise<Document | UnreadFile> {
  const descriptor = openSync(path, FLAGS);
  try {
    const stat = fstatSync(descriptor, { bigint: true });
    if (!stat.isFile()) return 'not-regular';
    note(stat, name);
    const bytes = Number(stat.size);
    if (bytes > MAX_BYTES) return refuseDocument({ code: 'file-too-large', bytes, limit: MAX_BYTES });
    return await readDocument(readFileSync(descriptor));
  } finally {
    closeSync(descriptor);
  }
}

function isWithin(root: string, path: string): boolean {
  const way = relative(root, path);
  return !isAbsolute(way) && !way.split(sep).some((step) => step === '..' || step.toLowerCase() === '.git');
}
