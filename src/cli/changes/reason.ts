import { isCalendarDate } from '../../organisation/date.ts';
import type { Context } from '../context.ts';
import { asUsage } from '../errors.ts';
import { fileToChange } from '../input.ts';
import { text } from '../options.ts';
import type { ChangeCommand, Common, Fact } from './fact.ts';

/** A command that takes a date may tell of settled days: it asks for the reason for that, too. */
export function withReason(context: Context, command: ChangeCommand<Common>): ChangeCommand<Common> {
  const hasDate = command.options.some(({ value }) => value === 'date');
  const hasReason = command.options.some(({ flags }) => flags === REASON);
  // What takes an entry out tells of all its days.
  const isDrop =
    command.change === 'withdraw' || (hasReason && !hasDate && command.keepsReason === undefined);
  if (!hasDate && !isDrop) return command;
  return { ...command, facts: [...command.facts, lateReason(context, command, isDrop)] };
}

/** The options of a command, with the reason where it takes a date. */
export function reasonOptions({ options }: ChangeCommand<Common>): ChangeCommand<Common>['options'] {
  const isTaken =
    !options.some(({ value }) => value === 'date') || options.some(({ flags }) => flags === REASON);
  return isTaken ? options : [...options, text(REASON, 'lateReason')];
}

const REASON = '--reason';

/** Whether a day was given; without one it is today's. */
const isDated = ({ at, ...given }: Common) =>
  Object.values(given).some((value) => typeof value === 'string' && isCalendarDate(value));

/**
 * The reason, where the change is dated so far back that there must be one: asked for in a terminal. Where git does not
 * hold the file, it has no past yet from which a change could differ, and nobody is bothered.
 */
function lateReason(context: Context, command: ChangeCommand<Common>, isDrop: boolean): Fact<Common> {
  return {
    from: { options: [REASON] },
    isOffered: true,
    isMissing: (given) => given.reason === undefined && (isDrop || isDated(given)),
    ask: async (asker, situation, given) => {
      const { changeOf } = await import('./ask.ts');
      const { isReasonMissing } = await import('../../history/with-corrections.ts');
      const isMissing = isReasonMissing(changeOf(command), situation, () => command.input(given, situation));
      if (!isMissing) return {};
      const { path } = fileToChange(context, given.file);
      if ((await committedText(context, path)) === undefined) return {};
      const reason = await asker.text('lateReason', { isOptional: true });
      return reason === '' ? {} : { reason };
    },
  };
}

/** The file's text as git has it; undefined where it has none. */
export async function committedText(context: Context, path: string): Promise<string | undefined> {
  const { pathAt } = await import('../../history/git.ts');
  try {
    return (await pathAt(path, 'HEAD', context))?.bytes.toString();
  } catch (error) {
    if (asUsage(error)) return undefined;
    throw error;
  }
}
