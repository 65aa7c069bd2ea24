import { addMonths } from '../organisation/date.ts';
import { isRunning } from '../organisation/organisation.ts';
import { rule } from './rule.ts';

/** How often a running initiative should be followed up where the file's settings do not say. */
const EVERY_MONTHS = 12;

/** A running initiative has had no follow-up for longer than our convention allows. */
export default rule({
  code: 'initiative-follow-up-late',
  severity: 'warning',
  sources: [],
  needs: ['plan', 'administrativeGroup', 'settings'],
  check({ organisation, due }, report) {
    if (due === undefined) return;
    const months = organisation.file.settings?.followUpEveryMonths ?? EVERY_MONTHS;
    const limit = addMonths(due, -months);
    const { established } = organisation.group;
    for (const [index, initiative] of organisation.initiatives.entries()) {
      const { id, name, started = '', followUps = [] } = initiative;
      if (!isRunning(initiative, due)) continue;
      // The group can follow up from its own first day on.
      let since = started > established ? started : established;
      for (const { date } of followUps) if (date > since && date <= due) since = date;
      if (since >= limit) continue;
      const last = followUps.findIndex(({ date }) => date === since);
      const path = ['plan', 'initiatives', index];
      report(
        last < 0 ? [...path, 'name'] : [...path, 'followUps', last, 'date'],
        { initiative: name, since, months },
        { help: { command: ['rup', 'initiative', 'follow-up', id] } },
      );
    }
  },
});
