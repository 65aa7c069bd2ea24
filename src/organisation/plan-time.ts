import type { CalendarDate } from './date.ts';
import { addDays } from './days.ts';
import { planAsOf } from './earlier.ts';
import type { Period, Plan } from './generated/types.ts';
import { earlierDay, laterDay } from './order.ts';
import type { Organisation } from './organisation.ts';

/** A plan, and the days on which it is in force: its period, from when it replaces another until one replaces it. */
export interface PlanInForce extends Period, Pick<Plan, 'name' | 'url' | 'case'> {
  /** Its own first and last day, as it says itself. */
  readonly period: Period;
  /** The last day that is told of it; undefined of the last plan. */
  readonly until: CalendarDate | undefined;
}

/** A file's plans in their order, those that never were in force (its days end before they begin) included. */
export function plansOf(plan: Plan): readonly PlanInForce[] {
  const ends = (plan.earlier ?? []).map(({ until }) => until);
  return [...ends, undefined].map((until, at) => {
    const { name, period, url, case: number } = until === undefined ? plan : planAsOf(plan, until);
    const before = ends[at - 1];
    const start = before === undefined ? period.from : addDays(before, 1);
    return {
      name,
      ...(url !== undefined && { url }),
      ...(number !== undefined && { case: number }),
      period,
      until,
      from: laterDay(period.from, start),
      to: earlierDay(period.to, until),
    };
  });
}

/**
 * The time in which something falls due, as of a day: that of the plan told of that day, and of those before and after
 * it without a day between. A plan that follows at once takes over what the one before it asked for.
 */
export function planTime(plan: Plan, at: CalendarDate): Period {
  if (!plan.earlier) return plan.period;
  const plans = plansOf(plan);
  const own = plans.findIndex(({ until }) => until === undefined || at <= until);
  const { from, to } = plans[own] as PlanInForce;
  const isJoined = (before: Period | undefined, after: Period | undefined) =>
    before !== undefined && after !== undefined && after.from <= addDays(before.to, 1);
  let [first, last] = [own, own];
  while (isJoined(plans[first - 1], plans[first])) first--;
  while (isJoined(plans[last], plans[last + 1])) last++;
  return { from: plans[first]?.from ?? from, to: plans[last]?.to ?? to };
}

/** The same of an organisation as it was. */
export const planTimeOf = ({ written, lastDay }: Organisation): Period =>
  planTime(written.file.plan, lastDay);
