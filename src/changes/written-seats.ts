import { type Operation, remove, set } from '../document/edit/operation.ts';
import type { Path } from '../document/finding.ts';
import type { DoneArgs } from '../facts/change.ts';
import { holderName, term } from '../organisation/composition.ts';
import type { CalendarDate } from '../organisation/date.ts';
import { addDays } from '../organisation/days.ts';
import type { Member } from '../organisation/generated/types.ts';
import type { Organisation } from '../organisation/organisation.ts';
import type { Fact } from './change.ts';
import { named } from './find.ts';
import { capacityAfter, capacityBefore } from './member-capacity.ts';
import { isShort, leavesTooFew, seatName } from './member-leave.ts';
import { vacancyOf } from './seat.ts';

/** Something that a command once wrote and the file still holds, and what takes it out again. */
export interface Written {
  /** What the command would be told: its arguments and options, by their attributes. */
  readonly told: Readonly<Record<string, string | undefined>>;
  readonly label: string;
  readonly date: CalendarDate;
  readonly done: Fact<DoneArgs>;
  /** What is worked out only for the one that is meant. It throws a `Refusal`. */
  operations(): Operation[];
  /** Those whose last day goes with it, which may have been known before. */
  readonly ends?: readonly string[];
}

export type Find = (organisation: Organisation) => Written[];

/** What `rup member …` has written. */
export const WRITTEN_SEATS = {
  'member appoint': ofSeats(({ organisation, body, path, member, told, label, at }) => {
    const { role, from = '', area: id } = member;
    // A seat without a first day is as old as its body, or as the plan.
    const date = from || body.established || organisation.file.plan.period.from;
    const area = organisation.areas.find((one) => one.id === id)?.name ?? '';
    const holder = holderName(organisation, member);
    return {
      told: { ...told, from },
      label,
      date,
      done: member.vacant
        ? { code: 'seat-vacant', args: { role, body: named(body), area, from: member.from } }
        : { code: 'member-appointed', args: { holder, role, body: named(body), area, from: member.from } },
      operations: () =>
        member.vacant ? [remove([...path, 'members', at])] : unseated(organisation, body, path, member, at),
    };
  }),
  'member leave': ofSeats(({ organisation, body, path, member, told, label, at }) => {
    const { role, to: date } = member;
    if (date === undefined || date === body.dissolved?.date || member.vacant) return undefined;
    const vacancy = vacancyOf(body.members, member, ({ from }) => from === addDays(date, 1));
    const seat = [...path, 'members', at];
    const end = body.dissolved?.date;
    return {
      told: { ...told, date },
      label,
      date,
      done: {
        code: 'member-left',
        args: { holder: holderName(organisation, member), role, body: named(body), date },
      },
      operations: () => [
        end === undefined ? remove([...seat, 'to']) : set([...seat, 'to'], end),
        ...(vacancy === -1 ? [] : [remove([...path, 'members', vacancy])]),
      ],
    };
  }),
} as const satisfies Readonly<Record<string, Find>>;

type Seated = NonNullable<Organisation['group']> | Organisation['forums'][number];

interface Seat {
  readonly organisation: Organisation;
  readonly body: Seated;
  readonly path: Path;
  readonly member: Member;
  /** Where in the list of members it stands. */
  readonly at: number;
  readonly told: Written['told'];
  readonly label: string;
}

function ofSeats(find: (seat: Seat) => Written | undefined): Find {
  return (organisation) =>
    [...organisation.bodies.values()].flatMap((one) => {
      if (one.kind !== 'administrativeGroup' && one.kind !== 'forum') return [];
      const { body, path } = one;
      return (body.members ?? []).flatMap((member, at) => {
        const { person, role, area } = member;
        const vacant = member.vacant ? 'true' : undefined;
        const party = organisation.partyOf(member)?.id;
        const told = { body: body.id, person, organisation: party, role, area, vacant };
        const seat = seatName(organisation, member);
        const label = vacant ? seat : `${holderName(organisation, member)}, ${seat}`;
        return find({ organisation, body, path, member, at, told, label }) ?? [];
      });
    });
}

/** A seat without the one who was appointed: what was vacant before them goes on, or is if the seat must be there. */
function unseated(
  organisation: Organisation,
  body: Seated,
  path: Path,
  member: Member,
  at: number,
): Operation[] {
  const list = [...path, 'members'];
  const { from, to } = term(body, member);
  // Who sat in the seat in another capacity until then goes on in that.
  const earlier = capacityBefore(body.members, member);
  if (earlier !== -1) {
    const last = [...list, earlier, 'to'];
    // What follows it in the capacity before is no term of its own then.
    const later = capacityAfter(body.members, member, body.members?.[earlier]?.as);
    const end = later === -1 ? member.to : body.members?.[later]?.to;
    return [
      remove([...list, at]),
      end === undefined ? remove(last) : set(last, end),
      ...(later === -1 ? [] : [remove([...list, later])]),
    ];
  }
  const before = vacancyOf(body.members, member, (other) => other.to === addDays(from, -1));
  const after = vacancyOf(body.members, member, (other) => other.from === addDays(to, 1));
  if (before === -1) {
    if (after !== -1) return [remove([...list, at]), set([...list, after, 'from'], from)];
    // Where seats are missing anyway, vacancies are not entered.
    const isVacancy =
      leavesTooFew(organisation, body, member, from) && !isShort(organisation, body, member, from);
    if (!isVacancy) return [remove([...list, at])];
    const holder = member.person === undefined ? 'organisation' : 'person';
    const gone = (['selectedBy', 'note'] as const).filter((key) => member[key] !== undefined);
    return [
      { kind: 'set', path: [...list, at, holder], as: 'vacant', value: true },
      ...gone.map((key) => remove([...list, at, key])),
    ];
  }
  const end = after === -1 ? member.to : body.members?.[after]?.to;
  return [
    end === undefined ? remove([...list, before, 'to']) : set([...list, before, 'to'], end),
    remove([...list, at]),
    ...(after === -1 ? [] : [remove([...list, after])]),
  ];
}
