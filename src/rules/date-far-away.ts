import type { Path } from '../document/finding.ts';
import type { CalendarDate } from '../organisation/date.ts';
import { eachDate } from '../organisation/dates.ts';
import { plansOf } from '../organisation/plan-time.ts';
import { rule } from './rule.ts';

/** So many years before the plan and the file there were bodies that still stand. */
const BEFORE = 50;
/** So many years after both, nobody knows what will be. */
const AFTER = 10;
/** A plan that begins or ends so many years from now is itself far away. */
const PLAN = 50;

/** What has a rule of its own where it is dated in the future. */
const RECORDED: ReadonlySet<unknown> = new Set([
  'reports',
  'priorities',
  'followUps',
  'held',
  'moved',
  'cancelled',
]);

/** A date lies far outside the years of the plan and of the file. */
export default rule({
  code: 'date-far-away',
  severity: 'warning',
  asWritten: true,
  needs: ['plan'],
  check({ organisation: { file }, now }, report) {
    const plans = file.plan ? plansOf(file.plan) : [];
    const known = plans
      .flatMap(({ period }) => [period.from, period.to])
      .map(yearOf)
      .filter((year) => Math.abs(year - yearOf(now)) <= PLAN);
    const [first, last] = [Math.min(...known, yearOf(now)), Math.max(...known, yearOf(now))];
    eachDate(file, (date, path) => {
      const year = yearOf(date);
      if (year >= first - BEFORE && year <= last + AFTER) return;
      if (year > last && isRecorded(path)) return;
      report([...path], { date, first, last });
    });
  },
});

const yearOf = (date: CalendarDate) => Number(date.slice(0, 4));

function isRecorded(path: Path): boolean {
  const key = path.at(-1);
  return (
    key === 'collected' ||
    (key === 'date' &&
      RECORDED.has(path.findLast((step, at) => at < path.length - 1 && typeof step === 'string')))
  );
}
