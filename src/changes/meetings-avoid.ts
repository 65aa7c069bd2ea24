import { type Operation, remove } from '../document/edit/operation.ts';
import type { Path } from '../document/finding.ts';
import type { Value } from '../document/parsed.ts';
import type { Avoidance } from '../organisation/generated/types.ts';
import { type Change, entry, refuse } from './change.ts';
import { changed, given } from './entry.ts';
import { day, named, pathOf } from './find.ts';

/** The input of `rup meetings avoid`: days or ISO weeks on which no meeting is planned. */
export interface MeetingsAvoid {
  readonly dates?: readonly string[];
  readonly weeks?: readonly number[];
  readonly reason?: string;
  /** Default: they are avoided for all. */
  readonly body?: string;
  /** They are to be avoided no longer. */
  readonly remove?: boolean;
}

const LIST: Path = ['settings', 'avoid'];

/** Adds days and weeks on which no meeting is planned, or takes them out. */
export const meetingsAvoid: Change<MeetingsAvoid> = {
  needs: ['settings', 'administrativeGroup', 'statusMeeting', 'forums'],
  plan({ organisation }, { dates = [], weeks = [], reason = '', body, remove: isRemoved }) {
    for (const date of dates) day(date);
    if (body !== undefined) pathOf(organisation, 'body', body);
    const entries = organisation.file.settings?.avoid ?? [];
    const own = [...entries.entries()].filter(([, each]) => each.body === body);
    const args = {
      dates,
      weeks,
      body: body === undefined ? '' : named(organisation.bodies.get(body)?.body ?? { id: body }).name,
    };
    if (isRemoved) {
      const operations = own.flatMap(([index, each]) => without([...LIST, index], each, dates, weeks));
      if (operations.length === 0) refuse('not-avoided', args);
      return { operations, done: { code: 'avoided-no-longer', args }, open: [] };
    }
    const known = own.find(([, each]) => each.reason === reason);
    const operations = known
      ? extended(known, dates, weeks)
      : changed(['settings'], organisation.file.settings as Value | undefined, {
          avoid: [newEntry({ dates, weeks, reason, body })],
        });
    if (operations.length === 0) refuse('nothing-changes', {});
    return { operations, done: { code: 'avoided', args }, open: [] };
  },
};

function newEntry({
  dates,
  weeks,
  reason,
  body,
}: Required<Pick<MeetingsAvoid, 'dates' | 'weeks' | 'reason'>> & { body: string | undefined }): Value {
  const some = <Item>(list: readonly Item[]) => (list.length > 0 ? [...list] : undefined);
  return entry({ dates: some(dates), weeks: some(weeks), reason, body }) as unknown as Value;
}

/** What adds days and weeks to an entry. */
function extended(
  [index, { dates, weeks }]: readonly [number, Avoidance],
  newDates: readonly string[],
  newWeeks: readonly number[],
): Operation[] {
  return [
    ...given([...LIST, index, 'dates'], dates, [...new Set([...(dates ?? []), ...newDates])]),
    ...given([...LIST, index, 'weeks'], weeks, [...new Set([...(weeks ?? []), ...newWeeks])]),
  ];
}

/** What takes days and weeks out of an entry; one that is left without any goes. */
function without(
  path: Path,
  { dates, weeks }: Avoidance,
  goneDates: readonly string[],
  goneWeeks: readonly number[],
): Operation[] {
  const leftDates = dates?.filter((date) => !goneDates.includes(date)) ?? [];
  const leftWeeks = weeks?.filter((week) => !goneWeeks.includes(week)) ?? [];
  if ([...leftDates, ...leftWeeks].length === 0) return [remove(path)];
  return [...given([...path, 'dates'], dates, leftDates), ...given([...path, 'weeks'], weeks, leftWeeks)];
}
