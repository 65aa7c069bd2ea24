import { expect, it } from 'vitest';
import { NAMED_DAYS } from '../../src/facts/meeting-reasons.ts';

it('the days of a month are named in their order, and numbered from 1', () => {
  expect(NAMED_DAYS.map(([name, nth, weekday]) => `${name} ${nth}.${weekday}`)).toEqual([
    ...[
      'first-monday 1.1',
      'first-tuesday 1.2',
      'first-wednesday 1.3',
      'first-thursday 1.4',
      'first-friday 1.5',
    ],
    ...['second-monday 2.1', 'second-tuesday 2.2', 'second-wednesday 2.3', 'second-thursday 2.4'],
    ...['second-friday 2.5', 'third-monday 3.1', 'third-tuesday 3.2', 'third-wednesday 3.3'],
    ...['third-thursday 3.4', 'third-friday 3.5', 'fourth-monday 4.1', 'fourth-tuesday 4.2'],
    ...['fourth-wednesday 4.3', 'fourth-thursday 4.4', 'fourth-friday 4.5', 'last-monday 5.1'],
    ...['last-tuesday 5.2', 'last-wednesday 5.3', 'last-thursday 5.4', 'last-friday 5.5'],
  ]);
});
