import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compose } from '../../src/rules/example.ts';
import { CLEAN } from '../rules/variants/clean.ts';
import { FORMER } from '../rules/variants/former.ts';
import { FORUMS } from '../rules/variants/forums.ts';
import { MEETINGS as OF_MEETINGS } from '../rules/variants/meetings.ts';
import { PLAN } from '../rules/variants/plan.ts';
import { SEATS } from '../rules/variants/seats.ts';
import { STATUS } from '../rules/variants/status.ts';
import { edited, LAST_DAY } from '../rules/variants/variant.ts';
import { folder, rup } from './world.ts';

const base = readFileSync('fixtures/base.yaml', 'utf8');
const FILE = 'organisering.yaml';

/** The day on which the commands are run: long after the examples, so that one without a date would act too late. */
const TODAY = '2026-11-28T12:00:00Z';

interface Finding {
  readonly code: string;
  readonly id: string | null;
  readonly message: string;
  readonly help: { readonly command: readonly string[] | null };
}

/** What is found in a file as of a day. */
async function found(cwd: string, at: string): Promise<Finding[]> {
  const { stdout } = await rup(['validate', '--at', at, '--format', 'json'], { cwd, now: TODAY });
  return JSON.parse(stdout).files[0].findings;
}

const key = ({ code, id }: Finding) => `${code} ${id}`;

/** What only a person knows, by the option that is to be told; several where it depends on the seat. */
function answers(option: string, text: string): readonly string[] {
  const { organisations, people, plan } = parse(text) as Record<
    string,
    readonly { readonly id: string }[]
  > & {
    readonly plan: { readonly areas: readonly { readonly id: string }[] };
  };
  const known: Readonly<Record<string, readonly string[]>> = {
    '--reason': ['Opgaven er løst'],
    '--status': ['on-track'],
    '--rank': ['7'],
    '--progress': ['Som planlagt'],
    '--interdisciplinarity': ['Tre forvaltninger deltager'],
    '--role': ['direktør'],
    '--organisation': (organisations ?? []).map(({ id }) => id),
    '--person': (people ?? []).map(({ id }) => id),
    '--theme': plan.areas.map(({ id }) => id),
    '--task': ['Udmønte strategien'],
    '--goal': ['Mindre CO2'],
    '--assessment': ['Bidrager med en femtedel af målet'],
  };
  return known[option] ?? [];
}

/** The command with each placeholder filled, in every way that there is. */
function filled(command: readonly string[], text: string): string[][] {
  return command.reduce<string[][]>(
    (all, word, at) => {
      const words = word === '…' ? answers(command[at - 1] ?? '', text) : [word];
      expect(words, `a value for ${command[at - 1]}`).not.toEqual([]);
      return all.flatMap((before) => words.map((one) => [...before, one]));
    },
    [[]],
  );
}

/** Runs a command on a file of its own; what is found afterwards, or undefined where it was not done. */
async function after(command: readonly string[], text: string, at: string): Promise<string[] | undefined> {
  const cwd = folder({ [FILE]: text });
  const { exitCode } = await rup(command.slice(1), { cwd, now: TODAY });
  return exitCode === 0 ? (await found(cwd, at)).map(key).sort() : undefined;
}

/** What is left of a list without one of the entries. */
function without(list: readonly string[], entry: string): string[] {
  const at = list.indexOf(entry);
  return list.filter((_, index) => index !== at);
}

/** Runs each remedy of a file: its finding is gone, and no other has come. */
export async function expectRemedies(text: string, at: string): Promise<number> {
  const before = await found(folder({ [FILE]: text }), at);
  const keys = before.map(key).sort();
  let count = 0;
  for (const finding of before) {
    const { command } = finding.help;
    if (!command) continue;
    count++;
    const results = await Promise.all(filled(command, text).map((one) => after(one, text, at)));
    const expected = without(keys, key(finding));
    // What goes with the finding may go, too: two signs of one fault.
    const isFixed = (result: readonly string[] | undefined) =>
      result?.every((own) => expected.includes(own)) && result.length <= expected.length;
    expect(results.some(isFixed), `${command.join(' ')}\n${JSON.stringify(results)}\n${keys}`).toBe(true);
  }
  return count;
}

const codes = readdirSync('fixtures', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !existsSync(join('fixtures', entry.name, 'before.yaml')))
  .map(({ name }) => name);

/** The codes whose findings come with a command that fixes them. */
const WITH_COMMAND = [
  'area-outside-life',
  'effort-not-assessed',
  'forum-composition-breached',
  'forum-dissolved-while-needed',
  'forum-outlived',
  'forum-report-late',
  'forum-without-goal',
  'forum-without-task',
  'initiative-completed-still-running',
  'initiative-follow-up-late',
  'initiative-never-followed-up',
  'initiative-not-prioritised',
  'meeting-after-body',
  'meeting-report-missing',
  'meeting-unrecorded',
  'meeting-without-theme',
  'member-of-dissolved-body',
  'need-outside-life',
  'office-vacant',
  'organisation-outside-life',
  'planned-forum-active',
  'seat-unfilled',
  'seat-vacant',
];

describe('the command that a finding comes with, run as printed, fixes it', () => {
  it.each(codes)('%s', async (code) => {
    const { text, at } = compose(readFileSync(`fixtures/${code}/fails.yaml`, 'utf8'), base);
    const cwd = folder({ [FILE]: text });
    const own = (await found(cwd, at)).filter((finding) => finding.code === code);
    const hasCommand = own.some(({ help }) => help.command);
    expect(hasCommand).toBe(WITH_COMMAND.includes(code));
    await expectRemedies(text, at);
  });
});

const sections = (text: string) => compose(text, base);
const plan = (initiatives: string) => `plan:
  name: Plan
  period: { from: 2012-01-01, to: 2016-12-31 }
  areas: [{ id: klima, name: Klima }]
  goals: [{ id: mindre-co2, area: klima, name: Mindre CO2 }]
  initiatives:
${initiatives}`;
const initiative = (id: string, more = '') =>
  `    - { id: ${id}, name: ${id}, areas: [klima], started: 2013-09-01, priorities: [{ date: 2013-10-10, rank: 1 }], followUps: [{ date: 2013-10-10, status: on-track }]${more} }\n`;
const forum = (id: string, more: string, of = '{ id: klimastrategi, relation: [develops] }') =>
  `  - id: ${id}\n    name: ${id}\n    task: Opgave\n    goal: Mål\n    initiatives: [${of}]\n    origin: established\n    established: 2013-10-10\n    establishedBy: regionen\n    reportsTo: gruppe\n${more}`;
const report = (date: string) => `{ date: ${date}, progress: P, interdisciplinarity: T }`;
const ENDED = ', ended: 2013-12-02';
const group = (members: string, more = '') => `administrativeGroup:
  id: gruppe
  name: Gruppe
  established: 2013-08-15
  composition:
    - { roles: [koncerndirektør], organisation: regionen, min: 1, max: 1 }
    - { roles: [kommunaldirektør], kind: municipality, per: area, min: 1, max: 2, selectedBy: kkr }
    - { roles: [fagdirektør], kind: municipality, per: area, min: 1, max: 2, selectedBy: kkr }
  members:
${members}  meetings: { perYear: 2, first: 2013-autumn }
${more}`;
const REST = `    - { organisation: koebenhavn, role: kommunaldirektør, area: klima, selectedBy: kkr }
    - { organisation: koebenhavn, role: fagdirektør, area: klima, selectedBy: kkr }
`;
const MEETINGS = `meetings:
  - { id: moede-2013, body: gruppe, date: 2013-10-10, themes: [klima], held: { date: 2013-10-10 } }
  - { id: status-2013, body: statusmoede, date: 2013-11-28, held: { date: 2013-11-28 } }
`;

/** Files where a command that only looks at the finding would be refused, or bring another. */
const CASES: readonly (readonly [string, string, string])[] = [
  [
    'a forum outlived that reported afterwards',
    'forum-outlived',
    plan(initiative('klimastrategi', ENDED)) +
      `forums:\n${forum('klimaforum', `    reports: [${report('2014-01-14')}]\n`)}`,
  ],
  [
    'a forum outlived that met and took up members afterwards',
    'forum-outlived',
    `${plan(initiative('klimastrategi', ENDED))}forums:\n${forum(
      'klimaforum',
      '    members:\n      - { organisation: koebenhavn, role: klimachef, from: 2014-01-20 }\n      - { organisation: regionen, role: planchef }\n',
    )}${MEETINGS}  - { id: forummoede, body: klimaforum, date: 2014-01-15, held: { date: 2014-01-22 } }\n  - { id: kommende, body: klimaforum, date: 2014-05-06 }\n`,
  ],
  [
    'a forum founded when its initiative had ended',
    'forum-outlived',
    plan(initiative('klimastrategi', ', ended: 2013-10-09')) + `forums:\n${forum('klimaforum', '')}`,
  ],
  [
    'an initiative completed that alone needs a forum',
    'initiative-completed-still-running',
    plan(
      initiative('klimastrategi').replace(
        'status: on-track }',
        'status: on-track }, { date: 2013-11-05, status: completed }',
      ),
    ) + `forums:\n${forum('klimaforum', `    reports: [${report('2013-12-02')}]\n`)}`,
  ],
  [
    'two like seats in a dissolved forum',
    'member-of-dissolved-body',
    plan(initiative('klimastrategi', ENDED)) +
      `forums:\n${forum(
        'klimaforum',
        '    members:\n      - { organisation: koebenhavn, role: klimachef }\n      - { organisation: koebenhavn, role: klimachef }\n    dissolved: { date: 2013-12-02, reason: Færdig, decidedBy: regionen }\n',
      )}`,
  ],
  [
    'a forum without a first day that has met',
    'planned-forum-active',
    `forums:\n${forum('klimaforum', '').replace(/ {4}established(By)?: .*\n/g, '')}${MEETINGS}  - { id: forummoede, body: klimaforum, date: 2013-11-12, held: { date: 2013-11-13 } }\n`,
  ],
  [
    'a forum dissolved while two initiatives need it',
    'forum-dissolved-while-needed',
    plan(initiative('klimastrategi') + initiative('varmeplan', ', wantsForum: klimaforum')) +
      `forums:\n${forum(
        'klimaforum',
        '    dissolved: { date: 2013-12-02, reason: Færdig, decidedBy: regionen }\n',
        '{ id: klimastrategi, relation: [develops] }, { id: varmeplan, relation: [follows], until: 2014-02-01 }',
      )}`,
  ],
  [
    'a seat unfilled until a successor takes it up',
    'seat-unfilled',
    group(`    - { organisation: regionen, role: koncerndirektør, to: 2014-01-31 }
    - { organisation: regionen, role: koncerndirektør, from: 2014-05-01 }
${REST}`),
  ],
  [
    'a seat vacant until a successor takes it up',
    'seat-vacant',
    group(`    - { organisation: regionen, role: koncerndirektør, to: 2014-01-31 }
    - { vacant: true, role: koncerndirektør, from: 2014-02-01, to: 2014-04-30 }
    - { organisation: regionen, role: koncerndirektør, from: 2014-05-01 }
${REST}`),
  ],
  [
    'a seat whose vacancy nobody ended when a successor took it up',
    'seat-vacant',
    group(`    - { organisation: regionen, role: koncerndirektør, to: 2014-01-31 }
    - { vacant: true, role: koncerndirektør, from: 2014-02-01 }
    - { organisation: regionen, role: koncerndirektør, from: 2014-05-01 }
${REST}`),
  ],
  [
    'a meeting without an outcome after its body was dissolved',
    'meeting-after-body',
    `${plan(initiative('klimastrategi', ENDED))}forums:\n${forum('klimaforum', '    dissolved: { date: 2013-12-02, reason: Færdig, decidedBy: regionen }\n')}${MEETINGS}  - { id: forummoede, body: klimaforum, date: 2014-01-14 }\n`,
  ],
  [
    'a forum short of a seat from each side',
    'forum-composition-breached',
    `forums:\n${forum('klimaforum', '    composition:\n      - { kind: municipality, min: 1 }\n      - { organisation: regionen, min: 1 }\n    members: []\n')}`,
  ],
];

describe('so does that of a file in which more hangs on it', () => {
  it.each(CASES)('%s', async (_, code, text) => {
    const whole = sections(text);
    const cwd = folder({ [FILE]: whole.text });
    const own = (await found(cwd, whole.at)).filter((finding) => finding.code === code);
    expect(own.map(({ help }) => help.command !== null)).toContain(true);
    await expectRemedies(whole.text, whole.at);
  });

  it('after the plan as on its last day', async () => {
    const { text } = sections(
      plan(initiative('klimastrategi', ', ended: 2016-03-01')) + `forums:\n${forum('klimaforum', '')}`,
    );
    for (const at of ['2016-12-31', '2017-06-01', '2026-11-28'])
      expect(await expectRemedies(text, at)).toBe(2);
  });
});

const COMPLETED = (more = '', before = '') =>
  initiative('klimastrategi', more).replace(
    'status: on-track }]',
    `status: on-track }, { date: 2013-11-05, status: completed }]${before}`,
  );
const DISSOLVED = (successor: string) =>
  `    dissolved: { date: 2014-01-15, reason: Videreført, decidedBy: regionen, successor: ${successor} }\n`;
const WISH = initiative('varmeplan', ', wantsForum: klimaforum');
const SEAT = '    members:\n      - { organisation: koebenhavn, role: klimachef }\n';
const GONE = '    dissolved: { date: 2013-12-02, reason: Færdig, decidedBy: regionen }\n';

/** Files where no one command would leave nothing wrong: a person is to decide first. */
const UNDECIDED: readonly (readonly [string, string, string])[] = [
  [
    'a forum outlived for which an initiative wishes',
    'forum-outlived',
    `${plan(initiative('klimastrategi', ENDED) + WISH)}forums:\n${forum('klimaforum', '')}`,
  ],
  [
    'a forum outlived that is to carry on another',
    'forum-outlived',
    `${plan(initiative('klimastrategi', ENDED))}forums:\n${forum('klimaforum', '')}${forum('varmeforum', DISSOLVED('klimaforum'))}`,
  ],
  [
    'an initiative completed before it was given a priority',
    'initiative-completed-still-running',
    plan(COMPLETED().replace('rank: 1 }]', 'rank: 1 }, { date: 2013-11-20, rank: 2 }]')),
  ],
  [
    'an initiative completed before the last day on which it needs a forum',
    'initiative-completed-still-running',
    `${plan(COMPLETED())}forums:\n${forum('klimaforum', '', '{ id: klimastrategi, relation: [develops], until: 2013-12-20 }')}`,
  ],
  [
    'an initiative completed whose forum another wishes for',
    'initiative-completed-still-running',
    `${plan(COMPLETED() + WISH)}forums:\n${forum('klimaforum', '')}`,
  ],
  [
    'a seat in a dissolved forum beside one that an area alone tells from it',
    'member-of-dissolved-body',
    `${plan(initiative('klimastrategi', ENDED))}forums:\n${forum('klimaforum', `${SEAT}      - { organisation: koebenhavn, role: Klimachef, area: klima, to: 2013-12-02 }\n${GONE}`)}`,
  ],
  [
    'a seat in a dissolved forum beside one that only its selector tells from it',
    'member-of-dissolved-body',
    `${plan(initiative('klimastrategi', ENDED))}forums:\n${forum('klimaforum', `${SEAT}      - { organisation: koebenhavn, role: klimachef, selectedBy: kkr, to: 2013-12-02 }\n${GONE}`)}`,
  ],
  [
    'a seat unfilled whose holder another entry takes',
    'seat-unfilled',
    group(`    - { organisation: regionen, role: koncerndirektør }\n${REST}`).replace(
      /( {4}- \{ roles: \[koncern.*\n)/,
      '$1$1',
    ),
  ],
  [
    'a seat of a forum unfilled of which there must be more than there may be',
    'forum-composition-breached',
    `forums:\n${forum('klimaforum', '    composition:\n      - { organisation: regionen, min: 2, max: 1 }\n    members:\n      - { organisation: regionen, role: planchef }\n')}`,
  ],
];

describe('no command is printed for', () => {
  it.each(UNDECIDED)('%s', async (_, code, text) => {
    const whole = sections(text);
    const own = (await found(folder({ [FILE]: whole.text }), whole.at)).filter((one) => one.code === code);
    expect(own.map(({ help }) => help.command)).toEqual([null]);
    await expectRemedies(whole.text, whole.at);
  });
});

describe('what a command leaves open', () => {
  const text = sections(
    plan(initiative('klimastrategi', ENDED)) + `forums:\n${forum('klimaforum', '')}`,
  ).text;

  it.each([
    [['forum', 'dissolve', 'klimaforum', '--reason', '…'], '--reason'],
    [['initiative', 'follow-up', 'klimastrategi', '--status', '…'], '--status'],
    [['initiative', 'prioritise', 'klimastrategi', '--rank', '…'], '--rank'],
    [['forum', 'report', 'klimaforum', '--progress', '…', '--interdisciplinarity', '…'], '--progress'],
    [['member', 'appoint', 'gruppe', '--role', 'fagdirektør', '--organisation', '…'], '--organisation'],
  ])('%j is asked for, never written', async (words, option) => {
    const cwd = folder({ [FILE]: text });
    const { exitCode, stderr } = await rup(words, { cwd });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(option);
    expect(readFileSync(join(cwd, FILE), 'utf8')).toBe(text);
  });
});

describe('so does that of each variant of the clean file', () => {
  const variants = [...FORMER, ...FORUMS, ...OF_MEETINGS, ...PLAN, ...SEATS, ...STATUS];

  it.each(variants.map((one) => [one.what, one] as const))('%s', async (_, { edits, at = LAST_DAY }) => {
    await expectRemedies(edits.reduce(edited, CLEAN), at);
  });
});
