import { entry } from '../../changes/change.ts';
import type { MeetingsAvoid } from '../../changes/meetings-avoid.ts';
import { UsageError } from '../errors.ts';
import { date, flag, list, text } from '../options.ts';
import { type ChangeCommand, type Common, type Fact, told } from './fact.ts';

interface Given extends Common {
  readonly date?: readonly string[];
  readonly week?: readonly number[];
  readonly body?: string;
  readonly remove?: true;
}

const days: Fact<Given> = {
  from: { options: ['--date', '--week'] },
  isRequired: true,
  isMissing: ({ date, week }) => date === undefined && week === undefined,
  ask: async (asker) => ({ date: [await asker.date('day')] }),
};

/** `rup meetings avoid`. */
export const avoid: ChangeCommand<Given> = {
  name: 'meetings avoid',
  arguments: [],
  options: [
    { ...date('--date', 'avoidedDays'), isList: true },
    list('--week', 'avoidedWeeks', 'rank', weekOf),
    text('--reason', 'avoidedReason'),
    text('--body', 'avoidedBody', 'id'),
    flag('--remove', 'avoidedRemove'),
  ],
  facts: [
    days,
    {
      ...told<Given>('reason', { options: ['--reason'] }, 'reason'),
      isMissing: ({ reason, remove }) => reason === undefined && !remove,
    },
  ],
  keepsReason: () => true,
  input: ({ date, week, reason, body, remove }) =>
    entry<MeetingsAvoid>({ dates: date, weeks: week, reason, body, remove }),
};

/** An ISO week. */
function weekOf(value: string): number {
  if (/^(?:[1-9]|[1-4]\d|5[0-3])$/.test(value)) return Number(value);
  throw new UsageError('bad-week', { option: '--week', value });
}
