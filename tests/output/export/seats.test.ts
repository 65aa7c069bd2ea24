import { expect, it, vi } from 'vitest';
import { textsIn } from '../../../src/messages/texts.ts';
import { Organisation } from '../../../src/organisation/organisation.ts';
import { seating } from '../../../src/output/export/seats.ts';
import { exampleFile } from '../../meetings/organisation.ts';

const example = await exampleFile();
const texts = await textsIn('en', 'exports');

/** The seats of a file in which one office names the same person so many times, without a day. */
function held(times: number) {
  const { statusMeeting } = example;
  const [office] = statusMeeting?.offices ?? [];
  const holders = Array.from({ length: times }, () => ({ person: 'kim-hoegh' }));
  const file = { ...example, statusMeeting: { ...statusMeeting, offices: [{ ...office, holders }] } };
  return () => seating(new Organisation(file as typeof example), texts);
}

const idsOf = (make: ReturnType<typeof held>) =>
  make()
    .terms.map(({ id }) => id)
    .filter((id) => id.includes('kim-hoegh/begin'));

it('numbers the ids of terms that say the same', () => {
  expect(idsOf(held(3)).map((id) => id.replace(/^.*begin/, ''))).toEqual(['', '-2', '-3']);
});

it('looks for a free id as often as there are terms, however many say the same', () => {
  const asked = (times: number) => {
    const make = held(times);
    const has = vi.spyOn(Set.prototype, 'has');
    make();
    const count = has.mock.calls.filter(([id]) => String(id).includes('kim-hoegh/begin')).length;
    has.mockRestore();
    return count;
  };
  expect(asked(400)).toBeLessThanOrEqual(2 * 400);
});
