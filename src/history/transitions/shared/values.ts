import type { EarlierField } from '../../../facts/earlier.ts';
import type { Earlier } from '../../../organisation/earlier.ts';
import { normalForm } from '../../../organisation/normal-form.ts';
import { canonical, isIdentical } from '../../canonical.ts';
import { isAlike } from './another.ts';
import { isRespelt } from './roles.ts';

/** An entry as data, with what it was before. */
export type Entry = { readonly [field: string]: unknown } & { readonly earlier?: readonly Earlier[] };

/** The texts of an entry; its other values are words of the format, numbers, ids, or have parts of their own. */
const TEXTS: readonly EarlierField[] = ['name', 'title', 'task', 'goal'];

/** Whether two values of a field say the same. How a text is written, or a list is ordered, is not what it says. */
export function isSameValue(a: unknown, b: unknown): boolean {
  return isIdentical(a, b) || canonical(said(a)) === canonical(said(b));
}

function said(value: unknown): unknown {
  if (typeof value === 'string') return normalForm(value);
  if (Array.isArray(value)) return value.map(said);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, said(child)]));
}

/** Whether only the wording of a value is another: of a text, or of the roles of a composition. */
export function isReworded(field: EarlierField, before: unknown, after: unknown): boolean {
  if (TEXTS.includes(field)) return isRespeltText(String(before), String(after));
  if (field !== 'composition' || !Array.isArray(before) || !Array.isArray(after)) return false;
  return (
    before.length === after.length &&
    before.every((rule: Rule, index) => isSameRule(rule, after[index] as Rule))
  );
}

const isRespeltText = (before: string, after: string) => isAlike(before, after) || isRespelt(before, after);

interface Rule {
  readonly roles?: readonly string[];
}

function isSameRule({ roles = [], ...rule }: Rule, { roles: others = [], ...other }: Rule): boolean {
  return (
    canonical(rule) === canonical(other) &&
    roles.length === others.length &&
    roles.every((role, index) => isRespeltText(role, others[index] ?? ''))
  );
}

/** The last day on which a field is told to have been another. */
export function lastUntil({ earlier = [] }: Entry, field: EarlierField): string {
  return earlier.reduce(
    (last, one) => (Object.hasOwn(one, field) && one.until > last ? one.until : last),
    '',
  );
}
