import { closeSync, fstatSync, openSync, readFileSync, unlinkSync, writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** The process that holds a lock, and what it knows of the world. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  /** Milliseconds since 1970, UTC. */
  now(): number;
  /** Whether a process with that number runs on this machine. */
  isAlive(pid: number): boolean;
}

/** A lock file as found on the disk. */
export interface Found {
  /** Tells this very file from one that comes to stand at the same name. */
  readonly identity: string;
  /** The holder; undefined while the file is empty. */
  readonly holder: { readonly pid: number; readonly host: string; readonly since: string } | undefined;
  /** Milliseconds since 1970, UTC. */
  readonly modified: number;
}

/** A lock that could not be had in the time given. */
export class Locked extends Error {
  readonly found: Found;

  constructor(found: Found) {
    super('locked');
    this.found = found;
  }
}

/** A file whose creator has had this many milliseconds to write its name, and has not, is a dead one's. */
const TIME_TO_WRITE = 2000;

/**
 * Creates the lock file, exclusively (O_EXCL), waiting for at most so many milliseconds while another living
 * process holds it. A lock that a dead process left is taken over. Returns the lock's identity.
 */
export async function acquire(path: string, by: Holder, wait: number): Promise<string> {
  const deadline = by.now() + wait;
  for (let round = 0; ; round++) {
    const identity = create(path, by);
    if (identity !== undefined) return identity;
    const found = look(path);
    if (!found) continue;
    if (isLeft(found, by)) takeAway(path, found, by);
    else if (by.now() >= deadline) throw new Locked(found);
    // Those that wait try at different times, and more seldom the longer they wait.
    if (round > 0) await sleep(1 + ((by.pid * 7 + round * 13) % Math.min(60, 5 * round)));
  }
}

/** Removes the lock, if it is still ours. */
export function release(path: string, identity: string): void {
  if (look(path)?.identity === identity) remove(path);
}

/** The lock file at a path, if there is one. Its name and its identity are read from one and the same file. */
export function look(path: string): Found | undefined {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    const match = /^(\d+) (\S*) (\S+)\n$/.exec(readFileSync(file, 'utf8'));
    const holder = match && { pid: Number(match[1]), host: match[2] ?? '', since: match[3] ?? '' };
    const modified = Number(fstatSync(file, { bigint: true }).mtimeMs);
    return { identity: identityOf(file), holder: holder ?? undefined, modified };
  } finally {
    closeSync(file);
  }
}

function identityOf(file: number): string {
  const { ino, mtimeNs } = fstatSync(file, { bigint: true });
  return `${ino}-${mtimeNs}`;
}

/** Creates the file with the holder's name in it; undefined where it exists. */
function create(path: string, { pid, host, now }: Holder): string | undefined {
  let file: number;
  try {
    file = openSync(path, 'wx', 0o644);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return undefined;
    throw error;
  }
  try {
    writeSync(file, `${pid} ${host.replace(/\s/g, '_')} ${new Date(now()).toISOString()}\n`);
    return identityOf(file);
  } catch (error) {
    remove(path);
    throw error;
  } finally {
    closeSync(file);
  }
}

/** Whether the process that made a lock has died. Of one on another machine nothing is known. */
function isLeft({ holder, modified }: Found, by: Holder): boolean {
  if (!holder) return by.now() - modified > TIME_TO_WRITE;
  return holder.host === by.host.replace(/\s/g, '_') && !by.isAlive(holder.pid);
}

/**
 * Takes a dead process's lock away. Two who found the same dead lock must not both remove it, for the second would
 * remove the first one's new lock: so removing it takes a guard, named by the lock's identity, which no later lock
 * shares. A guard is itself such a lock, and may itself have been left by the dead.
 */
function takeAway(path: string, found: Found, by: Holder): void {
  const guard = `${path}.${found.identity}`;
  if (create(guard, by) === undefined) {
    const other = look(guard);
    if (other && isLeft(other, by)) takeAway(guard, other, by);
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
