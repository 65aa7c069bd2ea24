import * as fs from 'node:fs';
import { SaveError } from './save-error.ts';
import type { Target } from './target.ts';

/**
 * Gives a new, open file what the one that it is to replace has: mode, group, access list, extended attributes and,
 * where that is allowed, owner. Throws a `SaveError` where the file is not to be written, or has other names, or where
 * somebody would gain or lose rights.
 */
export async function giveRights(file: number, { name, path }: Target): Promise<void> {
  const { O_RDONLY, O_NONBLOCK = 0 } = fs.constants;
  const old = fs.openSync(path, O_RDONLY | O_NONBLOCK);
  try {
    const { mode, uid, gid, nlink } = fs.fstatSync(old);
    // A rename does not ask whether the file may be written: its owner has said that it may not.
    if ((mode & 0o222) === 0 || !attempt(() => fs.accessSync(path, fs.constants.W_OK))) {
      throw new SaveError('file-read-only', { file: name });
    }
    if (nlink > 1) throw new SaveError('file-hard-linked', { file: name, names: nlink });
    const made = fs.fstatSync(file);
    // Only the superuser may give files away; the file is then whoever's who changed it.
    if (made.uid !== uid) attempt(() => fs.fchownSync(file, uid, gid));
    if (made.gid !== gid) attempt(() => fs.fchownSync(file, fs.fstatSync(file).uid, gid));
    const isGroupApart = ((mode >> 3) & 7) !== (mode & 7);
    if (isGroupApart && fs.fstatSync(file).gid !== gid) {
      throw new SaveError('group-not-kept', { file: name, group: gid });
    }
    // After the owner: changing that clears mode bits.
    fs.fchmodSync(file, mode & 0o7777);
    const detail = await copyAttributes(old, file);
    if (detail !== undefined) throw new SaveError('attributes-not-kept', { file: name, detail });
  } finally {
    fs.closeSync(old);
  }
}

function attempt(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

/**
 * Gives a file the access list and the extended attributes of another. Node has no means of either, nor of finding out
 * whether there are any, so `cp` of the GNU core utilities does it: on Linux, where it is there. Both files are handed
 * over open, for a name may come to lead elsewhere. Returns what could not be kept, in `cp`'s words.
 */
async function copyAttributes(from: number, to: number): Promise<string | undefined> {
  if (!fs.existsSync('/proc/self/fd')) return undefined;
  const { spawnSync } = await import('node:child_process');
  const words = ['--attributes-only', '--preserve=mode,xattr', '--', '/proc/self/fd/3', '/proc/self/fd/4'];
  const { status, signal, stderr } = spawnSync('cp', words, {
    stdio: ['ignore', 'ignore', 'pipe', from, to],
    env: { LC_ALL: 'C', PATH: '/usr/bin:/bin:/run/current-system/sw/bin' },
    encoding: 'utf8',
  });
  if (signal) return signal;
  // Any other status: no `cp`. What complains of an option knows nothing of attributes.
  if (status !== 1 || /option|usage/i.test(stderr)) return undefined;
  return complaintIn(stderr);
}

/**
 * What the last line of complaints says, behind the name of the file. The labels of security modules are the system's
 * own to give, and a new file has got one.
 */
export function complaintIn(stderr: string): string | undefined {
  const complaints = stderr.split('\n').filter((line) => line !== '' && !line.includes("'security."));
  return complaints.at(-1)?.split(': ').at(-1);
}
