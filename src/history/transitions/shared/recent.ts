import type { Value } from '../../../document/parsed.ts';
import type { EntityKind } from '../../../facts/reference.ts';
import { type CalendarDate, isCalendarDate } from '../../../organisation/date.ts';
import { definitions } from '../../../organisation/definitions.ts';
import type { OrganisationFile } from '../../../organisation/generated/types.ts';
import { valueAt } from '../../../organisation/lookup.ts';
import { compare } from '../../../organisation/order.ts';
import { REFERENCES } from '../../../organisation/references.ts';

type Data = Readonly<Record<string, unknown>>;

/** Where an id is named: on the day that is told of there, or where none is, in an entry by its id. */
interface Naming {
  readonly day: CalendarDate | undefined;
  readonly owner: string | undefined;
}

/**
 * Which entries of the older file were entered within the days of grace, and may be undone. A file does not say when
 * something was entered; it is taken to have been on the day that it tells of. So what has a life of its own is recent
 * where this has begun within those days and nothing in it is of a day before. An entry without a day of its own, such
 * as a person, is where all that names it is: nothing of a settled day is lost with it. What has no day at all may have
 * been there for ever.
 */
export class Recent {
  readonly #file: OrganisationFile;
  readonly #open: CalendarDate;
  readonly #today: CalendarDate;
  readonly #known = new Map<string, boolean>();
  #kinds: ReadonlyMap<string, { readonly kind: EntityKind; readonly entry: Data }> | undefined;
  #namings: ReadonlyMap<string, readonly Naming[]> | undefined;

  /** `open`: the first day that is not settled. */
  constructor(file: OrganisationFile, open: CalendarDate, today: CalendarDate) {
    this.#file = file;
    this.#open = open;
    this.#today = today;
  }

  /** Whether the entry with that id is recent. */
  has(id: string): boolean {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    // Entries that name each other in a circle tell nothing of when they were entered.
    this.#known.set(id, false);
    const isRecent = this.#decide(id);
    this.#known.set(id, isRecent);
    return isRecent;
  }

  #decide(id: string): boolean {
    this.#kinds ??= kindsOf(this.#file);
    const { kind, entry } = this.#kinds.get(id) ?? {};
    if (!kind || !entry || this.#tellsOfSettled(entry)) return false;
    if (BY_NAME.includes(kind)) return this.#isNamedRecently(id);
    const first = firstDay(kind, entry, this.#file);
    return first !== undefined && this.#open <= first && first <= this.#today;
  }

  #isNamedRecently(id: string): boolean {
    this.#namings ??= namingsOf(this.#file);
    const namings = this.#namings.get(id) ?? [];
    if (namings.length === 0) return false;
    return namings.every(({ day, owner }) =>
      day === undefined ? owner !== undefined && this.has(owner) : this.#open <= day,
    );
  }

  #tellsOfSettled(value: unknown): boolean {
    if (typeof value === 'string') return value < this.#open && isCalendarDate(value);
    if (typeof value !== 'object' || value === null) return false;
    return Object.values(value).some((child) => this.#tellsOfSettled(child));
  }
}

/** What has no day of its own. */
const BY_NAME: readonly EntityKind[] = ['person', 'organisation', 'area', 'goal'];

function firstDay(kind: EntityKind, entry: Data, { plan }: OrganisationFile): CalendarDate | undefined {
  const start = plan?.period.from;
  if (kind === 'office') {
    const days = ((entry['holders'] ?? []) as readonly { from?: CalendarDate }[]).map(
      ({ from }) => from ?? start,
    );
    return days.sort(compare)[0];
  }
  // What is continued was there before the plan.
  return dayOf(entry) ?? (entry['origin'] === 'continued' ? start : undefined);
}

/** The day on which something begins or happens. */
function dayOf(entry: Data): CalendarDate | undefined {
  return DAYS.map((key) => entry[key]).find((day) => typeof day === 'string') as CalendarDate | undefined;
}
const DAYS = ['from', 'date', 'collected', 'established', 'started'];

function kindsOf(file: OrganisationFile) {
  const entries = definitions(file).map(({ id, kind, path }) => {
    const entry = valueAt(file as unknown as Value, path) as unknown as Data;
    return [id, { kind, entry }] as const;
  });
  return new Map(entries);
}

function namingsOf(file: OrganisationFile): ReadonlyMap<string, readonly Naming[]> {
  const namings = new Map<string, Naming[]>();
  const walk = (value: unknown, shape: unknown, at: Naming): void => {
    if (value === undefined || shape === undefined) return;
    if (Array.isArray(value)) {
      for (const item of value) walk(item, shape, at);
    } else if (Array.isArray(shape)) {
      const others = namings.get(value as string);
      if (others) others.push(at);
      else namings.set(value as string, [at]);
    } else {
      const { id } = value as { id?: string };
      // Where `id` is itself a reference, the entry is the one around it.
      const owner = id !== undefined && (shape as Data)['id'] === undefined ? id : at.owner;
      const inner = { day: dayOf(value as Data) ?? at.day, owner };
      for (const [key, child] of Object.entries(shape as Data)) walk((value as Data)[key], child, inner);
    }
  };
  walk(file, REFERENCES, { day: undefined, owner: undefined });
  return namings;
}
