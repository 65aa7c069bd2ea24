import { SHIPPED } from '../charter/charter.ts';
import { nearest } from '../organisation/nearest.ts';
import { rule } from './rule.ts';

/** The file names a charter that does not come with rup. */
export default rule({
  code: 'charter-unknown',
  severity: 'error',
  check({ organisation }, report) {
    for (const [index, { id }] of (organisation.file.charters ?? []).entries()) {
      if (id === undefined || SHIPPED.includes(id)) continue;
      const suggestion = nearest(id, SHIPPED);
      report(['charters', index, 'id'], { id }, suggestion === undefined ? {} : { help: { suggestion } });
    }
  },
});
