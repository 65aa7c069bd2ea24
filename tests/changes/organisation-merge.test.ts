import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/changes/change.ts';
import { CHANGES } from '../../src/changes/index.ts';
import { changeBytes } from '../../src/changes/run.ts';
import { readDocument } from '../../src/document/document.ts';
import { changesBetween } from '../../src/history/changes.ts';
import { keepingHistory } from '../../src/history/keeping.ts';
import { checkTransitions } from '../../src/history/transitions/check.ts';
import type { OrganisationFile } from '../../src/organisation/generated/types.ts';
import { checkDocument } from '../../src/rules/check.ts';

const TODAY = '2014-03-01';
const base = readFileSync('fixtures/base.yaml', 'utf8');
const MORE = `  - { id: herlev, name: Herlev, kind: municipality, code: "163" }
  - { id: skolen, name: Skolen, kind: education, partOf: koebenhavn }
`;
const FILE = base.replace('code: "101" }\n', `code: "101" }\n${MORE}`).replace(
  '    reportsTo: gruppe\n',
  `    reportsTo: gruppe
    members:
      - { organisation: koebenhavn, role: klimachef, from: 2013-11-01, to: 2015-12-31, note: Nøglen }
      - { organisation: koebenhavn, role: planchef, to: 2014-06-30 }
      - { organisation: koebenhavn, role: energichef, from: 2014-09-01 }
      - { organisation: herlev, role: klimachef }
`,
);

/** What comes of a command: the file, the sentences' facts, and what is found. */
async function merged(input: object, { text = FILE, today = TODAY } = {}) {
  const change = keepingHistory(CHANGES['organisation merge'] as Change<object>, {
    text: undefined,
    isUsed: true,
  });
  const changed = await changeBytes(Buffer.from(text), today, change, input);
  const document = await readDocument(changed.after);
  const [before, after] = [await readDocument(Buffer.from(text)), document];
  const file = after.data as unknown as OrganisationFile;
  const then = before.data as unknown as OrganisationFile;
  const alarms = await checkTransitions(document, file, { document: before, revision: 'main' }, today);
  return {
    ...changed,
    text: changed.after.toString(),
    file,
    alarms,
    facts: changesBetween(then, file),
    document,
  };
}

const INTO_NEW = { organisations: ['koebenhavn', 'herlev'], name: 'Storkommunen', date: '2014-07-01' };
const membersOf = ({ forums }: OrganisationFile) => forums?.[0]?.members;

describe('a merger', () => {
  it('ends what is merged the day before, and enters what they become', async () => {
    const { file, done } = await merged({ ...INTO_NEW, kind: undefined, code: '999', reason: 'Lov' });
    const [, , koebenhavn, herlev] = file.organisations;
    const dissolved = { date: '2014-06-30', reason: 'Lov', successors: ['storkommunen'] };
    expect([koebenhavn?.dissolved, herlev?.dissolved]).toEqual([dissolved, dissolved]);
    expect(file.organisations.find(({ id }) => id === 'storkommunen')).toEqual({
      id: 'storkommunen',
      name: 'Storkommunen',
      kind: 'municipality',
      code: '999',
      established: '2014-07-01',
    });
    expect(done.code).toBe('organisations-merged');
  });

  it('carries over seats from the day on, and leaves those that are over', async () => {
    const { file } = await merged(INTO_NEW);
    expect(membersOf(file)).toEqual([
      { organisation: 'koebenhavn', role: 'klimachef', from: '2013-11-01', to: '2014-06-30', note: 'Nøglen' },
      { organisation: 'storkommunen', role: 'klimachef', from: '2014-07-01', to: '2015-12-31' },
      { organisation: 'koebenhavn', role: 'planchef', to: '2014-06-30' },
      { organisation: 'storkommunen', role: 'energichef', from: '2014-09-01' },
      { organisation: 'herlev', role: 'klimachef', to: '2014-06-30' },
      { organisation: 'storkommunen', role: 'klimachef', from: '2014-07-01' },
    ]);
  });

  it('carries over for whom a deputy stands in, from the day on', async () => {
    const deputies = (...lines: string[]) =>
      FILE.replace(
        '    members:\n',
        `    members:\n${lines.map((line) => `      - { ${line} }\n`).join('')}`,
      );
    const deputy = { role: 'klimachef', as: 'deputy' };
    const of = async (...lines: string[]) => {
      const { file, alarms, findings } = await merged(INTO_NEW, { text: deputies(...lines) });
      expect(alarms).toEqual([]);
      expect(findings.map(({ code }) => code)).not.toContain('deputy-for-nobody');
      return membersOf(file)?.filter((member) => member.as === 'deputy');
    };
    // One of another organisation, and one of a merged one.
    expect(await of('organisation: kkr, role: klimachef, as: deputy, deputyFor: herlev')).toEqual([
      { organisation: 'kkr', ...deputy, deputyFor: 'herlev', to: '2014-06-30' },
      { organisation: 'kkr', ...deputy, deputyFor: 'storkommunen', from: '2014-07-01' },
    ]);
    expect(await of('organisation: koebenhavn, role: klimachef, as: deputy, deputyFor: herlev')).toEqual([
      { organisation: 'koebenhavn', ...deputy, deputyFor: 'herlev', to: '2014-06-30' },
      { organisation: 'storkommunen', ...deputy, deputyFor: 'storkommunen', from: '2014-07-01' },
    ]);
    // One that begins later, and one that is over before.
    expect(
      await of('person: regionsformand, role: klimachef, as: deputy, deputyFor: herlev, from: 2014-08-01'),
    ).toEqual([{ person: 'regionsformand', ...deputy, deputyFor: 'storkommunen', from: '2014-08-01' }]);
    const over = 'organisation: kkr, role: klimachef, as: deputy, deputyFor: herlev, to: 2014-03-31';
    expect(await of(over)).toEqual([
      { organisation: 'kkr', ...deputy, deputyFor: 'herlev', to: '2014-03-31' },
    ]);
    // A person who stands in for both of them does so for what they become, once.
    expect(
      await of(
        'person: regionsformand, role: klimachef, as: deputy, deputyFor: herlev',
        'person: regionsformand, role: klimachef, as: deputy, deputyFor: koebenhavn, from: 2014-02-01',
      ),
    ).toEqual([
      { person: 'regionsformand', ...deputy, deputyFor: 'herlev', to: '2014-06-30' },
      { person: 'regionsformand', ...deputy, deputyFor: 'storkommunen', from: '2014-07-01' },
      { person: 'regionsformand', ...deputy, deputyFor: 'koebenhavn', from: '2014-02-01', to: '2014-06-30' },
    ]);
  });

  it('carries over parts, employers and offices, with what they were under earlier', async () => {
    const { file } = await merged({
      organisations: ['koebenhavn', 'kkr'],
      into: 'herlev',
      date: '2014-07-01',
    });
    const until = '2014-06-30';
    expect(file.organisations.find(({ id }) => id === 'skolen')).toMatchObject({
      partOf: 'herlev',
      earlier: [{ until, partOf: 'koebenhavn' }],
    });
    expect(file.people?.[1]).toMatchObject({
      organisation: 'herlev',
      earlier: [{ until, organisation: 'kkr' }],
    });
    expect(file.statusMeeting?.offices[1]).toMatchObject({
      organisation: 'herlev',
      earlier: [{ until, organisation: 'kkr' }],
    });
    const { composition, earlier } = file.administrativeGroup;
    expect(composition.map(({ selectedBy }) => selectedBy)).toEqual([undefined, 'herlev', 'herlev']);
    expect(earlier).toEqual([
      {
        until,
        composition: (await readDocument(Buffer.from(FILE))).data?.['administrativeGroup' as never]?.[
          'composition'
        ],
      },
    ]);
    // Who selected for a seat before did so.
    expect(file.administrativeGroup.members?.at(-1)).toMatchObject({
      organisation: 'herlev',
      selectedBy: 'kkr',
    });
  });

  it('keeps the number of seats where a composition names several of them', async () => {
    const text = FILE.replace(
      '    reportsTo: gruppe\n',
      `    reportsTo: gruppe
    composition:
      - { roles: [klimachef], organisation: koebenhavn, min: 1, max: 2 }
      - { roles: [klimachef], organisation: herlev, max: 1 }
      - { organisation: skolen }
`,
    );
    const { file } = await merged(INTO_NEW, { text });
    expect(file.forums?.[0]?.composition).toEqual([
      { roles: ['klimachef'], organisation: 'storkommunen', min: 1, max: 3 },
      { organisation: 'skolen' },
    ]);
    expect(file.forums?.[0]?.earlier?.[0]?.composition).toHaveLength(3);
    const open = text.replace('herlev, max: 1 }', 'herlev }');
    expect((await merged(INTO_NEW, { text: open })).file.forums?.[0]?.composition?.[0]).toEqual({
      ...{ roles: ['klimachef'], organisation: 'storkommunen', min: 1 },
    });
  });

  it('ends one of two seats that only one can have', async () => {
    const text = FILE.replace(
      '    - { organisation: koebenhavn, role: fagdirektør, area: klima, selectedBy: kkr }\n',
      (own) => own + own.replace('koebenhavn', 'herlev'),
    );
    const { file, findings } = await merged(INTO_NEW, { text });
    const directors = file.administrativeGroup.members?.filter(({ role }) => role === 'fagdirektør');
    expect(directors).toEqual([
      { organisation: 'koebenhavn', role: 'fagdirektør', area: 'klima', selectedBy: 'kkr', to: '2014-06-30' },
      {
        organisation: 'storkommunen',
        role: 'fagdirektør',
        area: 'klima',
        selectedBy: 'kkr',
        from: '2014-07-01',
      },
      { organisation: 'herlev', role: 'fagdirektør', area: 'klima', selectedBy: 'kkr', to: '2014-06-30' },
    ]);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('lets one of them go on: its own seats stay as they are', async () => {
    const { file } = await merged({
      organisations: ['koebenhavn', 'herlev'],
      into: 'herlev',
      date: '2014-07-01',
    });
    expect(file.organisations.map(({ id, dissolved }) => dissolved && id).filter(Boolean)).toEqual([
      'koebenhavn',
    ]);
    expect(membersOf(file)?.filter(({ organisation }) => organisation === 'herlev')).toEqual([
      { organisation: 'herlev', role: 'klimachef', from: '2014-07-01', to: '2015-12-31' },
      { organisation: 'herlev', role: 'energichef', from: '2014-09-01' },
      { organisation: 'herlev', role: 'klimachef' },
    ]);
  });

  it('puts what was before in its place among what is earlier already', async () => {
    const person = (rest: string) =>
      FILE.replace('name: KKR-formanden, organisation: kkr }', `name: KKR-formanden, ${rest} }`);
    const earlierOf = async (rest: string) => {
      const { file } = await merged(
        { organisations: ['koebenhavn'], name: 'Ny', date: '2014-07-01' },
        { text: person(rest) },
      );
      const { organisation, earlier } = file.people?.[1] ?? {};
      return [
        organisation,
        ...(earlier ?? []).map(({ until, ...fields }) => [until, ...Object.values(fields)].join(' ')),
      ];
    };
    const was = (...entries: string[]) =>
      `earlier: [${entries.map((one) => `{ until: ${one} }`).join(', ')}]`;
    const own = 'organisation: koebenhavn';
    expect(await earlierOf(`${own}, ${was('2014-01-31, organisation: kkr')}`)).toEqual([
      ...['ny', '2014-01-31 kkr', '2014-06-30 koebenhavn'],
    ]);
    // It was to be another from later on.
    expect(await earlierOf(`organisation: kkr, ${was(`2014-12-31, ${own}`)}`)).toEqual([
      ...['kkr', '2014-06-30 koebenhavn', '2014-12-31 ny'],
    ]);
    expect(await earlierOf(`${own}, ${was('2014-06-30, title: Chef')}`)).toEqual([
      'ny',
      '2014-06-30 Chef koebenhavn',
    ]);
    // It became so on that day.
    expect(await earlierOf(`${own}, ${was('2014-06-30, organisation: kkr')}`)).toEqual([
      'ny',
      '2014-06-30 kkr',
    ]);
    expect(await earlierOf(`organisation: kkr, ${was(`2014-06-30, ${own}`)}`)).toEqual([
      'kkr',
      '2014-06-30 koebenhavn',
    ]);
  });

  it('leaves what is excepted, and says so', async () => {
    const { file, open, also } = await merged({ ...INTO_NEW, except: ['klimaforum'] });
    expect(membersOf(file)?.map(({ organisation }) => organisation)).not.toContain('storkommunen');
    expect(file.administrativeGroup.members?.map(({ organisation }) => organisation)).toContain(
      'storkommunen',
    );
    expect(open.map(({ code, args }) => [code, 'ties' in args && args.ties.map(({ name }) => name)])).toEqual(
      [['not-carried-over', ['Klimaforum', 'Klimaforum', 'Klimaforum']]],
    );
    expect(
      also.flatMap(({ args }) =>
        'ties' in args ? args.ties.map(({ kind, name }) => `${kind} ${name}`) : [],
      ),
    ).toEqual(['part Skolen', 'seat Administrativ gruppe', 'seat Administrativ gruppe']);
  });

  it('carries on what was dissolved before, and is nothing the second time', async () => {
    const dissolved = FILE.replace(
      'code: "163" }',
      'code: "163", dissolved: { date: 2014-02-27, reason: Lov } }',
    );
    const input = { organisations: ['herlev'], into: 'koebenhavn', date: '2014-02-28' };
    const { file, text } = await merged(input, { text: dissolved });
    expect(file.organisations[3]?.dissolved).toEqual({
      date: '2014-02-27',
      reason: 'Lov',
      successors: ['koebenhavn'],
    });
    expect(membersOf(file)?.at(-1)).toEqual({
      organisation: 'koebenhavn',
      role: 'klimachef',
      from: '2014-02-28',
    });
    await expect(merged(input, { text })).rejects.toMatchObject({ code: 'nothing-changes' });
    await expect(merged({ ...input, date: '2014-02-20' }, { text })).rejects.toMatchObject({
      code: 'already-dissolved',
    });
  });

  it('raises no alarm in the gate, and is found by no rule on any day', async () => {
    const { alarms, document } = await merged(INTO_NEW);
    expect(alarms).toEqual([]);
    for (const day of ['2014-06-30', '2014-07-01', '2015-12-31']) {
      const { findings } = await checkDocument(document, day);
      const isMeeting = (code: string) => code.includes('meeting');
      const errors = findings.filter(({ severity, code }) => severity === 'error' && !isMeeting(code));
      expect(errors).toEqual([]);
      expect(findings.filter(({ code }) => code === 'organisation-outside-life')).toEqual([]);
    }
  });

  it('is told once, in the log of each of them', async () => {
    const { facts } = await merged({ ...INTO_NEW, reason: 'Lov' });
    const [fact, ...others] = facts.filter(({ code }) => code === 'organisations-merged');
    expect(others).toEqual([]);
    expect(fact?.args).toEqual({
      organisations: [
        { id: 'koebenhavn', name: 'København' },
        { id: 'herlev', name: 'Herlev' },
      ],
      into: { id: 'storkommunen', name: 'Storkommunen' },
      date: '2014-07-01',
    });
    expect(fact?.about).toEqual(expect.arrayContaining(['koebenhavn', 'herlev', 'storkommunen']));
    expect(fact?.details.map(({ label }) => label)).toEqual(['organisation.dissolved.reason']);
    // All that changed in them is told by it.
    expect(facts.some(({ code }) => code === 'value-set' || code === 'body-dissolved')).toBe(false);
  });

  it('is refused where there is nobody to carry on, or not on that day', async () => {
    const refused = async (input: object, text = FILE) =>
      merged({ organisations: ['koebenhavn'], date: '2014-07-01', ...input }, { text }).then(
        () => 'done',
        ({ code }) => code,
      );
    expect(await refused({})).toBe('field-needed');
    expect(await refused({ into: 'x' })).toBe('unknown-id');
    expect(await refused({ into: 'herlev', name: 'Herlev' })).toBe('id-taken');
    expect(await refused({ into: 'koebenhavn' })).toBe('nothing-to-merge');
    expect(await refused({ into: 'herlev', except: ['x'] })).toBe('unknown-id');
    const later = FILE.replace('code: "163" }', 'code: "163", established: 2014-07-02 }');
    expect(await refused({ into: 'herlev' }, later)).toBe('outside-life');
    const young = FILE.replace('code: "101" }', 'code: "101", established: 2014-07-01 }');
    expect(await refused({ into: 'herlev' }, young)).toBe('outside-life');
  });
});

it('a seat in a body that is yet to be established is the heir’s from the first day', async () => {
  const forum = `  - id: kulde
    name: Kulde
    task: Køle
    goal: Mindre varme
    areas: [klima]
    origin: established
    established: 2014-06-01
    establishedBy: regionen
    reportsTo: gruppe
    members:
      - { organisation: herlev, role: klimachef }
`;
  const text = FILE.replace('forums:\n', `forums:\n${forum}`);
  const { file, alarms } = await merged(
    { organisations: ['herlev'], into: 'koebenhavn', date: '2014-04-01' },
    { text },
  );
  expect(file.forums?.find(({ id }) => id === 'kulde')?.members).toEqual([
    { organisation: 'koebenhavn', role: 'klimachef' },
  ]);
  expect(alarms).toEqual([]);
});

describe('an organisation that ends', () => {
  const ended = async (input: object, text = FILE) => {
    const told = { organisation: 'koebenhavn', date: '2014-06-30', ...input };
    const change = CHANGES['organisation dissolve'] as Change<object>;
    return changeBytes(Buffer.from(text), TODAY, change, told);
  };

  it('takes with it the seats that were to end later or to begin, and leaves those that are over or open', async () => {
    const { document, done, findings } = await ended({ reason: 'Lov' });
    const file = document.data as unknown as OrganisationFile;
    expect(membersOf(file)).toEqual([
      { organisation: 'koebenhavn', role: 'klimachef', from: '2013-11-01', to: '2014-06-30', note: 'Nøglen' },
      { organisation: 'koebenhavn', role: 'planchef', to: '2014-06-30' },
      { organisation: 'herlev', role: 'klimachef' },
    ]);
    // The group's seats have no last day: who is to have them, people decide until then.
    expect(file.administrativeGroup.members?.filter(({ to }) => to !== undefined)).toEqual([]);
    expect(done.args).toMatchObject({ date: '2014-06-30', members: 2 });
    expect(findings).toEqual([]);
  });

  it('has what it has of another kind found, but ends', async () => {
    const text = FILE.replace(
      'meetings:\n',
      'meetings:\n  - { id: foredrag, body: gruppe, date: 2014-10-09, themes: [klima], speakers: [{ organisation: koebenhavn }] }\n',
    );
    const { findings } = await ended({}, text);
    expect(findings.map(({ code, args }) => [code, (args as { tie?: string }).tie])).toEqual([
      ['organisation-outside-life', 'speaker'],
    ]);
  });

  it('leaves them to one that comes after: the refusal says how they are carried over', async () => {
    const refused = await ended({ successors: ['herlev'] }).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'new-errors' });
    const [{ help }] = (refused as { findings: { help: { command: string[] } }[] }).findings as [
      { help: { command: string[] } },
    ];
    expect(help.command.join(' ')).toBe('rup organisation merge koebenhavn --into herlev --date 2014-07-01');
    expect(
      (await merged({ organisations: ['koebenhavn'], into: 'herlev', date: '2014-07-01' })).findings,
    ).toEqual([]);
  });
});

describe('a merger that is entered and yet to come', () => {
  const deputy =
    '      - { organisation: kkr, role: klimachef, as: deputy, deputyFor: herlev, from: 2013-11-01 }\n';
  const withMore = FILE.replace('    members:\n', `    members:\n${deputy}`);
  const dataOf = async (text: string) => (await readDocument(Buffer.from(text))).data;

  it.each([
    ['a new one, later', INTO_NEW, '2014-08-15'],
    ['a new one, earlier', INTO_NEW, '2014-05-15'],
    [
      'one of the file',
      { organisations: ['koebenhavn', 'kkr'], into: 'herlev', date: '2014-07-01' },
      '2014-08-01',
    ],
    [
      'one of the file, earlier',
      { organisations: ['koebenhavn', 'kkr'], into: 'herlev', date: '2014-07-01' },
      '2014-05-01',
    ],
  ])(
    'into %s, can be moved to another day: all that was carried over goes with it',
    async (_, input, date) => {
      const entered = await merged(input, { text: withMore });
      const { organisations, into = 'storkommunen' } = input as { organisations: string[]; into?: string };
      const moved = await merged({ organisations, into, date }, { text: entered.text });
      expect(moved.alarms).toEqual([]);
      expect(moved.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(await dataOf(moved.text)).toEqual(
        await dataOf((await merged({ ...input, date }, { text: withMore })).text),
      );
    },
  );

  it('of one of them alone leaves the heir there for the other', async () => {
    const entered = await merged(INTO_NEW);
    const one = (date: string) =>
      merged({ organisations: ['koebenhavn'], into: 'storkommunen', date }, { text: entered.text });
    const established = ({ file }: Awaited<ReturnType<typeof one>>) =>
      file.organisations.find(({ id }) => id === 'storkommunen')?.established;
    expect(established(await one('2014-06-01'))).toBe('2014-06-01');
    expect(established(await one('2014-09-01'))).toBe('2014-07-01');
  });

  it('is moved by the command that a refusal prints', async () => {
    const entered = await merged(INTO_NEW);
    const dissolve = CHANGES['organisation dissolve'] as Change<object>;
    const refused = await changeBytes(Buffer.from(entered.text), TODAY, dissolve, {
      organisation: 'koebenhavn',
      date: '2014-05-31',
    }).catch((error: unknown) => error);
    const { findings } = refused as { findings: { help?: { command: string[] } }[] };
    const commands = new Set(findings.map(({ help }) => help?.command.join(' ')));
    expect([...commands]).toEqual([
      'rup organisation merge koebenhavn --into storkommunen --date 2014-06-01',
    ]);
    const moved = await merged(
      { organisations: ['koebenhavn'], into: 'storkommunen', date: '2014-06-01' },
      { text: entered.text },
    );
    expect(moved.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(moved.file.organisations.find(({ id }) => id === 'koebenhavn')?.dissolved?.date).toBe(
      '2014-05-31',
    );
  });

  it('brings an heir that is to begin later there in time', async () => {
    const text = FILE.replace(
      'code: "163" }',
      'code: "163", dissolved: { date: 2014-04-30, successors: [ny] } }',
    ).replace(
      '  - { id: skolen,',
      '  - { id: ny, name: Ny, kind: municipality, established: 2014-06-01 }\n  - { id: skolen,',
    );
    const { file, findings } = await merged(
      { organisations: ['herlev'], into: 'ny', date: '2014-05-01' },
      { text },
    );
    expect(file.organisations.find(({ id }) => id === 'ny')?.established).toBe('2014-05-01');
    expect(findings).toEqual([]);
    expect(membersOf(file)?.at(-1)).toEqual({ organisation: 'ny', role: 'klimachef', from: '2014-05-01' });
  });
});
