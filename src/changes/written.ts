import { type Operation, remove } from '../document/edit/operation.ts';
import type { Path } from '../document/finding.ts';
import { holderName } from '../organisation/composition.ts';
import type { CalendarDate } from '../organisation/date.ts';
import { addDays } from '../organisation/days.ts';
import type { Dissolution, Member } from '../organisation/generated/types.ts';
import { closingDay } from '../organisation/need.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { establisher } from '../organisation/parties.ts';
import { refuse } from './change.ts';
import { named } from './find.ts';
import { type Find, WRITTEN_SEATS, type Written } from './written-seats.ts';

/** What each command that can be withdrawn has written, by its words. */
export const WRITTEN = {
  'forum establish': (organisation) =>
    organisation.forums.flatMap(({ established: date, ...forum }, index) => {
      if (date === undefined || forum.origin !== 'established') return [];
      const path = ['forums', index];
      // Who establishes it by default was written with the day.
      const isByDefault =
        forum.establishedBy !== undefined && forum.establishedBy === establisher(organisation, date);
      return {
        told: { forum: forum.id, date },
        label: forum.name,
        date,
        done: { code: 'forum-established' as const, args: { forum: named(forum), date } },
        operations: () => {
          if (forum.dissolved) {
            refuse('already-dissolved', { body: named(forum), dissolved: forum.dissolved.date });
          }
          const by = isByDefault ? [remove([...path, 'establishedBy'])] : [];
          return [remove([...path, 'established']), ...by];
        },
      };
    }),
  'forum dissolve': (organisation) =>
    organisation.forums.flatMap((forum, index) => {
      const path = ['forums', index];
      const needs = [...(forum.initiatives ?? []).entries()].filter(
        ([, { id, until }]) =>
          until !== undefined &&
          until === forum.dissolved?.date &&
          organisation.initiative(id)?.ended !== until,
      );
      const released = {
        operations: needs.map(([at]) => remove([...path, 'initiatives', at, 'until'])),
        ends: needs.map(([, { id }]) => organisation.initiative(id)?.name ?? id),
      };
      return endOf(organisation, forum, path, 'forum', released);
    }),
  'group dissolve': (organisation) =>
    organisation.group ? endOf(organisation, organisation.group, ['administrativeGroup'], undefined) : [],
  'former-group dissolve': (organisation) =>
    (organisation.file.formerGroups ?? []).flatMap((group, index) =>
      endOf(organisation, group, ['formerGroups', index], 'entry'),
    ),
  'forum report': (organisation) =>
    organisation.forums.flatMap((forum, index) =>
      (forum.reports ?? []).flatMap(({ date }, at) =>
        plain(['forums', index, 'reports', at], { forum: forum.id }, forum.name, date, {
          code: 'forum-reported',
          args: { forum: named(forum), date },
        }),
      ),
    ),
  'forum release': (organisation) =>
    organisation.forums.flatMap((forum, index) =>
      (forum.initiatives ?? []).flatMap(({ id, until: date }, at) => {
        const initiative = organisation.initiative(id);
        if (date === undefined || !initiative) return [];
        const told = { forum: forum.id, initiative: id };
        return plain(['forums', index, 'initiatives', at, 'until'], told, initiative.name, date, {
          code: 'forum-released',
          args: { forum: named(forum), initiative: named(initiative), date },
        });
      }),
    ),
  'initiative start': ofInitiatives(({ started: date, ...initiative }, path) =>
    date === undefined
      ? []
      : plain([...path, 'started'], { initiative: initiative.id }, initiative.name, date, {
          code: 'initiative-started',
          args: { initiative: named(initiative), date },
        }),
  ),
  'initiative end': ofInitiatives((initiative, path, organisation) => {
    const { ended: date, id, name } = initiative;
    if (date === undefined) return [];
    // What no other initiative needed ended with it, if that was asked for.
    const forums = [...organisation.forums.entries()]
      .filter(([, forum]) => forum.initiatives?.some((need) => need.id === id && need.until === undefined))
      .filter(([, forum]) => forum.dissolved?.date === closingDay(organisation, forum, date))
      .flatMap(([index, forum]) => endOf(organisation, forum, ['forums', index], 'forum'));
    return [
      {
        ...{ told: { initiative: id, date }, label: name, date },
        done: { code: 'initiative-ended', args: { initiative: named(initiative), date, dissolved: [] } },
        operations: () => [remove([...path, 'ended']), ...forums.flatMap((forum) => forum.operations())],
        ends: forums.flatMap(({ label, ends = [] }) => [label, ...ends]),
      },
    ];
  }),
  'initiative prioritise': ofInitiatives((initiative, path) =>
    (initiative.priorities ?? []).flatMap(({ date, rank }, at) =>
      plain([...path, 'priorities', at], { initiative: initiative.id }, `${initiative.name}: ${rank}`, date, {
        code: 'initiative-prioritised',
        args: { initiative: named(initiative), date, rank },
      }),
    ),
  ),
  'initiative follow-up': ofInitiatives((initiative, path) =>
    (initiative.followUps ?? []).flatMap(({ date, status }, at) =>
      plain([...path, 'followUps', at], { initiative: initiative.id }, initiative.name, date, {
        code: 'initiative-followed-up',
        args: { initiative: named(initiative), date, status },
      }),
    ),
  ),
  ...WRITTEN_SEATS,
  'office hold': (organisation) =>
    (organisation.file.statusMeeting?.offices ?? []).flatMap((office, index) =>
      (office.holders ?? []).flatMap(({ person, from: date }, at, holders) => {
        if (date === undefined) return [];
        const list = ['statusMeeting', 'offices', index, 'holders'];
        const nameOf = (id: string) => organisation.person(id)?.name ?? id;
        const left = [...holders.entries()].filter(([, { to }]) => to === addDays(date, -1));
        const names = left.map(([, other]) => nameOf(other.person));
        const args = { office: office.name, holder: nameOf(person), from: date, left: [] };
        const back = left.map(([other]) => remove([...list, other, 'to']));
        return {
          told: { office: office.id, person, from: date },
          label: nameOf(person),
          date,
          done: { code: 'office-taken' as const, args },
          operations: () => [remove([...list, at]), ...back],
          ends: names,
        };
      }),
    ),
} as const satisfies Readonly<Record<string, Find>>;

/** The words of a command that can be withdrawn. */
export type Withdrawable = keyof typeof WRITTEN;

/** What stands at one place, and is gone with it. */
function plain(
  path: Path,
  told: Written['told'],
  label: string,
  date: CalendarDate,
  done: Written['done'],
): [Written] {
  return [{ told: { ...told, date }, label, date, done, operations: () => [remove(path)] }];
}

type Initiative = Organisation['initiatives'][number];

function ofInitiatives(
  find: (initiative: Initiative, path: Path, organisation: Organisation) => Written[],
): Find {
  return (organisation) =>
    organisation.initiatives.flatMap((initiative, index) =>
      find(initiative, ['plan', 'initiatives', index], organisation),
    );
}

const NONE = { operations: [], ends: [] };

/** A body that ended goes on, with the terms and the meetings that ended with it. */
function endOf(
  organisation: Organisation,
  body: { id: string; name: string; dissolved?: Dissolution; members?: readonly Member[] },
  path: Path,
  attribute: string | undefined,
  released: { readonly operations: readonly Operation[]; readonly ends: readonly string[] } = NONE,
): Written[] {
  const { dissolved, id, name } = body;
  if (!dissolved) return [];
  const { date, reason } = dissolved;
  const members = [...(body.members ?? []).entries()].filter(([, { to }]) => to === date);
  const meetings = [...organisation.meetings.entries()].filter(
    ([, { body: of, date: on, cancelled }]) =>
      of === id && on > date && cancelled && cancelled.date <= date && cancelled.reason === reason,
  );
  // How many of them the command ended is not known.
  const closed = { date, members: 0, meetings: 0 };
  return [
    {
      told: { ...(attribute !== undefined && { [attribute]: id }), date },
      label: name,
      date,
      done:
        attribute === 'forum'
          ? { code: 'forum-dissolved', args: { forum: named(body), ...closed } }
          : { code: 'body-dissolved', args: { body: named(body), ...closed } },
      operations: () => [
        remove([...path, 'dissolved']),
        ...members.map(([at]) => remove([...path, 'members', at, 'to'])),
        ...meetings.map(([at]) => remove(['meetings', at, 'cancelled'])),
        ...released.operations,
      ],
      ends: [...members.map(([, member]) => holderName(organisation, member)), ...released.ends],
    },
  ];
}
