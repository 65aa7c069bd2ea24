import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { renderWheel } from '../../../src/output/wheel/formats.ts';
import { entryText } from '../../../src/output/wheel/labels.ts';
import { MARGIN, placed, RING, spread, WIDTH } from '../../../src/output/wheel/layout.ts';
import { type Wheel, wheelOf } from '../../../src/output/wheel/wheel.ts';
import { scheduleOf } from '../../meetings/organisation.ts';
import fc from '../../property.ts';
import { TRAPS } from '../chart/generate.ts';
import { example, later, wheelWith, words } from './wheels.ts';

const ofExample = (year: number, at = '2014-01-02', body?: string) =>
  wheelOf(scheduleOf(example, { at }), year, body);
const shown = ({ entries }: Wheel) =>
  entries.map(({ date, kind, meeting, ...rest }) =>
    kind === 'meeting' ? `${date} ${meeting.id}` : `${date} ${'deadline' in rest ? rest.deadline : ''}`,
  );

describe('the year', () => {
  it('has its meetings, and each deadline that is in it, also of meetings of the next year', () => {
    expect(shown(ofExample(2014, '2014-01-02', 'statusmoede'))).toEqual([
      '2014-11-06 notice',
      '2014-11-17 agenda',
      '2014-11-27 statusmoede-2014',
      '2014-12-04 draftMinutes',
      '2014-12-11 finalMinutes',
    ]);
    const far = structuredClone(example);
    far.administrativeGroup.meetings.deadlines = { themeReserved: '-20w' };
    const year = wheelOf(scheduleOf(far, { at: '2014-01-02' }), 2014, 'administrativ-gruppe');
    // Twenty weeks before 15 April 2015.
    expect(shown(year).at(-1)).toBe('2014-11-26 themeReserved');
  });

  it('tells what was held, leaves out what is cancelled, and proposes no day that is past', () => {
    const year = wheelOf(scheduleOf(later, { at: '2017-01-01' }), 2016);
    const meetings = year.entries.filter(({ kind }) => kind === 'meeting');
    expect(meetings.map(({ meeting }) => `${meeting.date} ${meeting.state}`)).toEqual([
      '2016-04-14 held',
      '2016-10-06 held',
      '2016-11-24 held',
    ]);
    expect(shown(ofExample(2013, '2014-01-02'))).toEqual([]);
  });

  it.each([
    ['svg', 'da', 'wheel-2014.svg'],
    ['markdown', 'da', 'wheel-2014-da.md'],
    ['markdown', 'en', 'wheel-2014-en.md'],
    ['json', 'en', 'wheel-2014-json.txt'],
  ] as const)('as %s, %s', async (format, language, name) => {
    const text = await renderWheel(format, ofExample(2014), words[language]);
    await expect(text).toMatchFileSnapshot(`transcripts/${name}`);
  });

  it('says so where there is nothing', async () => {
    const empty = ofExample(2031);
    expect(await renderWheel('markdown', empty, words.da)).toContain('Der er ingen møder og frister i året.');
    expect(await renderWheel('svg', empty, words.en)).toContain('There are no meetings or deadlines');
  });
});

describe('the wheel', () => {
  const layoutOf = (wheel: Wheel) =>
    placed(wheel.entries.map((entry) => [entry, entryText(entry, wheel, words.da)] as const));

  it.each([0, 1, 2, 12, 40, 150])('has no label over another, with %i of them', (count) => {
    for (const every of [1, 7, 9]) {
      const wheel = wheelWith(count, (index) => 'Samarbejdsforum '.repeat(1 + (index % 9)), every);
      const { entries, height, center } = layoutOf(wheel);
      expect(entries).toHaveLength(count);
      for (const isLeft of [true, false]) {
        const side = entries.filter(({ endsHere }) => endsHere === isLeft);
        for (const [at, { top, bottom }] of side.entries()) {
          expect(top).toBeGreaterThanOrEqual(side[at - 1]?.bottom ?? 0);
          expect(bottom).toBeLessThanOrEqual(height);
        }
        // In the order of the year: down on the right, up on the left.
        const dates = side.map(({ entry }) => entry.date);
        expect(dates).toEqual([...dates].sort((a, b) => (a < b === isLeft ? 1 : -1)));
      }
      for (const { mark, leader } of entries) {
        const [x, y] = mark;
        expect(Math.hypot(x - center[0], y - center[1])).toBeLessThan(RING.meetings);
        for (const [px] of leader) expect(px > MARGIN && px < WIDTH - MARGIN).toBe(true);
      }
    }
  });

  it('has marks of one kind apart, as far as there is room for them', () => {
    const { entries } = layoutOf(wheelWith(40, undefined, 9));
    const marks = entries.map(({ mark }) => mark);
    for (const [at, [x, y]] of marks.entries()) {
      for (const [ox, oy] of marks.slice(at + 1)) expect(Math.hypot(x - ox, y - oy)).toBeGreaterThan(13);
    }
  });

  it('of very many entries has labels at the meetings alone: a deadline is told where it is pointed at', async () => {
    const busy = structuredClone(example);
    busy.forums = [
      {
        ...{ id: 'f', name: 'Ugeforum', origin: 'established', established: '2013-01-01' },
        meetings: { perYear: 40, weeksBetween: 0 },
      },
    ];
    const wheel = wheelOf(scheduleOf(busy, { at: '2014-01-02' }), 2014);
    const { entries, height } = layoutOf(wheel);
    expect(entries).toHaveLength(wheel.entries.length);
    for (const { entry, lines, leader } of entries) {
      const hasLabel = entry.kind === 'meeting';
      expect([lines.length > 0, leader.length > 0]).toEqual([hasLabel, hasLabel]);
    }
    expect(height).toBeLessThan(WIDTH + 100);
    const svg = await renderWheel('svg', wheel, words.en);
    expect(svg).toContain('<title>6 November · notice sent, Årligt statusmøde, 27 November</title>');
    expect(svg).toContain('point at it to see which');
    expect(await renderWheel('svg', ofExample(2014), words.en)).not.toContain('point at it');
  });

  it('sets labels where they are wanted, unless they would touch', () => {
    expect(spread([10, 50], [20, 20], [0, 100])).toEqual([10, 50]);
    expect(spread([50, 50], [20, 20], [0, 100])).toEqual([40, 60]);
    expect(spread([0, 0, 90], [20, 20, 20], [0, 100])).toEqual([10, 30, 90]);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 60 })), {
          maxLength: 30,
        }),
        (things) => {
          const wanted = things.map(([middle]) => middle).sort((a, b) => a - b);
          const heights = things.map(([, height]) => height);
          const bottom = Math.max(
            500,
            heights.reduce((a, b) => a + b, 0),
          );
          const middles = spread(wanted, heights, [0, bottom]);
          let end = -1e-6;
          for (const [at, middle] of middles.entries()) {
            const half = (heights[at] ?? 0) / 2;
            expect(middle - half).toBeGreaterThanOrEqual(end - 1e-6);
            end = middle + half;
          }
          expect(end).toBeLessThanOrEqual(bottom + 1e-6);
        },
      ),
    );
  });
});

describe('text of the file', () => {
  it.each(TRAPS)('%j stays text', async (trap) => {
    const wheel = wheelWith(3, () => trap);
    const svg = await renderWheel('svg', wheel, words.en);
    const document = XmlDocument.fromString(svg);
    const elements = new Set(document.find('//*').map((node) => (node as unknown as { name: string }).name));
    expect([...elements].sort()).toEqual(
      ['circle', 'desc', 'g', 'path', 'rect', 'style', 'svg', 'text', 'title'].sort(),
    );
    document.dispose();
    const markdown = await renderWheel('markdown', wheel, words.en);
    expect(markdown).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
    expect(markdown.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(3);
  });
});
