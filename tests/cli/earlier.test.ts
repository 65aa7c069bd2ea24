import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { alarms } from '../history/alarms.ts';
import { clean, folder, rup } from './world.ts';

/** A director who is Gladsaxe's until the end of June 2014 and Hillerød's from then on, in one seat all the while. */
const text = clean
  .replace(
    'people:\n',
    `  - { id: gladsaxe, name: Gladsaxe, kind: municipality, code: "159" }
  - { id: hilleroed, name: Hillerød, kind: municipality, code: "219" }
people:
  - id: direktoer
    name: Direktøren
    title: fagdirektør
    organisation: hilleroed
    earlier: [{ until: 2014-06-30, organisation: gladsaxe, name: Den unge direktør }]
`,
  )
  .replace(
    '{ organisation: koebenhavn, role: fagdirektør, area',
    '{ person: direktoer, role: fagdirektør, area',
  )
  .replace(
    '    reportsTo: gruppe\n',
    '    reportsTo: gruppe\n    earlier: [{ until: 2014-06-30, name: Forum for klima }]\n',
  );

const cwd = folder({ 'organisering.yaml': text });

async function shown(words: string): Promise<string> {
  const { exitCode, stdout, stderr } = await rup(words.split(' '), { cwd });
  expect([exitCode, stderr]).toEqual([0, '']);
  return stdout;
}
const json = async (words: string) => JSON.parse(await shown(`${words} --format json`));

const BEFORE = '2014-06-30';
const AFTER = '2014-07-01';

describe('who has moved is told of as they were on the day', () => {
  it.each([
    [BEFORE, 'gladsaxe', 'Den unge direktør', 'Forum for klima'],
    [AFTER, 'hilleroed', 'Direktøren', 'Klimaforum'],
  ])('on %s: %s', async (at, party, name, forum) => {
    const seat = { person: { id: 'direktoer', name }, organisation: { id: party } };
    const { members } = await json(`member list gruppe --at ${at}`);
    expect(members).toContainEqual(
      expect.objectContaining({
        ...seat,
        person: expect.objectContaining(seat.person),
        organisation: expect.objectContaining(seat.organisation),
      }),
    );
    expect((await json(`member list --organisation ${party} --at ${at}`)).members).toHaveLength(1);
    const { person } = await json(`person show direktoer --at ${at}`);
    expect(person).toMatchObject({
      name,
      organisation: { id: party },
      seats: [{ organisation: { id: party } }],
    });
    const { forums } = await json(`forum list --at ${at}`);
    expect(forums).toMatchObject([{ id: 'klimaforum', name: forum }]);
    expect(await shown(`chart --at ${at}`)).toContain(forum);
    const status = JSON.parse(await shown(`status --json --at ${at}`));
    expect(JSON.stringify(status)).toContain(`"name":"${forum}"`);
    expect(await shown(`brief --at ${at}`)).toContain(forum);
    expect(await shown(`export csv --table people --at ${at}`)).toContain(
      `direktoer,${name},fagdirektør,${party}`,
    );
    expect(await shown(`export csv --table forums --at ${at}`)).toContain(`klimaforum,${forum},`);
  });

  it.each([
    [BEFORE, 'Gladsaxe', 'Hillerød', 'Den unge direktør'],
    [AFTER, 'Hillerød', 'Gladsaxe', 'Direktøren'],
  ])('on the pages of %s: %s', async (at, party, other, name) => {
    const site = folder({ 'organisering.yaml': text });
    const { exitCode } = await rup(['site', 'out', '--at', at], { cwd: site });
    expect(exitCode).toBe(0);
    const seats = readFileSync(`${site}/out/seats.html`, 'utf8');
    const row = seats.split('<tr').find((part) => part.includes(name)) ?? '';
    expect(row).toContain(party);
    expect(row).not.toContain(other);
  });

  it('in the exports of the whole file both stand, each with its days', async () => {
    const popolo = JSON.parse(await shown('export popolo'));
    const own = popolo.memberships.filter((one: { person_id?: string }) => one.person_id === 'direktoer');
    expect(own).toMatchObject([
      {
        organization_id: 'gruppe',
        on_behalf_of_id: 'gladsaxe',
        start_date: '2013-08-15',
        end_date: '2014-06-30',
      },
      { organization_id: 'gruppe', on_behalf_of_id: 'hilleroed', start_date: '2014-07-01' },
      { organization_id: 'gladsaxe', role: 'fagdirektør', end_date: '2014-06-30' },
      { organization_id: 'hilleroed', role: 'fagdirektør', start_date: '2014-07-01' },
    ]);
    expect(own[1]).not.toHaveProperty('end_date');
    expect(own[2]).not.toHaveProperty('start_date');
    expect(own[0].post_id).toBe(own[1].post_id);
    expect(popolo.persons).toContainEqual({
      id: 'direktoer',
      name: 'Direktøren',
      other_names: [{ name: 'Den unge direktør', end_date: '2014-06-30' }],
    });
    const graph = JSON.parse(await shown('export org'))['@graph'];
    const terms = graph.filter(
      (node: Record<string, unknown>) =>
        node['@type'] === 'org:Membership' && String(node['org:member']).endsWith('/direktoer'),
    );
    expect(
      terms.map((node: Record<string, unknown>) => String(node['opengov:onBehalfOf']).split('/').pop()),
    ).toEqual(['gladsaxe', 'hilleroed', 'undefined', 'undefined']);
    expect(await shown('export csv --table earlier')).toBe(
      [
        'entry_id,field,until,value',
        'direktoer,organisation,2014-06-30,gladsaxe',
        'direktoer,name,2014-06-30,Den unge direktør',
        'klimaforum,name,2014-06-30,Forum for klima',
        '',
      ].join('\r\n'),
    );
  });

  it('as of a day, an export knows nothing of what came later', async () => {
    const popolo = JSON.parse(await shown(`export popolo --at ${BEFORE}`));
    const own = popolo.memberships.filter((one: { person_id?: string }) => one.person_id === 'direktoer');
    expect(
      own.map((one: Record<string, unknown>) => [
        one['organization_id'],
        one['on_behalf_of_id'],
        one['end_date'],
      ]),
    ).toEqual([
      ['gruppe', 'gladsaxe', undefined],
      ['gladsaxe', undefined, undefined],
    ]);
    expect(popolo.persons).toContainEqual({ id: 'direktoer', name: 'Den unge direktør' });
  });
});

describe('a command that overwrites a value leaves it', () => {
  const changed = async (at: string, words: readonly string[], from = text) => {
    const place = folder({ 'organisering.yaml': from });
    const { exitCode, stderr } = await rup([...words, '--at', at], { cwd: place, now: `${at}T12:00:00Z` });
    expect([exitCode, stderr]).toEqual([0, '']);
    return readFileSync(`${place}/organisering.yaml`, 'utf8');
  };
  const LATER = '2015-03-01';
  // A charter would have none of it.
  const lawless = clean.replace(/^charters: \[.*?\]/m, '');
  const person = (file: string) =>
    /- id: direktoer[^]*?earlier:([^]*?)\nstatusMeeting/.exec(file)?.[1]?.trim();

  it('with the day before as its last', async () => {
    const moved = await changed(LATER, ['person', 'edit', 'direktoer', '--organisation', 'koebenhavn']);
    const first = '{ until: 2014-06-30, organisation: gladsaxe, name: Den unge direktør }';
    expect(person(moved)).toContain(`[${first}, { until: 2015-02-28, organisation: hilleroed }]`);
    // What else changes on that day stands beside it.
    const promoted = await changed(LATER, ['person', 'edit', 'direktoer', '--title', 'Vicedirektør'], moved);
    expect(person(promoted)).toContain(
      `[${first}, { until: 2015-02-28, title: fagdirektør, organisation: hilleroed }]`,
    );
    // What was so since an open day only is a slip.
    const back = await changed(
      '2015-03-02',
      ['person', 'edit', 'direktoer', '--organisation', 'gladsaxe'],
      promoted,
    );
    expect(person(back)).toBe(person(promoted));
    expect(back).toContain('organisation: gladsaxe\n');
  });

  it('unless it was a mistake, which is corrected', async () => {
    const words = ['person', 'edit', 'direktoer', '--organisation', 'koebenhavn', '--reason', 'Tastefejl'];
    const file = await changed(LATER, words);
    expect(person(file)).toBe(person(text));
    expect(file).toContain('organisation: koebenhavn\n    earlier');
    expect(file).toMatch(
      /corrections:\n {2}- date: 2015-03-01\n {4}id: direktoer\n {4}field: organisation\n {4}was: hilleroed\n {4}reason: Tastefejl\n/,
    );
  });

  it.each([
    [['forum', 'edit', 'klimaforum', '--reports-to', 'statusmoede'], 'reportsTo: gruppe'],
    [['forum', 'edit', 'klimaforum', '--task', 'En anden'], 'task: Udmønte klimastrategien'],
    [['group', 'edit', '--name', 'Styregruppen'], 'name: Administrativ gruppe'],
    [['organisation', 'edit', 'kkr', '--name', 'Et andet råd'], 'name: KKR'],
    [['area', 'edit', 'klima', '--name', 'Grøn omstilling'], 'name: Klima'],
    [['office', 'edit', 'formand-kkr', '--organisation', 'koebenhavn'], 'organisation: kkr'],
    [['initiative', 'edit', 'klimastrategi', '--wants-forum', 'klimaforum'], undefined],
    [['meetings', 'set', 'gruppe', '--per-year', '3'], 'perYear: 2'],
    [['composition', 'set', 'gruppe', '--role', 'fagdirektør', '--max', '1'], 'max: 2'],
  ])('%j', async (words, left) => {
    const file = await changed(LATER, words, lawless);
    if (left === undefined) expect(file).not.toContain('earlier');
    else expect(/earlier:([^]*)/.exec(file)?.[1]).toContain(left);
    if (left !== undefined) expect(file).toContain('until: 2015-02-28');
    const found = await alarms(Buffer.from(lawless), Buffer.from(file), LATER);
    expect(found).toEqual([]);
  });
});

it('an appointment is accepted by the composition of its first day', async () => {
  const smaller = clean.replace(
    '  meetings: { perYear: 2',
    `  earlier:
    - until: 2014-06-30
      composition:
        - { roles: [koncerndirektør], organisation: regionen, min: 1, max: 1 }
        - { roles: [kommunaldirektør], kind: municipality, per: area, min: 1, max: 2, selectedBy: kkr }
        - { roles: [fagdirektør], kind: municipality, per: area, min: 1, max: 1, selectedBy: kkr }
  meetings: { perYear: 2`,
  );
  const appointed = async (from: string) => {
    const place = folder({ 'organisering.yaml': smaller });
    const words =
      'member appoint gruppe --new-person Ny --organisation koebenhavn --role fagdirektør --area klima';
    return rup([...words.split(' '), '--from', from, '--at', from], { cwd: place });
  };
  const early = await appointed('2014-06-01');
  expect([early.exitCode, early.stderr]).toEqual([2, expect.stringContaining('fagdirektør')]);
  expect((await appointed('2014-07-01')).exitCode).toBe(0);
});

describe('what became of it is told with its day', () => {
  const diff = async (after: string, language = 'en') => {
    const place = folder({ 'a.yaml': text, 'b.yaml': after });
    const { stdout } = await rup(['diff', 'a.yaml', 'b.yaml', '--lang', language], { cwd: place });
    return stdout;
  };
  const moved = text
    .replace('organisation: hilleroed\n    earlier: [', 'organisation: koebenhavn\n    earlier: [')
    .replace('Den unge direktør }]', 'Den unge direktør }, { until: 2014-12-31, organisation: hilleroed }]');

  it('in both languages', async () => {
    expect(await diff(moved)).toContain(
      'The person Direktøren: Organisation: Hillerød → København (from 1 January\n    2015) (direktoer)',
    );
    expect(await diff(moved, 'da')).toContain(
      'Personen Direktøren: Organisation: Hillerød → København (fra den 1. januar',
    );
  });

  it('and so is what was so before, and what has parts of its own', async () => {
    const also = moved.replace(
      'organisation: koebenhavn\n    earlier',
      'organisation: hilleroed\n    earlier',
    );
    expect(await diff(also)).toContain('Organisation: Hillerød until 31 December 2014');
    const smaller = clean.replace(
      '  meetings: { perYear: 2',
      '  earlier: [{ until: 2014-12-31, composition: [{ roles: [koncerndirektør] }] }]\n  meetings: { perYear: 2',
    );
    const place = folder({ 'a.yaml': clean, 'b.yaml': smaller });
    const { stdout } = await rup(['diff', 'a.yaml', 'b.yaml'], { cwd: place });
    expect(stdout).toContain('Composition: different until 31 December 2014');
    expect(stdout).toContain('1 change');
  });
});
