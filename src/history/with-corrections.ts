import type { Change, Plan, Situation } from '../changes/change.ts';
import { entry } from '../changes/change.ts';
import { applyOperations, insert, type Operation, valueAt } from '../document/edit/operation.ts';
import type { Value } from '../document/parsed.ts';
import type { OpenArgs } from '../facts/change.ts';
import { CodedError } from '../facts/coded-error.ts';
import { type CalendarDate, isCalendarDate } from '../organisation/date.ts';
import type { Correction, OrganisationFile } from '../organisation/generated/types.ts';
import { firstOpenDay } from '../organisation/grace.ts';
import { TRANSITIONS } from './transitions/index.ts';
import { Comparison } from './transitions/shared/comparison.ts';
import { nameOf } from './transitions/shared/subjects.ts';
import type { At } from './transitions/transition.ts';

/** Why a change is made that tells of settled days. */
export interface Reason {
  readonly text: string | undefined;
  /** Whether the change has a use for it besides. */
  readonly isUsed: boolean;
  /** Whether others may have seen an entry that is taken out; without it, all have been. */
  isSeen?(id: string): boolean;
  /** Whether git has no version of the file: it is still being drawn up, and nothing of it has been. */
  readonly isDraft?: boolean;
}

/**
 * A change that corrects openly what it tells of settled days: with a reason it enters the corrections that
 * `validate --base` demands, and without one it says that they are demanded.
 */
export function withCorrections<Input>(change: Change<Input>, reason: Reason): Change<Input> {
  const { text } = reason;
  return {
    ...change,
    needs: text === undefined ? change.needs : [...change.needs, 'corrections'],
    plan(situation, input) {
      const plan = change.plan(situation, input);
      const { organisation, today } = situation;
      const found = tellsOfSettled(plan, organisation.file, today, text).filter(
        ({ id, date }) => date !== undefined || reason.isSeen?.(id) !== false,
      );
      if (found.length > 0 && text !== undefined) return corrected(plan, found, text, today);
      const { days } = firstOpenDay(organisation.file, today);
      if (found.length > 0) return open(plan, 'reason-missing', { entries: found, days, today });
      return text === undefined || reason.isUsed ? plan : open(plan, 'reason-unused', { days });
    },
  };
}

/** Whether a change needs a reason that it has not been given. What keeps it from being made is told when it is tried. */
export function isReasonMissing<Input>(
  change: Change<Input>,
  situation: Situation,
  input: () => Input,
): boolean {
  try {
    const plan = change.plan(situation, input());
    return tellsOfSettled(plan, situation.organisation.file, situation.today).length > 0;
  } catch (error) {
    // What demands the reason itself says so.
    if (error instanceof CodedError) return error.code === 'reason-needed';
    throw error;
  }
}

type Found = OpenArgs['reason-missing']['entries'][number] & { readonly was?: string | undefined };

function corrected(plan: Plan, found: readonly Found[], reason: string, date: CalendarDate): Plan {
  const corrections = found.map(({ id, field, was }) => entry<Correction>({ date, id, field, was, reason }));
  return {
    ...plan,
    operations: [...plan.operations, insert(['corrections'], ...(corrections as unknown as Value[]))],
    also: [...(plan.also ?? []), { code: 'corrections-entered', args: { entries: found } }],
  };
}

const open = <Code extends 'reason-missing' | 'reason-unused'>(
  plan: Plan,
  code: Code,
  args: OpenArgs[Code],
) => ({ ...plan, open: [...plan.open, { code, args }] }) as Plan;

/** The fields of entries that a change tells otherwise than before as of settled days, each once. */
function tellsOfSettled(
  { operations, days = [] }: Plan,
  file: OrganisationFile,
  today: CalendarDate,
  reason?: string,
): Found[] {
  const { open } = firstOpenDay(file, today);
  // Most changes tell of the present: only what names an earlier day is worth comparing two whole files.
  const isOfPast =
    days.some((date) => date < open) ||
    operations.some((operation) => isOfDayBefore(operation, file, open) || isOfAll(operation, file));
  if (!isOfPast && reason === undefined) return [];
  const after = applyOperations(file as unknown as Value, operations) as unknown as OrganisationFile;
  const comparison = new Comparison(file, after, today);
  const found = new Map<string, Found>();
  const add = ({ subject, field, date, was, severity }: At) => {
    const id = (subject?.after ?? subject?.before)?.id;
    if (!subject || id === undefined || field === undefined) return;
    // That only the wording is another needs no reason; who gives one means it.
    if (severity === 'note' && reason === undefined) return;
    const isRemoved = field === 'id' && !subject.after;
    if (date === undefined && !isRemoved) return;
    const name = nameOf(subject);
    const key = `${id} ${field}`;
    const known = found.get(key);
    if (known && (date === undefined || known.date === undefined || date >= known.date)) return;
    found.set(key, entry<Found>({ id, name, field, date, was: isRemoved ? name : was }));
  };
  for (const transition of TRANSITIONS) {
    transition.check(
      comparison,
      (at) => [at, ...(at.also ?? [])].forEach(add),
      () => ({ revision: '', line: 0 }),
    );
  }
  return [...found.values()];
}

/** What concerns the past whatever day it names: an entry that is gone, and the plan's own period. */
function isOfAll({ kind, path }: Operation, file: OrganisationFile): boolean {
  if (path[0] === 'plan' && path[1] === 'period') return true;
  return kind === 'remove' && valueAt(file as unknown as Value, [...path, 'id']) !== undefined;
}

function isOfDayBefore(operation: Operation, file: OrganisationFile, open: CalendarDate): boolean {
  const before = operation.kind === 'insert' ? undefined : valueAt(file as unknown as Value, operation.path);
  const after =
    operation.kind === 'remove' ? [] : operation.kind === 'set' ? [operation.value] : operation.values;
  return [before, ...after].some((value) => hasDayBefore(value, open));
}

function hasDayBefore(value: Value | undefined, open: CalendarDate): boolean {
  if (typeof value === 'string') return value < open && isCalendarDate(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((child) => hasDayBefore(child, open));
}
