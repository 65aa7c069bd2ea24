import { codeKey } from '../organisation/authorities.ts';
import type { Organisation as Party } from '../organisation/generated/types.ts';
import { meet } from '../organisation/lives.ts';
import { rule } from './rule.ts';

/** Two organisations of a kind have one official code at once, which names one authority. */
export default rule({
  code: 'authority-code-repeated',
  severity: 'error',
  check({ organisation }, report) {
    const known = new Map<string, { readonly party: Party; readonly index: number }[]>();
    for (const [index, party] of (organisation.file.organisations ?? []).entries()) {
      const { code, kind, name } = party;
      if (code === undefined) continue;
      const key = `${kind} ${codeKey(code)}`;
      const others = known.get(key) ?? [];
      known.set(key, others);
      const other = others.find((one) => meet(one.party, party));
      others.push({ party, index });
      if (!other) continue;
      const related = [{ note: 'first-here' as const, path: ['organisations', other.index, 'code'] }];
      report(['organisations', index, 'code'], { code, name, other: other.party.name }, { related });
    }
  },
});
