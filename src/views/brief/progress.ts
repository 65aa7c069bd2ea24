import type { Named } from '../../facts/reference.ts';
import type { CalendarDate } from '../../organisation/date.ts';
import type { FollowUp, Initiative, Priority } from '../../organisation/generated/types.ts';
import { byDate, latest } from '../../organisation/order.ts';
import type { Organisation } from '../../organisation/organisation.ts';
import { type InitiativeState, initiativeViews } from '../initiatives.ts';
import { isWithin, type Period } from './period.ts';

/** How it goes in one of the plan's areas. */
export interface AreaProgress {
  /** Undefined for initiatives in no area that the file defines. */
  readonly area: Named | undefined;
  /** Those told here, by priority: an initiative is told in the first of its areas. */
  readonly initiatives: readonly InitiativeProgress[];
  /** Those that belong here too, with the area in which they are told. */
  readonly elsewhere: readonly (Named & { readonly toldIn: Named })[];
}

/** How an initiative stands at the end of the period, and what happened to it within. */
export interface InitiativeProgress extends Named {
  readonly state: InitiativeState;
  readonly started: CalendarDate | undefined;
  readonly ended: CalendarDate | undefined;
  /** The priority it was last given (R11). */
  readonly priority: Priority | undefined;
  /** The latest follow-up (R10). */
  readonly followUp: FollowUp | undefined;
  /** By date. */
  readonly changes: readonly InitiativeChange[];
}

/** Something that happened to an initiative; `before` is what it was changed from. */
export type InitiativeChange = { readonly date: CalendarDate } & (
  | { readonly kind: 'started' | 'ended' }
  | {
      readonly kind: 'prioritised';
      readonly rank: number;
      readonly before: number | undefined;
      readonly note: string | undefined;
    }
  | {
      readonly kind: 'followed-up';
      readonly status: FollowUp['status'];
      readonly before: FollowUp['status'] | undefined;
      readonly note: string | undefined;
    }
);

/** The progress in each area, in the order of the plan. */
export function progressOf(organisation: Organisation, period: Period): AreaProgress[] {
  const areas = new Map(organisation.areas.map(({ id, name }) => [id, { id, name }]));
  const told = new Map<string | undefined, InitiativeProgress[]>();
  const elsewhere = new Map<string, (Named & { toldIn: Named })[]>();
  for (const { id, name, state, priority, followUp, areas: own } of initiativeViews(
    organisation,
    period.to,
  )) {
    const initiative = organisation.initiative(id);
    if (!initiative) continue;
    const [home, ...others] = new Set(own.map((area) => area.id).filter((area) => areas.has(area)));
    const { started, ended } = initiative;
    push(told, home, {
      id,
      name,
      state,
      started: started !== undefined && started <= period.to ? started : undefined,
      ended: state === 'ended' ? ended : undefined,
      priority,
      followUp,
      changes: changesOf(initiative, period),
    });
    for (const other of others) {
      push(elsewhere, other, { id, name, toldIn: areas.get(home ?? '') as Named });
    }
  }
  const inAreas = [...areas.values()].map((area) => ({
    area,
    initiatives: told.get(area.id) ?? [],
    elsewhere: elsewhere.get(area.id) ?? [],
  }));
  const stray = told.get(undefined);
  return stray ? [...inAreas, { area: undefined, initiatives: stray, elsewhere: [] }] : inAreas;
}

function changesOf(initiative: Initiative, period: Period): InitiativeChange[] {
  const { started, ended, priorities = [], followUps = [] } = initiative;
  const changes: InitiativeChange[] = [];
  if (isWithin(period, started)) changes.push({ kind: 'started', date: started });
  for (const entry of priorities) {
    if (!isWithin(period, entry.date)) continue;
    const before = latest(
      priorities.filter(({ date }) => date < entry.date),
      entry.date,
    )?.rank;
    changes.push({ kind: 'prioritised', date: entry.date, rank: entry.rank, before, note: entry.note });
  }
  for (const entry of followUps) {
    if (!isWithin(period, entry.date)) continue;
    const before = latest(
      followUps.filter(({ date }) => date < entry.date),
      entry.date,
    )?.status;
    changes.push({ kind: 'followed-up', date: entry.date, status: entry.status, before, note: entry.note });
  }
  if (isWithin(period, ended)) changes.push({ kind: 'ended', date: ended });
  return changes.sort(byDate);
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
