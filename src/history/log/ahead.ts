/** Values as they come, in which one can look ahead. */
export class Ahead<T> {
  readonly #coming: AsyncIterator<T>;
  readonly #seen: T[] = [];

  constructor(values: AsyncIterable<T>) {
    this.#coming = values[Symbol.asyncIterator]();
  }

  /** Those that were looked at and have not been taken. */
  get seen(): readonly T[] {
    return this.#seen;
  }

  /** Takes the next value; undefined at the end. */
  async next(): Promise<T | undefined> {
    return this.#seen.length > 0 ? this.#seen.shift() : this.#pull();
  }

  /** The values to come, after another that was found. They are not taken. */
  async *following(after?: T): AsyncGenerator<T, void, undefined> {
    for (let at = after === undefined ? 0 : this.#seen.indexOf(after) + 1; ; at++) {
      if (at === this.#seen.length) {
        const value = await this.#pull();
        if (value === undefined) return;
        this.#seen.push(value);
      }
      yield this.#seen[at] as T;
    }
  }

  /** The first of them for which something holds. */
  async find(holds: (value: T) => boolean, after?: T): Promise<T | undefined> {
    for await (const value of this.following(after)) if (holds(value)) return value;
    return undefined;
  }

  /** Gives up what is to come. */
  async close(): Promise<void> {
    await this.#coming.return?.();
  }

  async #pull(): Promise<T | undefined> {
    const { done, value } = await this.#coming.next();
    return done ? undefined : value;
  }
}
