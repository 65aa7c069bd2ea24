/** A place in a text: line and column from 1, the column in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The lines of a text, found once, when the first place is asked for. Breaks: LF, CRLF, CR. */
export class Lines {
  readonly #text: string;
  #starts: number[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  position(offset: number): Position {
    const starts = this.#lineStarts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  }

  /** The text of a line (from 1), without its break. */
  line(number: number): string {
    const starts = this.#lineStarts();
    const start = starts[number - 1];
    if (start === undefined) return '';
    let end = starts[number] ?? this.#text.length;
    while (end > start && '\r\n'.includes(this.#text.charAt(end - 1))) end--;
    return this.#text.slice(start, end);
  }

  /** Where a line begins (from 1); the text's end, where there is no such line. */
  start(number: number): number {
    return this.#lineStarts()[number - 1] ?? this.#text.length;
  }

  get count(): number {
    return this.#lineStarts().length;
  }

  #lineStarts(): number[] {
    if (this.#starts) return this.#starts;
    const starts = [0];
    const text = this.#text;
    const hasReturnAlone = text.includes('\r') && /\r(?!\n)/.test(text);
    if (!hasReturnAlone) {
      for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    } else {
      for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
    }
    this.#starts = starts;
    return starts;
  }
}
