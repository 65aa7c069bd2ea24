const SLOTS = 1 << 12;

/** Stretches that are longer are seldom there twice. */
const LONGEST = 40;

/**
 * Stretches of a text, each a string that is the same one wherever it stands again: most keys, dates, ids and roles of a
 * file are there many times. A known one is found by a few of its characters and compared where it stands, without making
 * another.
 */
export class Repeated {
  readonly #text: string;
  readonly #cut: (start: number, end: number) => string;
  readonly #known: string[] = new Array(SLOTS).fill('');

  constructor(text: string, cut: (start: number, end: number) => string) {
    this.#text = text;
    this.#cut = cut;
  }

  at(start: number, end: number): string {
    const length = end - start;
    if (length > LONGEST) return this.#cut(start, end);
    const text = this.#text;
    const middle = start + (length >> 1);
    const slot =
      (length +
        31 * text.charCodeAt(start) +
        37 * text.charCodeAt(middle) +
        283 * text.charCodeAt(end - 1) +
        701 * text.charCodeAt(end - 2)) &
      (SLOTS - 1);
    const known = this.#known[slot] as string;
    if (known.length === length && text.startsWith(known, start)) return known;
    const made = this.#cut(start, end);
    this.#known[slot] = made;
    return made;
  }
}
