import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clean, folder, outlived, rup } from './world.ts';

const later = readFileSync('examples/organisering-2016.yaml', 'utf8');
const proposal = readFileSync('examples/organisering.yaml', 'utf8');

async function brief(text: string, ...words: string[]) {
  const { exitCode, stdout, stderr } = await rup(['brief', ...words], {
    cwd: folder({ 'organisering.yaml': text }),
  });
  expect([exitCode, stderr]).toEqual([0, '']);
  return stdout;
}

const json = async (text: string, ...words: string[]) =>
  JSON.parse(await brief(text, ...words, '--format', 'json'));

it('tells where the minutes are', async () => {
  const held = 'held: { date: 2013-10-10';
  const text = clean.replace(held, `${held}, minutes: sag 13/1234`);
  expect(await brief(text, '--since', '2013-01-01', '--lang', 'da')).toContain('referat: sag 13/1234');
  const { meetings } = await json(text, '--since', '2013-01-01');
  expect(meetings.past[0]).toMatchObject({ state: 'held', minutes: 'sag 13/1234' });
});

describe('rup brief', () => {
  it.each([
    ['2016-da.md', later, '2016-11-24', 'da'],
    ['2016-en.md', later, '2016-11-24', 'en'],
    ['2015-da.md', later, '2015-11-26', 'da'],
    ['2015-en.md', later, '2015-11-26', 'en'],
    ['proposal-da.md', proposal, '2014-03-01', 'da'],
    ['proposal-en.md', proposal, '2014-03-01', 'en'],
  ])('reads as %s', async (name, text, at, lang) => {
    const stdout = await brief(text, '--at', at, '--lang', lang);
    expect(stdout).not.toMatch(/undefined|NaN|\[object/);
    await expect(stdout).toMatchFileSnapshot(`transcripts/brief/${name}`);
  });

  it('reads as a page', async () => {
    const stdout = await brief(later, '--at', '2015-11-26', '--lang', 'da', '--format', 'html');
    await expect(stdout.replace(/(?<=<style>\n)[^]*(?=<\/style>)/, '')).toMatchFileSnapshot(
      'transcripts/brief/2015-da.html',
    );
  });

  it('is for programs as JSON', async () => {
    const { plan, period, areas, forums, seats, meetings } = await json(later, '--at', '2016-11-24');
    expect(plan).toBe('Den regionale udviklingsplan 2012');
    expect(period).toEqual({
      from: '2015-11-16',
      to: '2016-11-24',
      basis: 'status-meeting',
      statusMeeting: '2015-11-26',
    });
    expect(areas[3].initiatives[0].changes).toEqual([
      { kind: 'followed-up', date: '2016-10-06', status: 'on-track', before: 'at-risk' },
    ]);
    expect(forums.dissolved.map(({ forum }: { forum: { id: string } }) => forum.id)).toEqual([
      'vaekstforum',
      'uddannelsesforum',
    ]);
    expect(seats).toMatchObject({ held: 10, needed: 9, vacant: 0, changes: [] });
    expect(meetings.past).toHaveLength(5);
  });
});

describe('the period', () => {
  const period = async (text: string, ...words: string[]) => (await json(text, ...words)).period;

  it('begins with the agenda of the last status meeting that was held before the day', async () => {
    expect(await period(later, '--at', '2016-11-24')).toMatchObject({ from: '2015-11-16' });
    expect(await period(later, '--at', '2016-11-25')).toMatchObject({ from: '2016-11-14' });
    const cancelled = later.replace(
      'held: { date: 2015-11-26 }',
      'cancelled: { date: 2015-11-20, reason: Afbud }',
    );
    expect(await period(cancelled, '--at', '2016-11-24')).toMatchObject({ from: '2014-11-17' });
  });

  it('is the last year where none was held, and no more of it than the plan has', async () => {
    expect(await period(proposal, '--at', '2014-03-01')).toMatchObject({ from: '2013-03-02', basis: 'year' });
    expect(await period(proposal, '--at', '2012-03-01')).toMatchObject({ from: '2012-01-01', basis: 'plan' });
    expect(await period(proposal, '--at', '2011-03-01')).toMatchObject({ from: '2010-03-02', basis: 'year' });
  });

  it('is the one asked for', async () => {
    const words = ['--since', '2014-01-01', '--at', '2014-06-30'];
    expect(await period(later, ...words)).toMatchObject({
      from: '2014-01-01',
      to: '2014-06-30',
      basis: 'given',
    });
    expect(await brief(later, ...words, '--lang', 'da')).toMatch(
      /perioden fra den 1\.\u00a0januar 2014 til og med den 30\.\u00a0juni 2014/,
    );
    expect(await period(later, '--since', '2014-06-30', '--at', '2014-06-30')).toMatchObject({
      from: '2014-06-30',
    });
  });

  it('ends today', async () => {
    expect(await period(later)).toMatchObject({ from: '2013-11-18', to: '2014-03-01' });
  });
});

describe('what needs a decision', () => {
  const matters = async (text: string, ...words: string[]) => (await json(text, ...words)).matters;

  it('are seats for KKR to fill and a forum that is only wished for', async () => {
    const { decisions, concerns, deviations, faults } = await matters(proposal, '--at', '2014-03-01');
    expect(decisions).toMatchObject([
      { kind: 'select', selectedBy: { id: 'kkr-hovedstaden' }, isNeeded: true },
      { kind: 'establish', forum: { id: 'uddannelsesforum' }, wantedBy: [] },
    ]);
    expect(decisions[0].seats).toHaveLength(8);
    expect([concerns, deviations, faults]).toEqual([[], [], []]);
  });

  it('is a forum that no initiative needs any longer', async () => {
    const { decisions, deviations } = await matters(outlived, '--at', '2013-12-17');
    expect(decisions).toEqual([
      { kind: 'dissolve', forum: 'Klimaforum', initiative: 'Klimastrategi', ended: '2013-12-15' },
    ]);
    expect(deviations).toEqual([]);
    expect(await brief(outlived, '--at', '2013-12-17', '--lang', 'da')).toContain(
      '**Klimaforum** skal nedlægges: Intet initiativ har længere brug for forummet.',
    );
  });

  it('are seats that the file states to be vacant, in a forum and above the least number', async () => {
    const text = later
      .replace('{ organisation: universitet, role: trafikforsker', '{ vacant: true, role: trafikforsker')
      .replace(
        '    # Den anden af »1-2« pladser',
        '    - { vacant: true, role: fagdirektør, area: trafik, from: 2015-04-01 }\n    # Den anden af »1-2« pladser',
      );
    const { decisions } = await matters(text, '--at', '2015-06-01');
    expect(decisions).toMatchObject([
      { kind: 'select', body: { id: 'administrativ-gruppe' }, isNeeded: false, seats: [{ count: 1 }] },
      { kind: 'select', body: { id: 'cykelforum' }, isNeeded: true, seats: [{ roles: ['trafikforsker'] }] },
    ]);
    const stdout = await brief(text, '--at', '2015-06-01', '--lang', 'da');
    expect(stdout).toContain(
      '**KKR Hovedstaden** kan udvælge et medlem til en ledig plads i Administrativ gruppe for RUP, som ikke behøver at være besat: fagdirektør på området Trafik.',
    );
    expect(stdout).toContain(
      '**Samarbejdsforum for cykelpendling** har en ledig plads, som skal besættes: trafikforsker.',
    );
    expect(stdout).toContain('| 4 (1 ledig plads) |');
  });

  it('names the initiatives that wish for a forum', async () => {
    const text = proposal.replace(
      'name: Den fælles regionale/kommunale klimastrategi\n',
      'name: Den fælles regionale/kommunale klimastrategi\n      wantsForum: uddannelsesforum\n',
    );
    const { decisions } = await matters(text, '--at', '2014-03-01');
    expect(decisions[1].wantedBy).toMatchObject([{ id: 'klimastrategi' }]);
  });
});

describe('what needs attention', () => {
  it('is late, at risk, not assessed, or breaks what was decided', async () => {
    const text = later
      .replace('    assessment: Virker, når nabokommunerne fører ruten videre\n', '')
      .replace(/ {4}assessment: Bidrager bedst.*\n/, '')
      .replace('{ date: 2015-04-16, status: delayed', '{ date: 2015-04-16, status: at-risk')
      .replace(/ {6}- date: 2015-03-19\n {8}progress: Otte.*\n.*\n/, '')
      .replace(
        'establishedBy: region-hovedstaden\n    reportsTo: administrativ-gruppe\n    members:\n      - { organisation: hilleroed',
        'establishedBy: kkr-hovedstaden\n    reportsTo: administrativ-gruppe\n    members:\n      - { organisation: hilleroed',
      )
      .replace(
        '- { date: 2014-10-09, status: on-track }\n        - { date: 2015-10-08, status: at-risk',
        '- { date: 2015-10-08, status: at-risk',
      );
    const words = ['--at', '2015-06-01', '--lang', 'da'];
    const { concerns, deviations } = (await json(text, ...words)).matters;
    expect(concerns).toMatchObject([
      { kind: 'progress', initiative: { id: 'praktikpladser' }, status: 'at-risk', date: '2015-04-16' },
      { kind: 'follow-up-late', last: '2013-10-10' },
      { kind: 'report-late', last: '2014-03-20', due: '2015-03-20' },
      { kind: 'not-assessed', efforts: [{ municipality: 'København' }, { municipality: 'Ballerup' }] },
    ]);
    expect(deviations).toMatchObject([{ code: 'forum-wrong-establisher', sources: ['R32'] }]);
    const section = (await brief(text, ...words)).split('## Opmærksomhedspunkter\n')[1]?.split('\n## ')[0];
    await expect(section).toMatchFileSnapshot('transcripts/brief/attention-da.md');
    const english = await brief(text, ...words, '--lang', 'en');
    await expect(english.split('## For attention\n')[1]?.split('\n## ')[0]).toMatchFileSnapshot(
      'transcripts/brief/attention-en.md',
    );
  });

  it('counts errors that only the file is to blame for', async () => {
    const text = later.replace('areas: [trafik, klima]', 'areas: [trafik, klim]');
    const { matters } = await json(text, '--at', '2015-12-01');
    expect(matters.faults).toMatchObject([{ code: 'reference-unknown', sources: [] }]);
    expect(await brief(text, '--at', '2015-12-01', '--lang', 'da')).toContain(
      'indeholder desuden én fejl, som sekretariatet skal rette.',
    );
  });

  it('is nothing that the file accepts for a time', async () => {
    const accepted = `${clean}\nacceptedFindings:\n  - { code: forum-report-late, id: klimaforum, reason: Kommer, until: 2016-12-31 }\n`;
    const before = (await json(clean, '--at', '2016-06-01')).matters.concerns;
    const after = (await json(accepted, '--at', '2016-06-01')).matters.concerns;
    const kinds = (concerns: readonly { kind: string }[]) => concerns.map(({ kind }) => kind);
    expect(kinds(before)).toContain('report-late');
    expect(kinds(after)).toEqual(kinds(before).filter((kind) => kind !== 'report-late'));
  });
});

describe('a mistake', () => {
  it.each([
    ['--since 2014-03-02', /starts on 2 March 2014 \(--since\), but the report is as of 1 March 2014/],
    ['--since 2015-01-01 --at 2014-01-01', /starts on 1 January 2015 .* as of 1 January 2014/],
    ['--since 2014-02-30', /there is no 30 February 2014/],
    ['--since i-fjor', /--since takes a date/],
    ['--at i-fjor', /--at takes a date/],
    ['--format htm', /Did you mean html\?/],
    ['--format pdf', /--format can be markdown, html or json/],
    ['klimaforum', /takes no arguments/],
  ])('in %s is told of', async (words, expected) => {
    const { exitCode, stdout, stderr } = await rup(['brief', ...words.split(' ')], {
      cwd: folder({ 'organisering.yaml': later }),
    });
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(expected);
  });

  it('of form in the file keeps it from being reported on', async () => {
    for (const broken of [later.replace('format: 1', 'format: 2'), 'plan: [', '']) {
      const { exitCode, stdout, stderr } = await rup(['brief'], {
        cwd: folder({ 'organisering.yaml': broken }),
      });
      expect([exitCode, stdout]).toEqual([2, '']);
      expect(stderr).toContain('`rup validate`');
    }
  });

  it('of reference in the file does not', async () => {
    const broken = later.replaceAll(
      /(initiatives: \[\{ id: |organisation: |area: |selectedBy: |areas: \[)[a-z-]+/g,
      '$1ukendt',
    );
    for (const lang of ['da', 'en']) {
      expect(await brief(broken, '--at', '2015-12-01', '--lang', lang)).not.toMatch(/undefined/);
    }
  });
});

it('has help with examples that work', async () => {
  for (const lang of ['da', 'en']) {
    const { stdout } = await rup(['brief', '--help', '--lang', lang]);
    const examples = stdout.match(/^ {2}rup .*$/gm) ?? [];
    expect(examples).toHaveLength(4);
    for (const example of examples) {
      const [, , ...words] = example.trim().replace(/ > .*/, '').split(' ');
      expect(await brief(proposal, ...words)).not.toBe('');
    }
  }
});
