import * as fs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { SaveArgs } from '../messages/change.ts';
import { CodedError } from '../messages/coded-error.ts';
import { acquire, type Holder, Locked, look, release } from './lock.ts';

export type { Holder } from './lock.ts';

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

/** How long a command waits for another one to finish with the file, in milliseconds. */
const WAIT = 10_000;

/**
 * Does something with a file while no other rup changes it. The lock stands beside the file; who holds it removes
 * what earlier processes, killed on the way, have left behind.
 */
export async function withLock<Result>(
  name: string,
  by: Holder,
  run: (file: LockedFile) => Promise<Result>,
  wait = WAIT,
): Promise<Result> {
  const target = realPath(name);
  const lock = join(dirname(target), `.${basename(target)}.rup-lock`);
  const identity = await acquireFor(name, target, lock, by, wait);
  try {
    clean(target);
    return await run({
      name,
      target,
      read: () => readTarget(name, target),
      isHeld: () => look(lock)?.identity === identity,
    });
  } finally {
    release(lock, identity);
  }
}

/** Reads a file without its lock. */
export function readUnlocked(name: string): Buffer {
  return readTarget(name, realPath(name));
}

/**
 * Replaces the file's bytes, if they are still `before`, as one step: whoever opens the file, and whoever comes
 * after a crash at any point, finds it whole, as it was or as it is to be. A new file is written beside it and
 * takes its name, mode and, where that is allowed, owner.
 */
export function save(file: LockedFile, before: Buffer, after: Buffer): void {
  const { name, target } = file;
  refuseReadOnly(name, target);
  const temporary = join(dirname(target), `.${basename(target)}.rup-${unusedName()}.tmp`);
  try {
    writeNew(temporary, after, fs.statSync(target));
    if (!file.isHeld() || realPath(name) !== target || !readTarget(name, target).equals(before)) {
      throw new SaveError('file-changed', { file: name });
    }
    fs.renameSync(temporary, target);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw saveError(error, name, target);
  }
  syncFolder(dirname(target));
}

/** Twelve hexadecimal digits. The file is opened so that it fails where the name is taken: no secret is needed. */
function unusedName(): string {
  const half = () =>
    Math.floor(Math.random() * 0x1000000)
      .toString(16)
      .padStart(6, '0');
  return half() + half();
}

function writeNew(path: string, bytes: Buffer, { mode, uid, gid }: fs.Stats): void {
  const file = fs.openSync(path, 'wx', mode & 0o777);
  try {
    const made = fs.fstatSync(file);
    if (made.uid !== uid || made.gid !== gid) keepOwner(file, uid, gid);
    // After the owner: changing that clears mode bits. And opening it was subject to the umask.
    fs.fchmodSync(file, mode & 0o7777);
    fs.writeFileSync(file, bytes);
    fs.fsyncSync(file);
  } finally {
    fs.closeSync(file);
  }
}

function keepOwner(file: number, uid: number, gid: number): void {
  try {
    fs.fchownSync(file, uid, gid);
  } catch {
    // Only the superuser may give files away; the file is then whoever's who changed it.
  }
}

/** Makes the new name last. Some systems cannot, and there the rename is all there is. */
function syncFolder(folder: string): void {
  try {
    const file = fs.openSync(folder, 'r');
    try {
      fs.fsyncSync(file);
    } finally {
      fs.closeSync(file);
    }
  } catch {
    // The file has been replaced: there is nothing left to undo or to try.
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
  const folder = dirname(target);
  const prefix = `.${basename(target)}.rup-`;
  for (const entry of fs.readdirSync(folder)) {
    if (!entry.startsWith(prefix)) continue;
    const rest = entry.slice(prefix.length);
    if (/^[0-9a-f]{12}\.tmp$/.test(rest) || rest.startsWith('lock.')) {
      fs.rmSync(join(folder, entry), { force: true });
    }
  }
}

async function acquireFor(name: string, target: string, lock: string, by: Holder, wait: number) {
  try {
    return await acquire(lock, by, wait);
  } catch (error) {
    if (!(error instanceof Locked)) throw saveError(error, name, target);
    const { holder, modified } = error.found;
    const since = holder?.since ?? new Date(modified).toISOString();
    throw new SaveError('file-locked', {
      file: name,
      lock,
      pid: holder?.pid,
      host: holder?.host ?? '',
      since,
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
