import { insert } from '../document/edit/operation.ts';
import type { Value } from '../document/parsed.ts';
import type { Named } from '../facts/reference.ts';
import type { SeatedBody } from '../organisation/bodies.ts';
import type { CalendarDate } from '../organisation/date.ts';
import type { SeatRule } from '../organisation/generated/types.ts';
import type { Organisation } from '../organisation/organisation.ts';
import type { Change, Plan } from './change.ts';
import { type EntryAdd, entryAdd } from './entry.ts';
import { entryDrop } from './entry-drop.ts';
import { named } from './find.ts';
import { memberEntry } from './seat.ts';

const { plan: entered } = entryAdd('area');

/** Adds an area. Where a composition demands a seat for each (R19, R20), its own is vacant from the day on. */
export const areaAdd: Change<EntryAdd> = {
  needs: ['forums'],
  plan(situation, input) {
    const plan = entered(situation, input);
    const { id, name } = plan.done.args as { id: string; name: string };
    const from = input.fields.from as string | undefined;
    const seats = seatsFor(situation.organisation, { id, name }, from ?? situation.today);
    return { ...plan, operations: [...plan.operations, ...seats.operations], open: seats.open };
  },
};

/** What is entered for an area that is there from a day on. */
type Seats = Pick<Plan, 'operations' | 'open'>;

/** The seats for it in all bodies that go on, vacant from the day, and what is still to be done about them. */
export function seatsFor(
  { bodies }: Organisation,
  area: Named,
  from: CalendarDate,
  except: ReadonlySet<string> = new Set(),
): Seats {
  const seats = [...bodies.values()]
    .filter((body) => body.kind === 'administrativeGroup' || body.kind === 'forum')
    .filter(
      ({ body }) => (body.dissolved === undefined || body.dissolved.date >= from) && !except.has(body.id),
    )
    .map((body) => vacant(body, area, from));
  return {
    operations: seats.flatMap(({ operations }) => operations),
    open: seats.flatMap(({ open }) => open),
  };
}

/** The seats that a body must have for an area, all of them vacant. */
function vacant({ body, path }: SeatedBody, area: Named, first: CalendarDate): Seats {
  const rules = (body.composition ?? []).filter(({ per, min = 0 }) => per === 'area' && min > 0);
  // In a body that begins later, or that day, they are there from the beginning.
  const from = body.established !== undefined && body.established >= first ? undefined : first;
  const roleOf = ({ roles }: SeatRule) => roles?.[0] ?? '';
  const entries = rules.flatMap((rule) => {
    const seat = { vacant: true as const, role: roleOf(rule), area: area.id };
    return Array.from({ length: rule.min ?? 0 }, () => memberEntry({ ...seat, from }));
  });
  return {
    operations: entries.length > 0 ? [insert([...path, 'members'], ...(entries as unknown as Value[]))] : [],
    open: rules.map((rule) => ({
      code: 'seats-vacant',
      args: { body: named(body), role: roleOf(rule), area: area.name, count: rule.min ?? 0 },
    })),
  };
}

/** Removes an area from the file, and the seats that are for it while nobody has ever held one. */
export const areaDrop = entryDrop('area', (organisation, id) => {
  const seats = organisation.seats.filter(({ member }) => member.area === id);
  return seats.every(({ member }) => member.vacant) ? seats.map(({ path }) => path) : [];
});
