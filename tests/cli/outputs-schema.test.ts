import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import schema from '../../schema/outputs.schema.json';
import { Repository } from '../history/repository.ts';
import { everyCall } from './calls.ts';
import { everyCommand } from './tree.ts';
import { clean, folder, rup } from './world.ts';

const ajv = new Ajv2020({ allErrors: false, allowUnionTypes: true });
ajv.addSchema(schema, 'outputs');
const forms: Readonly<Record<string, object>> = schema.$defs;

const SHARED: Readonly<Record<string, string>> = {
  'meetings plan': 'meetings',
  'meetings list': 'meetings',
  'meetings next': 'meetings',
  'charter check': 'validate',
};

/** The form of a call's output: the command's own; what changes the file answers in one. */
function formOf(path: string, call: readonly string[]): string {
  const isChange = call.includes('--json') && !(path in forms);
  return isChange ? 'change' : (SHARED[path] ?? path);
}

function breaches(form: string, output: string): unknown {
  const pointer = form.replaceAll(' ', '%20');
  const check =
    ajv.getSchema(`outputs#/$defs/${pointer}`) ?? ajv.compile({ $ref: `outputs#/$defs/${pointer}` });
  return check(JSON.parse(output)) ? undefined : check.errors;
}

const commands = (await everyCommand('en')).filter(({ commands }) => commands.length === 0);
/** Each with the flags by which it prints JSON. */
type Printing = readonly [path: string, ...flags: string[]];

const printing = commands.flatMap((command): Printing[] => {
  const takes = (long: string) => command.options.find((option) => option.long === long);
  const path = command.path.replace(/^rup ?/, '');
  if (takes('--format')?.argChoices?.includes('json')) return [[path, '--format', 'json']];
  return takes('--json') ? [[path, '--json']] : [];
});

it('has a form for each command that prints JSON', () => {
  const missing = printing.filter(([path, ...flags]) => !(formOf(path, flags) in forms));
  expect(missing).toEqual([]);
  expect(printing.length).toBeGreaterThan(40);
});

/** A file in which every key of the outputs has something to tell. */
const rich = readFileSync('examples/organisering-2016.yaml', 'utf8')
  .replace(
    '- { id: formand-1, name: Regionsrådsformanden til 2013,',
    '- { id: formand-1, title: Formand, note: Til 2013, name: Regionsrådsformanden til 2013,',
  )
  .replace('held: { date: 2013-10-10 }', 'place: Hillerød\n    held: { date: 2013-10-10, minutes: sag 1 }')
  .replace(
    'date: 2015-04-16\n    time: "09:00-12:00"',
    'date: 2015-04-16\n    time: "09:00-12:00"\n    moved: [{ date: 2015-01-05, from: 2015-03-12, time: "13:00-15:00", reason: Afbud }]',
  )
  .replace(
    '- { organisation: region-hovedstaden, role: koncerndirektør }',
    '- { person: formand-2, role: koncerndirektør, note: Født medlem }',
  )
  .replace(
    'goal: Alle elever får en praktikplads\n',
    'goal: Alle elever får en praktikplads\n    note: Et forsøg\n',
  )
  .replace('    assessment: Bidraget er målt og er som ventet', '    note: Uden vurdering');

const folders = [rich, readFileSync('examples/organisering.yaml', 'utf8'), clean].map((text) => ({
  text,
  cwd: folder({ 'organisering.yaml': text }),
}));
const calls = await Promise.all(
  folders.map(async ({ cwd, text }) => ({ cwd, text, calls: await everyCall(cwd, 'x') })),
);

let changesChecked = 0;

describe.each(printing)('rup %s', (path, ...flags) => {
  it('prints what its form says', async () => {
    const words = path.split(' ');
    const isView = !flags.includes('--json') || path in forms;
    let checked = 0;
    for (const { cwd, text, calls: all } of calls) {
      const own = all.filter(
        (call) => words.every((word, at) => call[at] === word) && flags.every((flag) => call.includes(flag)),
      );
      for (const call of [[...words, ...flags], ...own.slice(0, isView ? 12 : 4)]) {
        const days =
          isView && !call.includes('--at') ? ['2013-10-20', '2015-06-30', '2016-12-31'] : [undefined];
        for (const day of days) {
          const place = isView ? cwd : folder({ 'organisering.yaml': text });
          const at = day === undefined || path === 'explain' ? [] : ['--at', day];
          const { stdout, exitCode } = await rup([...call, ...at], { cwd: place });
          if (!/^[[{]/.test(stdout)) continue;
          // A call of a change that is wrong is answered as one that was not made.
          const form = exitCode === 2 ? 'change' : formOf(path, flags);
          expect([call, day, breaches(form, stdout)]).toEqual([call, day, undefined]);
          checked++;
        }
      }
    }
    // What compares commits needs some: below; a charter is checked in tests/charter/check.test.ts. A change that is not told what it needs prints no JSON.
    if (isView && !['log', 'diff', 'charter check'].includes(path)) expect(checked).toBeGreaterThan(0);
    changesChecked += isView ? 0 : checked;
  });
});

it('most changes have answered in their form', () => {
  expect(changesChecked).toBeGreaterThan(200);
});

it('rup diff and rup log print what their forms say', async () => {
  const repository = new Repository();
  repository.commit('Begin', { 'organisering.yaml': clean });
  repository.commit('Go on', { 'organisering.yaml': rich });
  const given = { cwd: repository.folder };
  const log = await rup(['log', '--json'], given);
  expect(breaches('log', log.stdout)).toBeUndefined();
  const diff = await rup(['diff', 'HEAD~1', '--format', 'json'], given);
  expect(JSON.parse(diff.stdout).changes.length).toBeGreaterThan(10);
  expect(breaches('diff', diff.stdout)).toBeUndefined();
});

it('a form refuses what it does not know', async () => {
  const { stdout } = await rup(['forum', 'list', '--format', 'json'], { cwd: folders[0]?.cwd ?? '' });
  const data = JSON.parse(stdout);
  expect(breaches('forum list', JSON.stringify({ ...data, more: 1 }))).toBeDefined();
  data.forums[0].state = 'sleeping';
  expect(breaches('forum list', JSON.stringify(data))).toBeDefined();
});
