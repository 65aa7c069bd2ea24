import { codeKey } from '../organisation/authorities.ts';
import { rule } from './rule.ts';

/** Two organisations of a kind have one official code, which names one authority. */
export default rule({
  code: 'authority-code-repeated',
  severity: 'error',
  check({ organisation }, report) {
    const first = new Map<string, { readonly name: string; readonly index: number }>();
    for (const [index, { code, kind, name }] of (organisation.file.organisations ?? []).entries()) {
      if (code === undefined) continue;
      const key = `${kind} ${codeKey(code)}`;
      const other = first.get(key);
      if (!other) {
        first.set(key, { name, index });
        continue;
      }
      const related = [{ note: 'first-here' as const, path: ['organisations', other.index, 'code'] }];
      report(['organisations', index, 'code'], { code, name, other: other.name }, { related });
    }
  },
});
