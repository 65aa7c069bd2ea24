import { entry, type Situation } from '../../changes/change.ts';
import type { PlanSucceed } from '../../changes/plan-succeed.ts';
import type { Named } from '../../facts/reference.ts';
import { addDays } from '../../organisation/days.ts';
import { forumState, holds, isRunning } from '../../organisation/organisation.ts';
import { date, list, text } from '../options.ts';
import { asked, askedDay, type ChangeCommand, type Common, entryChoice, type Fact } from './fact.ts';
import { link } from './values.ts';

interface Succeed extends Common, Partial<Omit<PlanSucceed, 'areas'>> {
  readonly area?: readonly string[];
}

/** What does not go on; without a word, everything does. */
const ends: Fact<Succeed> = {
  from: { options: ['--ends'] },
  isOffered: true,
  isMissing: ({ ends: given }) => given === undefined,
  choices: candidates,
  ask: async (asker, situation, given) => {
    const chosen = await asker.chooseSome('planEnds', candidates(situation, given).map(entryChoice));
    const isForum = chosen.some((id) => situation.organisation.named('forum', id));
    const reason = isForum && given.reason === undefined ? await asker.text('reason') : given.reason;
    return { ends: chosen, ...(reason !== undefined && { reason }) };
  },
};

/** What there is on the plan's last day: areas, goals, initiatives, forums, and who has a seat. */
function candidates({ organisation, today }: Situation, { from }: Partial<Succeed>): Named[] {
  const last = addDays(from ?? today, -1);
  const { goals = [] } = organisation.file.plan;
  const holders = new Map<string, Named>();
  for (const { member } of organisation.seats) {
    const holder = organisation.person(member.person) ?? organisation.party(member.organisation);
    if (holder && holds(member, last)) holders.set(holder.id, holder);
  }
  return [
    ...organisation.areas,
    ...goals.filter((goal) => holds(goal, last)),
    ...organisation.initiatives.filter((initiative) => isRunning(initiative, last)),
    ...organisation.forums.filter((forum) => forumState(forum, last) === 'active'),
    ...holders.values(),
  ].map(({ id, name }) => ({ id, name }));
}

/** `rup plan succeed`. */
export const succeeding: ChangeCommand<Succeed> = {
  name: 'plan succeed',
  arguments: [['newName', 'name']],
  options: [
    date('--from', 'planFrom'),
    date('--to', 'planTo'),
    list('--ends', 'planEnds', 'id'),
    list('--area', 'planAreas', 'name'),
    text('--charter', 'planCharter'),
    link('--url', 'planUrl'),
    text('--case', 'planCase'),
    text('--reason', 'planReason'),
  ],
  facts: [
    asked('name', { argument: 'newName' }, 'planName'),
    askedDay('from', { options: ['--from'] }, 'planFrom'),
    askedDay('to', { options: ['--to'] }, 'planTo'),
    ends,
  ],
  keepsReason: ({ ends: given = [] }) => given.length > 0,
  input: ({ name = '', from = '', to = '', url, case: number, charter, area, ends: ending, reason }) =>
    entry<PlanSucceed>({ name, from, to, url, case: number, charter, areas: area, ends: ending, reason }),
};
