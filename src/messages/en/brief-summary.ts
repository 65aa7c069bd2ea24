import type { SeatsInBrief } from '../../views/brief/seats.ts';
import { andWhole, capital, unbroken as date, listed, number, some } from './grammar.ts';
import type { Status } from './statuses.ts';

export interface InitiativeCounts {
  readonly running: number;
  readonly ended: number;
  readonly endedInPeriod: number;
  readonly planned: number;
  /** How those running were last seen to go; `none` has no follow-up. */
  readonly status: Readonly<Record<Status | 'none', number>>;
}

export interface ForumCounts {
  readonly active: number;
  readonly planned: number;
  readonly established: number;
  readonly dissolved: number;
  readonly reports: number;
}

/** The group's meetings held in the period, and its next one. */
export interface GroupMeetings {
  readonly held: number;
  readonly next: { readonly date: string; readonly isScheduled: boolean } | undefined;
}

/** What seats there are, and how many of them somebody holds. */
export type SeatCounts = Pick<SeatsInBrief, 'name' | 'state' | 'held' | 'needed' | 'vacant' | 'unfilled'>;

const STATUS: Readonly<Record<keyof InitiativeCounts['status'], readonly [one: string, many: string]>> = {
  'on-track': ['is on track', 'are on track'],
  'at-risk': ['is at risk', 'are at risk'],
  delayed: ['is delayed', 'are delayed'],
  completed: ['is completed', 'are completed'],
  stopped: ['is stopped', 'are stopped'],
  none: ['has not been followed up', 'have not been followed up'],
};

const say = (count: number, [one, many]: readonly [string, string]) =>
  count === 0 ? [] : [`${number(count)} ${count === 1 ? one : many}`];

const allOf = (count: number) => (count === 2 ? 'both' : 'all');

function endings({ ended, endedInPeriod }: InitiativeCounts): readonly [string, string] {
  if (endedInPeriod === 0) return ['has ended', 'have ended'];
  if (ended === endedInPeriod) return ['ended in the period', 'ended in the period'];
  const within = `, ${number(endedInPeriod)} of them in the period`;
  return [`has ended${within}`, `have ended${within}`];
}

/** The summary in English: paragraphs, each of a few sentences. */
export const summary = {
  initiatives: (counts: InitiativeCounts) => {
    const { running, ended, planned, status } = counts;
    const all = running + ended + planned;
    if (all === 0) return 'The plan has no initiatives.';
    const parts = [
      ...say(running, ['is running', 'are running']),
      ...say(planned, ['has not started', 'have not started']),
      ...say(ended, endings(counts)),
    ];
    const plan = `The plan has ${some(all, 'initiative', 'initiatives')}`;
    const head =
      parts.length === 1
        ? `${plan}, ${all === 1 ? 'which' : `${allOf(all)} of which`} ${parts[0]?.replace(/^\S+ /, '')}.`
        : `${plan}: ${andWhole(parts)}.`;
    const names = Object.keys(STATUS) as (keyof typeof STATUS)[];
    if (running === 0) return head;
    if (running === 1) {
      const only = names.find((name) => status[name] === 1) ?? 'none';
      return `${head} ${all === 1 ? 'It' : 'The one that is running'} ${STATUS[only][0]}.`;
    }
    if (status['on-track'] === running)
      return `${head} ${capital(allOf(running))}${running === all ? '' : ' of those running'} are on track.`;
    return `${head} Of those running, ${andWhole(names.flatMap((name) => say(status[name], STATUS[name])))}.`;
  },
  forums: ({ active, planned, established, dissolved, reports }: ForumCounts) => {
    const standing = some(active, 'active cooperation forum', 'active cooperation forums');
    const coming =
      planned === 0
        ? ''
        : `, ${active === 0 ? 'but' : 'and'} ${number(planned)} ${planned === 1 ? 'is' : 'are'} planned`;
    const changes = [
      ...say(established, ['was established', 'were established']),
      ...say(dissolved, ['was dissolved', 'were dissolved']),
    ];
    const times = ['', 'once', 'twice'][reports] ?? `${number(reports)} times`;
    return [
      `There ${active === 1 ? 'is' : 'are'} ${standing}${coming}.`,
      changes.length === 0 ? '' : `In the period, ${listed(changes)}.`,
      reports === 0
        ? 'No forum reported to the administrative group in the period.'
        : `Forums reported to the administrative group ${times} in the period.`,
    ]
      .filter((text) => text !== '')
      .join(' ');
  },
  seats: ({ name, state, held, needed, vacant, unfilled }: SeatCounts) => {
    if (state === 'planned') return `${name} has not been established yet.`;
    if (state === 'dissolved') return `${name} has been dissolved.`;
    const are = (count: number) => (count === 1 ? 'is' : 'are');
    const head = `In ${name}, ${some(held, 'seat', 'seats')} ${are(held)} filled`;
    const open = [
      ...(vacant > 0 ? [`${number(vacant)} ${are(vacant)} vacant`] : []),
      ...(unfilled > 0 ? [`${number(unfilled)} ${are(unfilled)} unfilled`] : []),
    ];
    if (open.length === 0) return `${head} and none is vacant.`;
    const least = held < needed ? ` At least ${number(needed)} ${needed === 1 ? 'is' : 'are'} required.` : '';
    return `${andWhole([head, ...open])}.${least}`;
  },
  meetings: ({ held, next }: GroupMeetings) => {
    const met =
      held === 0
        ? 'The group held no meeting in the period.'
        : `The group held ${some(held, 'meeting', 'meetings')} in the period.`;
    if (!next) return met;
    return `${met} The next is ${next.isScheduled ? 'scheduled' : 'proposed'} for ${date(next.date)}.`;
  },
  matters: ({ decisions, concerns }: { decisions: number; concerns: number }) => {
    if (decisions + concerns === 0) return 'Nothing needs a decision or particular attention at present.';
    const needs = (count: number) => (count === 1 ? 'needs' : 'need');
    const decide = capital(`${some(decisions, 'matter', 'matters')} ${needs(decisions)} a decision`);
    if (concerns === 0) return `${decide}.`;
    const word = decisions === 0 ? 'but' : 'and';
    return `${decide}, ${word} ${some(concerns, 'matter', 'matters')} ${needs(concerns)} attention.`;
  },
};

export type SummaryTexts = typeof summary;
