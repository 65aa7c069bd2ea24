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

  /** The first value to come, after another that was found, for which something holds. It is not taken. */
  async find(holds: (value: T) => boolean, after?: T): Promise<T | undefined> {
    const from = after === undefined ? 0 : this.#seen.indexOf(after) + 1;
    const seen = this.#seen.slice(from).find(holds);
    if (seen !== undefined) return seen;
    for (let value = await this.#pull(); value !== undefined; value = await this.#pull()) {
      this.#seen.push(value);
      if (holds(value)) return value;
    }
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
