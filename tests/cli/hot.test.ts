import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { beforeAll, describe, expect, it } from 'vitest';
import { parsePlain } from '../../src/document/parse-plain.ts';
import { hasValidForm } from '../../src/organisation/valid-form.ts';
import { compose } from '../../src/rules/example.ts';
import { charter, under } from '../charter/own.ts';
import { HOT, Installation, type Run } from './installation.ts';
import { clean, folder, outlived } from './world.ts';

// The commonest commands have bundles of their own, which have the whole program start over where they come to their end.
// Here one installation has all; one has no such bundles, and starts over at once; one has nothing but them.
let both: Installation;
let whole: Installation;
let hot: Installation;

beforeAll(() => {
  [both, whole, hot] = [new Installation(), new Installation(), new Installation()];
  for (const name of HOT)
    writeFileSync(whole.path(`${name}.js`), '(function (require, startOver) { startOver(); startOver(); })');
  rmSync(hot.path('rest.js'));
});

const broken = clean.replace('plan:', 'plan: [');

const files: Readonly<Record<string, string | Buffer>> = {
  'organisering.yaml': outlived,
  'clean.yaml': clean,
  'empty.yaml': '',
  'broken.yaml': broken,
  'tabs.yaml': clean.replace('  name:', '\tname:'),
  'anchors.yaml': clean.replace('name: ', 'name: &name '),
  'crlf.yaml': clean.replaceAll('\n', '\r\n'),
  'form.yaml': clean.replace('format: 1', 'format: 7\nunknown: 1'),
  'as.json': JSON.stringify({ format: 1, plan: [], text: 'x\u0007' }),
  'binary.yaml': Buffer.from([0, 1, 2, 0, 255, 254]),
  'latin1.yaml': Buffer.from(clean, 'latin1'),
  'utf16.yaml': Buffer.from(clean, 'utf16le'),
  'large.yaml': `${outlived}# ${'x'.repeat(1 << 20)}\n`,
  'a b.yaml': clean,
  '-dash.yaml': clean,
  'folder/organisering.yaml': clean,
  'own.yaml': under('k.yaml'),
  'k.yaml': charter,
  'lost.yaml': under('lost/k.yaml'),
};

/** Command lines that begin with a hot command's words, and where the file in the folder is another. */
const LINES: readonly (readonly string[])[] = [
  ['validate'],
  ...Object.keys(files).map((name) => ['validate', name]),
  ['validate', 'clean.yaml', 'broken.yaml', 'organisering.yaml'],
  ['validate', 'clean.yaml', 'missing.yaml', 'as.json'],
  ['validate', '*.yaml'],
  ['validate', 'clean.yaml', '{as,none}.*'],
  ['validate', 'none*.yaml'],
  ['validate', 'folder'],
  ['validate', ''],
  ['validate', 'clean.yaml', 'clean.yaml', './clean.yaml'],
  ['validate', '/dev/null'],
  ['validate', '-'],
  ['validate', '--', 'clean.yaml'],
  ['validate', 'clean.yaml', '--format', 'json'],
  ['validate', 'clean.yaml', '--quiet'],
  ['validate', 'clean.yaml', '--unknown'],
  ['validate', '--help'],
  ['status'],
  ['status', 'clean.yaml'],
  ['status', '--json'],
  ['ahead'],
  ['ahead', '--format', 'json'],
  ['meetings'],
  ['meetings', 'plan'],
  ['meetings', 'plan', 'clean.yaml'],
  ['meetings', 'plan', '--format', 'csv'],
  ['meetings', 'list'],
  ['plan'],
  ['status-meeting'],
  ['validated'],
  ['diff'],
  ['diff', 'clean.yaml', 'organisering.yaml'],
  ['diff', 'clean.yaml', 'empty.yaml'],
  ['diff', 'clean.yaml', 'broken.yaml'],
  ['diff', 'clean.yaml', 'form.yaml'],
  ['diff', 'clean.yaml', 'as.json'],
  ['diff', 'HEAD', 'clean.yaml'],
  ['diff', 'clean.yaml', 'missing.yaml'],
  ['diff', 'clean.yaml', 'a b.yaml', 'crlf.yaml'],
  ['diff', '--exit-code', 'clean.yaml', 'organisering.yaml'],
];

/** What both installations and the whole program give for command lines. */
async function compared(lines: readonly (readonly string[])[], given: Run): Promise<void> {
  for (const words of lines) {
    const [gave, wanted] = await Promise.all([both.runs(words, given), whole.runs(words, given)]);
    expect({ words, ...gave }).toEqual({ words, ...wanted });
  }
}

describe('a hot command', () => {
  it('gives what the whole program gives, to the byte', async () => {
    await compared(LINES, { cwd: folder(files), input: outlived });
  });

  it.each([
    ['in Danish', { RUP_LANG: 'da' }],
    ['in colour', { FORCE_COLOR: '3' }],
  ])('does so %s', async (_, env) => {
    const cwd = folder(files);
    const lines = [
      ...Object.keys(files).map((name) => ['validate', name]),
      ['status'],
      ['meetings', 'plan'],
      ['diff', 'clean.yaml', 'organisering.yaml'],
    ];
    await compared(lines, { cwd, env });
  });

  it.each(Object.keys(files))('does so where %s is found unnamed', async (name) => {
    const cwd = folder({ 'organisering.yaml': files[name] ?? '' });
    await compared([['validate'], ['status'], ['ahead'], ['meetings', 'plan']], { cwd });
  });

  it('leaves what can be read but once to the whole program', () => {
    const shell = ({ folder: home }: Installation) => {
      const program = `'${process.execPath}' '${join(home, 'bin/rup.cjs')}' validate`;
      const command = `cat broken.yaml | ${program} <(cat broken.yaml) clean.yaml <(cat as.json) /dev/stdin`;
      const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-c', command], {
        cwd: folder(files),
        env: { PATH: process.env['PATH'] },
        encoding: 'utf8',
      });
      return { status, stdout: stdout.replaceAll(/\/dev\/fd\/\d+/g, '<>'), stderr };
    };
    const wanted = shell(whole);
    expect(wanted).toMatchObject({ status: 1, stdout: expect.stringContaining('4 files') });
    expect(shell(both)).toEqual(wanted);
  });
});

describe('the bundle of a hot command', () => {
  /** The rules' examples in plain YAML whose form is valid: what is found in them is for the hot commands to tell. */
  const examples = Object.fromEntries(
    globSync('fixtures/*/*.yaml')
      .map((name) => [basename(dirname(name)) + basename(name), composed(name)] as const)
      // What reads a charter of one's own is left to the whole program.
      .filter(([, text]) => isPlain(text) && !text.includes('charters:\n  - { file:')),
  );

  it.each([['en'], ['da']])('tells every finding of a valid file by itself, in %s', (lang) => {
    const given = { cwd: folder(examples), env: { RUP_LANG: lang } };
    const words = ['validate', ...Object.keys(examples)];
    expect(words.length).toBeGreaterThan(150);
    const { status, stdout, stderr } = hot.run(words, given);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toBe(whole.run(words, given).stdout);
  });

  it('does without the rest of the program for what is asked most', async () => {
    const cwd = folder(files);
    for (const env of [{}, { RUP_LANG: 'da' }, { FORCE_COLOR: '1' }]) {
      for (const words of [
        ['validate'],
        ['validate', 'clean.yaml', 'a b.yaml'],
        ['status'],
        ['ahead'],
        ['meetings', 'plan'],
        ['diff', 'clean.yaml', 'organisering.yaml'],
      ]) {
        expect(hot.run(words, { cwd, env })).toEqual(whole.run(words, { cwd, env }));
      }
    }
  });

  it('needs it for all else, and says nothing before', () => {
    const { stdout, stderr } = hot.run(['validate', 'clean.yaml', 'broken.yaml'], { cwd: folder(files) });
    expect({ stdout, stderr }).toEqual({ stdout: '', stderr: expect.stringContaining('rest.js') });
  });
});

const composed = (name: string) => compose(readFileSync(name, 'utf8'), clean).text;

function isPlain(text: string): boolean {
  const parsed = parsePlain(text);
  return parsed?.data !== undefined && hasValidForm(parsed.data);
}
