import { authorityNamed, authorityOf, codeKey } from '../organisation/authorities.ts';
import { rule } from './rule.ts';

/** A region or municipality has the official code of another, or one that is not that of its name. */
export default rule({
  code: 'authority-code-of-another',
  severity: 'error',
  check({ organisation }, report) {
    for (const [index, { code, kind, name }] of (organisation.file.organisations ?? []).entries()) {
      if (code === undefined || (kind !== 'region' && kind !== 'municipality')) continue;
      const own = authorityNamed(kind, name);
      const owner = authorityOf(code);
      const isWrong = own ? own.code !== codeKey(code) : owner !== undefined && owner.kind !== kind;
      if (!isWrong) continue;
      const args = { name, code, owner: owner?.name, own: own?.code };
      const help = own && { help: { suggestion: own.code } };
      report(['organisations', index, 'code'], args, help);
    }
  },
});
