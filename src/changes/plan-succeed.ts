import { insert, type Operation, set } from '../document/edit/operation.ts';
import type { Path } from '../document/finding.ts';
import type { Value } from '../document/parsed.ts';
import type { Named } from '../facts/reference.ts';
import type { CalendarDate, Days } from '../organisation/date.ts';
import { addDays } from '../organisation/days.ts';
import type { Entity } from '../organisation/definitions.ts';
import type { Area, EarlierPlan, Governing, Member } from '../organisation/generated/types.ts';
import { stands } from '../organisation/lives.ts';
import { valueAt } from '../organisation/lookup.ts';
import { isSameText } from '../organisation/normal-form.ts';
import { holds, type Organisation } from '../organisation/organisation.ts';
import { seatsFor } from './area.ts';
import { type Change, entry, type Plan, refuse, type Situation } from './change.ts';
import { given } from './entry.ts';
import { day, findForum, findInitiative, named, newId, pathOf } from './find.ts';
import { close, deciderOf, needsAfter, refuseIfNotStanding } from './forum-dissolve.ts';
import { leftOver, refuseIfNotRunning } from './initiative-end.ts';
import { leavesTooFew, vacancyAfter } from './member-leave.ts';

/** The input of `rup plan succeed`. */
export interface PlanSucceed {
  /** The next plan's name, its first and its last day. */
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly url?: string;
  readonly case?: string;
  /** The document that governs from then on: the id of one that comes with rup, or the name of a file. */
  readonly charter?: string;
  /** The names of areas that come with the next plan. */
  readonly areas?: readonly string[];
  /** What ends with the plan: ids of areas, goals, initiatives, forums, and of who leaves all seats. */
  readonly ends?: readonly string[];
  /** Why forums are dissolved. */
  readonly reason?: string;
}

/** The next plan begins: the one before it is kept under `earlier`, and what does not go on ends on its last day. */
export const planSucceed: Change<PlanSucceed> = {
  needs: ['charters', 'people', 'organisations', 'forums', 'meetings'],
  plan(situation, input) {
    const { organisation } = situation;
    const [from, to] = [day(input.from), day(input.to)];
    if (to < from) refuse('plan-reversed', { from, to });
    const last = addDays(from, -1);
    const { plan } = organisation.file;
    if (isSameText(input.name, plan.name)) refuse('plan-same-name', { plan: plan.name });
    const since = plan.earlier?.at(-1)?.until ?? addDays(plan.period.from, -1);
    if (last <= since) refuse('plan-not-begun', { plan: plan.name, since: addDays(since, 1), from });
    const ending = new Set(input.ends);
    const end = { situation, last, ending, reason: input.reason };
    const areas = areasFrom(organisation, input.areas ?? [], from);
    const seats = areas.map((area) => seatsFor(organisation, area, from, ending));
    const ends = [...ending].map((id) => endOf(end, id));
    return {
      operations: [
        ...succession(organisation, input, last),
        ...governed(organisation, input.charter, from),
        ...(areas.length > 0 ? [insert(['plan', 'areas'], ...(areas as unknown as Value[]))] : []),
        ...seats.flatMap(({ operations }) => operations),
        ...once(ends.flatMap(({ operations }) => operations)),
      ],
      done: {
        code: 'plan-succeeded',
        args: { plan: input.name, before: plan.name, from, to, ended: ends.map(({ name }) => name) },
      },
      open: [...forumsLeft(end), ...seats.flatMap(({ open }) => open)],
    };
  },
};

/** The plan that was goes under `earlier`, and the next one takes its place. */
function succession({ file: { plan } }: Organisation, input: PlanSucceed, until: CalendarDate): Operation[] {
  const { name, period, url, case: number } = plan;
  const before = entry<EarlierPlan>({ until, name, period, url, case: number });
  return [
    set(['plan', 'name'], input.name),
    set(['plan', 'period', 'from'], input.from),
    set(['plan', 'period', 'to'], input.to),
    ...given(['plan', 'url'], url, input.url ?? ''),
    ...given(['plan', 'case'], number, input.case ?? ''),
    insert(['plan', 'earlier'], before as unknown as Value),
  ];
}

/** Another document governs from the first day. */
function governed({ file }: Organisation, charter: string | undefined, from: CalendarDate): Operation[] {
  if (charter === undefined) return [];
  const isFile = /\.ya?ml$/i.test(charter);
  const governing = entry<Governing>({
    id: isFile ? undefined : charter,
    file: isFile ? charter : undefined,
    from,
  });
  const same = file.charters?.some((one) => one.from === from);
  if (same) refuse('nothing-changes', {});
  return [insert(['charters'], governing as unknown as Value)];
}

/** The areas that are new. */
const areasFrom = (organisation: Organisation, names: readonly string[], from: CalendarDate): Area[] =>
  names.map((name) => ({ id: newId(organisation, name, undefined), name, from }));

/** What ends, by its name, and what ends it. */
interface Ending {
  readonly name: string;
  readonly operations: readonly Operation[];
}

/** What ends on the plan's last day, and what else is known to. */
interface End {
  readonly situation: Situation;
  readonly last: CalendarDate;
  readonly ending: ReadonlySet<string>;
  readonly reason: string | undefined;
}

function endOf(end: End, id: string): Ending {
  const { situation, last } = end;
  const { organisation, today } = situation;
  const path = pathOf(organisation, 'entry', id);
  const { kind, name } = organisation.ids.first.get(id) as Entity;
  const seats = (isMeant: (member: Member) => boolean) => {
    const operations = seatsEnd(end, isMeant);
    return operations.length > 0 ? { name, operations } : refuse('not-of-plan', { id, name });
  };
  switch (kind) {
    case 'area':
      refuseIfOver(organisation, path, { id, name }, last);
      return { name, operations: areaEnds(end, id, path) };
    case 'goal':
      refuseIfOver(organisation, path, { id, name }, last);
      return { name, operations: [set([...path, 'to'], last)] };
    case 'initiative':
      refuseIfNotRunning(findInitiative(organisation, id).entry, last, today);
      return { name, operations: [set([...path, 'ended'], last)] };
    case 'forum':
      return { name, operations: forumEnds(end, id) };
    case 'person':
      return seats(({ person }) => person === id);
    case 'organisation':
      return seats(({ person, organisation: of }) => person === undefined && of === id);
    default:
      return refuse('not-of-plan', { id, name });
  }
}

/** Refuses an area or a goal that has left the plan, or is to come with another. */
function refuseIfOver({ file }: Organisation, path: Path, named: Named, last: CalendarDate): void {
  const days = valueAt(file as unknown as Value, path) as unknown as Days;
  if (!holds(days, last)) refuse('not-of-plan', named);
}

/** An area leaves the plan with its goals and the seats that are for it. */
function areaEnds({ situation: { organisation }, last }: End, id: string, path: Path): Operation[] {
  const goals = [...(organisation.file.plan.goals ?? []).entries()].filter(
    ([, goal]) => goal.area === id && goal.to === undefined,
  );
  const seats = organisation.seats.filter(({ member }) => member.area === id && isOpen(member, last));
  return [
    set([...path, 'to'], last),
    ...goals.map(([index]) => set(['plan', 'goals', index, 'to'], last)),
    ...seats.map((seat) => set([...seat.path, 'to'], last)),
  ];
}

function forumEnds({ situation, last, ending, reason }: End, id: string): Operation[] {
  const { organisation } = situation;
  const found = findForum(organisation, id);
  if (reason === undefined) return refuse('reason-for-forum', { forum: named(found.entry) });
  refuseIfNotStanding(found.entry, last, situation.today);
  const needs = needsAfter(organisation, found.entry, last).filter((need) => !ending.has(need.id));
  const decidedBy = deciderOf(organisation, found.entry, undefined, last);
  return [
    ...needs.map(({ index }) => set([...found.path, 'initiatives', index, 'until'], last)),
    ...close(situation, found, { date: last, reason, decidedBy }).operations,
  ];
}

/** Seats are left in bodies that go on; where the composition demands one, it is vacant from the first day. */
function seatsEnd({ situation, last, ending }: End, isMeant: (member: Member) => boolean): Operation[] {
  const { organisation } = situation;
  const left = new Map<string, number>();
  const seats = organisation.seats.filter(
    ({ body, member }) =>
      isMeant(member) &&
      isOpen(member, last) &&
      !ending.has(body.body.id) &&
      !ending.has(member.area ?? '') &&
      stands(body.body, addDays(last, 1)),
  );
  return seats.flatMap(({ body: { body }, member, path }) => {
    const kind = JSON.stringify([body.id, member.role, member.area]);
    const others = left.get(kind) ?? 0;
    left.set(kind, others + 1);
    const isDemanded = leavesTooFew(organisation, body, member, addDays(last, 1), others);
    const vacancy = isDemanded
      ? [insert(path.slice(0, -1), vacancyAfter(member, last) as unknown as Value)]
      : [];
    return [set([...path, 'to'], last), ...vacancy];
  });
}

/** Whether a term has begun by a day and goes on after it. */
const isOpen = (member: Member, last: CalendarDate) => holds(member, last) && member.to !== last;

/** What is left without a need of it: forums of which all initiatives end. */
function forumsLeft({ situation: { organisation }, last, ending }: End): Plan['open'] {
  return leftOver(organisation, ending, last)
    .filter(({ id }) => !ending.has(id))
    .map((forum) => ({ code: 'forum-left-over', args: { forum: named(forum), date: last } }));
}

/** An area's goal or seat may be named beside it: it ends but once. */
function once(operations: readonly Operation[]): Operation[] {
  const seen = new Set<string>();
  return operations.filter(({ kind, path }) => {
    if (kind !== 'set') return true;
    const key = path.join();
    return !seen.has(key) && seen.add(key);
  });
}
