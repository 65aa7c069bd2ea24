import * as fs from 'node:fs';
import { dirname } from 'node:path';
import type { SavedArgs } from '../facts/save.ts';
import { beside, removeLeftovers } from './beside.ts';
import type { Holder } from './holder.ts';
import { acquire, isHeld, Locked, NoLock, release, type Waiting } from './lock.ts';
import { SaveError, systemCode } from './save-error.ts';
import { saveError, stage } from './write.ts';

/** A file on which this process holds the lock. */
export interface LockedFile {
  /** The name as the user gave it. */
  readonly name: string;
  read(): Buffer;
  /**
   * Replaces the file's bytes, if they are still `before`, as one step. Throws a `SaveError` where that was not done;
   * what goes wrong later is a warning.
   */
  save(before: Buffer, after: Buffer): Promise<void>;
}

/** What went wrong when the file was saved already. */
export type Warning = {
  readonly [Code in keyof SavedArgs]: { readonly code: Code; readonly args: SavedArgs[Code] };
}[keyof SavedArgs];

/** Who locks a file, how they wait for it, and who is told. */
export interface Locking extends Partial<Waiting> {
  readonly by: Holder;
  warn?(warning: Warning): void;
}

/** How long a command waits for one and the same other to finish with the file, in milliseconds. */
const PATIENCE = 30_000;

/**
 * Does something with a file while no other rup changes it. The lock stands beside the file; who holds it removes
 * what earlier processes, killed on the way, have left behind.
 */
export async function withLock<Result>(
  name: string,
  locking: Locking,
  run: (file: LockedFile) => Promise<Result>,
): Promise<Result> {
  const path = realPath(name);
  const identity = await lockOf(name, path, locking);
  let result: Result;
  try {
    removeLeftovers(dirname(path), locking.by, path);
    result = await run({
      name,
      read: () => read(name, path),
      save: (before, after) => save({ name, path, identity }, before, after, locking),
    });
  } catch (error) {
    letGo(path, identity);
    throw error;
  }
  const reason = letGo(path, identity);
  if (reason) locking.warn?.({ code: 'lock-left', args: { lock: beside(path, 'lock'), reason } });
  return result;
}

/** Reads a file without its lock. */
export function readUnlocked(name: string): Buffer {
  return read(name, realPath(name));
}

interface Held {
  readonly name: string;
  readonly path: string;
  readonly identity: string;
}

async function save(held: Held, before: Buffer, after: Buffer, { by, warn }: Locking): Promise<void> {
  const { name, path, identity } = held;
  const found = attempt(held, () => fs.statSync(path, { bigint: true }));
  const staged = await stage({ name, path, found }, after, { by });
  const reason = await staged.commit(() => {
    const isSame = isHeld(path, identity) && realPath(name) === path && read(name, path).equals(before);
    if (!isSame) throw new SaveError('file-changed', { file: name });
  });
  if (reason) warn?.({ code: 'folder-not-synced', args: { file: name, reason } });
}

async function lockOf(name: string, path: string, { by, patience = PATIENCE, told }: Locking) {
  try {
    return await acquire(path, by, { patience, ...(told && { told }) });
  } catch (error) {
    const lock = beside(path, 'lock');
    if (error instanceof NoLock) throw new SaveError('lock-not-file', { file: name, lock });
    if (!(error instanceof Locked)) throw saveError(error, { name, path });
    const { holder, modified } = error.found;
    const { pid, host = '', since = new Date(modified).toISOString() } = holder ?? {};
    throw new SaveError('file-locked', { file: name, lock, pid, host, since });
  }
}

/** Removes the lock. Returns the system's code where that failed. */
function letGo(path: string, identity: string): string | undefined {
  try {
    release(path, identity);
    return undefined;
  } catch (error) {
    return systemCode(error) ?? 'ENOTSUP';
  }
}

function realPath(name: string): string {
  return attempt({ name, path: name }, () => fs.realpathSync(name));
}

function read(name: string, path: string): Buffer {
  return attempt({ name, path }, () => fs.readFileSync(path));
}

/** Looks at the file. Throws a `SaveError` where the system refuses. */
function attempt<Result>(file: { name: string; path: string }, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (systemCode(error) === 'ENOENT') throw new SaveError('file-gone', { file: file.name });
    throw saveError(error, file);
  }
}
