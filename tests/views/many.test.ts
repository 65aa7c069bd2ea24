import { describe, expect, it } from 'vitest';
import { textsIn } from '../../src/messages/texts.ts';
import type { Days } from '../../src/organisation/date.ts';
import type { AdministrativeGroup, OrganisationFile } from '../../src/organisation/generated/types.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { figureOf } from '../../src/output/chart/figure.ts';
import { FreeSeats } from '../../src/output/export/free-seats.ts';
import twoRoles from '../../src/rules/person-two-roles.ts';
import { aheadOf } from '../../src/views/ahead.ts';
import { growth } from '../growth.ts';
import { exampleFile, scheduleOf } from '../meetings/organisation.ts';
import fc from '../property.ts';

const at = '2014-03-01';
const chartTexts = await textsIn('en', 'chart');
const example = await exampleFile();

/** The example with a group of other members or another composition. */
const groupWith = (change: Partial<AdministrativeGroup>): OrganisationFile => ({
  ...example,
  administrativeGroup: { ...example.administrativeGroup, ...change },
});

/** One who sits in the group so many times at once. */
const seated = (count: number) =>
  new Organisation(
    groupWith({
      members: Array.from({ length: count }, (_, index) => ({
        person: 'kim-hoegh',
        role: 'koncerndirektør',
        from: '2014-01-01',
        to: `2014-02-${String((index % 28) + 1).padStart(2, '0')}`,
      })),
    }),
  );

const composed = (count: number) =>
  new Organisation(
    groupWith({
      composition: Array.from({ length: count }, (_, index) => ({
        roles: [`rolle ${index}`],
        min: 0,
        max: 1,
      })),
    }),
  );

describe('many entries of one body take time in proportion to their number', () => {
  it.each<[string, (count: number) => () => unknown]>([
    [
      'who sits in two roles',
      (count) => {
        const organisation = seated(count);
        return () => twoRoles.check({ organisation } as never, () => {});
      },
    ],
    [
      'whose term runs out',
      (count) => {
        const organisation = seated(count);
        const schedule = scheduleOf(example, { at });
        return () => aheadOf(organisation, schedule, { at, until: '2014-06-01' });
      },
    ],
    [
      'which seat is whose',
      (count) => () => {
        const seats = new FreeSeats();
        for (let taken = 0; taken < 20 * count; taken++)
          seats.take({ from: '2014-01-01', to: `2014-02-${10 + (taken % 18)}` });
      },
    ],
    [
      'what the figure says of the seats',
      (count) => {
        const organisation = composed(count);
        return () => figureOf(organisation, at, chartTexts, { all: false });
      },
    ],
  ])('%s', async (_, of) => {
    const [few, many] = [1000, 16_000].map((count) => [count, of(count)] as const);
    const works = new Map([few, many] as readonly (readonly [number, () => unknown])[]);
    expect(await growth((count) => works.get(count)?.(), 1000, 16_000)).toBeLessThan(5);
  });
});

it('a seat is taken again as soon as it is free, the first of them first', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((number) => `2014-01-${String(number).padStart(2, '0')}`);
  const term = fc.record({
    from: fc.option(day, { nil: undefined }),
    to: fc.option(day, { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(term, { maxLength: 30 }), (terms) => {
      const inOrder = terms.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
      const seats: Days[] = [];
      const free = new FreeSeats();
      for (const one of inOrder) {
        const left = seats.findIndex(({ to }) => to !== undefined && to < (one.from ?? ''));
        const wanted = left === -1 ? seats.length : left;
        seats[wanted] = one;
        expect([free.take(one), free.length]).toEqual([wanted, seats.length]);
      }
    }),
  );
});
