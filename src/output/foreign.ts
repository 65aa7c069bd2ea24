import type { CharterFile } from '../charter/generated/types.ts';
import type { Language } from '../messages/catalog.ts';
import type { OrganisationFile } from '../organisation/generated/types.ts';
import { visibleLine } from './escape.ts';
import { type Html, html } from './html.ts';
import { KnownTexts, type Piece } from './known-texts.ts';

/** The keys under which the file has text of its own. An effort's goal is an id, which no page says. */
const OWN =
  /^(?:name|title|roles?|task|goal|note|reason|progress|interdisciplinarity|topic|place|effort|assessment|minutes|was)$/;

const known = new Map<string, boolean>();

/** The same few keys are met ten thousands of times. */
function isOwn(key: string): boolean {
  let is = known.get(key);
  if (is === undefined) known.set(key, (is = OWN.test(key)));
  return is;
}

/**
 * The texts of a file that is in another language than a page, for which the page says so where they stand (WCAG 2.2,
 * 3.1.2). They are found again in what is shown, for most stand within sentences.
 */
export class ForeignTexts {
  readonly language: Language;
  readonly #texts: ReadonlySet<string>;
  readonly #known: KnownTexts;
  readonly #marked = new Map<string, string>();
  #escaped: ForeignTexts | undefined;

  private constructor(language: Language, texts: Iterable<string>) {
    this.language = language;
    this.#texts = new Set(texts);
    this.#known = new KnownTexts(this.#texts);
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

  /** A text in pieces, of which some are texts of the file. */
  pieces(text: string): Piece[] {
    return this.#known.pieces(text);
  }

  /** HTML in which each text of the file carries its language. Scripts, styles, drawings and options are left as they are. */
  marked(body: Html): string {
    const own = (this.#escaped ??= this.#asHtml());
    const page = body.toString();
    let marked = '';
    // What is left as it is, is taken over in long runs: most of a page is tags and the line ends between them.
    let left = 0;
    for (let at = 0; at < page.length; ) {
      const tag = page.indexOf('<', at);
      const end = tag === -1 ? page.length : tag;
      if (end > at + 1 || (end > at && page[at] !== '\n')) {
        const text = page.slice(at, end);
        const ofFile = own.#markedText(text);
        if (ofFile !== text) {
          marked += page.slice(left, at) + ofFile;
          left = end;
        }
      }
      at = afterTag(page, end);
    }
    return marked + page.slice(left);
  }

  /** The same labels, names and sentences stand on page after page. */
  #markedText(text: string): string {
    let marked = this.#marked.get(text);
    if (marked === undefined) {
      marked = ADDRESS.test(text)
        ? text
        : this.pieces(text)
            .map((piece) =>
              piece.isKnown ? `<span lang="${this.language}">${piece.text}</span>` : piece.text,
            )
            .join('');
      if (this.#marked.size === MOST_KEPT) this.#marked.clear();
      // A piece of a page keeps the whole page in memory; a copy does not.
      const copy = Buffer.from(text).toString();
      this.#marked.set(copy, marked === text ? copy : marked);
    }
    return marked;
  }

  #asHtml(): ForeignTexts {
    return new ForeignTexts(
      this.language,
      [...this.#texts].map((text) => html`${text}`.toString()),
    );
  }
}

/** An address is in no language, whatever words are in it. */
const ADDRESS = /^(?:https?:\/\/|[\w.+-]+@)\S+$/;

/** So many texts are kept as they are marked. */
const MOST_KEPT = 10_000;

/** Where a tag ends; one of those whose content is left alone, with that. */
function afterTag(page: string, tag: number): number {
  // Most tags begin with another letter. An option holds nothing but text, and tells its language itself.
  const [, name] = 'so'.includes(page[tag + 1] ?? ' ')
    ? (/^<(script|style|svg|option)\b/.exec(page.slice(tag, tag + 8)) ?? [])
    : [];
  const close = name === undefined ? '>' : `</${name}>`;
  const end = page.indexOf(close, tag);
  return end === -1 ? page.length : end + close.length;
}

function collect(value: unknown, key: string, texts: Set<string>): void {
  if (typeof value === 'string') {
    if (isOwn(key)) texts.add(visibleLine(value));
  } else if (Array.isArray(value)) {
    for (const item of value) collect(item, key, texts);
  } else if (typeof value === 'object' && value !== null) {
    for (const name in value) collect((value as { [name: string]: unknown })[name], name, texts);
  }
}
