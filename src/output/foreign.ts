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
  readonly #byWord = new Map<string, string[]>();
  #escaped: ForeignTexts | undefined;

  private constructor(language: Language, texts: Iterable<string>) {
    this.language = language;
    for (const text of [...texts].sort((a, b) => b.length - a.length)) {
      const word = wordAt(text, 0);
      const known = this.#byWord.get(word);
      if (known) known.push(text);
      else if (text !== '') this.#byWord.set(word, [text]);
    }
  }

  /** Those of a file; none where it is in the language of the page. A file that does not say so is in Danish. */
  static of(file: OrganisationFile, page: Language): ForeignTexts | undefined {
    const language = file.language ?? 'da';
    if (language === page) return undefined;
    const texts = new Set<string>();
    collect(file, '', texts);
    return new ForeignTexts(language, texts);
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
      const known = index < from ? undefined : this.#at(text, index);
      if (known === undefined) continue;
      add(index, false);
      add(index + known.length, true);
    }
    add(text.length, false);
    return found;
  }

  /** HTML in which each text of the file carries its language. Scripts, styles and drawings are left as they are. */
  marked(body: Html): string {
    const own = (this.#escaped ??= this.#asHtml());
    return body.toString().replace(TEXT, (all, text: string | undefined) => {
      if (text === undefined) return all;
      const pieces = own.pieces(text);
      return pieces.map((piece) => (piece.isOfFile ? own.#span(piece.text) : piece.text)).join('');
    });
  }

  #span(text: string): string {
    return `<span lang="${this.language}">${text}</span>`;
  }

  #asHtml(): ForeignTexts {
    return new ForeignTexts(
      this.language,
      [...this.#byWord.values()].flat().map((text) => html`${text}`.toString()),
    );
  }

  #at(text: string, index: number): string | undefined {
    return this.#byWord.get(wordAt(text, index))?.find((known) => {
      const end = index + known.length;
      // A sentence may begin with it.
      const isThere = text.startsWith(known.slice(1), index + 1);
      return isThere && !LETTER.test(text.slice(end, end + 1));
    });
  }
}

const LETTER = /[\p{L}\p{N}]/u;
/** Where a word begins, or a mark that belongs to none; a mark of HTML is one. */
const WORD_START = /&#?\w+;|(?<![\p{L}\p{N}])[\p{L}\p{N}]|[^\p{L}\p{N}\s]/gu;
const WORD = /[\p{L}\p{N}]+|./suy;
/** What is left alone, or a text between two tags. */
const TEXT = /<(?:script|style|svg)\b[^]*?<\/(?:script|style|svg)>|<[^>]*>|([^<]+)/g;

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
