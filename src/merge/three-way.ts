import { isMapping, type Operation, remove, set } from '../document/edit/operation.ts';
import type { Path } from '../document/finding.ts';
import type { Value } from '../document/parsed.ts';
import { canonical, isIdentical } from '../history/canonical.ts';
import type { Kind } from '../history/difference.ts';
import type { ListKind } from '../history/lists.ts';
import type { Collision, Reason } from './collision.ts';
import { addedTwice, isPlain, isTellable, kindUnder, type List, paired } from './lists.ts';

/** One thing that theirs has changed and ours has not: what it does to ours, and where it stands in both. */
export interface Step extends Pick<Collision, 'ours' | 'theirs'> {
  readonly operation: Operation;
}

/** What theirs has changed since the base: what can be taken over into ours, and what collides with it. */
export interface ThreeWay {
  readonly steps: readonly Step[];
  readonly collisions: readonly Collision[];
}

type Mapping = { readonly [key: string]: Value };
type Maybe = Value | undefined;

/** The same thing in the three files; undefined where it is not there. */
interface Three {
  readonly base: Maybe;
  readonly ours: Maybe;
  readonly theirs: Maybe;
  readonly kind: Kind;
  readonly at: { readonly ours: Path; readonly theirs: Path };
}

/** Compares three states of the data: the time is linear in them. */
export function threeWay(base: Maybe, ours: Value, theirs: Value): ThreeWay {
  const merge = new Merge();
  const start = isMapping(base) ? base : {};
  merge.value({ base: start, ours, theirs, kind: 'file', at: { ours: [], theirs: [] } });
  return merge;
}

const isSame = (a: Maybe, b: Maybe) => isIdentical(a, b) || canonical(a) === canonical(b);
const isList = (value: Maybe): value is Value[] => Array.isArray(value);
const isListOrNone = (value: Maybe) => value === undefined || value === null || isList(value);

class Merge implements ThreeWay {
  readonly steps: Step[] = [];
  readonly collisions: Collision[] = [];

  value(three: Three): void {
    const { base, ours, theirs } = three;
    if (isSame(base, theirs) || isSame(ours, theirs)) return;
    if (isMapping(base) && isMapping(ours) && isMapping(theirs)) return this.#mapping(three);
    if (isListOrNone(base) && isListOrNone(ours) && isList(theirs) && this.#list(three)) return;
    if (this.#isAddedWithoutClash(three)) return;
    if (!isSame(base, ours)) return this.#collide(reasonOf(three), three);
    const { at } = three;
    if (theirs === undefined) this.#step(remove(at.ours), at);
    else if (ours === undefined || (isScalar(ours) && isScalar(theirs))) this.#step(set(at.ours, theirs), at);
    else this.#collide('cannot-write', three);
  }

  /** Takes over what theirs says under a key that both have added, where nothing of it contradicts ours. */
  #isAddedWithoutClash(three: Three): boolean {
    const { base, ours, theirs, at } = three;
    const isUnderKey = typeof at.ours.at(-1) === 'string';
    if (base !== undefined || !isUnderKey || !isMapping(ours) || !isMapping(theirs)) return false;
    const within = new Merge();
    within.#mapping({ ...three, base: {} });
    if (within.collisions.length > 0) return false;
    this.steps.push(...within.steps);
    return true;
  }

  #mapping({ base, ours, theirs, kind, at }: Three): void {
    const [before, here, there] = [base, ours, theirs] as [Mapping, Mapping, Mapping];
    const renamed = seatTaken(before, here, there);
    for (const key of new Set([...Object.keys(there), ...Object.keys(before)])) {
      if (renamed?.includes(key)) continue;
      this.value({
        base: own(before, key),
        ours: own(here, key),
        theirs: own(there, key),
        kind: kindUnder(kind, key),
        at: { ours: [...at.ours, key], theirs: [...at.theirs, key] },
      });
    }
    if (!renamed) return;
    const [from, to] = renamed;
    const place = { ours: [...at.ours, from], theirs: [...at.theirs, to] };
    this.#step({ kind: 'set', path: place.ours, as: to, value: there[to] ?? null }, place);
  }

  /** Merges lists entry by entry, where it is known which is which. */
  #list(three: Three): boolean {
    const kind = three.kind as ListKind;
    const [base, ours, theirs] = [three.base, three.ours, three.theirs].map((list) => (list ?? []) as List);
    if (!base || !ours || !theirs) return false;
    const lists = [base, ours, theirs];
    if (lists.every(isPlain)) this.#plain(three, base, ours, theirs);
    else if (lists.every((list) => isTellable(list, kind))) this.#entries(three, base, ours, theirs);
    else return false;
    return true;
  }

  #plain({ at }: Three, base: List, ours: List, theirs: List): void {
    for (const [index, item] of ours.entries()) {
      const isGone = base.includes(item) && !theirs.includes(item);
      if (isGone) this.#step(remove([...at.ours, index]), inList(at, index, ABSENT));
    }
    for (const [index, item] of theirs.entries()) {
      if (base.includes(item) || ours.includes(item)) continue;
      this.#step({ kind: 'insert', path: at.ours, values: [item] }, inList(at, ABSENT, index));
    }
  }

  #entries({ kind: own, at }: Three, base: List, ours: List, theirs: List): void {
    const kind = own as ListKind;
    const here = paired(base, ours, kind);
    const there = paired(base, theirs, kind);
    const inOurs = new Map<number, number>();
    for (const [index, entry] of base.entries()) {
      const [mine, other] = [here.get(index), there.get(index)];
      if (mine !== undefined && other !== undefined) inOurs.set(other, mine);
      const place = inList(at, mine ?? ABSENT, other ?? ABSENT);
      const [now, then] = [ours[mine ?? ABSENT], theirs[other ?? ABSENT]];
      this.value({ base: entry, ours: now, theirs: then, kind, at: place });
    }
    const added = (list: List, pairs: ReadonlyMap<number, number>) => {
      const known = new Set(pairs.values());
      return [...list.keys()].filter((index) => !known.has(index));
    };
    const news = { here: added(ours, here), there: added(theirs, there) };
    const isNew = new Set(news.there);
    const twice = addedTwice({ ours, theirs, kind }, news);
    const last = Math.max(-1, ...inOurs.keys());
    let above = -1;
    for (const [index, entry] of theirs.entries()) {
      above = Math.max(above, inOurs.get(index) ?? -1);
      if (!isNew.has(index)) continue;
      const mine = twice.get(index);
      const place = inList(at, mine ?? ABSENT, index);
      if (mine !== undefined) {
        this.value({ base: undefined, ours: ours[mine], theirs: entry, kind, at: place });
        continue;
      }
      const before = index < last ? { index: above + 1 } : {};
      this.#step({ kind: 'insert', path: at.ours, values: [entry], ...before }, place);
    }
  }

  #collide(reason: Reason, { at }: Three): void {
    this.collisions.push({ reason, ...at });
  }

  #step(operation: Operation, at: Three['at']): void {
    this.steps.push({ operation, ...at });
  }
}

/** The index of an entry that a list has not. */
const ABSENT = -1;

const isScalar = (value: Maybe) => typeof value !== 'object' || value === null;
const own = (value: Mapping, key: string) => (Object.hasOwn(value, key) ? value[key] : undefined);
const inList = (at: Three['at'], ours: number, theirs: number) => ({
  ours: [...at.ours, ours],
  theirs: [...at.theirs, theirs],
});

function reasonOf({ base, ours, theirs }: Three): Reason {
  if (base === undefined) return 'added-twice';
  if (ours === undefined) return 'removed-here';
  return theirs === undefined ? 'removed-there' : 'changed-twice';
}

/** Who holds a seat is said by one of these keys: where the one gives way to another, it is renamed in its place. */
const HOLDERS = ['vacant', 'person', 'organisation'];

function seatTaken(base: Mapping, ours: Mapping, theirs: Mapping) {
  if (!Object.hasOwn(base, 'role')) return undefined;
  const from = HOLDERS.find((key) => Object.hasOwn(base, key) && !Object.hasOwn(theirs, key));
  const to = HOLDERS.find((key) => Object.hasOwn(theirs, key) && !Object.hasOwn(base, key));
  if (from === undefined || to === undefined) return undefined;
  const isClean = isSame(base[from], ours[from]) && !Object.hasOwn(ours, to);
  return isClean ? ([from, to] as const) : undefined;
}
