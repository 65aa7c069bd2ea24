import type { Finding } from '../../document/finding.ts';
import type { Schedule } from '../../meetings/schedule.ts';
import type { Organisation } from '../../organisation/organisation.ts';
import { statusOf } from '../status.ts';
import { type EffortsInBrief, effortsInBrief } from './efforts.ts';
import { type ForumsInBrief, forumsOf } from './forums.ts';
import { type Matters, mattersOf } from './matters.ts';
import { type MeetingsInBrief, meetingsOf } from './meetings.ts';
import { type OrganisationEnding, organisationsEnding } from './organisations.ts';
import type { Period } from './period.ts';
import { type AreaProgress, progressOf } from './progress.ts';
import { type SeatsInBrief, seatsOf } from './seats.ts';

/** What the political level is told (R10): how things stand at the end of a period, and what happened within. */
export interface Brief {
  readonly plan: string;
  readonly period: Period;
  readonly matters: Matters;
  readonly areas: readonly AreaProgress[];
  readonly efforts: EffortsInBrief;
  readonly forums: ForumsInBrief;
  readonly organisations: readonly OrganisationEnding[];
  readonly seats: SeatsInBrief;
  readonly meetings: MeetingsInBrief;
}

/** What there is to tell. `findings` are those of the period's last day. */
export function briefOf(
  organisation: Organisation,
  schedule: Schedule,
  findings: readonly Finding[],
  period: Period,
): Brief {
  const { group } = statusOf(organisation, schedule, period.to);
  const areas = progressOf(organisation, period);
  const forums = forumsOf(organisation, period);
  const sources = { status: group, standing: forums.standing, areas, findings };
  return {
    plan: organisation.file.plan.name,
    period,
    matters: mattersOf(organisation, sources, period.to),
    areas,
    efforts: effortsInBrief(organisation, period),
    forums,
    organisations: organisationsEnding(organisation, period),
    seats: seatsOf(organisation, group, period),
    meetings: meetingsOf(schedule, period),
  };
}
