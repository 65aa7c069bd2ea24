import * as fs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Holder, hasEnded, processIn, wordOf } from './holder.ts';

// The files that rup keeps beside one that it writes. Their names say whose they are: `.NAME.rup-KIND` and more.

/** The lock, a place in the queue for it, and a file on its way to taking the other's name. */
export type Kind = 'lock' | 'wait' | 'new';

/** A name that rup keeps for itself. */
export const isReserved = (path: string) => /^\..*\.rup-(?:lock|wait|new)(?:\.|$)/i.test(basename(path));

/** The path of what stands beside a file. */
export function beside(path: string, kind: Kind, ...more: readonly (string | number)[]): string {
  return join(dirname(path), [`.${shortened(basename(path))}.rup-${kind}`, ...more].join('.'));
}

/** As much of a name as leaves room in the 255 bytes that most systems allow. That two may share it does no harm. */
function shortened(name: string): string {
  const letters = [...name];
  while (Buffer.byteLength(letters.join('')) > 80) letters.pop();
  return letters.join('');
}

/** What stands beside a file: the rest of each name. */
export function listBeside(path: string, kind: Kind): readonly string[] {
  const prefix = `${basename(beside(path, kind))}.`;
  return entriesOf(dirname(path))
    .filter((entry) => entry.startsWith(prefix))
    .map((entry) => entry.slice(prefix.length));
}

/** What a folder holds. One that may be written to but not listed is as one that holds nothing. */
function entriesOf(folder: string): readonly string[] {
  try {
    return fs.readdirSync(folder);
  } catch {
    return [];
  }
}

/** A name for the file's new bytes: the process's own, so that others can tell when it has been left behind. */
export function newName(path: string, by: Holder): string {
  let word = words.get(by);
  if (word === undefined) words.set(by, (word = wordOf(by)));
  return beside(path, 'new', word, count++);
}

const words = new WeakMap<Holder, string>();
let count = 0;

/** After so many milliseconds no process is still at work: also not one of which nothing can be known. */
const LONG = 24 * 60 * 60 * 1000;

/**
 * Removes from a folder what processes that have ended left of new files; `locked` is the file whose lock is held, of
 * which nobody else can be at work on a new one.
 */
export function removeLeftovers(folder: string, by: Holder, locked?: string): void {
  const held = locked && `${basename(beside(locked, 'new'))}.`;
  for (const entry of entriesOf(folder)) {
    const [, word] = /^\..+\.rup-new\.(.+)\.\d+$/.exec(entry) ?? [];
    if (word === undefined) continue;
    const maker = processIn(word);
    const ended = maker && hasEnded(maker, by);
    const file = join(folder, entry);
    if (ended ?? (held ? entry.startsWith(held) : isOld(file, by))) tryRemove(file);
  }
}

function isOld(file: string, by: Holder): boolean {
  try {
    return by.now() - fs.lstatSync(file).mtimeMs > LONG;
  } catch {
    return false;
  }
}

/** Removes a file that does no harm where it cannot be removed. */
export function tryRemove(file: string): void {
  try {
    fs.unlinkSync(file);
  } catch {
    // Gone already, or not to be removed.
  }
}
