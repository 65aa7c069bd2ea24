import { expect, it } from 'vitest';
import { summaryBlocks } from '../../../src/output/brief/shown/summary.ts';
import { exampleFile } from '../../meetings/organisation.ts';
import { briefFrom, wordsFor } from './briefs.ts';

const file = await exampleFile();
const { texts } = await wordsFor('en');

/** What the summary says of the group. */
function ofGroup(
  at: string,
  meetings: { id: string; body: string; date: string; held: { date: string } }[] = [],
) {
  const brief = briefFrom({ ...file, meetings }, at, '2013-01-01');
  const seats = texts.summary.seats(brief.seats);
  const said = summaryBlocks(brief, texts).flatMap((block) => (block.kind === 'paragraph' ? block.text : []));
  return { said: said.find((text) => text.startsWith(seats)), seats };
}

it('tells of meetings where the group stands, or has held any', () => {
  const { id } = file.administrativeGroup;
  const before = ofGroup('2013-03-01');
  expect(before.said).toBe(before.seats);
  const early = ofGroup('2013-03-01', [
    { id: 'm', body: id, date: '2013-02-01', held: { date: '2013-02-01' } },
  ]);
  expect(early.said?.length).toBeGreaterThan(early.seats.length);
  const stands = ofGroup('2013-09-01');
  expect(stands.said?.length).toBeGreaterThan(stands.seats.length);
});
