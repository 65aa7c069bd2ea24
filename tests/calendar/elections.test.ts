import { expect, it } from 'vitest';
import { electionBefore } from '../../src/calendar/elections.ts';

it('elections are on the third Tuesday of November every four years', () => {
  const held = [2014, 2018, 2022, 2026].map((year) => electionBefore(year)?.day);
  expect(held).toEqual(['2013-11-19', '2017-11-21', '2021-11-16', '2025-11-18']);
  expect(electionBefore(2026)).toMatchObject({ termBegins: '2026-01-01', constitutedBy: '2026-01-31' });
  expect([2013, 2015, 2016, 2025, 2027].map(electionBefore)).toEqual(Array(5).fill(undefined));
});
