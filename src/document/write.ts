import * as fs from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** What writing asks of the system beyond Node's own file functions. */
export interface Writer {
  /**
   * Gives a file the owner, mode, access control list and extended attributes of another. It may do less, or
   * nothing, where the system has no means for it: the mode and the owner are seen to in any case.
   */
  makeAlike(like: string, path: string): void;
}

/** Nothing is written where a file has other names: they would keep the old text. Told as the system's errors are. */
class HardLinked extends Error {
  readonly code = 'HARD_LINKED';
  readonly syscall = 'rename';
}

/**
 * Writes a file under a name that the user gave. A link is followed, and the file behind it replaced; a pipe or a
 * device is written to as it is. Throws the system's errors.
 */
export function writeNamed(path: string, bytes: Buffer, by: Writer): void {
  const target = followed(path);
  const old = fs.statSync(target, { throwIfNoEntry: false });
  // What stands in /dev may lead to a file that another program holds open, and must be the same file afterwards.
  const isOpen = path.startsWith('/dev/') || path.startsWith('/proc/');
  if (isOpen || (old && !old.isFile())) fs.writeFileSync(path, bytes, { flag: 'a' });
  else replace(target, bytes, { old, by });
}

/**
 * Writes a file of rup's own naming into a folder. A link of that name is replaced, never followed. One of many that
 * are made together is not forced to the disk one by one, and what killed runs left is for the caller to remove.
 */
export function writeInto(folder: string, name: string, bytes: Buffer, isOneOfMany = false): void {
  replace(join(folder, name), bytes, { isHasty: isOneOfMany });
}

/** Writes a file that must not be there yet. Throws `EEXIST` where anything has its name, also a dangling link. */
export function writeFresh(path: string, bytes: Buffer): void {
  const temporary = temporaryFor(path);
  try {
    fill(temporary, bytes);
    try {
      // Unlike a rename, a link takes no name that is taken.
      fs.linkSync(temporary, path);
    } catch (error) {
      if (!WITHOUT_LINKS.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
      fs.copyFileSync(temporary, path, fs.constants.COPYFILE_EXCL);
    }
  } finally {
    fs.rmSync(temporary, { force: true });
  }
  removeLitter(path);
  syncFolder(dirname(path));
}

/** How a file system says that it has no hard links. */
const WITHOUT_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/** How a file is replaced. */
export interface Replacing {
  /** The file that is there, to whose owner, mode and attributes the new one is made. */
  readonly old?: fs.Stats | undefined;
  readonly by?: Writer;
  /** Asked at the last moment, when the new file is on the disk: throws where the old one is to stay. */
  readonly check?: () => void;
  /** Leaves it to the system when the bytes reach the disk: a power cut may lose them. */
  readonly isHasty?: boolean;
}

/**
 * Gives a name to new bytes in one step: whoever opens the file, and whoever comes after a crash at any point, finds
 * it whole, as it was or as it is to be. The new file is written beside it, and then takes its name.
 */
export function replace(target: string, bytes: Buffer, { old, by, check, isHasty = false }: Replacing): void {
  if (old) refuseHardLinked(target, old);
  const temporary = temporaryFor(target);
  try {
    const prepare = (file: number) => {
      if (!old) return;
      by?.makeAlike(target, temporary);
      makeOwn(file, old);
    };
    fill(temporary, bytes, { prepare, isHasty });
    check?.();
    fs.renameSync(temporary, target);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
  if (isHasty) return;
  // The file has its new bytes. What fails from here on is not worth telling.
  removeLitter(target);
  syncFolder(dirname(target));
}

/** Writes a new file to the disk. It is prepared first: nobody is to read from it who could not read the old one. */
function fill(
  path: string,
  bytes: Buffer,
  { prepare, isHasty = false }: { prepare?: (file: number) => void; isHasty?: boolean } = {},
): void {
  const file = fs.openSync(path, 'wx', 0o666);
  try {
    prepare?.(file);
    fs.writeFileSync(file, bytes);
    if (!isHasty) fs.fsyncSync(file);
  } finally {
    fs.closeSync(file);
  }
}

function refuseHardLinked(target: string, { nlink, ino }: fs.Stats): void {
  if (nlink < 2) return;
  // A run that was killed as it made the file may have left it a second name of ours.
  removeTemporary(target, (path) => fs.lstatSync(path).ino === ino);
  if (fs.statSync(target).nlink > 1) throw new HardLinked();
}

function makeOwn(file: number, { mode, uid, gid }: fs.Stats): void {
  const made = fs.fstatSync(file);
  if (made.uid !== uid || made.gid !== gid) {
    try {
      fs.fchownSync(file, uid, gid);
    } catch {
      // Only the superuser may give files away; the file is then whoever's who changed it.
    }
  }
  // After the owner: changing that clears mode bits. With an access control list the group's bits are its mask.
  if ((fs.fstatSync(file).mode & 0o7777) !== (mode & 0o7777)) fs.fchmodSync(file, mode & 0o7777);
}

/** The file that a name leads to, by way of links, also where it is not there yet. Throws the system's errors. */
export function followed(path: string): string {
  let target = path;
  for (let links = 0; links < 40; links++) {
    const link = readLink(target);
    if (link === undefined) return target;
    // The folder of a link may itself be reached by one, and `..` in the link then means its real parent.
    target = resolve(fs.realpathSync(dirname(target)), link);
  }
  // The system says what is wrong: a circle.
  return fs.realpathSync(path);
}

function readLink(path: string): string | undefined {
  return fs.lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ? fs.readlinkSync(path) : undefined;
}

/** A name for what is to take a file's place. */
const temporaryFor = (target: string) => beside(target, `${unusedName()}.tmp`);

/** A name beside a file, for something of ours that has to do with it. */
export function beside(target: string, what: string): string {
  return join(dirname(target), `.${shortened(basename(target))}.rup-${what}`);
}

/** As much of a name as leaves room in the 255 bytes that most systems allow. */
function shortened(name: string): string {
  let short = name;
  while (Buffer.byteLength(short) > 200) short = short.slice(0, -1);
  return short;
}

/** Twelve hexadecimal digits. The file is opened so that it fails where the name is taken: no secret is needed. */
function unusedName(): string {
  const half = () =>
    Math.floor(Math.random() * 0x1000000)
      .toString(16)
      .padStart(6, '0');
  return half() + half();
}

/** As long as no writing takes, in milliseconds: a temporary file of that age is a killed process's. */
const ABANDONED = 60 * 60 * 1000;

/** Removes what killed processes left of a file. How old that is, the file system's own times tell. */
function removeLitter(target: string): void {
  try {
    const now = fs.statSync(target).mtimeMs;
    removeTemporary(target, (path) => now - fs.lstatSync(path).mtimeMs > ABANDONED);
  } catch {
    // Somebody else's move, or a folder that may not be listed: the litter stays.
  }
}

/** Removes those of a file's temporary files that are no longer anyone's. */
export function removeTemporary(target: string, isAbandoned: (path: string) => boolean): void {
  const folder = dirname(target);
  const prefix = basename(beside(target, ''));
  for (const entry of fs.readdirSync(folder)) {
    if (!entry.startsWith(prefix) || !/^[0-9a-f]{12}\.tmp$/.test(entry.slice(prefix.length))) continue;
    const path = join(folder, entry);
    if (isAbandoned(path)) fs.rmSync(path, { force: true });
  }
}

/** Makes a new name last. Some systems cannot, and there the rename is all there is. */
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
