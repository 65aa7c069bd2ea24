import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DATE_KEYS, eachDate } from '../../src/organisation/dates.ts';
import type { OrganisationFile } from '../../src/organisation/generated/types.ts';

/** The keys under which a part of the schema has dates. */
function dateKeys(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => {
    const { $ref, items } = (child ?? {}) as { $ref?: string; items?: { $ref?: string } };
    return [$ref, items?.$ref].includes('#/$defs/date') ? [key] : dateKeys(child);
  });
}

it('the keys that have dates are the schema’s', () => {
  const schema: unknown = JSON.parse(readFileSync('schema/organisering.schema.json', 'utf8'));
  expect([...DATE_KEYS].sort()).toEqual([...new Set(dateKeys(schema))].sort());
});

it('dates are gone through where they stand, and no days of the year or texts', () => {
  const file = {
    plan: { period: { from: '2012-01-01', to: '2016-12-31' }, name: '2104-01-01' },
    forums: [
      { members: [{ from: '2013-01-01', note: '2104-01-01' }, {}], dissolved: { date: '2014-01-01' } },
    ],
    settings: { seasons: { spring: { from: '02-01', to: '06-30' } }, avoid: [{ dates: ['2014-05-02'] }] },
  };
  const found: string[] = [];
  eachDate(file as unknown as OrganisationFile, (date, path) => found.push(`${path.join('.')} ${date}`));
  expect(found).toEqual([
    'plan.period.from 2012-01-01',
    'plan.period.to 2016-12-31',
    'forums.0.members.0.from 2013-01-01',
    'forums.0.dissolved.date 2014-01-01',
    'settings.avoid.0.dates.0 2014-05-02',
  ]);
});
