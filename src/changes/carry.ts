import { insert, type Operation, remove, set } from '../document/edit/operation.ts';
import type { Path } from '../document/finding.ts';
import type { Value } from '../document/parsed.ts';
import type { TieKind } from '../facts/reference.ts';
import { seatOfOne, term } from '../organisation/composition.ts';
import { type CalendarDate, LAST_DATE } from '../organisation/date.ts';
import { addDays } from '../organisation/days.ts';
import type { Earlier } from '../organisation/earlier.ts';
import type { Composition, Forum, Member, SeatRule } from '../organisation/generated/types.ts';
import { grouped } from '../organisation/grouped.ts';
import { nearestId, valueAt } from '../organisation/lookup.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { type Tie, tiesOf } from '../organisation/ties.ts';
import { memberEntry } from './seat.ts';

/** Organisations that are merged into another: its first day is the day after their last. */
export interface Merger {
  readonly from: ReadonlySet<string>;
  readonly into: string;
  readonly date: CalendarDate;
}

/** What is carried over: an entry by its id, and what of it. */
export interface Carried {
  readonly kind: TieKind;
  readonly id: string;
  readonly name: string;
  readonly operations: readonly Operation[];
}

/**
 * The places that name one of the merged organisations on or after the day of the merger, each with the operations that put
 * the successor there. `isLeft`: whether a place is taken care of already.
 */
export function carriedOver(
  organisation: Organisation,
  merger: Merger,
  isLeft: (place: Path) => boolean = () => false,
): Carried[] {
  const data = organisation.file as unknown as Value;
  const ties = tiesOf(organisation, (id) => merger.from.has(id)).filter((tie) => isCarried(tie, merger));
  const found = new Map<string, Carried>();
  const seats: Member[] = [];
  for (const { kind, name, path } of ties) {
    const field = FIELDS[kind];
    const isSeat = kind === 'seat' || kind === 'deputy';
    const place = field !== undefined ? ownerOf(path, field) : isSeat ? path.slice(0, -1) : path;
    // A seat may name two of them, a composition several, and so may their earlier values: each is changed once, as a whole.
    if (found.has(place.join()) || isLeft(place)) continue;
    const operations =
      field !== undefined
        ? changedFrom(data, place, field, merger)
        : isSeat
          ? seatOperations(organisation, place, merger, seats)
          : [set(path, merger.into)];
    found.set(place.join(), { kind, id: nearestId(data, path) ?? '', name, operations });
  }
  return [...found.values()].filter(({ operations }) => operations.length > 0);
}

/** Facts of one day only: they are carried over if that day is not before the merger. */
const ONE_DAY: readonly TieKind[] = ['selector', 'establisher', 'effort', 'speaker'];

/** Fields that can change from a day on, with their former value under `earlier`. */
export const FIELDS: { readonly [Kind in TieKind]?: string } = {
  part: 'partOf',
  employer: 'organisation',
  office: 'organisation',
  composition: 'composition',
};

function isCarried({ kind, from = '', to = LAST_DATE }: Tie, { date }: Merger): boolean {
  // The decision may have been made long before: it stays whose it was.
  if (kind === 'decider') return false;
  return ONE_DAY.includes(kind) ? from >= date : to >= date;
}

/** The entry in which a field stands, or stood earlier. */
function ownerOf(path: Path, field: string): Path {
  const at = path.lastIndexOf(field);
  return path[at - 2] === 'earlier' ? path.slice(0, at - 2) : path.slice(0, at);
}

/** The operations that put the successor into a field of an entry, and keep the former value under `earlier`. */
function changedFrom(data: Value, path: Path, field: string, merger: Merger): Operation[] {
  const entry = valueAt(data, path) as unknown as {
    established?: CalendarDate;
    earlier?: readonly Earlier[];
  };
  const { established, earlier = [] } = entry;
  const last = addDays(merger.date, -1);
  const has = (one: Earlier) => Object.hasOwn(one, field);
  const operations = earlier.flatMap((one, index) =>
    one.until > last && has(one) ? inPlace([...path, 'earlier', index, field], one[field], merger) : [],
  );
  operations.push(...inPlace([...path, field], (entry as Record<string, unknown>)[field], merger));
  const until = earlier.find((one) => one.until >= last && has(one));
  const isOther = until?.until === last || (established !== undefined && established > last);
  const was = (until ?? entry) as Record<string, unknown>;
  if (isOther || inPlace([], was[field], merger).length === 0) return operations;
  const value = was[field] as Value;
  const index = earlier.findIndex((one) => one.until >= last);
  const list = [...path, 'earlier'];
  if (earlier[index]?.until === last) return [...operations, set([...list, index, field], value)];
  const kept = insert(list, { until: last, [field]: value });
  return [...operations, index === -1 ? kept : { ...kept, index }];
}

/** The operations that put the successor into a value: an id, or the seats of a composition. */
function inPlace(path: Path, value: unknown, merger: Merger): Operation[] {
  if (typeof value === 'string') return merger.from.has(value) ? [set(path, merger.into)] : [];
  if (!Array.isArray(value)) return [];
  const rules = (value as Composition).map((rule, index) => ({
    rule,
    index,
    named: renamedIn(rule, merger),
  }));
  // Kinds of seat that now belong to the same organisation become one, with as many seats as they had together.
  const kinds = grouped(rules, ({ rule: { min: _, max: __, ...rule }, named }) =>
    canonical({ ...rule, ...named }),
  );
  return [...kinds.values()].flatMap((alike) => {
    if (alike.every(({ named }) => Object.keys(named).length === 0)) return [];
    const [{ rule, index, named }, ...others] = alike as [(typeof alike)[0], ...typeof alike];
    const total = others.length === 0 ? {} : totalOf(alike.map((one) => one.rule));
    const at = [...path, index];
    const isOpen = others.length > 0 && rule.max !== undefined && total.max === undefined;
    return [
      ...Object.entries({ ...named, ...total }).map(([key, is]) => set([...at, key], is as Value)),
      ...(isOpen ? [remove([...at, 'max'])] : []),
      ...others.map((other) => remove([...path, other.index])),
    ];
  });
}

/** What a kind of seat names after the merger, where it named a merged organisation. */
function renamedIn({ organisation, selectedBy }: SeatRule, { from, into }: Merger): Partial<SeatRule> {
  return {
    ...(organisation !== undefined && from.has(organisation) && { organisation: into }),
    ...(selectedBy !== undefined && from.has(selectedBy) && { selectedBy: into }),
  };
}

const canonical = (rule: SeatRule) => JSON.stringify(Object.entries(rule).sort());

function totalOf(rules: readonly SeatRule[]): Pick<SeatRule, 'min' | 'max'> {
  const sum = (key: 'min' | 'max') => rules.reduce((total, rule) => total + (rule[key] ?? 0), 0);
  const hasMin = rules.some(({ min }) => min !== undefined);
  const hasMax = rules.every(({ max }) => max !== undefined);
  return { ...(hasMin && { min: sum('min') }), ...(hasMax && { max: sum('max') }) };
}

/**
 * A seat without a name ends with the organisation that has it, and is the successor's from then on; so is a deputy's. Where
 * two seats become the same one, one of them ends: who else is to have it is for people to decide.
 */
function seatOperations(
  organisation: Organisation,
  seat: Path,
  merger: Merger,
  carried: Member[],
): Operation[] {
  const { date } = merger;
  const member = valueAt(organisation.file as unknown as Value, seat) as unknown as Member;
  const body = valueAt(organisation.file as unknown as Value, seat.slice(0, -2)) as unknown as Forum;
  // In a body that is yet to be established, nobody sits before.
  const isBegun = term(body, member).from < date;
  const others = valueAt(organisation.file as unknown as Value, seat.slice(0, -1)) as unknown as Member[];
  const isGroup = seat[0] === 'administrativeGroup';
  const next = afterMerger(member, merger);
  const own = seatOfOne(next, isGroup);
  const isTaken = (other: Member) => {
    const then = afterMerger(other, merger);
    // Of those that are carried over as well, the first one stays.
    const isThere = then === other || carried.includes(other);
    const isSame = seatOfOne(then, isGroup) === own && then.deputyFor === next.deputyFor;
    const isAtOnce =
      (other.to ?? LAST_DATE) >= date &&
      (other.from ?? '') <= (member.to ?? LAST_DATE) &&
      (member.from ?? '') <= (other.to ?? LAST_DATE);
    return other !== member && isThere && isSame && isAtOnce;
  };
  const isDouble = own !== undefined && others.some(isTaken);
  carried.push(member);
  if (!isBegun) {
    const isOther = (key: keyof Member) => next[key] !== member[key];
    const keys = (['organisation', 'deputyFor'] as const).filter(isOther);
    return isDouble ? [remove(seat)] : keys.map((key) => set([...seat, key], merger.into));
  }
  const end = set([...seat, 'to'], addDays(date, -1));
  if (isDouble) return [end];
  const entry = memberEntry({ ...next, from: date, note: undefined });
  const index = Number(seat.at(-1)) + 1;
  return [end, { ...insert(seat.slice(0, -1), entry as unknown as Value), index }];
}

/** A member as the entry is after the merger: the successor has the seat, or is stood in for. The same object if nothing changes. */
export function afterMerger(member: Member, { from, into }: Merger): Member {
  const { organisation, deputyFor } = member;
  const isNamed = (id: string | undefined) => id !== undefined && from.has(id);
  if (!isNamed(organisation) && !isNamed(deputyFor)) return member;
  return {
    ...member,
    ...(isNamed(organisation) && { organisation: into }),
    ...(isNamed(deputyFor) && { deputyFor: into }),
  };
}
