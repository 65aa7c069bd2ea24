import { insert, type Operation } from '../document/edit/operation.ts';
import type { Value } from '../document/parsed.ts';
import type { CalendarDate } from '../organisation/date.ts';
import type { Forum, ForumInitiative } from '../organisation/generated/types.ts';
import { establisher, regionsOn } from '../organisation/parties.ts';
import { type Change, entry, type Plan, refuse, type Situation } from './change.ts';
import { type ByDecision, decided } from './decision.ts';
import { day, named, newId, pathOf } from './find.ts';
import { memberOf, type SeatInput } from './seat.ts';

/** The input of `rup forum create`. */
export interface ForumCreate extends ByDecision {
  readonly name: string;
  readonly id?: string;
  readonly task?: string;
  readonly goal?: string;
  readonly areas?: readonly string[];
  /** Without a relation the forum participates. */
  readonly initiatives?: readonly { readonly id: string; readonly relation?: ForumInitiative['relation'] }[];
  /** The first day; without it the forum is planned (R27). */
  readonly established?: string;
  /** Default: who the charter says establishes forums; else the one region. */
  readonly establishedBy?: string;
  readonly origin?: Forum['origin'];
  /** The former group that it continues (R25). */
  readonly continues?: string;
  /** Default: the administrative group. */
  readonly reportsTo?: string;
  readonly members?: readonly SeatInput[];
}

/** Sets up a forum, or enters a planned one (R22–R32). */
export const forumCreate: Change<ForumCreate> = { needs: ['forums'], plan };

function plan({ organisation }: Situation, input: ForumCreate): Plan {
  const id = newId(organisation, input.name, input.id);
  const established = input.established === undefined ? undefined : day(input.established);
  const origin = input.origin ?? 'established';
  if (input.continues !== undefined) pathOf(organisation, 'formerGroup', input.continues);
  for (const area of input.areas ?? []) pathOf(organisation, 'area', area);
  for (const initiative of input.initiatives ?? []) pathOf(organisation, 'initiative', initiative.id);
  const isPlanned = established === undefined && origin === 'established';
  const isEstablished = established !== undefined && origin === 'established';
  const newEntries: Operation[] = [];
  const members = (input.members ?? []).map((seat) => memberOf(organisation, seat, newEntries));
  const forum = entry<Forum>({
    id,
    name: input.name,
    task: input.task,
    goal: input.goal,
    areas: some(input.areas),
    initiatives: some(
      input.initiatives?.map((need) => ({ id: need.id, relation: need.relation ?? ['participates'] })),
    ),
    origin,
    continues: input.continues,
    established,
    establishedBy:
      input.establishedBy ??
      (isEstablished ? region(organisation, '--established-by', established) : undefined),
    decision: decided(organisation, input),
    reportsTo: input.reportsTo ?? organisation.file.administrativeGroup?.id,
    composition: undefined,
    members: some(members),
    reports: undefined,
    dissolved: undefined,
    note: undefined,
  });
  return {
    operations: [...newEntries, insert(['forums'], forum as unknown as Value)],
    done: { code: 'forum-created', args: { forum: named(forum), established, isPlanned } },
    open: isPlanned ? [{ code: 'forum-not-established', args: { forum: named(forum) } }] : [],
  };
}

/** The organisation that decides on forums where no option says who does. */
export function region(
  organisation: Situation['organisation'],
  option: '--established-by' | '--decided-by',
  at: CalendarDate,
): string {
  const several = regionsOn(organisation, at).length > 1;
  return establisher(organisation, at) ?? refuse('no-region', { option, several });
}

const some = <Item>(list: readonly Item[] | undefined) => (list?.length ? [...list] : undefined);
