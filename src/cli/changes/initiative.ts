import { entry, type Situation } from '../../changes/change.ts';
import { leftOver } from '../../changes/initiative-end.ts';
import type { InitiativeFollowUp, InitiativePrioritise } from '../../changes/initiative-history.ts';
import type { InitiativeStart } from '../../changes/initiative-start.ts';
import type { FollowUp, Initiative } from '../../organisation/generated/types.ts';
import { hasEnded, isRunning } from '../../organisation/organisation.ts';
import { UsageError } from '../errors.ts';
import { date, flag, oneOf, text } from '../options.ts';
import { changing } from './command.ts';
import { decidable } from './decided.ts';
import { adding, dropping, editing } from './entry.ts';
import { type ChangeCommand, type Common, chosen, dayAsked, type Fact, told } from './fact.ts';
import { isRank, rankOf } from './values.ts';

interface Start extends Common, Partial<InitiativeStart> {}

const start: ChangeCommand<Start> = {
  name: 'initiative start',
  arguments: [['initiative', 'initiative']],
  options: [date('--date', 'firstDay')],
  facts: [
    chosen('initiative', { argument: 'initiative' }, 'initiativeToStart', ({ organisation }) =>
      organisation.initiatives.filter(({ started }) => started === undefined),
    ),
    dayAsked('date', 'firstDay'),
  ],
  input: ({ initiative, date }, { today }) => ({ initiative, date: date ?? today }),
};

interface End extends Common {
  readonly initiative?: string;
  readonly date?: string;
  readonly dissolveForums?: boolean;
  readonly reason?: string;
  readonly decidedBy?: string;
  readonly decided?: string;
}

/** The forums that nobody will need: whether they are to be dissolved in the same change. */
const closing: Fact<End> = {
  from: { options: ['--dissolve-forums'] },
  isOffered: true,
  isMissing: ({ dissolveForums }) => dissolveForums === undefined,
  ask: async (asker, { organisation, today }, given) => {
    const initiative = organisation.initiative(given.initiative);
    if (!initiative || !isRunning(initiative, today)) return {};
    const forums = leftOver(organisation, new Set([initiative.id]), given.date ?? today);
    if (forums.length === 0) return {};
    const names = forums.map(({ name }) => name).join(', ');
    return { dissolveForums: await asker.confirm('dissolveForums', names) };
  },
};

const end: ChangeCommand<End> = decidable({
  name: 'initiative end',
  arguments: [['initiative', 'initiative']],
  options: [
    date('--date', 'lastDay'),
    flag('--dissolve-forums', 'dissolveForums'),
    text('--reason', 'closingReason'),
    text('--decided-by', 'decidedBy', 'id'),
  ],
  facts: [
    chosen('initiative', { argument: 'initiative' }, 'initiativeToEnd', running),
    dayAsked('date', 'lastDay'),
    closing,
    {
      ...told<End>('reason', { options: ['--reason'] }, 'reason'),
      isMissing: ({ dissolveForums, reason }) => dissolveForums === true && reason === undefined,
    },
  ],
  keepsReason: ({ dissolveForums }) => dissolveForums === true,
  input: ({ initiative, date: given, dissolveForums, reason, decidedBy, decided }, { today }) => {
    const date = given ?? today;
    // Of an end that is recorded late the reason may be why it is.
    const isLate = date < today;
    const decider = decided === undefined ? decidedBy : undefined;
    if (!dissolveForums && (decider ?? (isLate ? undefined : reason)) !== undefined) {
      const option = decider === undefined ? '--reason' : '--decided-by';
      throw new UsageError('option-needs', { option, needed: '--dissolve-forums' }, 'rup initiative end');
    }
    return entry({
      initiative,
      date,
      dissolveForums: dissolveForums ? entry({ reason, decidedBy }) : undefined,
      decision: decidedBy && decided ? { date: decided, by: decidedBy } : undefined,
    });
  },
});

interface Prioritise extends Common, Partial<InitiativePrioritise> {}

const prioritise: ChangeCommand<Prioritise> = decidable({
  name: 'initiative prioritise',
  arguments: [['initiative', 'initiative']],
  options: [
    { ...text('--rank', 'rank', 'rank'), parse: rankOf },
    date('--date', 'day'),
    text('--note', 'note'),
  ],
  facts: [
    chosen('initiative', { argument: 'initiative' }, 'initiativeToPrioritise', ({ organisation, today }) =>
      organisation.initiatives.filter((initiative) => !hasEnded(initiative, today)),
    ),
    {
      from: { options: ['--rank'] },
      isRequired: true,
      isMissing: ({ rank }) => rank === undefined,
      ask: async (asker) => {
        const check = (answer: string) => (isRank(answer) ? undefined : asker.help.says.badRank);
        return { rank: Number(await asker.text('rank', { check })) };
      },
    },
    dayAsked('date', 'day'),
  ],
  input: ({ initiative, rank, date, note }, { today }) =>
    entry({ initiative, rank, date: date ?? today, note }),
});

const STATUSES: readonly FollowUp['status'][] = ['on-track', 'at-risk', 'delayed', 'completed', 'stopped'];

interface FollowUpGiven extends Common, Partial<InitiativeFollowUp> {}

const followUp: ChangeCommand<FollowUpGiven> = {
  name: 'initiative follow-up',
  arguments: [['initiative', 'initiative']],
  options: [oneOf('--status', 'status', 'status', STATUSES), date('--date', 'day'), text('--note', 'note')],
  facts: [
    chosen('initiative', { argument: 'initiative' }, 'initiativeToFollowUp', running),
    {
      from: { options: ['--status'] },
      isRequired: true,
      isMissing: ({ status }) => status === undefined,
      ask: async (asker) => ({
        status: await asker.choose(
          'status',
          STATUSES.map((value) => ({ value, label: asker.help.says.statuses[value] ?? value })),
        ),
      }),
    },
    dayAsked('date', 'day'),
  ],
  input: ({ initiative, status, date, note }, { today }) =>
    entry({ initiative, status, date: date ?? today, note }),
};

/** The initiatives that run and have no end yet. */
function running({ organisation, today }: Situation): readonly Initiative[] {
  return organisation.initiatives.filter(
    (initiative) => isRunning(initiative, today) && initiative.ended === undefined,
  );
}

/** `rup initiative …`. */
export default changing([
  ...[adding('initiative'), editing('initiative'), dropping('initiative')],
  ...[start, end, prioritise, followUp],
]);
