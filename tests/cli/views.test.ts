import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/output/text.ts';
import { clean, folder, rup } from './world.ts';

const later = readFileSync('examples/organisering-2016.yaml', 'utf8');
const proposal = readFileSync('examples/organisering.yaml', 'utf8');

const inLater = { cwd: folder({ 'organisering.yaml': later }) };
const at = ['--at', '2015-12-01'];

async function shown(...words: string[]) {
  const { exitCode, stdout, stderr } = await rup([...words, ...at], inLater);
  expect([exitCode, stderr]).toEqual([0, '']);
  return stdout;
}

const json = async (...words: string[]) => JSON.parse(await shown(...words, '--format', 'json'));
const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);

const LISTS = ['forum list', 'initiative list', 'member list', 'member list --state all'];
const SHEETS = [
  'forum show klimaforum',
  'forum show cykelforum',
  'initiative show praktikpladser',
  'person show formand-2',
  'organisation show ballerup',
  'group show',
];

it('a title in colours is the title alone', async () => {
  expect(await shown('forum', 'show', 'klimaforum', '--color')).toMatch(
    /^\u001b\[1mAdministrativt klimaforum\u001b\[22m\n\u001b\[2m\(klimaforum\)\u001b\[22m\n/,
  );
});

describe('rup forum list', () => {
  it('tells state, reports and when the next is due', async () => {
    const { at: day, forums } = await json('forum', 'list');
    expect(day).toBe('2015-12-01');
    expect(forums).toMatchObject([
      {
        id: 'klimaforum',
        state: 'active',
        lastReport: '2015-03-19',
        reportDue: '2016-03-19',
        isReportLate: false,
      },
      { id: 'vaekstforum', state: 'active', toBeDissolved: 'decided', dissolved: '2016-06-30' },
      { id: 'uddannelsesforum', state: 'active', areas: [{ id: 'uddannelse' }, { id: 'erhverv' }] },
      { id: 'cykelforum', state: 'dissolved' },
    ]);
    expect(forums[3]).not.toHaveProperty('reportDue');
  });

  it.each([
    ['--state active', 'klimaforum vaekstforum uddannelsesforum'],
    ['--state dissolved', 'cykelforum'],
    ['--state planned', ''],
    ['--area klima', 'klimaforum cykelforum'],
    ['--organisation erhvervsskole', 'uddannelsesforum'],
    ['--organisation erhvervsorganisation --area klima', ''],
  ])('with %s gives %j', async (filter, expected) => {
    expect(ids((await json('forum', 'list', ...filter.split(' '))).forums).join(' ')).toBe(expected);
  });

  it.each([
    ['2016-12-31', 'klimaforum', 'the plan is over before'],
    ['2015-10-08', 'cykelforum', 'the forum is dissolved before'],
  ])('on %s waits for no report of %s: %s', async (day, id) => {
    const { stdout } = await rup(['forum', 'list', '--at', day, '--format', 'json'], inLater);
    const forum = JSON.parse(stdout).forums.find((one: { id: string }) => one.id === id);
    expect(forum).toMatchObject({ state: 'active', lastReport: expect.any(String), isReportLate: false });
    expect(forum).not.toHaveProperty('reportDue');
  });

  it('tells of a report that is late, and of a forum that no initiative needs', async () => {
    const cwd = folder({
      'organisering.yaml': clean.replace(
        'started: 2013-09-01',
        'started: 2013-09-01\n      ended: 2014-01-31',
      ),
    });
    const words = ['forum', 'list', '--at', '2016-06-01', '--format', 'json'];
    expect(JSON.parse((await rup(words, { cwd })).stdout).forums).toMatchObject([
      { toBeDissolved: 'not-needed', reportDue: '2014-12-02', isReportLate: true },
    ]);
    const { stdout } = await rup(words.slice(0, 4), { cwd, terminal: 120 });
    expect(stdout).toContain('late, due by');
    expect(stdout).toContain('no initiative needs');
  });
});

describe('rup initiative list', () => {
  it('stands by priority, those without one last', async () => {
    const { initiatives } = await json('initiative', 'list');
    expect(ids(initiatives)).toEqual(['klimastrategi', 'praktikpladser', 'vaekstdagsorden', 'cykelpendling']);
    expect(initiatives[0]).toMatchObject({
      priority: { rank: 1, date: '2015-10-08' },
      followUp: { status: 'at-risk' },
      forums: [{ id: 'klimaforum' }],
    });
  });

  it('tells only what was known on the day', async () => {
    const { stdout } = await rup(['initiative', 'list', '--at', '2014-12-01', '--format', 'json'], inLater);
    const { initiatives } = JSON.parse(stdout);
    expect(ids(initiatives)).toEqual(['praktikpladser', 'klimastrategi', 'vaekstdagsorden', 'cykelpendling']);
    expect(initiatives[3].priority).toBeUndefined();
  });

  it.each([
    ['--state ended', 'vaekstdagsorden cykelpendling praktikpladser', '2016-12-01'],
    ['--area trafik', 'cykelpendling', '2015-12-01'],
    ['--organisation erhvervsskole', 'praktikpladser', '2015-12-01'],
    ['--organisation erhvervsskole', '', '2016-12-01'],
    ['--organisation universitet', 'cykelpendling', '2015-10-08'],
    ['--organisation universitet', '', '2015-10-09'],
    ['--organisation helsingoer --area erhverv', 'praktikpladser', '2015-12-01'],
  ])('with %s gives %j', async (filter, expected, day) => {
    const words = ['initiative', 'list', ...filter.split(' '), '--format', 'json', '--at', day];
    const { initiatives } = JSON.parse((await rup(words, inLater)).stdout);
    expect(ids(initiatives).sort()).toEqual(expected.split(' ').filter(Boolean).sort());
  });
});

describe('rup member list', () => {
  const states = async (...words: string[]) =>
    (await json('member', 'list', ...words)).members.map(({ state }: { state: string }) => state);

  it('shows who sits on the day, and with --state the others', async () => {
    expect(new Set(await states())).toEqual(new Set(['held']));
    expect(new Set(await states('--state', 'former'))).toEqual(new Set(['former']));
  });

  it('takes a body, an area and an organisation', async () => {
    const { members } = await json('member', 'list', 'administrativ-gruppe', '--area', 'klima');
    expect(members.map((seat: { organisation: { id: string } }) => seat.organisation.id)).toEqual([
      'albertslund',
      'lyngby-taarbaek',
      'koebenhavn',
    ]);
    const own = (await json('member', 'list', '--organisation', 'region-hovedstaden')).members;
    expect(new Set(own.map((seat: { organisation: { id: string } }) => seat.organisation.id))).toEqual(
      new Set(['region-hovedstaden']),
    );
  });

  it('ends a term with the body', async () => {
    const { members } = await json('member', 'list', 'cykelforum', '--state', 'all');
    expect(members.every(({ state }: { state: string }) => state === 'former')).toBe(true);
    expect(members).not.toEqual([]);
  });
});

describe('rup organisation show', () => {
  it('has what it is, what came before and after, its seats and offices', async () => {
    const { organisation } = await json('organisation', 'show', 'kkr-hovedstaden');
    expect(organisation).toMatchObject({
      id: 'kkr-hovedstaden',
      name: 'KKR Hovedstaden',
      kind: 'kkr',
      parts: [],
      predecessors: [],
      successors: [],
    });
    const offices = organisation.offices.map(({ office }: { office: { id: string } }) => office.id);
    expect(new Set(offices).size).toBe(1);
    const { organisation: ballerup } = await json('organisation', 'show', 'Ballerup');
    expect(
      ballerup.seats.map(({ body, state }: { body: { id: string }; state: string }) => [body.id, state]),
    ).toEqual([
      ['administrativ-gruppe', 'former'],
      ['klimaforum', 'held'],
      ['cykelforum', 'former'],
    ]);
    expect(ballerup.offices).toEqual([]);
  });

  it('tells of a merger on both sides', async () => {
    const cwd = folder({ 'organisering.yaml': later });
    const merge = [
      'organisation',
      'merge',
      'ballerup',
      'egedal',
      '--name',
      'Storkommunen',
      '--reason',
      'Lov',
    ];
    await rup([...merge, '--date', '2016-01-01', ...at], { cwd });
    const sheet = async (id: string) =>
      (await rup(['organisation', 'show', id, ...at, '--lang', 'en'], { cwd })).stdout;
    const [before, after] = [await sheet('ballerup'), await sheet('storkommunen')];
    expect(before).toMatch(/^Last day +31\sDec\s2015\nReason +Lov\nSucceeded by +Storkommunen$/m);
    expect(after).toMatch(/^First day +1\sJan\s2016\nSuccessor of +Ballerup, Egedal$/m);
    expect(after).toMatch(/upcoming|from 1\sJan\s2016/);
  });
});

describe('rup group show', () => {
  it('has what the file tells of the group, as it was on the day', async () => {
    const text = later.replace(
      '  meetings: { perYear: 2, first: 2013-autumn }\n',
      `  meetings: { perYear: 4, first: 2013-autumn }
  chairs: 2
  decision: { date: 2013-06-18, by: region-hovedstaden, case: 13/1 }
  earlier: [{ until: 2014-12-31, meetings: { perYear: 2, first: 2013-autumn }, chairs: 1 }]
  case: 13/2
`,
    );
    const cwd = folder({ 'organisering.yaml': text });
    const sheet = async (day: string) =>
      (await rup(['group', 'show', '--lang', 'en', '--at', day], { cwd })).stdout;
    const [then, now] = [await sheet('2014-12-31'), await sheet('2015-01-01')];
    expect(then).toMatch(/^Meetings a year +2$/m);
    expect(then).not.toMatch(/^Chairs/m);
    expect(now).toMatch(/^Chairs +2$/m);
    expect(now).toMatch(/^Decision +decided 18\sJun\s2013 by Region Hovedstaden, case 13\/1$/m);
    expect(now).toMatch(/^Meetings a year +4\nCase number +13\/2$/m);
    const shownOn = async (day: string) =>
      JSON.parse((await rup(['group', 'show', '--format', 'json', '--at', day], { cwd })).stdout).group;
    expect((await shownOn('2013-08-14')).state).toBe('planned');
    expect((await shownOn('2013-08-15')).state).toBe('active');
    const { members, dissolution } = await shownOn('2015-01-01');
    expect(dissolution).toBeUndefined();
    expect(members.every(({ body }: { body: { id: string } }) => body.id === 'administrativ-gruppe')).toBe(
      true,
    );
  });
});

describe('rup person show', () => {
  it('tells what someone holds and held', async () => {
    const { person } = await json('person', 'show', 'formand-1');
    expect(person.offices).toMatchObject([
      { office: { id: 'regionsraadsformand' }, state: 'former', to: '2013-12-31' },
    ]);
    const cwd = folder({ 'organisering.yaml': proposal });
    const { stdout } = await rup(['person', 'show', 'kim-hoegh', '--format', 'json', '--at', '2014-03-01'], {
      cwd,
    });
    expect(JSON.parse(stdout).person.seats).toMatchObject([{ role: 'koncerndirektør', state: 'held' }]);
  });

  it.each([
    ['2014-02-28', ['2014-04-03']],
    ['2014-03-01', ['2014-05-08']],
    ['2014-04-01', []],
  ])(
    'tells of a talk on the day it was set for on %s, and of none that was cancelled',
    async (day, dates) => {
      const meeting = `{ id: m, body: administrativ-gruppe, date: 2014-05-08, speakers: [{ person: kim-hoegh }],
      moved: [{ date: 2014-03-01, from: 2014-04-03 }], cancelled: { date: 2014-04-01, reason: Afbud } }`;
      const cwd = folder({ 'organisering.yaml': proposal.replace('meetings: []', `meetings: [${meeting}]`) });
      const { stdout } = await rup(['person', 'show', 'kim-hoegh', '--format', 'json', '--at', day], { cwd });
      expect(JSON.parse(stdout).person.talks.map(({ date }: { date: string }) => date)).toEqual(dates);
    },
  );
});

describe('what is shown', () => {
  it.each([...LISTS, ...SHEETS, 'status'])('by %s fits 80 columns, in both languages', async (words) => {
    for (const lang of ['da', 'en']) {
      const stdout = await shown(...words.split(' '), '--lang', lang);
      expect(stdout).not.toContain('undefined');
      for (const line of stdout.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
    }
  });

  it.each([...LISTS, ...SHEETS, 'status'])('by %s', async (words) => {
    const name = words.replaceAll(/[ -]+/g, '-');
    const stdout = await shown(...words.split(' '), '--lang', 'da');
    await expect(stdout).toMatchFileSnapshot(`transcripts/${name}.txt`);
  });

  it('is a table in CSV, for Excel too, and in Markdown', async () => {
    for (const words of LISTS) {
      const csv = await shown(...words.split(' '), '--format', 'csv');
      expect(csv).toMatch(/^[^;]+\r\n/);
      const excel = await shown(...words.split(' '), '--format', 'csv', '--excel');
      expect(excel.startsWith('\ufeff')).toBe(true);
      expect(excel.split('\r\n')[0]).toContain(';');
      expect(await shown(...words.split(' '), '--format', 'markdown')).toMatch(/^\| .* \|\n\| --- /);
    }
    expect(await shown('forum', 'show', 'klimaforum', '--format', 'markdown')).toMatch(
      /^## .* \(klimaforum\)\n\n- /,
    );
  });

  it('says so where there is nothing to show', async () => {
    expect(await shown('forum', 'list', '--state', 'planned')).toBe(
      'There are no forums to show. `rup forum create` adds one.\n',
    );
    const cwd = folder({ 'anden.yaml': proposal });
    const other = await rup(['forum', 'list', '--state', 'dissolved', '-f', 'anden.yaml', '--lang', 'da'], {
      cwd,
    });
    expect(other.stdout).toContain('`rup forum create --file anden.yaml` opretter et.');
    for (const [list, next] of [
      ['initiative', '`rup initiative add`'],
      ['member', '`rup member list --state all`'],
    ] as const) {
      expect(
        await shown(
          list,
          'list',
          '--organisation',
          'hilleroed',
          '--state',
          list === 'member' ? 'vacant' : 'planned',
        ),
      ).toContain(next);
    }
    expect(await shown('forum', 'list', '--state', 'planned', '--format', 'json')).toContain('"forums": []');
  });

  it('tells ids from names without colours, for people only', async () => {
    expect(await shown('forum', 'list')).toContain('\n(klimaforum)\n');
    expect(await shown('initiative', 'list')).toContain('\n(klimastrategi)');
    expect(await shown('forum', 'list', '--format', 'markdown')).toContain('<br>klimaforum |');
  });

  it('colours what is late, at risk and vacant', async () => {
    const yellow = (text: string) => `\u001b[1m\u001b[33m${text}\u001b[39m\u001b[22m`;
    const on = async (day: string, ...words: string[]) =>
      (await rup([...words, '--color', '--at', day], { ...inLater, terminal: 120 })).stdout;
    expect(await on('2015-12-01', 'initiative', 'list')).toContain(yellow('at risk'));
    expect(await on('2015-05-01', 'initiative', 'list')).toContain(yellow('delayed'));
    expect(await on('2015-12-01', 'initiative', 'list')).not.toContain(yellow('on track'));
    expect(await on('2015-02-01', 'member', 'list')).toContain(yellow('vacant'));
    const late = { cwd: folder({ 'organisering.yaml': clean }) };
    for (const [words, text] of [
      [['forum', 'list'], 'late, due by'],
      [['status'], '2 Dec\u00a02013; late'],
      [['ahead'], 'late'],
    ] as const) {
      const { stdout } = await rup([...words, '--color', '--at', '2015-03-01'], late);
      expect(stdout.replaceAll('2\u00a0Dec', '2 Dec')).toContain(`\u001b[33m${text}`);
    }
    expect(await on('2015-12-01', 'status')).toMatch(/\u001b\[33mat risk, /);
  });

  it('is coloured only where colours are taken', async () => {
    expect(await shown('forum', 'list')).not.toContain('\u001b');
    expect(await shown('forum', 'list', '--color')).toContain('\u001b[');
  });
});

describe('rup status', () => {
  it('says when the plan is over, from the next day on', async () => {
    const on = async (day: string, lang: string) =>
      (await rup(['status', '--at', day, '--lang', lang], inLater)).stdout;
    expect(await on('2016-12-31', 'en')).not.toContain('The plan ended');
    expect(await on('2017-01-01', 'en')).toContain('The plan ended on 31 December 2016');
    expect(await on('2017-01-01', 'da')).toContain('Planperioden udløb den 31.12.2016');
    const { stdout } = await rup(['status', '--json', '--at', '2017-01-01'], inLater);
    expect(JSON.parse(stdout).planEnded).toBe('2016-12-31');
  });

  it('tells all who leave within 60 days, however much else is ahead', async () => {
    const leaves = clean.replace('role: koncerndirektør }', 'role: koncerndirektør, to: 2014-04-30 }');
    const accepted = ['efforts-never-collected', 'seat-vacant', 'forum-outlived']
      .map((code) => `  - { code: ${code}, reason: x, until: 2014-03-05 }\n`)
      .join('');
    const cwd = folder({ 'organisering.yaml': `${leaves}acceptedFindings:\n${accepted}` });
    const on = async (day: string) => (await rup(['status', '--at', day], { cwd })).stdout;
    expect(await on('2014-03-01')).toContain('Regionen leaves');
    expect(await on('2014-02-28')).not.toContain('Regionen leaves');
  });

  const status = async (day: string, text: string) => {
    const cwd = folder({ 'organisering.yaml': text });
    const { exitCode, stdout } = await rup(['status', '--json', '--at', day], { cwd });
    expect(exitCode).toBe(0);
    return JSON.parse(stdout);
  };

  it('tells how the proposal stands', async () => {
    const { group, meetings, deadlines, forums, initiatives, findings } = await status(
      '2014-03-01',
      proposal,
    );
    expect(group).toMatchObject({ held: 1, needed: 9 });
    expect(group.vacancies).toHaveLength(8);
    expect(group.vacancies[0]).toEqual({
      roles: ['kommunaldirektør'],
      area: { id: 'erhverv', name: 'Erhverv' },
      count: 1,
      isNeeded: true,
      selectedBy: { id: 'kkr-hovedstaden', name: 'KKR Hovedstaden' },
    });
    expect(meetings).toMatchObject([{ state: 'proposed', date: '2014-04-10', themes: [{ id: 'erhverv' }] }]);
    expect(deadlines.map(({ kind }: { kind: string }) => kind)).toEqual(['notice', 'reportsIn', 'agenda']);
    expect(ids(forums)).toEqual(['klimaforum', 'vaekstdagsorden', 'uddannelsesforum']);
    expect(ids(initiatives)).toEqual(['klimastrategi']);
    const checked = await rup(['validate', '--format', 'json', '--at', '2014-03-01'], {
      cwd: folder({ 'organisering.yaml': proposal }),
    });
    const { files: _, ...summary } = JSON.parse(checked.stdout).summary;
    expect(findings).toEqual(summary);
  });

  it('tells of a meeting that was held later as one to come', async () => {
    const { meetings } = await status('2015-12-01', later);
    expect(meetings).toMatchObject([{ date: '2016-04-14', state: 'scheduled' }]);
  });

  it('is the same without options as with them', async () => {
    const given = { ...inLater, now: '2015-12-01T12:00:00Z' };
    expect(await rup(['status'], given)).toEqual(await rup(['status', '--at', '2015-12-01'], given));
  });

  it('of a plan that is over has nothing to come', async () => {
    const { meetings, deadlines, forums } = await status('2026-01-01', later);
    expect([meetings, deadlines]).toEqual([[], []]);
    expect(forums.some(({ reportDue }: { reportDue?: string }) => reportDue)).toBe(false);
  });

  it('says so where no meeting and no deadline is to come', async () => {
    const cwd = folder({ 'organisering.yaml': later });
    const { stdout } = await rup(['status', '--at', '2026-01-01'], { cwd });
    expect(stdout).toContain('Next meeting\nThere is no upcoming meeting.\n');
    expect(stdout).toContain('Deadlines\nThere are no upcoming deadlines.\n');
  });
});

describe('a mistake', () => {
  it.each([
    ['forum show klimaforun', /no forum .*Did you mean klimaforum\?/],
    ['initiative show klimastrateg', /no initiative .*Did you mean klimastrategi\?/],
    ['person show formand-3', /no person .*Did you mean formand-/],
    ['organisation show balerup', /no organisation .*Did you mean ballerup\?/],
    ['member list administrativ-grupe', /no group or forum .*Did you mean administrativ-gruppe\?/],
    ['forum list --area klim', /no area .*Did you mean klima\?/],
    ['forum list --organisation egedall', /no organisation .*Did you mean egedal\?/],
    ['forum list --state activ', /Did you mean active\?/],
    ['forum list --format csw', /Did you mean csv\?/],
    ['forum show klimaforum --format csv', /--format can be/],
    ['forum list --excel', /--excel .*--format csv/],
    ['forum show', /Give the forum's id: `rup forum show <id>`/],
  ])('in %s is told of', async (words, expected) => {
    const { exitCode, stdout, stderr } = await rup(words.split(' '), inLater);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(expected);
  });

  it.each([...LISTS, 'forum show klimaforum', 'status'])(
    'of form in the file keeps %s from showing it',
    async (words) => {
      for (const broken of [
        later.replace('format: 1', 'format: 2'),
        `${later}\nforums: []\n`,
        'plan: [',
        '',
      ]) {
        const { exitCode, stdout, stderr } = await rup(words.split(' '), {
          cwd: folder({ 'organisering.yaml': broken }),
        });
        expect([exitCode, stdout]).toEqual([2, '']);
        expect(stderr).toContain('`rup validate`');
      }
    },
  );

  it.each([...LISTS, 'status'])(
    'of reference in the file does not keep %s from showing it',
    async (words) => {
      const broken = later.replaceAll(
        /(initiatives: \[\{ id: |organisation: |area: |selectedBy: )[a-z-]+/g,
        '$1ukendt',
      );
      const { exitCode, stdout } = await rup([...words.split(' '), ...at], {
        cwd: folder({ 'organisering.yaml': broken }),
      });
      expect([exitCode, stdout.includes('undefined')]).toEqual([0, false]);
    },
  );
});

describe('help', () => {
  const named = [
    'forum list',
    'forum show',
    'initiative list',
    'initiative show',
    'member list',
    'person show',
    'organisation show',
    'group show',
    'status',
  ];

  it.each(named)('of %s has examples that work', async (words) => {
    for (const lang of ['da', 'en']) {
      const { stdout } = await rup([...words.split(' '), '--help', '--lang', lang]);
      const examples = stdout.match(/^ {2}rup .*$/gm) ?? [];
      expect(examples).not.toEqual([]);
      for (const example of examples) {
        const [, ...argv] = example.trim().replace(/ > .*/, '').split(' ');
        const { exitCode, stderr } = await rup(argv, { cwd: folder({ 'organisering.yaml': proposal }) });
        expect([example, exitCode, stderr]).toEqual([example, 0, '']);
      }
    }
  });
});
