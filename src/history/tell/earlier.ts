import { addDays } from '../../organisation/days.ts';
import type { Earlier } from '../../organisation/earlier.ts';
import { canonical } from '../canonical.ts';
import { HEADED, type Present } from '../change.ts';
import { subjectOf } from '../subject.ts';

/** What an entry was until a day, told with what it is from then on. */
export function tellEarlier(change: Present<object>): void {
  const { names, kind, place } = change;
  const subject = HEADED.includes(kind) ? undefined : subjectOf(change);
  for (const child of change.children) {
    if (child.kind !== 'earlier' || !child.isAdded || change.isAdded) continue;
    const { until, ...fields } = child.after as Earlier;
    // A plan that was replaced is told as such.
    if (kind === 'plan' && 'period' in fields) continue;
    let also = { with: [{ change: child, told: child.rest() }] };
    for (const [field, value] of Object.entries(fields)) {
      const args = { subject, label: `${kind}.${field}`, path: place === '' ? field : `${place}.${field}` };
      const shown = (one: unknown) => names.shown(one, [...change.pair.afterPath, field]);
      const difference = change.difference(field);
      if (difference?.after !== undefined && canonical(difference.before) === canonical(value)) {
        const from = addDays(until, 1);
        const sides = { before: shown(difference.before), after: shown(difference.after) };
        change.tell('value-dated', { ...args, ...sides, from }, [field], also);
      } else {
        change.tell('value-was', { ...args, value: isDeep(value) ? [] : shown(value), until }, [], also);
      }
      also = { with: [] };
    }
  }
}

/** Whether a value has parts of its own, as a composition has. */
const isDeep = (value: unknown) => [value].flat().some((item) => typeof item === 'object');
