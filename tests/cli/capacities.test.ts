import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSince } from '../../src/history/transitions/example.ts';
import { clean, folder, rup } from './world.ts';

const LIST = ['chair', 'vice-chair', 'secretary', 'observer'].map(
  (as) => `      - { organisation: koebenhavn, role: medlem, as: ${as} }\n`,
);
const members = (...lines: readonly string[]) =>
  clean.replace(
    '    reportsTo: gruppe\n',
    `    reportsTo: gruppe\n    composition: [{ roles: [medlem], min: 1, max: 3 }]\n    members:\n${lines.join('')}`,
  );
const DEPUTY = '      - { organisation: regionen, role: medlem, as: deputy, deputyFor: koebenhavn }\n';
const full = members(...LIST, DEPUTY);

const said = async (text: string, ...argv: string[]) =>
  (
    await rup([...argv, '--at', '2014-03-01', '--lang', 'en'], {
      cwd: folder({ 'organisering.yaml': text }),
      now: '2014-03-01T12:00:00Z',
    })
  ).stdout;
const codes = async (text: string) =>
  [...(await said(text, 'validate', '--format', 'concise')).matchAll(/\[([a-z-]+)\]/g)].map(
    ([, code]) => code,
  );

describe('how many chairs a body has', () => {
  const two = members(
    '      - { organisation: koebenhavn, role: medlem, as: chair, to: 2013-12-31 }\n',
    '      - { organisation: regionen, role: medlem, as: chair }\n',
  );
  const saying = (text: string) => two.replace('    reportsTo: gruppe\n', `    reportsTo: gruppe\n${text}`);

  it.each([
    ['one, where it does not say', '', ['chairs-too-many']],
    ['two that share the chair', '    chairs: 2\n', []],
    [
      'one by now, and two at the time',
      '    chairs: 1\n    earlier: [{ until: 2013-12-31, chairs: 2 }]\n',
      [],
    ],
    [
      'two by now, and one at the time',
      '    chairs: 2\n    earlier: [{ until: 2013-12-31, chairs: 1 }]\n',
      ['chairs-too-many'],
    ],
  ])('%s', async (_, text, expected) => {
    expect((await codes(saying(text))).filter((code) => code === 'chairs-too-many')).toEqual(expected);
  });
});

it('a shared chair is shown with the body, as it was on the day', async () => {
  const text = full.replace(
    '    reportsTo: gruppe\n',
    '    reportsTo: gruppe\n    chairs: 1\n    earlier: [{ until: 2013-12-31, chairs: 2 }]\n',
  );
  const shown = async (at: string) =>
    (
      await rup(['forum', 'show', 'klimaforum', '--lang', 'en', '--at', at], {
        cwd: folder({ 'organisering.yaml': text }),
      })
    ).stdout;
  expect(await shown('2013-12-31')).toMatch(/^\s*Chairs +2$/m);
  expect(await shown('2014-01-01')).not.toMatch(/^\s*Chairs/m);
  const site = folder({ 'organisering.yaml': text.replace('chairs: 1', 'chairs: 3') });
  await rup(['site', 'ud', '--lang', 'en', '--at', '2014-03-01'], { cwd: site });
  const page = readFileSync(join(site, 'ud', 'forum-klimaforum.html'), 'utf8');
  expect(page).toMatch(/<dt>Chairs<\/dt>\s*<dd>3<\/dd>/);
});

describe('only members, chairs and vice-chairs fill seats', () => {
  it.each([
    ['one of each', full, []],
    ['a secretary alone', members(LIST[2] ?? ''), ['forum-composition-breached']],
    ['an observer alone', members(LIST[3] ?? ''), ['forum-composition-breached']],
    ['a chair alone', members(LIST[0] ?? ''), []],
  ])('%s', async (_, text, expected) => {
    expect(await codes(text)).toEqual(expected);
  });

  it('nobody else needs one', async () => {
    const text = members(
      LIST[0] ?? '',
      '      - { organisation: regionen, role: sekretær, as: secretary }\n',
    );
    expect(await codes(text)).toEqual([]);
  });

  it('in the group as well', async () => {
    const observing = clean.replace(
      'role: koncerndirektør }\n    - { organisation: koebenhavn',
      'role: koncerndirektør, as: observer }\n    - { organisation: koebenhavn',
    );
    expect(observing).not.toBe(clean);
    expect(JSON.parse(await said(clean, 'status', '--json')).group.held).toBe(3);
    expect(JSON.parse(await said(observing, 'status', '--json')).group).toMatchObject({
      held: 2,
      unfilled: [{ roles: ['koncerndirektør'] }],
    });
  });
});

describe('in what capacity somebody sits is shown', () => {
  it('in lists', async () => {
    const list = await said(full, 'member', 'list', 'klimaforum');
    for (const word of ['chair', 'vice-chair', 'secretary', 'observer', 'deputy for København'])
      expect(list).toContain(word);
    const { members: all } = JSON.parse(await said(full, 'member', 'list', 'klimaforum', '--format', 'json'));
    expect(all[4]).toMatchObject({ as: 'deputy', deputyFor: { id: 'koebenhavn', name: 'København' } });
    expect(await said(full, 'export', 'csv', '--table', 'seats')).toContain(',deputy,koebenhavn');
  });

  it('in the agenda', async () => {
    const text = full.replace(
      'meetings:\n',
      'meetings:\n  - { id: forum-2014, body: klimaforum, date: 2014-03-20 }\n',
    );
    expect(await said(text, 'meetings', 'agenda', 'forum-2014')).toContain('medlem, deputy for København');
  });

  it('in exports', async () => {
    const { memberships } = JSON.parse(await said(full, 'export', 'popolo'));
    const own = memberships.filter(
      ({ organization_id: of }: { organization_id: string }) => of === 'klimaforum',
    );
    expect(
      own.map(({ role, label, post_id: post }: Record<string, string>) => [role, label, post !== undefined]),
    ).toEqual([
      ['chair', 'medlem', true],
      ['vice-chair', 'medlem', true],
      ['secretary', 'medlem', false],
      ['observer', 'medlem', false],
      ['deputy for København', 'medlem', false],
    ]);
    const { '@graph': nodes } = JSON.parse(
      await said(full, 'export', 'org', '--base', 'https://example.org/'),
    );
    expect(nodes).toContainEqual({
      '@id': 'https://example.org/capacity/chair',
      '@type': 'org:Role',
      ourLabel: 'chair',
    });
    expect(nodes).toContainEqual(
      expect.objectContaining({
        'org:role': ['https://example.org/capacity/chair', 'https://example.org/role/medlem'],
      }),
    );
  });
});

describe('more chairs than the body has', () => {
  const chairs = (...terms: string[]) =>
    members(
      ...terms.map(
        (term, at) =>
          `      - { organisation: ${['koebenhavn', 'regionen', 'kkr'][at]}, role: medlem, as: chair${term} }\n`,
      ),
    );

  it.each([
    ['one after the other', chairs(', to: 2013-12-31', ', from: 2014-01-01'), []],
    ['two on one day', chairs(', to: 2014-01-01', ', from: 2014-01-01'), ['chairs-too-many']],
    [
      'two who share the chair',
      chairs('', '').replace('    members:\n      - { org', '    chairs: 2\n    members:\n      - { org'),
      [],
    ],
    [
      'a third',
      chairs('', '', ', from: 2014-02-01').replace(
        '    members:\n      - { org',
        '    chairs: 2\n    members:\n      - { org',
      ),
      ['chairs-too-many'],
    ],
  ])('%s', async (_, text, expected) => {
    expect((await codes(text)).filter((code) => code === 'chairs-too-many')).toEqual(expected);
  });
});

describe('a deputy', () => {
  it.each([
    ['for whoever has a seat', DEPUTY.replace(' }', ', to: 2014-02-01 }'), []],
    ['who goes on', DEPUTY, ['deputy-for-nobody']],
    [
      'all along two terms that follow each other',
      `${DEPUTY}      - { organisation: koebenhavn, role: medlem, from: 2014-02-02 }\n`,
      [],
    ],
    [
      'all along two terms with a day between them',
      `${DEPUTY}      - { organisation: koebenhavn, role: medlem, from: 2014-02-03 }\n`,
      ['deputy-for-nobody'],
    ],
    ['for whoever only observes', DEPUTY.replace('koebenhavn', 'kkr'), ['deputy-for-nobody']],
    ['for nobody', DEPUTY.replace(', deputyFor: koebenhavn', ''), ['deputy-for-nobody']],
    ['who does not sit as one', DEPUTY.replace('as: deputy, ', ''), ['deputy-for-nobody']],
    ['after the member has left', DEPUTY.replace(' }', ', from: 2014-02-02 }'), ['deputy-for-nobody']],
  ])('%s', async (_, deputy, expected) => {
    const text = members(
      '      - { organisation: koebenhavn, role: medlem, to: 2014-02-01 }\n',
      '      - { organisation: kkr, role: medlem, as: observer }\n',
      '      - { organisation: regionen, role: medlem }\n',
      deputy,
    );
    expect((await codes(text)).filter((code) => code === 'deputy-for-nobody')).toEqual(expected);
  });

  it('leaves with the member: the finding names the day, and the command that is printed mends it', async () => {
    const text = members(
      '      - { organisation: koebenhavn, role: medlem, to: 2014-02-01 }\n',
      '      - { organisation: regionen, role: medlem }\n',
      DEPUTY.replace('regionen', 'kkr'),
    );
    const cwd = folder({ 'organisering.yaml': text });
    const found = async () => {
      const argv = ['validate', '--format', 'json', '--lang', 'en', '--at', '2014-03-01'];
      const { findings } = JSON.parse((await rup(argv, { cwd })).stdout).files[0];
      return findings.filter(({ code }: { code: string }) => code === 'deputy-for-nobody');
    };
    const [finding] = await found();
    expect(finding.message).toMatch(
      /^KKR is the deputy of København, who has no seat in Klimaforum on 2\sFebruary\s2014$/,
    );
    const command = ['rup', 'member', 'leave', 'klimaforum', '--organisation', 'kkr', '--role', 'medlem'];
    expect(finding.help.command).toEqual([...command, '--date', '2014-02-01']);
    expect((await rup(finding.help.command.slice(1), { cwd })).exitCode).toBe(0);
    expect(await found()).toEqual([]);
  });
});

describe('a command appoints', () => {
  const appointed = async (...argv: string[]) => {
    const cwd = folder({ 'organisering.yaml': full });
    const ran = await rup(
      ['member', 'appoint', 'klimaforum', '--role', 'medlem', ...argv, '--at', '2014-03-01', '--lang', 'da'],
      { cwd },
    );
    return { ...ran, text: readFileSync(join(cwd, 'organisering.yaml'), 'utf8') };
  };

  it.each([
    ['formand', 'chair'],
    ['Næstformand', 'vice-chair'],
    ['sekretær', 'secretary'],
    ['observatør', 'observer'],
    ['observer', 'observer'],
  ])('%s', async (word, as) => {
    const { exitCode, text } = await appointed('--organisation', 'kkr', '--as', word);
    expect(exitCode).toBe(0);
    expect(text).toMatch(new RegExp(`organisation: kkr, role: medlem, as: ${as}, from: 2014-03-01`));
  });

  it('a deputy for somebody', async () => {
    const { exitCode, text } = await appointed('--organisation', 'kkr', '--deputy-for', 'koebenhavn');
    expect(exitCode).toBe(0);
    expect(text).toMatch(
      /organisation: kkr, role: medlem, as: deputy, deputyFor: koebenhavn, from: 2014-03-01/,
    );
  });

  it('a deputy though all seats are taken, but no member', async () => {
    const taken = full.replace('max: 3', 'max: 2');
    const cwd = folder({ 'organisering.yaml': taken });
    const words = [
      'member',
      'appoint',
      'klimaforum',
      '--role',
      'medlem',
      '--organisation',
      'kkr',
      '--at',
      '2014-03-01',
      '--lang',
      'en',
    ];
    expect(await rup(words, { cwd })).toMatchObject({ exitCode: 2 });
    expect(await rup([...words, '--as', 'observer'], { cwd })).toMatchObject({ exitCode: 0 });
  });

  it('and how many chairs there are', async () => {
    const cwd = folder({ 'organisering.yaml': full });
    expect(
      await rup(['forum', 'edit', 'klimaforum', '--chairs', '2', '--at', '2014-03-01'], { cwd }),
    ).toMatchObject({ exitCode: 0 });
    expect(readFileSync(join(cwd, 'organisering.yaml'), 'utf8')).toContain('    chairs: 2\n');
    expect(
      await rup(['forum', 'edit', 'klimaforum', '--chairs', '0', '--at', '2014-03-01'], { cwd }),
    ).toMatchObject({ exitCode: 2 });
  });
});

it('in what capacity somebody sat is not rewritten', async () => {
  const change = async (from: string, to: string) =>
    (await checkSince(from, to, '2014-03-01')).map(({ code }) => code);
  expect(await change(full, full.replace('as: vice-chair', 'as: secretary'))).toContain('past-rewritten');
  expect(
    await change(members('      - { organisation: koebenhavn, role: medlem }\n'), members(LIST[0] ?? '')),
  ).toEqual([]);
});
