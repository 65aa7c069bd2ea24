/** Thrown at the first thing that plain YAML does not hold. */
export const UNSURE = Symbol('unsure');

/** The characters that plain YAML turns on, as UTF-16 code units. */
export const NEWLINE = 0x0a;
/** Only ever before a newline: a text with others is not plain. */
export const RETURN = 0x0d;
export const SPACE = 0x20;
export const QUOTE = 0x22;
export const HASH = 0x23;
export const APOSTROPHE = 0x27;
export const COMMA = 0x2c;
const DASH = 0x2d;
export const COLON = 0x3a;
export const OPEN_LIST = 0x5b;
export const BACKSLASH = 0x5c;
export const CLOSE_LIST = 0x5d;
export const OPEN_MAP = 0x7b;
export const CLOSE_MAP = 0x7d;

/** A place in the text that moves over blanks, comments and line ends. */
export class PlainScanner {
  protected readonly text: string;
  protected at = 0;
  /** The column of the next content, or -1 at the end of the text. */
  protected column = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Moves from a line's start to the next content, past blank lines and comments. */
  protected nextContent(): void {
    const text = this.text;
    let at = this.at;
    for (;;) {
      const lineStart = at;
      let code = text.charCodeAt(at);
      while (code === SPACE || code === RETURN) code = text.charCodeAt(++at);
      if (code === HASH) {
        at = text.indexOf('\n', at);
        if (at === -1) at = text.length;
      } else if (code !== NEWLINE && at < text.length) {
        this.at = at;
        this.column = at - lineStart;
        return;
      }
      if (at >= text.length) {
        this.at = at;
        this.column = -1;
        return;
      }
      at++;
    }
  }

  protected isDash(at: number): boolean {
    if (this.text.charCodeAt(at) !== DASH) return false;
    const next = this.text.charCodeAt(at + 1);
    return next === SPACE || next === NEWLINE || next === RETURN || at + 1 === this.text.length;
  }

  /** Skips blanks. True where the line ends there, but for a comment: then the next content is found. */
  protected skipToText(): boolean {
    const text = this.text;
    const from = this.at;
    while (text.charCodeAt(this.at) === SPACE) this.at++;
    const code = text.charCodeAt(this.at);
    if (code === HASH) {
      // A comment begins after a blank only.
      if (this.at === from) throw UNSURE;
    } else if (code !== NEWLINE && code !== RETURN && this.at < text.length) return false;
    this.endLine();
    return true;
  }

  /** From a value's end (or a comment) to the next content. */
  protected endLine(): void {
    const text = this.text;
    const from = this.at;
    while (text.charCodeAt(this.at) === SPACE) this.at++;
    if (text.charCodeAt(this.at) === RETURN) this.at++;
    const code = text.charCodeAt(this.at);
    if (code === HASH && (this.at > from || text.charCodeAt(from - 1) === SPACE)) {
      const end = text.indexOf('\n', this.at);
      this.at = end === -1 ? text.length : end;
    } else if (code !== NEWLINE && this.at < text.length) throw UNSURE;
    if (this.at < text.length) this.at++;
    this.nextContent();
  }

  protected skipBlanks(): void {
    while (this.text.charCodeAt(this.at) === SPACE) this.at++;
    const code = this.text.charCodeAt(this.at);
    if (code === NEWLINE || code === RETURN) throw UNSURE;
  }

  /** Where the lines that are indented more than an entry end. */
  protected endOfPart(start: number, indent: number): number {
    const { text } = this;
    for (let at = text.indexOf('\n', start) + 1; at > 0; at = text.indexOf('\n', at) + 1) {
      let content = at;
      while (text.charCodeAt(content) === SPACE) content++;
      const code = text.charCodeAt(content);
      const isBlank = code === NEWLINE || code === RETURN || code === HASH || content === text.length;
      if (!isBlank && content - at <= indent) return at;
    }
    return text.length;
  }
}
