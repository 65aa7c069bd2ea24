import { type SetValue, set } from '../document/edit/operation.ts';
import type { Path } from '../document/finding.ts';
import type { CalendarDate } from '../organisation/date.ts';
import { addDays } from '../organisation/days.ts';
import type { Earlier } from '../organisation/earlier.ts';
import type { Member, Organisation as Party } from '../organisation/generated/types.ts';
import { isSameText } from '../organisation/normal-form.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { FIELDS, type Heir, heirIn } from './carry.ts';

/** A merger that is entered and yet to come, and is to be on another day. */
export interface Moved {
  readonly operations: readonly SetValue[];
  /** Whether what stands at a place has been moved with it. */
  isMoved(place: Path): boolean;
}

/**
 * What moves a merger to another day that is entered with the same heir and is yet to come: the heir's first day, the seats
 * that end and begin with it, and what is under `earlier` until then. Undefined where there is none.
 */
export function mergerMoved(organisation: Organisation, heir: Heir, today: CalendarDate): Moved | undefined {
  const last = lastDayOf(organisation, heir, today);
  if (last === undefined) return undefined;
  const operations = [
    ...heirMoved(organisation, heir, last),
    ...seatsMoved(organisation, heir, last),
    ...earlierMoved(organisation, heir, last),
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

/** The one last day of all that are merged, where it is yet to come and all are carried on by the heir alone. */
function lastDayOf(
  { file }: Organisation,
  { from, into }: Heir,
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

/** An heir that begins with the merger, or only after it; where others are merged into it, it begins no later than they end. */
function heirMoved({ file }: Organisation, { from, into, date }: Heir, last: CalendarDate): SetValue[] {
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

function seatsMoved(organisation: Organisation, heir: Heir, last: CalendarDate): SetValue[] {
  return organisation.seats.flatMap(({ body, member, path }): SetValue[] => {
    const next = heirIn(member, heir);
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
      set([...path, 'to'], addDays(heir.date, -1)),
      set([...list, members.indexOf(follows), 'from'], heir.date),
    ];
  });
}

/** What was so until the day before: the employers, parts, offices and compositions that name one of the merged. */
function earlierMoved({ file }: Organisation, { from, date }: Heir, last: CalendarDate): SetValue[] {
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
