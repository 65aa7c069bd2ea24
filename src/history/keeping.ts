import type { Change, Plan, Situation } from '../changes/change.ts';
import { applyOperations, insert, type Operation, remove, set } from '../document/edit/operation.ts';
import type { Path } from '../document/finding.ts';
import type { Value } from '../document/parsed.ts';

import type { CalendarDate } from '../organisation/date.ts';
import { addDays } from '../organisation/days.ts';
import { EARLIER_FIELDS, type Earlier } from '../organisation/earlier.ts';
import type { OrganisationFile } from '../organisation/generated/types.ts';
import { Comparison } from './transitions/shared/comparison.ts';
import { overwritten } from './transitions/shared/overwritten.ts';
import type { Subject } from './transitions/shared/subjects.ts';
import { type Entry, isSameValue } from './transitions/shared/values.ts';
import { type Reason, withCorrections } from './with-corrections.ts';

/** A change that keeps what the file told: what was, under `earlier`, or with a reason why it never was, a correction. */
export function keepingHistory<Input>(change: Change<Input>, reason: Reason): Change<Input> {
  if (reason.isDraft && reason.text === undefined) return change;
  const isCorrection = reason.text !== undefined && !reason.isUsed;
  return withCorrections(isCorrection ? change : withEarlier(change), reason);
}

/** A change that leaves under `earlier` what the values were that it overwrites, up to the day before. */
function withEarlier<Input>(change: Change<Input>): Change<Input> {
  return { ...change, plan: (situation, input) => leaving(change.plan(situation, input), situation) };
}

const FIELDS: ReadonlySet<string | number> = new Set(Object.values(EARLIER_FIELDS).flat());

function leaving(plan: Plan, { organisation: { written }, today }: Situation): Plan {
  const { operations } = plan;
  // Most changes overwrite nothing: only then is it worth comparing two whole files.
  const isOfValue = ({ path }: Operation) => path.some((step, at) => at > 0 && FIELDS.has(step));
  if (!operations.some(isOfValue)) return plan;
  const { file } = written;
  const after = applyOperations(file as unknown as Value, operations) as unknown as OrganisationFile;
  const until = addDays(today, -1);
  const comparison = new Comparison(file, after, today);
  const lost = overwritten(comparison);
  const added = lost
    .filter(({ end }) => end === undefined)
    .map(({ subject, values }) => {
      const { earlier = [] } = subject.before as { earlier?: readonly Earlier[] };
      return leave([...subject.beforePath, 'earlier'], earlier, until, values);
    });
  const days = lost.flatMap(({ end }) => end ?? []);
  return {
    ...plan,
    operations: [
      ...operations,
      ...added.flat(),
      ...comparison.subjects.flatMap((one) =>
        undone(
          one,
          comparison,
          lost.some(({ subject }) => subject === one),
        ),
      ),
    ],
    ...(days.length > 0 && { days: [...(plan.days ?? []), ...days] }),
  };
}

/** Puts values into the entry of their last day, or into one of their own before what lasted longer. */
function leave(
  path: Path,
  earlier: readonly Earlier[],
  until: CalendarDate,
  values: { readonly [field: string]: Value },
): Operation[] {
  const index = earlier.findIndex((one) => one.until >= until);
  if (index === -1) return [insert(path, { until, ...values })];
  if (earlier[index]?.until !== until) return [{ ...insert(path, { until, ...values }), index }];
  return Object.entries(values).map(([field, value]) => set([...path, index, field], value));
}

/** What takes out again what became earlier on an open day, where the value goes back to it. */
function undone(
  { kind, before, after, beforePath }: Subject,
  comparison: Comparison,
  isKept: boolean,
): Operation[] {
  const [then, now] = [before, after] as unknown as [Entry?, Entry?];
  const index = (then?.earlier?.length ?? 0) - 1;
  const last = then?.earlier?.[index];
  if (!then || !now || !last || comparison.isSettledDay(last.until)) return [];
  const back = (EARLIER_FIELDS[kind] ?? []).filter(
    (field) =>
      Object.hasOwn(last, field) &&
      isSameValue(last[field], now[field]) &&
      !isSameValue(then[field], now[field]),
  );
  const path = [...beforePath, 'earlier'];
  const isAll = !isKept && back.length > 0 && back.length === Object.keys(last).length - 1;
  if (!isAll) return back.map((field) => remove([...path, index, field]));
  return [remove(index === 0 ? path : [...path, index])];
}
