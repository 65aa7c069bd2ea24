import type { Path } from '../finding.ts';
import type { Value } from '../parsed.ts';
import type { Renderer } from './render.ts';
import type { Source } from './source.ts';
import type { Style } from './style.ts';

/** What the planners of edits need to know of the file. */
export interface Place {
  readonly source: Source;
  readonly style: Style;
  readonly renderer: Renderer;
}

/** A new entry: an item, or a key with a value. `path` is where it will stand, or would but for its neighbours. */
export interface NewEntry {
  readonly path: Path;
  readonly key?: string;
  readonly value: Value;
}

/** What is to happen to the entries of one collection. */
export interface CollectionChange {
  readonly path: Path;
  /** The steps of those that are taken out. */
  readonly gone: Set<string | number>;
  /** New ones by the number of the entry after which they stand, -1 for before the first. It is not one that goes. */
  readonly added: Map<number, NewEntry[]>;
}
