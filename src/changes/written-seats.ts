import { type Operation, remove, set } from '../document/edit/operation.ts';
import type { Path } from '../document/finding.ts';
import type { DoneArgs } from '../facts/change.ts';
import { holderName, term } from '../organisation/composition.ts';
import type { CalendarDate } from '../organisation/date.ts';
import { addDays } from '../organisation/days.ts';
import type { Member } from '../organisation/generated/types.ts';
import { isSameText } from '../organisation/normal-form.ts';
import type { Organisation } from '../organisation/organisation.ts';
import type { Fact } from './change.ts';
import { named } from './find.ts';
import { leavesTooFew, seatName } from './member-leave.ts';

/** Something that a command once wrote and the file still holds, and what takes it out again. */
export interface Written {
  /** What the command would be told: its arguments and options, by their attributes. */
  readonly told: Readonly<Record<string, string | undefined>>;
  readonly label: string;
  readonly date: CalendarDate;
  readonly done: Fact<DoneArgs>;
  /** What is worked out only for the one that is meant. */
  operations(): Operation[];
}

export type Find = (organisation: Organisation) => Written[];

/** What `rup member …` has written. */
export const WRITTEN_SEATS = {
  'member appoint': ofSeats(({ organisation, body, path, member, told, label, at }) => {
    const date = term(body, member).from;
    const { role, from, area: id } = member;
    const area = organisation.areas.find((one) => one.id === id)?.name ?? '';
    const holder = holderName(organisation, member);
    return {
      told: { ...told, from: date },
      label,
      date,
      done: { code: 'member-appointed', args: { holder, role, body: named(body), area, from } },
      operations: () => unseated(organisation, body, path, member, at),
    };
  }),
  'member leave': ofSeats(({ organisation, body, path, member, told, label, at }) => {
    const { role, to: date } = member;
    if (date === undefined || date === body.dissolved?.date) return undefined;
    const vacancy = vacancyBeside(body.members, member, ({ from }) => from === addDays(date, 1));
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
        ...(vacancy === undefined ? [] : [remove([...path, 'members', vacancy])]),
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
        if (member.vacant) return [];
        const { person, role, area } = member;
        const told = { body: body.id, person, organisation: organisation.partyOf(member)?.id, role, area };
        const label = `${holderName(organisation, member)}, ${seatName(organisation, member)}`;
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
  const before = vacancyBeside(body.members, member, (other) => other.to === addDays(from, -1));
  const after = vacancyBeside(body.members, member, (other) => other.from === addDays(to, 1));
  if (before === undefined) {
    if (after !== undefined) return [remove([...list, at]), set([...list, after, 'from'], from)];
    if (!hadVacancy(body, member) || !leavesTooFew(organisation, body, member, from)) {
      return [remove(placeIn(list, at, body.members))];
    }
    const holder = member.person === undefined ? 'organisation' : 'person';
    const gone = (['selectedBy', 'note'] as const).filter((key) => member[key] !== undefined);
    return [
      { kind: 'set', path: [...list, at, holder], as: 'vacant', value: true },
      ...gone.map((key) => remove([...list, at, key])),
    ];
  }
  const end = after === undefined ? member.to : body.members?.[after]?.to;
  return [
    end === undefined ? remove([...list, before, 'to']) : set([...list, before, 'to'], end),
    remove([...list, at]),
    ...(after === undefined ? [] : [remove([...list, after])]),
  ];
}

/** Whether a vacancy may have become the member's seat: one that somebody left the day before, or that had no first day. */
function hadVacancy(body: Seated, { from, role, area }: Member): boolean {
  if (from === undefined) return true;
  return (body.members ?? []).some(
    (other) => other.to === addDays(from, -1) && isSameText(other.role, role) && other.area === area,
  );
}

/** Where in the list the vacancy of the same seat stands that ends or begins where a member's term does. */
function vacancyBeside(
  members: readonly Member[] | undefined,
  { role, area }: Member,
  isBeside: (other: Member) => boolean,
): number | undefined {
  const at = (members ?? []).findIndex(
    (other) => other.vacant && isSameText(other.role, role) && other.area === area && isBeside(other),
  );
  return at === -1 ? undefined : at;
}

/** An entry of a list: the list itself where nothing else is in it. */
export const placeIn = (list: Path, at: number, all: readonly unknown[] | undefined): Path =>
  all?.length === 1 ? list : [...list, at];
