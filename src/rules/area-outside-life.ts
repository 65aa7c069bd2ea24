import type { Path } from '../document/finding.ts';
import type { AreaTie } from '../facts/plan.ts';
import { withinLife } from '../organisation/bodies.ts';
import type { CalendarDate, Days } from '../organisation/date.ts';
import type { Area } from '../organisation/generated/types.ts';
import { meetingDay } from '../organisation/held.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { valuesOver } from '../organisation/ties.ts';
import { rule } from './rule.ts';
import { command } from './shared/command.ts';
import { leaveCommand } from './shared/seats.ts';

/**
 * Something is of an area on a day before it came to the plan or after it left it. That something goes on after the
 * last day, with no end stated, is found once that day is past.
 */
export default rule({
  code: 'area-outside-life',
  severity: 'error',
  asWritten: true,
  needs: ['plan'],
  check({ organisation, at }, report) {
    const { areas = [] } = organisation.file.plan;
    const dated = new Map<string, [Area, number]>();
    for (const [index, area] of areas.entries())
      if ((area.from ?? area.to) !== undefined && !dated.has(area.id)) dated.set(area.id, [area, index]);
    if (dated.size === 0) return;
    for (const tie of tiesOf(organisation)) {
      const [area, index] = dated.get(tie.area) ?? [];
      const fault = area && faultOf(tie, area, at);
      if (!fault) continue;
      const isBefore = fault.fault === 'before';
      const bound = ['plan', 'areas', index ?? 0, isBefore ? 'from' : 'to'];
      const way = fault.date === undefined ? tie.ending?.(fault.limit) : undefined;
      report(
        tie.path,
        { area: area.name, tie: tie.kind, name: tie.name, ...fault },
        {
          // What only goes on has perhaps not been ended yet.
          severity: fault.date === undefined ? 'warning' : 'error',
          related: [{ note: isBefore ? 'starts-here' : 'ended-here', path: bound }],
          ...(way && { help: { command: way } }),
        },
      );
    }
  },
});

/** What is of an area, on what days, and the command that ends on a day what goes on, where one does. */
interface Tie extends Days {
  readonly kind: AreaTie;
  readonly area: string;
  readonly name: string;
  readonly path: Path;
  readonly ending?: ((last: CalendarDate) => readonly string[] | undefined) | undefined;
}

function faultOf({ from, to }: Tie, { from: first, to: last }: Area, at: CalendarDate) {
  if (first !== undefined && from !== undefined && from < first)
    return { fault: 'before', date: from, limit: first } as const;
  if (last === undefined) return undefined;
  if (to !== undefined && to > last)
    return { fault: 'after', date: from !== undefined && from > last ? from : to, limit: last } as const;
  return to === undefined && at > last
    ? ({ fault: 'after', date: undefined, limit: last } as const)
    : undefined;
}

function tiesOf(organisation: Organisation): Tie[] {
  return [
    ...goalTies(organisation),
    ...initiativeTies(organisation),
    ...forumTies(organisation),
    ...seatTies(organisation),
    ...meetingTies(organisation),
    ...effortTies(organisation),
  ];
}

function goalTies({ file }: Organisation): Tie[] {
  return (file.plan.goals ?? []).map(({ id, area, name, from, to }, index) => ({
    ...{ kind: 'goal', area, name, from, to, path: ['plan', 'goals', index, 'area'] },
    ending: (last) =>
      from === undefined || from <= last ? command('goal edit', [id], { to: last }) : undefined,
  }));
}

/** A planned initiative is of no day yet. */
function initiativeTies({ file }: Organisation): Tie[] {
  return (file.plan.initiatives ?? []).flatMap((initiative, at) => {
    const { name, started, ended } = initiative;
    if (started === undefined) return [];
    const life = { from: started, to: ended };
    return valuesOver(initiative, ['plan', 'initiatives', at], 'areas', life).flatMap(
      ({ value, path, ...days }) =>
        value.map(
          (area, index): Tie => ({ kind: 'initiative', area, name, ...days, path: [...path, index] }),
        ),
    );
  });
}

function forumTies({ file }: Organisation): Tie[] {
  return (file.forums ?? []).flatMap((forum, at) => {
    const { name, established, dissolved, origin } = forum;
    if (established === undefined && origin === 'established') return [];
    const life = { from: established, to: dissolved?.date };
    return valuesOver(forum, ['forums', at], 'areas', life).flatMap(({ value, path, ...days }) =>
      value.map((area, index): Tie => ({ kind: 'forum', area, name, ...days, path: [...path, index] })),
    );
  });
}

function seatTies(organisation: Organisation): Tie[] {
  return organisation.seats.flatMap(({ body, member, path }) => {
    const { area } = member;
    if (area === undefined) return [];
    const days = withinLife(body, member);
    const ending = (date: CalendarDate) =>
      member.vacant ? undefined : leaveCommand(body.body.id, member, date);
    return [{ kind: 'seat', area, name: body.body.name, ...days, path: [...path, 'area'], ending }];
  });
}

function meetingTies({ meetings, bodies }: Organisation): Tie[] {
  return meetings.flatMap((meeting, at) => {
    if (meeting.cancelled) return [];
    const day = meetingDay(meeting);
    const name = bodies.get(meeting.body)?.body.name ?? meeting.body;
    return (meeting.themes ?? []).map(
      (area, index): Tie => ({
        kind: 'meeting',
        area,
        name,
        from: day,
        to: day,
        path: ['meetings', at, 'themes', index],
      }),
    );
  });
}

function effortTies({ efforts }: Organisation): Tie[] {
  return efforts.flatMap(({ area, effort, collected }, at) =>
    collected === undefined
      ? []
      : [
          {
            kind: 'effort',
            area,
            name: effort,
            from: collected,
            to: collected,
            path: ['efforts', at, 'area'],
          },
        ],
  );
}
