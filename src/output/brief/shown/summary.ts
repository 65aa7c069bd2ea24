import type { BriefTexts } from '../../../messages/en/brief.ts';
import type { InitiativeCounts } from '../../../messages/en/brief-summary.ts';
import type { Brief } from '../../../views/brief/brief.ts';
import type { AreaProgress, InitiativeProgress } from '../../../views/brief/progress.ts';
import { type Block, paragraph } from '../../blocks/block.ts';
import { concernGroups } from './matters.ts';

/** The brief in numbers and a few sentences. */
export function summaryBlocks(brief: Brief, texts: BriefTexts): Block[] {
  const { areas, forums, seats, meetings, matters } = brief;
  const initiatives = initiativeCounts(areas);
  const active = forums.standing.filter(({ state }) => state === 'active').length;
  const decisions = matters.decisions.length;
  const faults = matters.faults.length > 0 ? 1 : 0;
  const concerns = concernGroups(matters.concerns).length + matters.deviations.length + faults;
  const own = (meeting: { readonly body: { readonly id: string } }) => meeting.body.id === seats.id;
  const held = meetings.past.filter((meeting) => own(meeting) && meeting.state === 'held').length;
  const nextOne = meetings.planned.find(own);
  const next = nextOne && { date: nextOne.date, isScheduled: nextOne.state === 'scheduled' };
  const figures = [
    ['running', initiatives.running],
    ['ended', initiatives.endedInPeriod],
    ['forums', active],
    ['reports', forums.reports.length],
    ['seats', seats.held],
    ['decisions', decisions],
  ] as const;
  return [
    {
      kind: 'figures',
      figures: figures.map(([name, value]) => ({
        value: texts.amount(value),
        label: texts.figure(name, value),
      })),
    },
    paragraph(texts.summary.initiatives(initiatives)),
    paragraph(
      texts.summary.forums({
        active,
        planned: forums.standing.length - active,
        established: forums.established.length,
        dissolved: forums.dissolved.length,
        reports: forums.reports.length,
      }),
    ),
    paragraph(
      seats.state === 'standing' || held > 0
        ? `${texts.summary.seats(seats)} ${texts.summary.meetings({ held, next })}`
        : texts.summary.seats(seats),
    ),
    paragraph(texts.summary.matters({ decisions, concerns })),
  ];
}

function initiativeCounts(areas: readonly AreaProgress[]): InitiativeCounts {
  const all = areas.flatMap(({ initiatives }) => initiatives);
  const endsInPeriod = ({ changes }: InitiativeProgress) => changes.some(({ kind }) => kind === 'ended');
  // One that runs for the last time on the period's last day ends in this period and in no other.
  const stateOf = (one: InitiativeProgress) => (endsInPeriod(one) ? 'ended' : one.state);
  const are = (state: InitiativeProgress['state']) => all.filter((one) => stateOf(one) === state);
  const status = { 'on-track': 0, 'at-risk': 0, delayed: 0, completed: 0, stopped: 0, none: 0 };
  for (const { followUp } of are('running')) status[followUp?.status ?? 'none']++;
  return {
    running: are('running').length,
    planned: are('planned').length,
    ended: are('ended').length,
    endedInPeriod: all.filter(endsInPeriod).length,
    status,
  };
}
