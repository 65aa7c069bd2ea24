import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, rup } from './world.ts';

/** The later example, one of its meetings moved twice and one cancelled after its day was known. */
const FILE = readFileSync('examples/organisering-2016.yaml', 'utf8')
  .replace(
    'themes: [trafik]\n    held: { date: 2014-10-09 }',
    'themes: [trafik]\n    moved: [{ date: 2014-08-18, from: 2014-09-11 }, { date: 2014-09-01, from: 2014-11-06 }]\n    held: { date: 2014-10-09 }',
  )
  .replace(
    'themes: [uddannelse]\n',
    'themes: [uddannelse]\n    moved: [{ date: 2015-03-01, from: 2015-03-26, time: "13:00-15:00" }]\n',
  );

/** Days on which something begins, ends, is held or is moved, the days beside them, and days outside the plan. */
const DAYS = [
  ...['0001-01-01', '2011-12-31', '2013-08-14', '2013-08-15', '2013-10-10', '2014-03-01', '2014-05-01'],
  ...['2014-08-17', '2014-08-18', '2014-09-01', '2014-10-09', '2014-12-31', '2015-01-01', '2015-02-28'],
  ...['2015-03-01', '2015-10-07', '2015-10-09', '2016-03-30', '2016-04-01', '2016-06-29', '2016-12-31'],
  ...['2017-01-01', '9999-12-31'],
];

const given = { cwd: folder({ 'organisering.yaml': FILE }) };

async function read(...words: string[]) {
  const { exitCode, stdout, stderr } = await rup(words, given);
  expect([exitCode, stderr]).toEqual([0, '']);
  return stdout;
}

const json = async (...words: string[]) => JSON.parse(await read(...words));
const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);

describe.each(DAYS)('on %s', (day) => {
  const at = ['--at', day];

  it('status, meetings next, brief and site tell of the same next meeting', async () => {
    const { meetings } = await json('status', ...at, '--json');
    const next = await json('meetings', 'next', ...at, '--format', 'json');
    const facts = ({ id, date, state }: { [key: string]: string }) => ({ id, date, state });
    expect(next.meetings.map(facts)).toEqual(meetings.slice(0, 1).map(facts));
    const brief = await json('brief', ...at, '--format', 'json');
    const [planned] = brief.meetings.planned;
    // A brief looks a year ahead.
    if (planned) expect([facts(planned), planned.time]).toEqual([facts(meetings[0]), meetings[0].time]);
    await rup(['site', 'ud', ...at], given);
    const overview = readFileSync(join(given.cwd, 'ud/index.html'), 'utf8');
    const told = overview.match(/<p class="next"><time datetime="(.{10})"/)?.[1];
    expect(told).toBe(meetings[0]?.date);
  });

  it('status, forum list, brief and the exports tell of the same forums and reports', async () => {
    const status = await json('status', ...at, '--json');
    const { forums } = await json('forum', 'list', ...at, '--format', 'json');
    const standing = forums.filter(({ state }: { state: string }) => state !== 'dissolved');
    expect(status.forums).toEqual(standing);
    const brief = await json('brief', ...at, '--format', 'json');
    const facts = ({ id, state, lastReport, isReportLate }: { [key: string]: unknown }) => ({
      id,
      state,
      lastReport,
      isReportLate,
    });
    expect(brief.forums.standing.map(facts)).toEqual(standing.map(facts));
    const gone = forums.filter(({ state }: { state: string }) => state === 'dissolved');
    const popolo = await json('export', 'popolo', ...at);
    const dissolved = popolo.organizations.filter(
      ({ id, dissolution_date }: { [key: string]: string }) =>
        dissolution_date && ids(forums).includes(id ?? ''),
    );
    expect(ids(dissolved)).toEqual(ids(gone));
  });

  it('status, member list, chart and brief count the same seats', async () => {
    const { group } = await json('status', ...at, '--json');
    const list = await json('member', 'list', group.id, '--state', 'held', ...at, '--format', 'json');
    expect(list.members.length).toBe(group.held);
    const brief = await json('brief', ...at, '--format', 'json');
    expect([brief.seats.held, brief.seats.needed]).toEqual([group.held, group.needed]);
    const counts = [...(await read('chart', ...at)).matchAll(/: (\d+) filled/g)];
    expect(counts.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(group.held);
  });
});
