import type { Position, Range } from 'vscode-languageserver-protocol';
import type { Document } from '../document/document.ts';
import { edgesOf } from '../document/edges.ts';
import type { Path, Span } from '../document/finding.ts';
import type { CalendarDate } from '../organisation/date.ts';
import type { Organisation } from '../organisation/organisation.ts';
import type { State } from './file.ts';
import { type Place, placeAt } from './place.ts';
import type { Text } from './text.ts';

/**
 * What answers are taken from: the last text of a file that could be read, and the last organisation that it
 * described. While the text is broken, places in it are those of the last one, moved by what was typed since.
 */
export class View {
  readonly text: Text;
  readonly state: State;
  readonly organisation: Organisation | undefined;
  readonly #moved: Moved | undefined;

  constructor(text: Text, state: State, organisation: Organisation | undefined) {
    this.text = text;
    this.state = state;
    this.organisation = organisation;
    this.#moved = state.text === text ? undefined : new Moved(state.document.text, plain(text));
  }

  get document(): Document {
    return this.state.document;
  }

  get at(): CalendarDate {
    return this.state.at;
  }

  /** Whether the text is the one that was read. */
  get isCurrent(): boolean {
    return this.#moved === undefined;
  }

  place(position: Position): Place | undefined {
    return placeAt(this.document, this.offset(position));
  }

  /** A position of the client as an offset in the document. */
  offset(position: Position): number {
    const offset = this.text.offset(position);
    return this.#moved?.back(offset) ?? offset;
  }

  /** A stretch of the document as the client has it. */
  range({ start, end }: Span): Range {
    if (!this.#moved) return this.text.range({ start, end });
    return this.text.range({ start: this.#moved.on(start), end: this.#moved.on(end) });
  }

  /** The value at a path, or the key that leads to it. */
  valueRange(path: Path): Range {
    return this.range(this.document.spans.value(path));
  }

  keyRange(path: Path): Range {
    return this.range(this.document.spans.key(path));
  }
}

const plain = (text: Text) => (text.hasMark ? text.content.slice(1) : text.content);

/** Where the places of one text are in another: what they begin and end with alike stays beside it. */
class Moved {
  readonly #before: number;
  readonly #old: number;
  readonly #new: number;

  constructor(old: string, now: string) {
    const { before, after } = edgesOf(old, now);
    this.#before = before;
    this.#old = old.length - after;
    this.#new = now.length - after;
  }

  on = (offset: number) => this.#move(offset, this.#old, this.#new);

  back = (offset: number) => this.#move(offset, this.#new, this.#old);

  #move(offset: number, from: number, to: number): number {
    if (offset >= from) return offset + to - from;
    return Math.min(offset, Math.max(this.#before, to));
  }
}
