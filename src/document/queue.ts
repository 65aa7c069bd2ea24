import * as fs from 'node:fs';
import { beside, listBeside, tryRemove } from './beside.ts';
import { type Holder, hasEnded, processIn, wordOf } from './holder.ts';

/**
 * Those who wait for a file's lock, in the order in which they came: each has an empty file whose name says when it
 * came and who it is. The queue is a courtesy. The lock alone keeps two from changing the file at once, so nothing but
 * somebody's turn is lost where a place is.
 */
export class Queue {
  readonly #path: string;
  readonly #by: Holder;
  #place: string | undefined;

  constructor(path: string, by: Holder) {
    this.#path = path;
    this.#by = by;
  }

  /** How many wait before us; all, where we have no place yet. Each sees to it that the one just before it lives. */
  ahead(): number {
    const before = this.#before();
    while (this.#endedAt(before.at(-1)) === true) this.#remove(before.pop());
    return before.length;
  }

  /** Takes a place, and takes it again where it was lost. */
  join(): void {
    this.#place ??= `${String(Math.floor(this.#by.now())).padStart(15, '0')}.${wordOf(this.#by)}`;
    try {
      fs.closeSync(fs.openSync(beside(this.#path, 'wait', this.#place), 'wx'));
    } catch {
      // It is there already; or it cannot be made, and we wait without.
    }
  }

  leave(): void {
    this.#remove(this.#place);
  }

  /** Takes away the places before ours of which it cannot be known whether anybody still waits at them. */
  pass(): void {
    for (const place of this.#before()) if (this.#endedAt(place) === undefined) this.#remove(place);
  }

  /** Removes what the dead left. */
  clean(): void {
    for (const place of listBeside(this.#path, 'wait')) if (this.#endedAt(place)) this.#remove(place);
  }

  #before(): string[] {
    const places = listBeside(this.#path, 'wait').toSorted();
    const own = this.#place;
    return own === undefined ? places : places.filter((place) => place < own);
  }

  #endedAt(place: string | undefined): boolean | undefined {
    const waiter = place && processIn(place.slice(place.indexOf('.') + 1));
    return waiter ? hasEnded(waiter, this.#by) : undefined;
  }

  #remove(place: string | undefined): void {
    if (place !== undefined) tryRemove(beside(this.#path, 'wait', place));
  }
}
