import * as fs from 'node:fs';
import { dirname } from 'node:path';
import { newName, tryRemove } from './beside.ts';
import type { Holder } from './holder.ts';
import { giveRights } from './rights.ts';
import { SaveError, systemCode } from './save-error.ts';
import { isStream, type Target } from './target.ts';

/** A file's new bytes, written beside it and safe on the disk, but not under its name. */
export interface Staged {
  /**
   * Gives them the name, as one step; `check` throws where that is not to be. Returns the system's code where it may
   * not outlast a power failure.
   */
  commit(check?: () => void): Promise<string | undefined>;
  /** Takes them away. */
  discard(): void;
}

/** How a file is written. */
export interface Way {
  /** The process that writes. */
  readonly by: Holder;
  /** The file is not to be there yet: `commit` throws where it is. */
  readonly isNew?: boolean;
  /** The file is one of many that can be made again: it is not forced to the disk, and has the rights of a new one. */
  readonly isHasty?: boolean;
}

/** Writes bytes to a file as one step, or straight to a stream. Returns as `commit` does. */
export async function write(target: Target, bytes: Buffer, way: Way): Promise<string | undefined> {
  if (!isStream(target)) return (await stage(target, bytes, way)).commit();
  const { writeThrough } = await import('./stream.ts');
  try {
    await writeThrough(target, bytes);
  } catch (error) {
    throw saveError(error, target);
  }
  return undefined;
}

/**
 * Prepares a file's new bytes. Whoever opens the file, and whoever comes after a crash at any point, finds it whole, as
 * it was or as it is to be. Throws a `SaveError`, and then nothing is changed.
 */
export async function stage(target: Target, bytes: Buffer, way: Way): Promise<Staged> {
  const temporary = newName(target.path, way.by);
  try {
    if (way.isNew && target.found) throw new SaveError('file-exists', { file: target.name });
    await writeNew(temporary, target, bytes, way);
  } catch (error) {
    tryRemove(temporary);
    throw saveError(error, target);
  }
  return {
    async commit(check = () => {}) {
      const rename = () => {
        check();
        if (way.isNew) giveFreeName(temporary, target.path);
        else fs.renameSync(temporary, target.path);
      };
      try {
        await untilLetGo(rename, way.by);
      } catch (error) {
        tryRemove(temporary);
        throw saveError(error, target);
      }
      return way.isHasty ? undefined : syncFolder(dirname(target.path));
    },
    discard: () => tryRemove(temporary),
  };
}

/** What Windows says where another program, an editor or a scanner for viruses, has the file open. */
const HELD: readonly string[] = ['EPERM', 'EACCES', 'EBUSY'];

const isHeldBack = (error: unknown) =>
  (error as NodeJS.ErrnoException).syscall === 'rename' && HELD.includes(systemCode(error) ?? '');

/** Does it again while another program has the file open: most let go of it within a second. */
async function untilLetGo(rename: () => void, { sleep }: Pick<Holder, 'sleep'>): Promise<void> {
  for (let pause = 10; pause < 1000; pause *= 2) {
    try {
      return rename();
    } catch (error) {
      if (!isHeldBack(error)) throw error;
    }
    await sleep(pause);
  }
  rename();
}

async function writeNew(path: string, target: Target, bytes: Buffer, { isHasty }: Way): Promise<void> {
  const isReplacing = target.found !== undefined && !isHasty;
  // Nobody is let in who could not read the old file; one that replaces none has the mode that new files have.
  const file = fs.openSync(path, 'wx', isReplacing ? 0o600 : 0o666);
  try {
    if (isReplacing) await giveRights(file, target);
    fs.writeFileSync(file, bytes);
    if (!isHasty) fs.fsyncSync(file);
  } finally {
    fs.closeSync(file);
  }
}

/** Gives a file a name that nobody has. Where the system knows no second names, a look before must do. */
function giveFreeName(temporary: string, path: string): void {
  try {
    fs.linkSync(temporary, path);
  } catch (error) {
    if (fs.lstatSync(path, { throwIfNoEntry: false })) throw error;
    return fs.renameSync(temporary, path);
  }
  tryRemove(temporary);
}

/** Makes the new name last. Some systems cannot, and there the rename is all there is. */
function syncFolder(folder: string): string | undefined {
  try {
    const file = fs.openSync(folder, 'r');
    try {
      fs.fsyncSync(file);
    } finally {
      fs.closeSync(file);
    }
  } catch (error) {
    const code = systemCode(error) ?? '';
    return ['EIO', 'ENOSPC', 'EDQUOT'].includes(code) ? code : undefined;
  }
  return undefined;
}

/** The fact that the file could not be written, where the system refused; any other error as it is. */
export function saveError(error: unknown, { name, path }: Pick<Target, 'name' | 'path'>): unknown {
  const code = systemCode(error);
  if (code === undefined) return error;
  if (isHeldBack(error)) return new SaveError('file-held', { file: name, reason: code });
  if (code === 'EEXIST') return new SaveError('file-exists', { file: name });
  const { syscall = '', path: at } = error as NodeJS.ErrnoException;
  const isInFolder = ['open', 'rename', 'link'].includes(syscall) && at !== path;
  if (isInFolder && ['EACCES', 'EPERM', 'EROFS'].includes(code)) {
    return new SaveError('folder-read-only', { folder: dirname(path) });
  }
  return new SaveError('save-failed', { file: name, reason: code });
}
