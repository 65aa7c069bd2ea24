import * as fs from 'node:fs';
import { beside, listBeside, tryRemove } from './beside.ts';
import { type Holder, hasEnded, type Process, processIn, wordOf } from './holder.ts';
import { Queue } from './queue.ts';
import { isForbidden, isNoFile, systemCode } from './save-error.ts';

/** A lock file as found on the disk. */
export interface Found {
  /** Tells this very file from one that comes to stand at the same name. */
  readonly identity: string;
  /** Who holds the lock, and since when; undefined where the file does not say. */
  readonly holder: (Process & { readonly since: string }) | undefined;
  /** Milliseconds since 1970, UTC. */
  readonly modified: number;
}

/** A lock that its holder did not let go of. */
export class Locked extends Error {
  readonly found: Found;

  constructor(found: Found) {
    super('locked');
    this.found = found;
  }
}

/** What stands at the lock's name is no file. */
export class NoLock extends Error {}

/** How a lock is waited for. */
export interface Waiting {
  /** For so many milliseconds one and the same holder is waited for. */
  readonly patience: number;
  /** Is told, each time that we have looked, who holds the lock, if it is held, and how many wait before us. */
  told?(holder: Found['holder'], ahead: number): void;
}

/** A lock that names nobody for so many milliseconds, as we watch it, was left by a process that ended. */
const TIME_TO_WRITE = 2000;

/** So often in a row the lock may be found free without those before us taking it: then it is our turn. */
const LOOKS_TO_PASS = 20;

/**
 * Takes the lock of a file by creating its lock file, exclusively (O_EXCL). Those who wait take it in the order in
 * which they came, and wait for as long as it passes from hand to hand. A lock that an ended process left is taken
 * over. Returns the lock's identity.
 */
export async function acquire(path: string, by: Holder, { patience, told }: Waiting): Promise<string> {
  const lock = beside(path, 'lock');
  const queue = new Queue(path, by);
  const watch = new Watch();
  try {
    for (;;) {
      const isPassing = watch.free > LOOKS_TO_PASS;
      if (isPassing) queue.pass();
      const ahead = queue.ahead();
      const identity = ahead === 0 || isPassing ? create(lock, by) : undefined;
      if (identity !== undefined) {
        clean(path, queue);
        return identity;
      }
      const found = look(lock);
      watch.see(found);
      if (found && isLeft(found, watch.taken, by)) takeAway(lock, found, by);
      else if (found && watch.taken >= patience) throw new Locked(found);
      else told?.(found?.holder, ahead);
      queue.join();
      const duration = watch.pause(ahead);
      await by.sleep(duration);
      watch.pass(duration);
    }
  } finally {
    queue.leave();
  }
}

/** Removes the lock, if it is still ours. */
export function release(path: string, identity: string): void {
  if (isHeld(path, identity)) remove(beside(path, 'lock'));
}

/** Whether the lock of that identity still stands. */
export const isHeld = (path: string, identity: string) => look(beside(path, 'lock'))?.identity === identity;

/**
 * What a waiting process has seen. Times are in milliseconds, and are what we meant to wait: on a busy machine, where we
 * wait for longer, the holder too is slower, and a clock may be set.
 */
class Watch {
  #identity: string | undefined;
  #waited = 0;
  #first: number | undefined;
  /** For how long one and the same lock has stood. */
  taken = 0;
  /** How often in a row there was none. */
  free = 0;

  see(found: Found | undefined): void {
    this.free = found ? 0 : this.free + 1;
    if (found?.identity !== this.#identity) this.taken = 0;
    this.#identity = found?.identity;
  }

  pass(duration: number): void {
    this.#waited += duration;
    this.taken += duration;
  }

  /**
   * How long to wait before the next look. Who is next looks when a turn has taken a tenth longer; the others at half
   * the time that the turns before theirs should take, by those that they have seen. So waiting costs next to nothing.
   */
  pause(ahead: number): number {
    this.#first ??= ahead;
    if (this.free > 0) return Math.min(20 * (ahead + 1), 1000);
    if (ahead === 0) return Math.min(5 + this.taken / 10, 100);
    const turn = this.#waited / Math.max(1, this.#first - ahead);
    return Math.min(Math.max(20, (ahead * turn) / 2), 5000);
  }
}

/** As many bytes as a lock may hold that rup has written. */
const LONGEST = 512;

/**
 * The lock file at a path, if there is one. Its text and its identity are read from one and the same file. A link is
 * not followed and a pipe not waited for: git can carry the one, and anybody make the other.
 */
function look(lock: string): Found | undefined {
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = fs.constants;
  let file: number;
  try {
    file = fs.openSync(lock, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw isNoFile(error) ? new NoLock() : error;
  }
  try {
    const stat = fs.fstatSync(file, { bigint: true });
    if (!stat.isFile()) throw new NoLock();
    const bytes = Buffer.alloc(LONGEST);
    const text = bytes.toString('utf8', 0, fs.readSync(file, bytes));
    const [, word = '', since = ''] = /^(\S+) (\S+)\n$/.exec(text) ?? [];
    const maker = processIn(word);
    const holder = maker && { ...maker, since };
    return { identity: identityOf(stat), holder, modified: Number(stat.mtimeMs) };
  } finally {
    fs.closeSync(file);
  }
}

const identityOf = ({ ino, mtimeNs }: fs.BigIntStats) => `${ino}-${mtimeNs}`;

/** Creates the file with the holder in it; undefined where it exists, or did not stay. */
function create(lock: string, by: Holder): string | undefined {
  let file: number;
  try {
    file = fs.openSync(lock, 'wx', 0o644);
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return undefined;
    throw error;
  }
  try {
    fs.writeSync(file, `${wordOf(by)} ${new Date(by.now()).toISOString()}\n`);
    const made = identityOf(fs.fstatSync(file, { bigint: true }));
    return look(lock)?.identity === made ? made : undefined;
  } catch (error) {
    tryRemove(lock);
    throw error;
  } finally {
    fs.closeSync(file);
  }
}

/** Whether the process that made a lock has ended; where that cannot be known, it is taken to be at work. */
function isLeft({ holder }: Found, watched: number, by: Holder): boolean {
  return holder ? hasEnded(holder, by) === true : watched > TIME_TO_WRITE;
}

/**
 * Takes away a lock that was left. Two who found the same one must not both remove it, for the second would remove
 * the first one's new lock: so removing it takes a guard, named by the lock's identity, which no later lock shares. A
 * guard is itself such a lock, and may itself have been left.
 */
function takeAway(lock: string, found: Found, by: Holder): void {
  const guard = `${lock}.${found.identity}`;
  if (create(guard, by) === undefined) {
    const other = look(guard);
    if (other && isLeft(other, by.now() - other.modified, by)) takeAway(guard, other, by);
    return;
  }
  try {
    if (look(lock)?.identity === found.identity) remove(lock);
  } catch (error) {
    // Another user's, in a folder where each may remove only what is their own.
    throw isForbidden(error) ? new Locked(found) : error;
  } finally {
    tryRemove(guard);
  }
}

/** Removes what those who ended left of the queue and of guards: who holds the lock has nobody to guard against. */
function clean(path: string, queue: Queue): void {
  for (const rest of listBeside(path, 'lock')) tryRemove(beside(path, 'lock', rest));
  queue.clean();
}

function remove(lock: string): void {
  try {
    fs.unlinkSync(lock);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
  }
}
