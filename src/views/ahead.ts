import { electionBefore } from '../calendar/elections.ts';
import type { AheadFact } from '../facts/ahead.ts';
import type { Schedule } from '../meetings/schedule.ts';
import type { Seat } from '../organisation/bodies.ts';
import { holderName } from '../organisation/composition.ts';
import type { CalendarDate, Days } from '../organisation/date.ts';
import { addDays } from '../organisation/days.ts';
import { followUpDue } from '../organisation/follow-ups.ts';
import { stands } from '../organisation/lives.ts';
import { byDate } from '../organisation/order.ts';
import { holds, type Organisation } from '../organisation/organisation.ts';
import { plansOf } from '../organisation/plan-time.ts';
import { reportDue } from '../organisation/reports.ts';

/** Something that runs out or falls due. */
export interface Ahead {
  /** The day on which it runs out, or by which it is due. */
  readonly date: CalendarDate;
  /** Whether that day is past. */
  readonly isLate: boolean;
  readonly fact: AheadFact;
  /** What sees to it: the words of a command, as far as they are known. */
  readonly command: readonly string[];
}

/** The days that are looked at, both of them included. What is late is told whatever its day. */
interface Span {
  readonly at: CalendarDate;
  readonly until: CalendarDate;
}

type Found = Omit<Ahead, 'isLate'>;

/** What is still told when its day is past. */
const STAYING: readonly AheadFact['code'][] = ['report-due', 'follow-up-due', 'term-begins'];

/** What runs out, falls due or is to be scheduled up to a day, by date. */
export function aheadOf(organisation: Organisation, schedule: Schedule, span: Span): Ahead[] {
  const found = [
    ...seatsEnding(organisation, span),
    ...officesEnding(organisation, span),
    ...organisationsEnding(organisation),
    ...termsBeginning(organisation, span),
    ...reportsDue(organisation, span),
    ...followUpsDue(organisation, span),
    ...meetingsToSchedule(schedule, span),
    ...acceptancesEnding(organisation),
    ...planEnding(organisation),
  ];
  const isDue = ({ date, fact: { code } }: Found) =>
    date <= span.until && (date >= span.at || STAYING.includes(code));
  return found
    .filter(isDue)
    .map((one) => ({ ...one, isLate: one.date < span.at }))
    .sort(byDate);
}

/** Terms in seats that end while their body goes on, and that nobody is entered to follow. */
function seatsEnding(organisation: Organisation, { until }: Span): Found[] {
  const begun = new Set(
    organisation.seats.map((seat) => (seat.member.vacant ? '' : keyOf(seat, seat.member.from))),
  );
  return organisation.seats.flatMap((seat): Found[] => {
    const { body, member } = seat;
    const { to, vacant, role } = member;
    if (to === undefined || to > until || vacant || !stands(body.body, addDays(to, 1))) return [];
    // Somebody sits in a seat of the same kind from the next day on who did not before.
    if (begun.has(keyOf(seat, addDays(to, 1)))) return [];
    // With its area the seat itself goes.
    const next = organisation.asOf(addDays(to, 1));
    if (member.area !== undefined && !next.areas.some(({ id }) => id === member.area)) return [];
    const { id, name } = body.body;
    const area = organisation.named('area', member.area)?.name ?? '';
    const holder = holderName(organisation, member);
    return [
      {
        date: to,
        fact: { code: 'seat-ends', args: { holder, role, area, body: { id, name } } },
        command: [
          ...['rup', 'member', 'appoint', id, '--role', role],
          ...(member.area === undefined ? [] : ['--area', member.area]),
        ],
      },
    ];
  });
}

/** Seats of one kind whose term begins on one day. */
const keyOf = ({ body, member: { role, area } }: Seat, from: CalendarDate | undefined) =>
  JSON.stringify([body.body.id, role, area, from]);

function officesEnding(organisation: Organisation, { until }: Span): Found[] {
  return (organisation.file.statusMeeting?.offices ?? []).flatMap(({ id, name, holders = [] }) =>
    holders.flatMap(({ person, to }): Found[] => {
      const isOver = to !== undefined && to <= until;
      if (!isOver || holders.some((other: Days) => holds(other, addDays(to, 1)))) return [];
      const holder = organisation.person(person)?.name ?? person;
      return [
        {
          date: to,
          fact: { code: 'office-ends', args: { holder, office: { id, name } } },
          command: ['rup', 'office', 'hold', id],
        },
      ];
    }),
  );
}

/** Organisations whose last day is entered: what each has by then, its own sheet shows. */
function organisationsEnding({ file }: Organisation): Found[] {
  const all = new Map(file.organisations.map((party) => [party.id, party.name]));
  return file.organisations.flatMap(({ id, name, dissolved }): Found[] => {
    if (!dissolved) return [];
    const { date, successors = [] } = dissolved;
    const after = successors.map((one) => ({ id: one, name: all.get(one) ?? one }));
    return [
      {
        date,
        fact: { code: 'organisation-ends', args: { organisation: { id, name }, successors: after } },
        command: ['rup', 'organisation', 'show', id],
      },
    ];
  });
}

/**
 * Offices that new councils constitute after an election, and that nobody is entered to take since: to the last day for
 * it, after which whoever is still there was chosen again.
 */
function termsBeginning(organisation: Organisation, { at, until }: Span): Found[] {
  const [first, last] = [at, until].map((date) => Number(date.slice(0, 4))) as [number, number];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return years.flatMap((year): Found[] => {
    const election = electionBefore(year);
    if (!election || at > election.constitutedBy) return [];
    const { day, termBegins: date } = election;
    return (organisation.file.statusMeeting?.offices ?? []).flatMap(({ id, name, holders = [] }): Found[] => {
      if (holders.some(({ from }) => from !== undefined && from > day)) return [];
      return [
        {
          date,
          fact: { code: 'term-begins', args: { office: { id, name }, election: day } },
          command: ['rup', 'office', 'hold', id, '--from', date],
        },
      ];
    });
  });
}

function reportsDue(organisation: Organisation, { at }: Span): Found[] {
  return organisation.forums.flatMap((forum): Found[] => {
    const date = reportDue(organisation, forum, at);
    const { id, name } = forum;
    if (date === undefined) return [];
    return [
      {
        date,
        fact: { code: 'report-due', args: { forum: { id, name } } },
        command: ['rup', 'forum', 'report', id],
      },
    ];
  });
}

function followUpsDue(organisation: Organisation, { at }: Span): Found[] {
  return organisation.initiatives.flatMap((initiative): Found[] => {
    const date = followUpDue(organisation, initiative, at);
    const { id, name } = initiative;
    if (date === undefined) return [];
    const fact = { code: 'follow-up-due', args: { initiative: { id, name } } } as const;
    return [{ date, fact, command: ['rup', 'initiative', 'follow-up', id] }];
  });
}

/** Meetings that the plan asks for, and that are on no day yet. */
function meetingsToSchedule(schedule: Schedule, { until }: Span): Found[] {
  return schedule
    .upTo(until)
    .filter(({ state }) => state === 'proposed')
    .map(({ id, body, date }) => ({
      date,
      fact: { code: 'meeting-to-schedule', args: { id, body: { id: body.id, name: body.name } } },
      command: ['rup', 'meetings', 'plan', '--write', '--until', date],
    }));
}

function acceptancesEnding({ file }: Organisation): Found[] {
  return (file.acceptedFindings ?? []).map(({ code: rule, id, until }) => ({
    date: until,
    fact: { code: 'acceptance-ends', args: { rule, id: id ?? '' } },
    command: ['rup', 'accept', rule, ...(id === undefined ? [] : [id])],
  }));
}

/** The end of each plan, unless the next one follows at once, and the beginning of each that replaces another. */
function planEnding({ written: { file } }: Organisation): Found[] {
  const plans = plansOf(file.plan);
  return plans.flatMap(({ name, to }, at): Found[] => {
    const next = plans[at + 1];
    const after = addDays(to, 1);
    const command = next ? [] : ['rup', 'plan', 'succeed', '--from', after];
    const end: Found = { date: to, fact: { code: 'plan-ends', args: { plan: name } }, command };
    if (!next) return [end];
    const fact = { code: 'plan-begins', args: { plan: next.name, before: name } } as const;
    return [...(next.from > after ? [end] : []), { date: next.from, fact, command: [] }];
  });
}
