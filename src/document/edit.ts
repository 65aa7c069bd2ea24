import type { Document } from './document.ts';
import { editBlock } from './edit/block.ts';
import { emptied } from './edit/empty.ts';
import { fillAbsent, fillEmpty } from './edit/fill.ts';
import { editFlow } from './edit/flow.ts';
import type { Format } from './edit/format.ts';
import { markOf } from './edit/habits.ts';
import { Likes } from './edit/likes.ts';
import { isMapping, merged, type Operation, type SetValue } from './edit/operation.ts';
import type { CollectionChange, NewEntry, Place } from './edit/plan.ts';
import { scalarText } from './edit/quote.ts';
import { Renderer } from './edit/render.ts';
import { Source } from './edit/source.ts';
import { Style } from './edit/style.ts';
import { inOrder, type TextEdit } from './edit/text-edit.ts';
import { UneditableError } from './edit/uneditable.ts';
import type { Path } from './finding.ts';
import type { Value } from './parsed.ts';

export { UneditableError };

/**
 * The text edits that carry operations out on a document that YAML can read. New text is written like its
 * neighbours: their indentation, dashes, brackets, quotes, order of keys, blank lines and line breaks.
 */
export function planEdits(document: Document, operations: readonly Operation[], format: Format): TextEdit[] {
  const source = new Source(document);
  const style = new Style(new Likes(source, document));
  const planner = new Planner({ source, style, renderer: new Renderer(style, format) }, format);
  const all = merged(operations);
  // Only when it is known what goes is it known what stays, for what is new to stand beside.
  for (const operation of all) if (operation.kind === 'remove') planner.takeOut(operation.path);
  for (const operation of all) planner.put(operation);
  return inOrder(planner.edits());
}

class Planner {
  readonly #place: Place;
  readonly #format: Format;
  readonly #edits: TextEdit[] = [];
  readonly #collections = new Map<string, CollectionChange>();

  constructor(place: Place, format: Format) {
    this.#place = place;
    this.#format = format;
  }

  takeOut(path: Path): void {
    const last = path.at(-1);
    if (last === undefined || this.#source.value(path) === undefined) throw new UneditableError(path);
    this.#change(path.slice(0, -1)).gone.add(last);
  }

  put(operation: Operation): void {
    if (operation.kind === 'remove') return;
    const { path } = operation;
    const before = this.#source.value(path);
    if (operation.kind === 'set') {
      if (before === undefined) this.#addKey(path, operation.value);
      else this.#edits.push(...setScalar(this.#place, operation));
      return;
    }
    const values = [...operation.values];
    if (before === undefined) this.#addKey(path, values);
    else if (before === null) this.#edits.push(...fillAbsent(this.#place, path, values));
    else if (Array.isArray(before)) this.#addItems(path, operation.index ?? before.length, values);
    else throw new UneditableError(path);
  }

  edits(): TextEdit[] {
    // Where a collection ends together with one in it, what is new in the inner one comes first.
    const changes = [...this.#collections.values()].sort((a, b) => b.path.length - a.path.length);
    const planned = changes.flatMap((change) => this.#collectionEdits(change));
    return [...this.#edits, ...planned].filter(({ start, end, text }) => start < end || text !== '');
  }

  #collectionEdits(change: CollectionChange): TextEdit[] {
    const { path, gone, added } = change;
    const count = this.#source.entries(path).length;
    const form = this.#source.form(path);
    const news = [...added.values()].flat();
    if (form === 'pair') throw new UneditableError(path);
    if (count > 0 && gone.size === count && news.length === 0) return emptied(this.#place, change);
    for (const [after, entries] of added) added.set(after, this.#inKeyOrder(path, entries));
    if (count === 0) return fillEmpty(this.#place, path, this.#inKeyOrder(path, news));
    return form === 'flow' ? editFlow(this.#place, change) : editBlock(this.#place, change);
  }

  #addItems(path: Path, index: number, values: readonly Value[]): void {
    const entries = values.map((value, offset) => ({ path: [...path, index + offset], value }));
    this.#add(path, index - 1, entries);
  }

  #addKey(path: Path, value: Value): void {
    const parent = path.slice(0, -1);
    const key = path.at(-1);
    if (typeof key !== 'string' || !isMapping(this.#source.value(parent))) throw new UneditableError(path);
    this.#add(parent, this.#entryBefore(parent, key), [{ path, key, value }]);
  }

  /** Adds entries after one, or after the nearest above it that stays. */
  #add(path: Path, after: number, entries: readonly NewEntry[]): void {
    const { gone, added } = this.#change(path);
    const steps = this.#source.entries(path);
    let place = after;
    while (place >= 0 && gone.has(steps[place] ?? '')) place--;
    added.set(place, [...(added.get(place) ?? []), ...entries]);
  }

  /** The entry after which a new key stands: the nearest present one that comes before it in the order of keys. */
  #entryBefore(path: Path, key: string): number {
    const entries = this.#source.entries(path);
    const order = this.#format.keysAt(path);
    const rank = order.indexOf(key);
    if (rank === -1) return entries.length - 1;
    const before = order.slice(0, rank).findLast((each) => entries.includes(each));
    return entries.findIndex((each) => each === before);
  }

  /** Keys that are added at one place, in their usual order. */
  #inKeyOrder(path: Path, entries: readonly NewEntry[]): NewEntry[] {
    const order = this.#format.keysAt(path);
    const rank = ({ key }: NewEntry) => (key === undefined ? 0 : order.indexOf(key));
    return [...entries].sort((a, b) => rank(a) - rank(b));
  }

  #change(path: Path): CollectionChange {
    const id = JSON.stringify(path);
    const change = this.#collections.get(id) ?? { path, gone: new Set(), added: new Map() };
    this.#collections.set(id, change);
    return change;
  }

  get #source(): Source {
    return this.#place.source;
  }
}

function setScalar(place: Place, { path, value, as }: SetValue): TextEdit[] {
  const { source } = place;
  const edits: TextEdit[] = [];
  if (as !== undefined) {
    const key = source.key(path);
    edits.push({ ...key, text: scalarText(as, markOf(source.text[key.start]), true) });
  }
  const form = source.form(path);
  if (form === 'empty') return [...edits, ...fillAbsent(place, path, value)];
  if (typeof source.value(path) === 'object' || (typeof value === 'object' && value !== null)) {
    throw new UneditableError(path);
  }
  const at = as === undefined ? path : [...path.slice(0, -1), as];
  const isInFlow = source.form(path.slice(0, -1)) !== 'block';
  // A scalar keeps its quotes.
  const text =
    form === 'single' || form === 'double'
      ? scalarText(value, form, isInFlow)
      : place.renderer.scalar(at, value, isInFlow);
  const { start, end } = source.span(path);
  const header = source.header(path);
  if (!header) return [...edits, { start, end, text }];
  // A comment behind a block scalar's header stays behind the new value.
  const from = source.lineEnd(header.end);
  return [
    ...edits,
    { start: header.start, end: header.end, text },
    { start: from, end: Math.max(from, source.lineEnd(end)), text: '' },
  ];
}
