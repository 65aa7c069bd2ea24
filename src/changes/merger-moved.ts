import { type SetValue, set } from '../document/edit/operation.ts';
import type { Path } from '../document/finding.ts';
import type { CalendarDate } from '../organisation/date.ts';
import { addDays } from '../organisation/days.ts';
import type { Earlier } from '../organisation/earlier.ts';
import type { Member, Organisation as Party } from '../organisation/generated/types.ts';
import { isSameText } from '../organisation/normal-form.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { afterMerger, FIELDS, type Merger } from './carry.ts';

/** A merger that is recorded and still in the future, and is moved to another day. */
export interface Moved {
  readonly operations: readonly SetValue[];
  /** Whether what stands at a place has been moved with it. */
  isMoved(place: Path): boolean;
}

/**
 * What moves a merger to another day that is entered with the same successor and is still in the future: the successor's
 * first day, the seats that end and begin with it, and what is under `earlier` until then. Undefined where there is none.
 */
export function mergerMoved(
  organisation: Organisation,
  merger: Merger,
  today: CalendarDate,
): Moved | undefined {
  const last = lastDayOf(organisation, merger, today);
  if (last === undefined) return undefined;
  const operations = [
    ...successorMoved(organisation, merger, last),
    ...seatsMoved(organisation, merger, last),
    ...earlierMoved(organisation, merger, last),
  ];
  const byPlace = new Map(operations.map((one) => [one.path.join(), one]));
  const places = new Set(operations.map(({ path }) => placeOf(path).join()));
  return {
    operations: [...byPlace.values()],
    // Who selected for a seat did so for the merger, whenever that is.
    isMoved: (place) => places.has(place.join()) || places.has(place.slice(0, -1).join()),
  };
}

/** The entry or the seat in which something is set. */
function placeOf(path: Path): Path {
  const at = path.lastIndexOf('earlier');
  return at === -1 ? path.slice(0, -1) : path.slice(0, at);
}

/** The one last day of all that are merged, where it is still in the future and all have this one successor alone. */
function lastDayOf(
  { file }: Organisation,
  { from, into }: Merger,
  today: CalendarDate,
): CalendarDate | undefined {
  const ends = file.organisations
    .filter(({ id }) => from.has(id))
    .map(({ dissolved }) =>
      dissolved?.successors?.length === 1 && dissolved.successors[0] === into ? dissolved.date : undefined,
    );
  const [last] = ends;
  return last !== undefined && last > today && ends.every((one) => one === last) ? last : undefined;
}

/** Moves the first day of a successor that begins with the merger or after it. One that others are merged into begins no later than they end. */
function successorMoved(
  { file }: Organisation,
  { from, into, date }: Merger,
  last: CalendarDate,
): SetValue[] {
  const index = file.organisations.findIndex(({ id }) => id === into);
  const begins = file.organisations[index]?.established;
  if (begins === undefined || (begins !== addDays(last, 1) && begins <= date)) return [];
  const isOther = ({ id, dissolved }: Party) =>
    !from.has(id) && dissolved?.successors?.includes(into) === true;
  const others = file.organisations
    .filter(isOther)
    .map(({ dissolved }) => addDays(dissolved?.date ?? last, 1));
  const [first = date] = [date, ...others].sort();
  return first === begins ? [] : [set(['organisations', index, 'established'], first)];
}

function seatsMoved(organisation: Organisation, merger: Merger, last: CalendarDate): SetValue[] {
  return organisation.seats.flatMap(({ body, member, path }): SetValue[] => {
    const next = afterMerger(member, merger);
    if (next === member || member.to !== last) return [];
    const isNext = (other: Member) =>
      other.from === addDays(last, 1) &&
      isSameText(other.role, next.role) &&
      (['person', 'organisation', 'area', 'as', 'deputyFor'] as const).every(
        (key) => other[key] === next[key],
      );
    const members = body.body.members ?? [];
    const taken = members.filter(isNext);
    // Of several alike, each has its own that follows it.
    const at = members.indexOf(member);
    const follows = taken.find((other) => members.indexOf(other) > at) ?? taken[0];
    if (!follows) return [];
    const list = path.slice(0, -1);
    return [
      set([...path, 'to'], addDays(merger.date, -1)),
      set([...list, members.indexOf(follows), 'from'], merger.date),
    ];
  });
}

/** What was so until the day before: the employers, parts, offices and compositions that name one of the merged. */
function earlierMoved({ file }: Organisation, { from, date }: Merger, last: CalendarDate): SetValue[] {
  const { organisations, people = [], statusMeeting, administrativeGroup, forums = [] } = file;
  const all = (list: readonly object[], ...path: Path) =>
    list.map((entry, index) => ({ entry, path: [...path, index] as Path }));
  const entries = [
    ...all(organisations, 'organisations'),
    ...all(people, 'people'),
    ...all(statusMeeting?.offices ?? [], 'statusMeeting', 'offices'),
    { entry: administrativeGroup, path: ['administrativeGroup'] as Path },
    ...all(forums, 'forums'),
  ];
  return entries.flatMap(({ entry, path }) => {
    const { earlier = [] } = entry as { readonly earlier?: readonly Earlier[] };
    const index = earlier.findIndex((one) => one.until === last && isOfMerger(one, from));
    return index === -1 ? [] : [set([...path, 'earlier', index, 'until'], addDays(date, -1))];
  });
}

/** Whether all that was different was that it named one of the merged. */
function isOfMerger({ until, ...was }: Earlier, from: ReadonlySet<string>): boolean {
  const names = (value: unknown): boolean =>
    typeof value === 'string'
      ? from.has(value)
      : typeof value === 'object' && value !== null && Object.values(value).some(names);
  const fields = new Set<string | undefined>(Object.values(FIELDS));
  return Object.entries(was).every(([key, value]) => fields.has(key) && names(value));
}
