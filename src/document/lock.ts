import { closeSync, constants, fstatSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Writer } from './write.ts';

/** The process that holds a lock or waits for one, and what it knows of the world. */
export interface Holder extends Writer {
  readonly pid: number;
  /** When it began, as its system counts: no two processes with one number share that. Empty where it is unknown. */
  readonly start: string;
  /** Where the number means this process. */
  readonly place: Place;
  /** Milliseconds since 1970, UTC. */
  now(): number;
  /** When the process of that number in this place began; undefined where none runs, empty where it is unknown. */
  startOf(pid: number): string | undefined;
}

/** Where a process number means one process. What the system does not tell is empty. */
export interface Place {
  readonly host: string;
  /** The machine, whatever it is called. */
  readonly machine: string;
  /** Its run, from one start of it to the next. */
  readonly boot: string;
  /** The namespace of process numbers: each container has its own. */
  readonly namespace: string;
}

/** A lock file as found on the disk. */
export interface Found {
  /** Tells this very file from one that comes to stand at the same name. */
  readonly identity: string;
  /** The holder; undefined where the file does not name one. */
  readonly holder: HolderName | undefined;
  /** Milliseconds since 1970, UTC. */
  readonly modified: number;
}

/** A holder as its lock names it. */
export interface HolderName {
  readonly pid: number;
  readonly start: string;
  readonly place: Place;
  /** An instant in UTC, as ISO 8601. */
  readonly since: string;
}

/** A lock that one and the same process has held for as long as anybody waits. */
export class Locked extends Error {
  readonly found: Found;

  constructor(found: Found) {
    super('locked');
    this.found = found;
  }
}

/** Something else than a file stands where the lock should: a link, a pipe, a folder. */
export class NoLock extends Error {}

/** How a process waits for a lock. */
export interface Waiting {
  /** For how long one and the same other process may hold it, in milliseconds. */
  readonly patience?: number;
  /** Called once, where another process holds it. */
  readonly waits?: ((found: Found) => void) | undefined;
}

/** For how long one and the same other process may hold the file, in milliseconds. */
const PATIENCE = 10_000;

/** A file whose creator has had this many milliseconds to write its name, and has not, is a dead one's. */
const TIME_TO_WRITE = 2000;

/**
 * Creates the lock file, exclusively (O_EXCL), waiting while other living processes hold it: as long as it passes
 * from one to the next, for nobody is to give up who would have had a turn. A lock that a dead process left is
 * taken over. Returns the lock's identity.
 */
export async function acquire(
  path: string,
  by: Holder,
  { patience = PATIENCE, waits }: Waiting = {},
): Promise<string> {
  let seen: { readonly identity: string; readonly at: number } | undefined;
  for (let round = 0; ; round++) {
    const identity = create(path, by);
    if (identity !== undefined) return identity;
    const found = look(path);
    if (!found) continue;
    if (found.identity !== seen?.identity) seen = { identity: found.identity, at: by.now() };
    const waited = by.now() - seen.at;
    if (isLeft(found, by, waited)) takeAway(path, found, by, waited);
    else if (waited >= patience) throw new Locked(found);
    else if (round === 1) waits?.(found);
    // Those that wait try at different times, and more seldom the longer they wait.
    if (round > 0) await sleep(1 + ((by.pid * 7 + round * 13) % Math.min(60, 5 * round)));
  }
}

/** Removes the lock, if it is still ours. */
export function release(path: string, identity: string): void {
  if (look(path)?.identity === identity) remove(path);
}

/** What a lock says, and no more of what is none. */
const LONGEST = 512;

/**
 * The lock file at a path, if there is one. Its name and its identity are read from one and the same file. A link is
 * not followed and a pipe not waited for: git can carry the one, and anybody make the other.
 */
export function look(path: string): Found | undefined {
  let file: number;
  try {
    // Windows has neither flag, and there they are undefined.
    file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    // A link; or a socket, which cannot be opened.
    if (code === 'ELOOP' || code === 'EMLINK' || code === 'ENXIO') throw new NoLock();
    throw error;
  }
  try {
    if (!fstatSync(file).isFile()) throw new NoLock();
    const bytes = Buffer.alloc(LONGEST);
    const text = bytes.toString('utf8', 0, readSync(file, bytes, 0, LONGEST, 0));
    const modified = Number(fstatSync(file, { bigint: true }).mtimeMs);
    return { identity: identityOf(file), holder: holderIn(text), modified };
  } finally {
    closeSync(file);
  }
}

/** What a lock says of its holder. Every word is there: what is unknown is a dash. */
function line({ pid, start, place, now }: Holder): string {
  const { machine, boot, namespace, host } = place;
  const words = [start, machine, boot, namespace, host].map(
    (word) => word.replace(/\s/g, '_').slice(0, 80) || '-',
  );
  return `${[pid, ...words, new Date(now()).toISOString()].join(' ')}\n`;
}

function holderIn(text: string): HolderName | undefined {
  const found = /^(\d{1,10}) (\S+) (\S+) (\S+) (\S+) (\S+) (\S+)\n$/.exec(text);
  if (!found) return undefined;
  const [, pid, start = '', machine = '', boot = '', namespace = '', host = '', since = ''] = found.map(
    (word) => (word === '-' ? '' : word),
  );
  return { pid: Number(pid), start, place: { machine, boot, namespace, host }, since };
}

function identityOf(file: number): string {
  const { ino, mtimeNs } = fstatSync(file, { bigint: true });
  return `${ino}-${mtimeNs}`;
}

/** Creates the file with the holder's name in it; undefined where it exists. */
function create(path: string, by: Holder): string | undefined {
  let file: number;
  try {
    file = openSync(path, 'wx', 0o644);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return undefined;
    throw error;
  }
  try {
    writeSync(file, line(by));
    return identityOf(file);
  } catch (error) {
    remove(path);
    throw error;
  } finally {
    closeSync(file);
  }
}

/**
 * Whether the process that made a lock has died. Its number says so only where it was given; of another place
 * nothing is known, unless it is this machine before it was started anew. Another process may have the number by
 * now, even this one.
 */
function isLeft({ holder }: Found, by: Holder, waited: number): boolean {
  if (!holder) return waited > TIME_TO_WRITE;
  const here = holderIn(line(by))?.place as Place;
  const { machine, boot, namespace, host } = holder.place;
  if (host !== here.host || machine !== here.machine) return false;
  if (boot !== here.boot) return machine !== '' && boot !== '' && here.boot !== '';
  if (namespace !== here.namespace) return false;
  const start = by.startOf(holder.pid);
  return start === undefined || (start !== '' && holder.start !== '' && start !== holder.start);
}

/**
 * Takes a dead process's lock away. Two who found the same dead lock must not both remove it, for the second would
 * remove the first one's new lock: so removing it takes a guard, named by the lock's identity, which no later lock
 * shares. A guard is itself such a lock, and may itself have been left by the dead.
 */
function takeAway(path: string, found: Found, by: Holder, waited: number): void {
  const guard = `${path}.${found.identity}`;
  if (create(guard, by) === undefined) {
    const other = look(guard);
    if (other && isLeft(other, by, waited)) takeAway(guard, other, by, waited);
    return;
  }
  if (look(path)?.identity === found.identity) remove(path);
  remove(guard);
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
