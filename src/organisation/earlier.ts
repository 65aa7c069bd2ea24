import type { Path } from '../document/finding.ts';
import type { Value } from '../document/parsed.ts';
import type { EarlierField, EarlierPlanField } from '../facts/earlier.ts';
import type { EntityKind } from '../facts/reference.ts';
import type { CalendarDate } from './date.ts';
import { addDays } from './days.ts';
import type { OrganisationFile, Plan } from './generated/types.ts';
import { valueAt } from './lookup.ts';
import { compare } from './order.ts';

/** What of an entry of each kind can change, and is then told by `earlier`; a test holds it to the schema. */
export const EARLIER_FIELDS: { readonly [Kind in EntityKind]?: readonly EarlierField[] } = {
  area: ['name'],
  initiative: ['name', 'areas', 'wantsForum'],
  organisation: ['name', 'kind', 'code', 'partOf'],
  person: ['name', 'title', 'organisation'],
  statusMeeting: ['name', 'perYear', 'meetings'],
  office: ['name', 'organisation'],
  administrativeGroup: ['name', 'task', 'composition', 'chairs', 'meetings'],
  forum: ['name', 'task', 'goal', 'areas', 'reportsTo', 'composition', 'chairs', 'meetings'],
};

/** The same of the plan, which has no id. */
export const EARLIER_PLAN_FIELDS: readonly EarlierPlanField[] = ['name', 'period', 'url', 'case'];

/** What was different in an entry up to and including a day. */
export interface Earlier {
  readonly until: CalendarDate;
  readonly [field: string]: unknown;
}

/** An entry that may say how it was before. */
interface Entry {
  readonly id: string;
  readonly name: string;
  readonly earlier?: readonly { readonly until: CalendarDate }[];
}

/** An entry that does, and where it stands. */
export interface Changed extends Entry {
  readonly earlier: readonly Earlier[];
  readonly established?: CalendarDate;
  readonly started?: CalendarDate;
  readonly dissolved?: { readonly date: CalendarDate };
  readonly ended?: CalendarDate;
}

/**
 * An entry as it was on a day: each value is that of the first of its earlier ones that lasted so long, else its own. Of
 * those only what was earlier even then is left.
 */
export function entryAsOf<T extends object>(entry: T, at: CalendarDate): T {
  const { earlier } = entry as { readonly earlier?: readonly Earlier[] };
  if (!earlier || (earlier.at(-1)?.until ?? '') < at) return entry;
  const then: Record<string, unknown> = {};
  for (const { until, ...fields } of earlier) {
    if (until >= at) for (const key in fields) then[key] ??= fields[key];
  }
  const past = earlier.filter(({ until }) => until < at);
  const known: T & { earlier?: unknown } = { ...entry, ...then };
  if (past.length > 0) known.earlier = past;
  else delete known.earlier;
  return known;
}

/** The plan in force on a day. What a plan that was replaced does not say of itself, the next one's does not say of it. */
export function planAsOf(plan: Plan, at: CalendarDate): Plan {
  const then = entryAsOf(plan, at);
  const own = plan.earlier?.find(({ until, period }) => until >= at && period !== undefined);
  if (!own) return then;
  const { url, case: number, ...rest } = then;
  return {
    ...rest,
    ...(own.url !== undefined && { url: own.url }),
    ...(own.case !== undefined && { case: own.case }),
  };
}

/** Where the value stood that an entry had on a day under a key: the path's last step. */
function stepAsOf(entry: unknown, key: string, at: CalendarDate): Path {
  const { earlier } = entry as { readonly earlier?: readonly Earlier[] };
  const index = earlier?.findIndex((one) => one.until >= at && Object.hasOwn(one, key)) ?? -1;
  return index < 0 ? [key] : ['earlier', index, key];
}

/** Where what stands at a path of the file as of a day is written. */
export function writtenAt(file: OrganisationFile, path: Path, at: CalendarDate): Path {
  const written: (string | number)[] = [];
  let value: unknown = file;
  for (const step of path) {
    const isField = typeof step === 'string' && typeof value === 'object' && value !== null;
    for (const own of isField ? stepAsOf(value, step, at) : [step]) {
      written.push(own);
      value = (value as Record<string | number, unknown> | undefined)?.[own];
    }
  }
  return written;
}

/** Where entries stand that can say how they were before: lists of them, or one alone. */
const PLACES: readonly Path[] = [
  ['plan'],
  ['plan', 'areas'],
  ['plan', 'initiatives'],
  ['organisations'],
  ['people'],
  ['statusMeeting'],
  ['statusMeeting', 'offices'],
  ['administrativeGroup'],
  ['forums'],
];

/** The entries of a file that say how they were before, each with its place. */
export function changedEntries(file: OrganisationFile): [Changed, Path][] {
  const found: [Changed, Path][] = [];
  for (const place of PLACES) {
    const value = valueAt(file as unknown as Value, place) as unknown as Entry | readonly Entry[] | undefined;
    if (!Array.isArray(value)) {
      if ((value as Entry | undefined)?.earlier) found.push([value as Changed, place]);
    } else {
      for (let index = 0; index < value.length; index++)
        if (value[index].earlier) found.push([value[index], [...place, index]]);
    }
  }
  return found;
}

/** The file with the values that its entries had on a day. What is the same is shared with it. */
export function fileAsOf(file: OrganisationFile, at: CalendarDate): OrganisationFile {
  const one = <T extends object>(entry: T): T => entryAsOf(entry, at);
  const { plan, organisations, people, statusMeeting, administrativeGroup, forums } = file;
  return {
    ...file,
    ...(plan && {
      plan: {
        ...planAsOf(plan, at),
        ...(plan.areas && { areas: plan.areas.map(one) }),
        ...(plan.initiatives && { initiatives: plan.initiatives.map(one) }),
      },
    }),
    ...(organisations && { organisations: organisations.map(one) }),
    ...(people && { people: people.map(one) }),
    ...(statusMeeting && {
      statusMeeting: {
        ...one(statusMeeting),
        ...(statusMeeting.offices && { offices: statusMeeting.offices.map(one) }),
      },
    }),
    ...(administrativeGroup && { administrativeGroup: one(administrativeGroup) }),
    ...(forums && { forums: forums.map(one) }),
  };
}

/** Days from the first to the last. */
export interface Lasting {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The days up to which something in a file was different, and what is made of the file for each (`T`), once. */
export class Changes<T> {
  readonly #make: (lastDay: CalendarDate) => T;
  readonly #made = new Map<CalendarDate, T>();
  /** All of them in their order, and those of each entry and of all organisations. */
  readonly #days: readonly CalendarDate[];
  readonly #daysOf = new Map<string, readonly CalendarDate[]>();
  readonly #ofParties: readonly CalendarDate[];

  constructor(file: OrganisationFile, make: (lastDay: CalendarDate) => T) {
    this.#make = make;
    const changed = changedEntries(file);
    for (const [{ id, earlier }] of changed) this.#daysOf.set(id, daysIn(earlier));
    this.#days = inOrder([...changed.flatMap(([{ earlier }]) => daysIn(earlier)), ...areaDays(file)]);
    const parties = changed.filter(([, [section]]) => section === 'organisations');
    this.#ofParties = parties.flatMap(([{ earlier }]) => daysIn(earlier));
  }

  /** What is made of the file as it was on a day; undefined where that is how it is written. */
  asOf(day: CalendarDate): T | undefined {
    const lastDay = firstFrom(this.#days, day);
    if (lastDay === undefined) return undefined;
    let then = this.#made.get(lastDay);
    if (!then) this.#made.set(lastDay, (then = this.#make(lastDay)));
    return then;
  }

  /** Days cut where one of some entries became different, or any organisation. */
  cut({ from, to }: Lasting, ids: readonly (string | undefined)[]): Lasting[] {
    if (this.#days.length === 0) return [{ from, to }];
    const own = ids.flatMap((id) => (id === undefined ? [] : (this.#daysOf.get(id) ?? [])));
    const last = inOrder([...own, ...this.#ofParties]).filter((day) => from <= day && day < to);
    return [...last, to].map((end, at) => ({
      from: at === 0 ? from : addDays(last[at - 1] ?? to, 1),
      to: end,
    }));
  }
}

/** The last days before an area comes to the plan, and those of areas that leave it: there are others from then on. */
const areaDays = ({ plan }: OrganisationFile) =>
  (plan?.areas ?? []).flatMap(({ from, to }) =>
    [from === undefined ? [] : addDays(from, -1), to ?? []].flat(),
  );

const daysIn = (earlier: readonly Earlier[]) => earlier.map(({ until }) => until);
const inOrder = (days: readonly CalendarDate[]) => [...new Set(days)].sort(compare);

/** The first of some days in their order that is not before a day. */
function firstFrom(days: readonly CalendarDate[], day: CalendarDate): CalendarDate | undefined {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? '') < day) low = middle + 1;
    else high = middle;
  }
  return days[low];
}
