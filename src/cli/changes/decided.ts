import { entry } from '../../changes/change.ts';
import type { Decision } from '../../organisation/generated/types.ts';
import { UsageError } from '../errors.ts';
import { date, text } from '../options.ts';
import type { ChangeCommand, Common } from './fact.ts';
import { type ChangeOptionSpec, link } from './values.ts';

/** What is told of a decision, by the names of its options. */
interface OfDecision {
  readonly decided?: string;
  readonly decidedBy?: string;
  readonly decisionCase?: string;
  readonly decisionUrl?: string;
}

const BY = '--decided-by';
const OPTIONS: readonly ChangeOptionSpec[] = [
  date('--decided', 'decided'),
  text(BY, 'decisionBy', 'id'),
  text('--decision-case', 'decisionCase'),
  link('--decision-url', 'decisionUrl'),
];

/** A command that may be told when, by whom and on which case what it records was decided. */
export function decidable<Given extends Common>(command: ChangeCommand<Given>): ChangeCommand<Given> {
  const isOwn = command.options.some(({ flags }) => flags === BY);
  return {
    ...command,
    options: [...command.options, ...OPTIONS.filter(({ flags }) => !isOwn || flags !== BY)],
    input: (given, situation) => {
      const decision = decisionOf(given as OfDecision, command.name, isOwn);
      const input = command.input(given, situation);
      // Who decided, the command may have told of it itself.
      const own = (input as { decision?: object }).decision;
      return decision ? { ...input, decision: { ...own, ...decision } } : input;
    },
  };
}

/** `isOwn`: who decided is the command's own to tell, or the decision's. */
function decisionOf(given: OfDecision, name: string, isOwn: boolean): Decision | undefined {
  const { decided, decisionCase: number, decisionUrl: url } = given;
  const by = isOwn ? undefined : given.decidedBy;
  if (decided !== undefined) return entry<Decision>({ date: decided, by, case: number, url });
  const alone = by !== undefined ? BY : number !== undefined ? '--decision-case' : url && '--decision-url';
  if (alone) throw new UsageError('option-needs', { option: alone, needed: '--decided' }, `rup ${name}`);
  return undefined;
}
