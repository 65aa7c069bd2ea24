import { inBrackets } from '../../document/edit/snippet.ts';
import type { Value } from '../../document/parsed.ts';
import type { EarlierField } from '../../facts/earlier.ts';
import { addDays } from '../../organisation/days.ts';
import { overwritten } from './shared/overwritten.ts';
import { nameOf } from './shared/subjects.ts';
import { type Entry, isReworded } from './shared/values.ts';
import { transition } from './transition.ts';

/** A value that can change has changed, and the file does not say what it was. */
export default transition({
  code: 'earlier-missing',
  severity: 'error',
  check(comparison, report, then) {
    const yesterday = addDays(comparison.today, -1);
    for (const { subject, values, end } of overwritten(comparison)) {
      const { afterPath, beforePath } = subject;
      const after = subject.after as unknown as Entry;
      for (const [field, value] of Object.entries(values) as [EarlierField, Value][]) {
        const isGone = after[field] === undefined;
        const how = isGone ? 'removed' : isReworded(field, value, after[field]) ? 'reworded' : 'changed';
        const place = isGone ? { path: [...afterPath, 'id'] } : { path: [...afterPath, field], onKey: true };
        const was = textOf(value);
        const entry = end === undefined ? inBrackets({ until: yesterday, [field]: value }) : '';
        report(
          {
            subject,
            field,
            date: end ?? yesterday,
            ...(was !== '' && { was }),
            ...place,
            ...(how === 'reworded' && { severity: 'note' as const }),
          },
          { name: nameOf(subject), field, how, was, entry, then: then([...beforePath, field]) },
        );
      }
    }
  },
});

/** A value as a text; none of what has parts. */
function textOf(value: Value): string {
  const parts = [value].flat();
  return parts.some((part) => typeof part === 'object') ? '' : parts.join(', ');
}
