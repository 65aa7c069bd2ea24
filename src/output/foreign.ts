import type { CharterFile } from '../charter/generated/types.ts';
import type { Language } from '../messages/catalog.ts';
import type { OrganisationFile } from '../organisation/generated/types.ts';
import { visibleLine } from './escape.ts';
import { type Html, html } from './html.ts';

/** The keys under which the file has text of its own. An effort's goal is an id, which no page says. */
const OWN =
  /^(?:name|title|roles?|task|goal|note|reason|progress|interdisciplinarity|topic|place|effort|assessment|minutes|was)$/;

/** A piece of a text, and whether it is a text of the file. */
export interface Piece {
  readonly text: string;
  readonly isOfFile: boolean;
}

/**
 * The texts of a file that is in another language than a page, for which the page says so where they stand (WCAG 2.2,
 * 3.1.2). They are found again in what is shown, for most stand within sentences.
 */
export class ForeignTexts {
  readonly language: Language;
  readonly #texts: readonly string[];
  readonly #byWord = new Map<string, Known>();
  #escaped: ForeignTexts | undefined;

  private constructor(language: Language, texts: Iterable<string>) {
    this.language = language;
    this.#texts = [...texts].filter((text) => text !== '').sort((a, b) => b.length - a.length);
    for (const text of this.#texts) {
      const word = wordAt(text, 0);
      const known = this.#byWord.get(word) ?? { lengths: [], tails: new Set() };
      this.#byWord.set(word, known);
      if (known.lengths.at(-1) !== text.length) known.lengths.push(text.length);
      known.tails.add(text.slice(1));
    }
  }

  /**
   * Those of a file, and of the charter that is told of beside it; none of what is in the language of the page. A file
   * that does not say so is in Danish.
   */
  static of(file: OrganisationFile, page: Language, charter?: CharterFile): ForeignTexts | undefined {
    const texts = new Set<string>();
    if ((file.language ?? 'da') !== page) collect(file, '', texts);
    if (charter && charter.language !== page) {
      for (const text of [charter.title, charter.by ?? '', ...charter.statements.map(({ phrase }) => phrase)])
        texts.add(visibleLine(text));
    }
    return texts.size === 0 ? undefined : new ForeignTexts(page === 'da' ? 'en' : 'da', texts);
  }

  /** A text in pieces; the longest text of the file that begins at a word is one. */
  pieces(text: string): Piece[] {
    const found: Piece[] = [];
    let from = 0;
    const add = (to: number, isOfFile: boolean) => {
      if (to > from) found.push({ text: text.slice(from, to), isOfFile });
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

  /** HTML in which each text of the file carries its language. Scripts, styles and drawings are left as they are. */
  marked(body: Html): string {
    const own = (this.#escaped ??= this.#asHtml());
    const page = body.toString();
    const parts: string[] = [];
    for (let at = 0; at < page.length; ) {
      const tag = page.indexOf('<', at);
      const end = tag === -1 ? page.length : tag;
      for (const piece of own.pieces(page.slice(at, end)))
        parts.push(piece.isOfFile ? own.#span(piece.text) : piece.text);
      at = afterTag(page, end);
      parts.push(page.slice(end, at));
    }
    return parts.join('');
  }

  #span(text: string): string {
    return `<span lang="${this.language}">${text}</span>`;
  }

  #asHtml(): ForeignTexts {
    return new ForeignTexts(
      this.language,
      this.#texts.map((text) => html`${text}`.toString()),
    );
  }

  /** How long the longest text of the file is that begins at a place. */
  #lengthAt(text: string, index: number): number | undefined {
    const known = this.#byWord.get(wordAt(text, index));
    return known?.lengths.find((length) => {
      const end = index + length;
      return known.tails.has(text.slice(index + 1, end)) && !LETTER.test(text.slice(end, end + 1));
    });
  }
}

/** Texts that begin with the same word. */
interface Known {
  /** Each length that one of them has, the greatest first: a thousand forums may all be called Forum. */
  readonly lengths: number[];
  /** What follows the first letter, which is a capital where a sentence begins with the text. */
  readonly tails: Set<string>;
}

const LETTER = /[\p{L}\p{N}]/u;
/** Where a word begins, or a mark that belongs to none; a mark of HTML is one. */
const WORD_START = /&#?\w+;|(?<![\p{L}\p{N}])[\p{L}\p{N}]|[^\p{L}\p{N}\s]/gu;
const WORD = /[\p{L}\p{N}]+|./suy;
/** Where a tag ends; one of those whose content is left alone, with that. */
function afterTag(page: string, tag: number): number {
  const [, name] = /^<(script|style|svg)\b/.exec(page.slice(tag, tag + 8)) ?? [];
  const close = name === undefined ? '>' : `</${name}>`;
  const end = page.indexOf(close, tag);
  return end === -1 ? page.length : end + close.length;
}

function wordAt(text: string, index: number): string {
  WORD.lastIndex = index;
  return (WORD.exec(text)?.[0] ?? '').toLowerCase();
}

function collect(value: unknown, key: string, texts: Set<string>): void {
  if (typeof value === 'string') {
    if (OWN.test(key)) texts.add(visibleLine(value));
  } else if (Array.isArray(value)) {
    for (const item of value) collect(item, key, texts);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) collect(item, name, texts);
  }
}
