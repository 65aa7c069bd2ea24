import type { Path } from '../document/finding.ts';
import { type CalendarDate, isDateShaped } from './date.ts';

/** The keys under which the format has dates; a test holds them to the schema. */
export const DATE_KEYS: ReadonlySet<string> = new Set([
  'from',
  'to',
  'date',
  'established',
  'started',
  'ended',
  'collected',
  'until',
  'anonymised',
  // A list of them.
  'dates',
]);

/** Goes through every date of a file, or of a part of it, in order; the visitor's path is the walk's own and changes as it goes on. */
export function eachDate(part: object, visit: (date: CalendarDate, path: Path) => void): void {
  const path: (string | number)[] = [];
  const walk = (value: unknown, name: string): void => {
    // A season begins and ends on a day of any year.
    if (typeof value === 'string' && DATE_KEYS.has(name) && isDateShaped(value)) visit(value, path);
    if (typeof value !== 'object' || value === null) return;
    const depth = path.push('') - 1;
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) {
        path[depth] = index;
        walk(value[index], name);
      }
    } else {
      for (const key in value) {
        path[depth] = key;
        walk((value as Record<string, unknown>)[key], key);
      }
    }
    path.pop();
  };
  walk(part, '');
}
