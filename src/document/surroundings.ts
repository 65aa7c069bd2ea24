/** A quote or bracket that has been opened and not closed. */
export interface Opening {
  readonly offset: number;
  readonly character: string;
}

/**
 * A value and its role: after a `key:`, after a `- `, inside brackets, or `bare`: at the start of a line where a
 * key was to be expected.
 */
export interface Token {
  readonly start: number;
  readonly role: 'value' | 'item' | 'flow' | 'bare';
}

/** A closing bracket that begins its line, and where what stands before it ends: blanks and comments aside. */
export interface Closing {
  readonly offset: number;
  readonly after: number;
}

/** What a place in a text stands in. */
export interface Surroundings {
  /** Outermost first. */
  readonly open: readonly Opening[];
  /** The last value that begins before the place. */
  readonly token: Token | undefined;
}

/** The bracket that closes each. */
const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/**
 * What a place stands in, by a lenient scan from the start. The parser throws away what it knew when it gives up;
 * this finds it again, which costs one pass over a file that is wrong.
 */
export function surroundings(text: string, position: number): Surroundings {
  const scan = new Scan(text.slice(0, position));
  scan.run();
  return { open: scan.open, token: scan.token };
}

/** The closing brackets that begin their lines, as far in as their keys at least. */
export function closingBrackets(text: string): readonly Closing[] {
  const scan = new Scan(text);
  scan.run();
  return scan.closings;
}

/** Where an unquoted value ends: at a `: `, a comment, the line's end, or in brackets what they part it with. */
export function plainEnd(text: string, from: number, isFlow: boolean): number {
  let at = from;
  for (; !isLineEnd(text[at]); at++) {
    const character = text[at] ?? '';
    if (isFlow && FLOW.includes(character)) break;
    if (character === '#' && at > from && isBlank(text[at - 1])) break;
    if (character === ':' && isSeparator(text[at + 1], isFlow)) break;
  }
  while (at > from && isBlank(text[at - 1])) at--;
  return at;
}

const FLOW = ',[]{}';
const isBreak = (character: string | undefined) => character === '\n' || character === '\r';
const isBlank = (character: string | undefined) => character === ' ' || character === '\t';
const isLineEnd = (character: string | undefined) => character === undefined || isBreak(character);
const isSeparator = (next: string | undefined, isFlow: boolean) =>
  next === undefined || isBlank(next) || isBreak(next) || (isFlow && FLOW.includes(next));

class Scan {
  readonly open: Opening[] = [];
  readonly closings: Closing[] = [];
  token: Token | undefined;
  readonly #text: string;
  #at = 0;
  /** Where the current line starts. */
  #lineStart = 0;
  /** The columns of the block mappings and lists around, outermost first. */
  readonly #columns: number[] = [];
  /** The value before a line, and the indentation from which on the line continues it. */
  #continued: { readonly from: number; readonly isBlockScalar: boolean } | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  run(): void {
    while (this.#at < this.#text.length && this.open.length === 0) {
      this.#line();
      this.#nextLine();
    }
  }

  #line(): void {
    while (this.#text[this.#at] === ' ') this.#at++;
    const character = this.#text[this.#at];
    if (isLineEnd(character)) return;
    const column = this.#at - this.#lineStart;
    if (column === 0 && this.#isDocumentMark()) return this.#endDocument();
    const value = this.#continued;
    if (value && column >= value.from && (value.isBlockScalar || character !== '#')) return;
    this.#continued = undefined;
    while (this.#innermost >= column) this.#columns.pop();
    this.#entries();
  }

  /** `---`, `...` and directives belong to no value; what follows them begins anew. */
  #isDocumentMark(): boolean {
    return /^(?:---|\.\.\.)(?!\S)|^%/.test(this.#text.slice(this.#at, this.#lineEnd()));
  }

  #endDocument(): void {
    this.#continued = undefined;
    this.#columns.length = 0;
    this.token = undefined;
  }

  /** Reads `- `, `? ` and `key: ` until a value, and the value. */
  #entries(): void {
    let role: Token['role'] = 'bare';
    while (this.#skipBlanks()) {
      const column = this.#at - this.#lineStart;
      const character = this.#text[this.#at] ?? '';
      if (character === '#') return;
      if ((character === '-' || character === '?') && isSeparator(this.#text[this.#at + 1], false)) {
        this.#columns.push(column);
        this.#at++;
        role = 'item';
        continue;
      }
      const token: Token = { start: this.#at, role };
      this.token = token;
      this.#scalar(character);
      if (!this.#skipBlanks()) return;
      if (this.#text[this.#at] !== ':' || !isSeparator(this.#text[this.#at + 1], false)) return;
      this.#columns.push(column);
      this.#continued = undefined;
      this.#at++;
      role = 'value';
    }
  }

  /** The column of what a value belongs to. */
  get #innermost(): number {
    return this.#columns.at(-1) ?? Number.NEGATIVE_INFINITY;
  }

  #scalar(character: string): void {
    if (character === '"' || character === "'") return this.#quoted(character);
    if (character === '[' || character === '{') return this.#brackets();
    const isBlockScalar = character === '|' || character === '>';
    this.#at = isBlockScalar ? this.#lineEnd() : plainEnd(this.#text, this.#at, false);
    this.#continued = { from: this.#innermost + 1, isBlockScalar };
  }

  /** Reads past the closing quote, over line ends. */
  #quoted(quote: string): void {
    const start = this.#at++;
    for (; this.#at < this.#text.length; this.#at++) {
      const character = this.#text[this.#at];
      if (quote === '"' && character === '\\') this.#at++;
      else if (character === quote) {
        this.#at++;
        if (quote === '"' || this.#text[this.#at] !== "'") return;
      }
    }
    this.open.push({ offset: start, character: quote });
  }

  /** Reads past the bracket that closes the first, over line ends. */
  #brackets(): void {
    // The end of what is neither a blank nor a comment.
    let content = this.#at;
    do {
      const character = this.#text[this.#at] ?? '';
      if (isBreak(character)) this.#lineStart = ++this.#at;
      else if (isBlank(character)) this.#at++;
      else if (character === '#' && /\s/.test(this.#text[this.#at - 1] ?? '')) this.#at = this.#lineEnd();
      else {
        this.#inBrackets(character, content);
        content = this.#at;
      }
    } while (this.open.length > 0 && this.#at < this.#text.length);
  }

  #inBrackets(character: string, content: number): void {
    if (character === '[' || character === '{') this.open.push({ offset: this.#at++, character });
    else if (character === CLOSING[this.open.at(-1)?.character ?? '']) {
      const isFirst = content < this.#lineStart;
      const isFarIn = this.#at - this.#lineStart >= this.#innermost;
      if (isFirst && isFarIn) this.closings.push({ offset: this.#at, after: content });
      this.open.pop();
      this.#at++;
    } else if (character === '"' || character === "'") {
      this.token = { start: this.#at, role: 'flow' };
      this.#quoted(character);
    } else if (FLOW.includes(character) || character === ':') this.#at++;
    else {
      this.token = { start: this.#at, role: 'flow' };
      this.#at = plainEnd(this.#text, this.#at, true);
    }
  }

  /** Whether anything is left on the line. */
  #skipBlanks(): boolean {
    while (isBlank(this.#text[this.#at])) this.#at++;
    return !isLineEnd(this.#text[this.#at]);
  }

  #lineEnd(): number {
    let at = this.#at;
    while (!isLineEnd(this.#text[at])) at++;
    return at;
  }

  /** Between the two characters of a break stands an empty line, which is nothing. */
  #nextLine(): void {
    this.#at = this.#lineEnd() + 1;
    this.#lineStart = this.#at;
  }
}

/** The offset after a flow collection's closing bracket: past blanks, a comma and comments. */
export function afterBracket(text: string, from: number, bracket: string): number {
  let at = from;
  while (at < text.length && text[at] !== bracket) {
    if (text[at] === '#') while (!isLineEnd(text[at])) at++;
    else at++;
  }
  return Math.min(at + 1, text.length);
}
