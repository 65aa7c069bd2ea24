import type { NoPlan } from '../facts/meeting-reasons.ts';
import { isUndated, lastDay } from '../organisation/bodies.ts';
import { LAST_DATE } from '../organisation/date.ts';
import { firstSeasonStart } from './due.ts';
import { inYear } from './rhythm.ts';
import type { Schedule } from './schedule.ts';
import type { PlanOptions } from './select.ts';
import { bodySettings, seasonsOf } from './settings.ts';

/** Why a plan shows no meetings: the first of the reasons there can be. */
export function whyEmpty({ organisation, start }: Schedule, options: PlanOptions): NoPlan {
  const { plan, settings } = organisation.file;
  const { from = start.at, until = LAST_DATE } = options;
  if (until < from) return { why: 'until-before-from', from, until };
  const asked = options.body ?? organisation.group.id;
  const body = organisation.bodies.get(asked);
  if (!body) return { why: 'none-due' };
  const { name } = body.body;
  if (options.body !== undefined) {
    if (!bodySettings(inYear(organisation, body, Number(from.slice(0, 4))))?.perYear)
      return { why: 'not-planned', body: name };
    if (isUndated(body)) return { why: 'not-established', body: name };
  }
  const over = lastDay(body);
  if (over !== undefined && over < from) return { why: 'body-over', body: name, to: over };
  const { period } = plan;
  if (from > period.to) return { why: 'period-over', to: period.to };
  if (until < period.from) return { why: 'period-later', from: period.from };
  const first = firstSeasonStart(organisation, body, seasonsOf(settings));
  if (first > period.to) return { why: 'first-after-period', body: name, first, to: period.to };
  return until < first ? { why: 'not-yet', body: name, first } : { why: 'none-due' };
}
