import type { Path } from '../document/finding.ts';
import type { FactArgs, FactCode, LabelledArgs, SubjectKind } from '../facts/difference.ts';
import type { Named } from '../facts/reference.ts';
import { isIdentical } from './canonical.ts';
import { apart, type Difference, differencesOf, type Kind, SINGLES } from './difference.ts';
import type { Fact, Group, Told } from './fact.ts';
import type { Entry } from './lists.ts';
import type { Names } from './names.ts';
import { inside, type Pair, within } from './pairs.ts';
import { entryLabel, groupOf, idOf, idsIn, saidOf, subjectOf } from './subject.ts';

/** A change, whatever it is of. */
export type AnyChange = Change<object>;

/** That of an entry that is there now; and of one that stands in another. */
export type Present<T extends object> = Change<T> & { readonly after: T };
export type Within<T extends object> = Present<T> & { readonly parent: AnyChange };

/** Where facts go, and what their names are taken from. */
export interface Ledger {
  readonly facts: Fact[];
  readonly names: Names;
}

/** What else a fact tells. */
interface Also {
  /** Values that stand below the sentence: those whose keys are these, or begin with them. */
  readonly details?: readonly string[];
  /** Entries in this one that the fact tells of: all they say stands below, but for what the sentence says. */
  readonly with?: readonly { readonly change: AnyChange; readonly told: readonly string[] }[];
  /** Values of entries in this one that go with it and stand nowhere: what is said of them would say what they were. */
  readonly silent?: readonly { readonly change: AnyChange; readonly told: readonly string[] }[];
}

/**
 * An entry that is not what it was, and what is still to be told of it. A value is only ever told by a fact that
 * names it; whatever is left in the end is told as a value with its path. So nothing that differs can be silent.
 */
export class Change<T extends object = Entry> {
  readonly kind: Kind;
  readonly pair: Pair<T>;
  readonly parent: AnyChange | undefined;
  /** The keys from the parent to it, and what it is known by among its siblings. */
  readonly #steps: readonly string[];
  readonly #ledger: Ledger;
  readonly #open: Map<string, Difference>;
  readonly #lists: readonly { readonly path: readonly string[]; readonly kind: Kind }[];
  #children: AnyChange[] | undefined;
  #hasTold = false;
  #isGone = false;

  constructor(pair: Pair<T>, kind: Kind, ledger: Ledger, parent?: AnyChange, steps: readonly string[] = []) {
    this.kind = kind;
    this.pair = pair;
    this.parent = parent;
    this.#steps = steps;
    this.#ledger = ledger;
    const { values, lists } = differencesOf(pair.before, pair.after, kind);
    this.#open = values;
    const singles = SINGLES.map((single) => ({ path: [single], kind: single }));
    this.#lists = kind === 'file' ? [...singles, ...lists] : lists;
  }

  get before(): T | undefined {
    return this.pair.before;
  }

  get after(): T | undefined {
    return this.pair.after;
  }

  get isAdded(): boolean {
    return this.before === undefined;
  }

  get isRemoved(): boolean {
    return this.after === undefined;
  }

  /** The entry as it is, or as it was where it is gone. */
  get entry(): T {
    return (this.after ?? this.before) as T;
  }

  get names(): Names {
    return this.#ledger.names;
  }

  /** The entry by its id and name. */
  get self(): Named {
    const id = idOf(this.entry) ?? '';
    return { id, name: (this.entry as { name?: string }).name ?? this.names.named(id).name };
  }

  /** What is told under the same heading. */
  get group(): Group {
    return groupOf(this);
  }

  /** `forums[klimaforum].members[klimachef, ballerup]`; empty for the file. */
  get place(): string {
    if (!this.parent) return '';
    const list = [this.parent.place, ...this.#steps].filter((step) => step !== '').join('.');
    return isSingle(this.kind) ? list : `${list}[${entryLabel(this.entry)}]`;
  }

  /** The entries in it that differ. */
  get children(): readonly AnyChange[] {
    this.#children ??= this.#lists.flatMap(({ path, kind }) => this.#listed(path, kind));
    return this.#children;
  }

  /** A value that differs and has not been told. */
  difference(key: string): Difference | undefined {
    return this.#open.get(key);
  }

  /** The keys of all that has not been told, but for those that begin with these. */
  rest(...but: readonly string[]): string[] {
    return [...this.#open.keys()].filter((key) => !but.some((start) => begins(key, start)));
  }

  /** Tells a fact. Its sentence tells the values under the keys `told`, which count as told from now on. */
  tell<Code extends FactCode>(
    code: Code,
    args: FactArgs[Code],
    told: readonly string[],
    also: Also = {},
  ): void {
    const { details = [], with: others = [], silent = [] } = also;
    const taken = this.#take(told);
    const below = this.#take(this.rest().filter((key) => details.some((start) => begins(key, start))));
    const theirs = others.map(({ change, told: said }) => {
      change.#hasTold = true;
      const inIt = change.children.flatMap((child) => child.#goneWith());
      return { said: change.#take(said), below: change.#take(change.rest()), inIt, change };
    });
    const values = [
      ...[...taken, ...below].map((difference) => this.#toldOf(difference)),
      ...theirs.flatMap(({ change, said, below, inIt }) => [
        ...[...said, ...below].map((each) => change.#toldOf(each)),
        ...inIt,
      ]),
      ...silent.flatMap(({ change, told: keys }) => change.#silently(keys)),
    ];
    const shown = [
      ...below.map((difference) => this.#labelled(difference)),
      ...theirs.flatMap(({ change, below }) => below.map((each) => change.#labelled(each))),
    ];
    const named = others.flatMap(({ change }) => idsIn(change, []));
    this.#write(code, args, values, { details: shown, at: taken[0] ?? below[0], about: named });
  }

  /** Tells that it was added, where there are no better words; with all there is but for some. */
  tellAdded(...but: readonly string[]): void {
    if (this.kind === 'plan') return;
    if (this.kind === 'file') return this.tell('file-created', {}, ['format']);
    this.tell('entry-added', { subject: subjectOf(this) }, saidOf(this), { details: this.rest(...but) });
  }

  /** Tells all that is left, here and in the entries in it. */
  finish(teller: (change: Present<object>) => void): void {
    if (this.#isGone) return;
    if (this.isRemoved) return this.#tellGone();
    teller(this as AnyChange as Present<object>);
    if (this.isAdded && !this.#hasTold) this.tellAdded();
    for (const difference of this.#take(this.rest())) this.#tellValue(difference);
    for (const child of this.children) child.finish(teller);
  }

  #listed(path: readonly string[], kind: Kind): AnyChange[] {
    const owner = path
      .slice(0, -1)
      .reduce<Pair<Entry>>(
        (pair, key) => inside(pair as Pair<Record<string, Entry>>, key) as Pair<Entry>,
        this.pair as unknown as Pair<Entry>,
      );
    const key = path.at(-1) as string;
    const pairs = isSingle(kind)
      ? [inside(owner as Pair<Record<string, Entry>>, key)]
      : within(owner as Pair<Record<string, Entry[]>>, key, kind as never);
    return (pairs as Pair<Entry>[])
      .filter(({ before, after }) => !isIdentical(before, after))
      .map((pair) => new Change(pair, kind, this.#ledger, this, path));
  }

  /** What is gone takes with it what was in it. */
  #tellGone(): void {
    const values = this.#take(this.rest());
    const inIt = this.children.flatMap((child) => child.#goneWith());
    const counts = new Map<SubjectKind, number>();
    for (const { kind } of this.children) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const told = [...values.map((each) => this.#toldOf(each)), ...inIt];
    const gone = [...counts].map(([kind, count]) => ({ kind, count }));
    if (this.kind === 'file') return this.#write('file-removed', {}, told, { gone });
    // The sentence names it, by its id and by what it is called.
    const said = saidOf(this);
    const below = values.filter(({ path }) => !said.includes(path.join('.')));
    const details = below.map((each) => this.#labelled(each));
    this.#write('entry-removed', { subject: subjectOf(this) }, told, { details, gone });
  }

  #silently(keys: readonly string[]): Told[] {
    const values = this.#take(keys).map((each) => this.#toldOf(each));
    this.#isGone = this.isRemoved && this.rest().length === 0;
    return values;
  }

  #goneWith(): Told[] {
    this.#isGone = true;
    return [
      ...this.#take(this.rest()).map((each) => this.#toldOf(each)),
      ...this.children.flatMap((child) => child.#goneWith()),
    ];
  }

  #tellValue(difference: Difference): void {
    const { label, path, before, after } = this.#labelled(difference);
    const subject = HEADED.includes(this.kind) ? undefined : subjectOf(this);
    const args = { subject, label, path };
    const told = [this.#toldOf(difference)];
    const at = { at: difference };
    if (before.length === 0) this.#write('value-set', { ...args, value: after }, told, at);
    else if (after.length === 0) this.#write('value-removed', { ...args, value: before }, told, at);
    else if (Array.isArray(difference.before) && Array.isArray(difference.after)) {
      const { steps } = this.#placeOf(difference);
      const [added, removed] = apart(difference.before, difference.after).map((items) =>
        this.names.shown(items, steps),
      );
      this.#write('list-changed', { ...args, added: added ?? [], removed: removed ?? [] }, told, at);
    } else this.#write('value-changed', { ...args, before, after }, told, at);
  }

  #take(keys: readonly string[]): Difference[] {
    return keys.flatMap((key) => {
      const difference = this.#open.get(key);
      this.#open.delete(key);
      return difference ? [difference] : [];
    });
  }

  #placeOf({ path }: Difference): { steps: Path; text: string } {
    const { afterPath, beforePath } = this.pair;
    return {
      steps: [...(this.isRemoved ? beforePath : afterPath), ...path],
      text: [this.place, ...path].filter((step) => step !== '').join('.'),
    };
  }

  #toldOf(difference: Difference): Told {
    const { before, after } = difference;
    return { path: this.#placeOf(difference).text, before, after };
  }

  #labelled(difference: Difference): LabelledArgs {
    const { steps, text } = this.#placeOf(difference);
    const [before, after] = [difference.before, difference.after].map((value) =>
      this.names.shown(value, steps),
    );
    const label = [this.kind, ...difference.path].join('.');
    return { label, path: text, before: before ?? [], after: after ?? [] };
  }

  #write<Code extends FactCode>(
    code: Code,
    args: FactArgs[Code],
    told: readonly Told[],
    also: Partial<Pick<Fact, 'details' | 'gone' | 'about'>> & { at?: Difference | undefined } = {},
  ): void {
    const { details = [], gone = [], about = [], at } = also;
    const { afterPath, beforePath } = this.pair;
    this.#hasTold = true;
    // What is new as a whole stands where its entry does.
    const inside = !this.isAdded && at?.after !== undefined ? at.path : [];
    this.#ledger.facts.push({
      code,
      args,
      group: this.group,
      sign: this.isAdded ? 'added' : this.isRemoved ? 'removed' : 'changed',
      id: nearestId(this),
      about: [...new Set([...idsIn(this, told), ...about])],
      path: this.isRemoved ? beforePath : [...afterPath, ...inside],
      side: this.isRemoved ? 'before' : 'after',
      details,
      gone,
      told,
    });
  }
}

/** What is named in the heading under which it is told. */
export const HEADED: readonly Kind[] = [...SINGLES, 'forum', 'formerGroup', 'file'];

const begins = (key: string, start: string) => key === start || key.startsWith(`${start}.`);
const isSingle = (kind: Kind) => (SINGLES as readonly Kind[]).includes(kind);

function nearestId(change: AnyChange): string | undefined {
  return idOf(change.entry) ?? (change.parent && nearestId(change.parent));
}
