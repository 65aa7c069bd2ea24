import * as fs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { SaveArgs } from '../messages/change.ts';
import { CodedError } from '../messages/coded-error.ts';
import { acquire, type Holder, Locked, look, NoLock, release, type Waiting } from './lock.ts';
import { beside, removeTemporary, replace, type Writer } from './write.ts';

export type { Found, Holder } from './lock.ts';

/** A file that could not be saved, and why. It is as it was. */
export class SaveError<Code extends keyof SaveArgs = keyof SaveArgs> extends CodedError<SaveArgs, Code> {}

/** A file on which this process holds the lock. */
export interface LockedFile {
  /** The name as the user gave it. */
  readonly name: string;
  /** The file itself, links followed. */
  readonly target: string;
  read(): Buffer;
  /** Whether the lock is still ours. */
  isHeld(): boolean;
}

/** What came of work under a lock. */
export interface Kept<Result> {
  readonly result: Result;
  /** Why the lock could not be taken away again (`EACCES`). It is a dead process's then, and in nobody's way. */
  readonly left: string | undefined;
}

/**
 * Does something with a file while no other rup changes it. The lock stands beside the file; who holds it removes
 * what earlier processes, killed on the way, have left behind.
 */
export async function withLock<Result>(
  name: string,
  by: Holder,
  run: (file: LockedFile) => Promise<Result>,
  waiting: Waiting = {},
): Promise<Kept<Result>> {
  const target = realPath(name);
  const lock = beside(target, 'lock');
  const identity = await acquireFor(name, target, lock, by, waiting);
  const letGo = () => {
    try {
      release(lock, identity);
      return undefined;
    } catch (error) {
      return (error as NodeJS.ErrnoException).code ?? String(error);
    }
  };
  try {
    clean(target);
    const result = await run({
      name,
      target,
      read: () => readTarget(name, target),
      isHeld: () => look(lock)?.identity === identity,
    });
    return { result, left: letGo() };
  } catch (error) {
    letGo();
    throw saveError(error, name, target);
  }
}

/** Reads a file without its lock. */
export function readUnlocked(name: string): Buffer {
  return readTarget(name, realPath(name));
}

/** Replaces the file's bytes, if they are still `before`. A `SaveError` says that nothing was written. */
export function save(file: LockedFile, before: Buffer, after: Buffer, by: Writer): void {
  const { name, target } = file;
  refuseReadOnly(name, target);
  const check = () => {
    if (!file.isHeld() || realPath(name) !== target || !readTarget(name, target).equals(before)) {
      throw new SaveError('file-changed', { file: name });
    }
  };
  try {
    replace(target, after, { old: fs.statSync(target), by, check });
  } catch (error) {
    throw saveError(error, name, target);
  }
}

/** A rename does not ask whether the file may be written: its owner has said that it may not. */
function refuseReadOnly(name: string, target: string): void {
  const isWritable = (fs.statSync(target).mode & 0o222) !== 0;
  try {
    fs.accessSync(target, fs.constants.W_OK);
  } catch {
    throw new SaveError('file-read-only', { file: name });
  }
  if (!isWritable) throw new SaveError('file-read-only', { file: name });
}

/** Removes the temporary files and guards that killed processes left: who holds the lock has no one beside. */
function clean(target: string): void {
  try {
    removeTemporary(target, () => true);
    removeGuards(target);
  } catch {
    // A folder that may not be listed: what is left there stays, and is in nobody's way.
  }
}

function removeGuards(target: string): void {
  const folder = dirname(target);
  const prefix = `${basename(beside(target, 'lock'))}.`;
  for (const entry of fs.readdirSync(folder)) {
    if (entry.startsWith(prefix)) fs.rmSync(join(folder, entry), { force: true });
  }
}

async function acquireFor(
  name: string,
  target: string,
  lock: string,
  by: Holder,
  waiting: Waiting,
): Promise<string> {
  try {
    return await acquire(lock, by, waiting);
  } catch (error) {
    if (error instanceof NoLock) throw new SaveError('lock-not-file', { file: name, lock });
    if (!(error instanceof Locked)) throw saveError(error, name, target);
    const { holder, modified } = error.found;
    throw new SaveError('file-locked', {
      file: name,
      lock,
      pid: holder?.pid,
      host: holder?.place.host ?? '',
      since: holder?.since ?? new Date(modified).toISOString(),
    });
  }
}

function realPath(name: string): string {
  try {
    return fs.realpathSync(name);
  } catch (error) {
    throw saveError(error, name, name);
  }
}

function readTarget(name: string, target: string): Buffer {
  try {
    return fs.readFileSync(target);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EACCES') throw new SaveError('save-failed', { file: name, reason: code });
    throw saveError(error, name, target);
  }
}

function saveError(error: unknown, name: string, target: string): unknown {
  if (error instanceof SaveError) return error;
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return error;
  if (code === 'ENOSPC' || code === 'EDQUOT') return new SaveError('disk-full', { file: name });
  if (code === 'ENOENT') return new SaveError('file-gone', { file: name });
  const isForbidden = code === 'EACCES' || code === 'EPERM' || code === 'EROFS';
  if (isForbidden && syscall !== 'read')
    return new SaveError('folder-read-only', { folder: dirname(target) });
  return new SaveError('save-failed', { file: name, reason: code });
}
