import type { Document } from './document.ts';
import { type Addition, addEntries, entryBefore, fillAbsent, type NewEntry, type Place } from './edit/add.ts';
import { isMapping, merged, type Operation, type SetValue } from './edit/operation.ts';
import { scalarText } from './edit/quote.ts';
import { removeEntries } from './edit/remove.ts';
import { Renderer } from './edit/render.ts';
import { Source } from './edit/source.ts';
import { Style } from './edit/style.ts';
import { inOrder, type TextEdit } from './edit/text-edit.ts';
import type { Path } from './finding.ts';
import type { Scalar } from './scalar.ts';

/** What the editor asks about the format of the file: the keys of the mapping at a path, in their usual order. */
export type KeyOrder = (path: Path) => readonly string[];

/** A change that cannot be made as text edits. `verify` refuses what turned out wrong; this what cannot be tried. */
export class UneditableError extends Error {
  readonly path: Path;

  constructor(path: Path) {
    super(`cannot edit the text at ${path.join('.')}`);
    this.path = path;
  }
}

/**
 * The text edits that carry operations out on a document that YAML can read. New text is written like its
 * neighbours: their indentation, dashes, brackets, quotes, order of keys, blank lines and line breaks.
 */
export function planEdits(
  document: Document,
  operations: readonly Operation[],
  keyOrder: KeyOrder,
): TextEdit[] {
  const source = new Source(document);
  const style = new Style(source);
  const place: Place = { source, style, renderer: new Renderer(style) };
  const edits: TextEdit[] = [];
  const additions = new Map<string, { path: Path; after: number; entries: NewEntry[] }>();
  const removals = new Map<string, { path: Path; gone: Set<string | number> }>();
  for (const operation of merged(operations)) {
    if (operation.kind === 'remove') takeOut(operation.path);
    else if (operation.kind === 'insert') insertItems(operation.path, operation.index, operation.values);
    else if (source.value(operation.path) === undefined) addKey(operation.path, operation.value);
    else edits.push(...setScalar(place, operation));
  }
  for (const addition of additions.values()) edits.push(...addEntries(place, inKeyOrder(addition, keyOrder)));
  for (const { path, gone } of removals.values()) edits.push(...removeEntries(source, path, gone));
  return inOrder(edits);

  function insertItems(path: Path, index: number | undefined, values: readonly NewEntry['value'][]): void {
    const list = source.value(path);
    if (list === undefined) return addKey(path, [...values]);
    if (list === null) return void edits.push(...fillAbsent(place, path, [...values]));
    if (!Array.isArray(list)) throw new UneditableError(path);
    const at = index ?? list.length;
    add(
      path,
      at - 1,
      values.map((value, offset) => ({ path: [...path, at + offset], value })),
    );
  }

  function addKey(path: Path, value: NewEntry['value']): void {
    const parent = path.slice(0, -1);
    const key = path.at(-1);
    if (typeof key !== 'string' || !isMapping(source.value(parent))) throw new UneditableError(path);
    add(parent, entryBefore(source, parent, key, keyOrder(parent)), [{ path, key, value }]);
  }

  function add(path: Path, after: number, entries: readonly NewEntry[]): void {
    const id = JSON.stringify([path, after]);
    const addition = additions.get(id) ?? { path, after, entries: [] };
    addition.entries.push(...entries);
    additions.set(id, addition);
  }

  function takeOut(path: Path): void {
    const parent = path.slice(0, -1);
    const last = path.at(-1);
    if (last === undefined || source.value(path) === undefined) throw new UneditableError(path);
    const removal = removals.get(JSON.stringify(parent)) ?? { path: parent, gone: new Set() };
    removal.gone.add(last);
    removals.set(JSON.stringify(parent), removal);
  }
}

/** Keys that are added at one place, in their usual order. */
function inKeyOrder(addition: Addition, keyOrder: KeyOrder): Addition {
  const order = addition.entries.length > 1 ? keyOrder(addition.path) : [];
  const rank = ({ key }: NewEntry) => (key === undefined ? 0 : order.indexOf(key));
  return { ...addition, entries: [...addition.entries].sort((a, b) => rank(a) - rank(b)) };
}

function setScalar(place: Place, { path, value, as }: SetValue): TextEdit[] {
  const { source } = place;
  const edits: TextEdit[] = [];
  if (as !== undefined) edits.push({ ...source.key(path), text: as });
  const form = source.form(path);
  if (form === 'empty') return [...edits, ...fillAbsent(place, path, value)];
  if (form === 'flow' || form === 'block' || (typeof value === 'object' && value !== null)) {
    throw new UneditableError(path);
  }
  const { start, end } = source.span(path);
  const from = source.header(path)?.start ?? start;
  return [...edits, { start: from, end, text: scalar(place, path, value, form, as) }];
}

/** A scalar's new text in the quotes of the old one. */
function scalar(place: Place, path: Path, value: Scalar, form: string, as?: string): string {
  const isInFlow = place.source.form(path.slice(0, -1)) === 'flow';
  if (form === 'single' || form === 'double') return scalarText(value, form, isInFlow);
  const at = as === undefined ? path : [...path.slice(0, -1), as];
  return place.renderer.scalar(at, value, isInFlow);
}
