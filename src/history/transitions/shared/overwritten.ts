import type { Value } from '../../../document/parsed.ts';
import type { EarlierField } from '../../../facts/earlier.ts';
import type { CalendarDate } from '../../../organisation/date.ts';
import { EARLIER_FIELDS } from '../../../organisation/earlier.ts';
import type {
  AdministrativeGroup,
  Forum,
  Initiative,
  OrganisationFile,
} from '../../../organisation/generated/types.ts';
import { normalForm } from '../../../organisation/normal-form.ts';
import type { Pair } from '../../pairs.ts';
import type { Comparison } from './comparison.ts';
import { renamedRoles } from './roles.ts';
import { isAnonymised, type Subject } from './subjects.ts';
import { type Entry, isSameValue, lastUntil } from './values.ts';

/** An entry with the values that it had, which the file tells no more. */
export interface Overwritten {
  readonly subject: Subject;
  readonly values: { readonly [Field in EarlierField]?: Value };
  /** Its last day, where that is past: what it was then is settled. */
  readonly end: CalendarDate | undefined;
}

/** What is to be kept of each kind. How long a plan lasts is told by the days of its period. */
const FIELDS: { readonly [kind: string]: readonly EarlierField[] } = { ...EARLIER_FIELDS, plan: ['name'] };

/** All values that have changed without staying under `earlier`. */
export function overwritten(comparison: Comparison): Overwritten[] {
  const ids = new Map<unknown, string | undefined>();
  for (const subject of comparison.subjects) {
    if (!subject.after) ids.set(subject.before?.id, comparison.heirs.get(subject)?.after?.id);
  }
  const all = [...comparison.subjects, ...planOf(comparison)];
  return all.flatMap((subject) => {
    const values = valuesOf(comparison, subject, ids);
    if (Object.keys(values).length === 0 || !hasHeld(comparison, subject)) return [];
    const { dissolved, ended } = subject.before as Partial<Forum & Initiative>;
    const last = dissolved?.date ?? ended;
    const end = last !== undefined && last < comparison.today ? last : undefined;
    return end !== undefined && !comparison.isSettledDay(end) ? [] : [{ subject, values, end }];
  });
}

/**
 * The plan, which has no id: it goes by that of the group, which carries it out. Of a file that is valid in part, either
 * may be missing.
 */
function planOf({ files: { before, after } }: Comparison): Subject[] {
  const named = ({ plan, administrativeGroup: group }: Partial<OrganisationFile> = {}) =>
    plan && group && { ...plan, id: group.id, established: plan.period.from };
  const path = ['plan'];
  return [
    { kind: 'plan', before: named(before), after: named(after), beforePath: path, afterPath: path },
  ] as unknown as Subject[];
}

/** What ids have become that are there no more: others, or nothing. */
type Ids = ReadonlyMap<unknown, string | undefined>;

function valuesOf(comparison: Comparison, subject: Subject, ids: Ids): Overwritten['values'] {
  const [before, after] = [subject.before, subject.after] as unknown as [Entry?, Entry?];
  if (!before || !after || before === after) return {};
  const lost = (FIELDS[subject.kind] ?? []).flatMap((field): [string, Value][] => {
    const value = before[field];
    if (field === 'name' && isAnonymised(subject)) return [];
    if (saysNothing(field, value) || isSameValue(value, after[field])) return [];
    if (isSameValue(calledNow(subject, field, ids), after[field])) return [];
    const since = lastUntil(before, field);
    // What had been so since an open day may be corrected.
    if (since !== '' && !comparison.isSettledDay(since)) return [];
    const isTold = (after.earlier ?? []).some((one) => one.until > since && isSameValue(value, one[field]));
    return isTold ? [] : [[field, value as Value]];
  });
  return Object.fromEntries(lost);
}

/** What was not there, or only there for want of a better word, is filled in. */
const saysNothing = (field: EarlierField, value: unknown) =>
  value === undefined || (field === 'kind' && value === 'other');

/** The older value with the ids and roles that its parts have now. What is gone from the file is told there. */
function calledNow(subject: Subject, field: EarlierField, ids: Ids): unknown {
  const value = (subject.before as unknown as Entry)[field];
  const roles: ReadonlyMap<string, string> =
    field === 'composition' ? renamedRoles(subject as Pair<AdministrativeGroup>) : new Map();
  if (ids.size + roles.size === 0) return value;
  const renamed = (part: unknown): unknown => {
    if (ids.has(part)) return ids.get(part);
    if (typeof part === 'string') return roles.get(normalForm(part)) ?? part;
    if (Array.isArray(part)) return part.map(renamed).filter((one) => one !== undefined);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, child]) => [key, renamed(child)]));
  };
  return renamed(value);
}

/** Whether an entry's values have held on a settled day: those of what is only planned are still being drawn up. */
function hasHeld(comparison: Comparison, subject: Subject): boolean {
  const { kind, before } = subject;
  const { established, started, origin } = before as Partial<Forum & Initiative>;
  const first = kind === 'initiative' ? started : established;
  const isPlan = kind === 'initiative' || (kind === 'forum' && origin === 'established');
  if (first === undefined ? isPlan : first > comparison.today) return false;
  return comparison.isLasting(subject);
}
