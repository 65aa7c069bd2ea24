import * as fs from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { SaveError } from './save-error.ts';

/** What is to be written, as it was found. */
export interface Target {
  /** The name as the user gave it. */
  readonly name: string;
  /** The file itself, links followed. */
  readonly path: string;
  /** What is there; undefined where nothing is. */
  readonly found: fs.BigIntStats | undefined;
  /** The open stream that the name stands for (`/dev/stdout`, the shell's `>(…)`). */
  readonly descriptor?: number;
}

/**
 * What a path that the user named leads to, links followed: a file or none, which is replaced as a whole, or a stream,
 * which is written to. Throws where that is something else, or cannot be reached.
 */
export function targetAt(path: string, name: string): Target {
  let at = path;
  for (let hops = 0; hops <= MAX_LINKS; hops++) {
    const folder = fs.realpathSync(dirname(at));
    at = join(folder, basename(at));
    if (isStreams(folder) && /^\d+$/.test(basename(at))) {
      const descriptor = Number(basename(at));
      return { name, path: at, found: fs.fstatSync(descriptor, { bigint: true }), descriptor };
    }
    const found = fs.lstatSync(at, { bigint: true, throwIfNoEntry: false });
    if (!found?.isSymbolicLink()) return writable({ name, path: at, found });
    at = resolve(folder, fs.readlinkSync(at));
  }
  throw new SaveError('save-failed', { file: name, reason: 'ELOOP' });
}

/** As many links as Linux follows. */
const MAX_LINKS = 40;

/** Whether a folder is the one in which this process's open streams stand as files. */
function isStreams(folder: string): boolean {
  if (folder === '/dev/fd') return true;
  return folder.startsWith('/proc/') && folder === fs.realpathSync('/proc/self/fd');
}

/** A file that rup names itself, in a folder: a link is replaced and not followed, and so is nothing else but a file. */
export function targetIn(folder: string, file: string, name: string): Target {
  const path = join(folder, file);
  const found = fs.lstatSync(path, { bigint: true, throwIfNoEntry: false });
  if (found?.isSymbolicLink()) return { name, path, found: undefined };
  if (found && !found.isFile()) throw new SaveError('file-in-the-way', { file: name });
  return { name, path, found };
}

/** Whether the target is written to as it stands, and not replaced. */
export const isStream = ({ found, descriptor }: Target) =>
  descriptor !== undefined || (found !== undefined && !found.isFile());

function writable(target: Target): Target {
  const { name, found } = target;
  const isKnown = !found || found.isFile() || found.isFIFO() || found.isCharacterDevice();
  if (isKnown) return target;
  throw new SaveError('save-failed', { file: name, reason: found.isDirectory() ? 'EISDIR' : 'ENOTSUP' });
}
