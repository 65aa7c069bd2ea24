/** A piece of a text, and whether it is one of the known texts. */
export interface Piece {
  readonly text: string;
  readonly isKnown: boolean;
}

/** Known texts, which are found again in what is shown: most stand within sentences. */
export class KnownTexts {
  readonly #all: ReadonlySet<string>;
  readonly #byWord = new Map<string, Alike>();

  constructor(texts: Iterable<string>) {
    const sorted = [...texts].filter((text) => text !== '').sort((a, b) => b.length - a.length);
    this.#all = new Set(sorted);
    for (const text of this.#all) {
      const word = wordAt(text, 0);
      const alike = this.#byWord.get(word) ?? { lengths: [], tails: new Set() };
      this.#byWord.set(word, alike);
      if (alike.lengths.at(-1) !== text.length) alike.lengths.push(text.length);
      alike.tails.add(text.slice(1));
    }
  }

  /** A text in pieces; the longest known text that begins at a word is one. */
  pieces(text: string): Piece[] {
    if (this.#all.has(text)) return [{ text, isKnown: true }];
    const found: Piece[] = [];
    let from = 0;
    const add = (to: number, isKnown: boolean) => {
      if (to > from) found.push({ text: text.slice(from, to), isKnown });
      from = to;
    };
    for (const { index } of text.matchAll(WORD_START)) {
      const length = index < from ? undefined : this.#lengthAt(text, index);
      if (length === undefined) continue;
      add(index, false);
      add(index + length, true);
    }
    add(text.length, false);
    return found;
  }

  /** How long the longest known text is that begins at a place. */
  #lengthAt(text: string, index: number): number | undefined {
    const alike = this.#byWord.get(wordAt(text, index));
    return alike?.lengths.find((length) => {
      const end = index + length;
      return alike.tails.has(text.slice(index + 1, end)) && !LETTER.test(text.slice(end, end + 1));
    });
  }
}

/** Texts that begin with the same word. */
interface Alike {
  /** Each length that one of them has, the greatest first: a thousand forums may all be called Forum. */
  readonly lengths: number[];
  /** What follows the first letter, which is a capital where a sentence begins with the text. */
  readonly tails: Set<string>;
}

const LETTER = /[\p{L}\p{N}]/u;
/** Where a word begins, or a mark that belongs to none; a mark of HTML is one. */
const WORD_START = /&#?\w+;|(?<![\p{L}\p{N}])[\p{L}\p{N}]|[^\p{L}\p{N}\s]/gu;
const WORD = /[\p{L}\p{N}]+|./suy;

function wordAt(text: string, index: number): string {
  WORD.lastIndex = index;
  return (WORD.exec(text)?.[0] ?? '').toLowerCase();
}
