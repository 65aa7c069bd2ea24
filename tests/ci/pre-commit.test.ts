import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { load } from 'js-yaml';
import { beforeAll, describe, expect, it } from 'vitest';
import { finished as clean } from '../cli/world.ts';
import { checkout, environment, output, ran } from './package.ts';
import { git, repository } from './repository.ts';

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly files?: string;
  readonly pass_filenames?: boolean;
}

const hooks = load(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as readonly Hook[];
const hook = (id: string) => hooks.find((each) => each.id === id) as Hook;

it('are hooks by the form that pre-commit documents', () => {
  const schema = JSON.parse(readFileSync('tests/schemas/pre-commit-hooks.schema.json', 'utf8'));
  const formats = { regex: (text: string) => Boolean(new RegExp(text)) };
  const validate = new Ajv2020({ allErrors: true, formats }).compile(schema);
  expect(validate(hooks) ? [] : validate.errors).toEqual([]);
  expect(new Set(hooks.map(({ id }) => id)).size).toBe(hooks.length);
});

it('run on the files that commands find unnamed, in any folder', () => {
  for (const { files, pass_filenames: isGiven = true } of hooks) {
    if (!isGiven || files === undefined) continue;
    const pattern = new RegExp(files);
    for (const name of ['organisering.yaml', 'region/organisering.yaml']) expect(name).toMatch(pattern);
    for (const name of ['min-organisering.yaml', 'organisering.yaml.orig']) expect(name).not.toMatch(pattern);
  }
});

// As pre-commit did up to 4.5 with `language: node`: `npm pack` names the package on stdout, which is then installed.
// (Later ones install from the repository itself, as GitLab's job does: see gitlab.test.ts.)
describe('the package', () => {
  const prefix = mkdtempSync(join(tmpdir(), 'rup-prefix-'));
  const env = environment({ npm_config_prefix: prefix, PATH: `${prefix}/bin:${process.env['PATH']}` });
  let stdout: string;

  beforeAll(() => {
    const folder = checkout({ installed: true });
    stdout = output(['npm', 'pack'], folder, env);
    output(['npm', 'install', '--global', join(folder, stdout.trim())], tmpdir(), env);
  });

  it('is told by its name alone', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(stdout).toBe(`organisering-${version}.tgz\n`);
  });

  const runs = (id: string, cwd: string) =>
    ran(
      [...hook(id).entry.split(' '), ...(hook(id).pass_filenames === false ? [] : ['organisering.yaml'])],
      cwd,
      env,
    );

  it('checks what is committed', () => {
    const folder = repository({ 'organisering.yaml': clean });
    expect(runs('rup-validate', folder)).toMatchObject({ status: 0, stderr: '' });
    writeFileSync(join(folder, 'organisering.yaml'), clean.replace('name: Klimaforum', 'nmae: Klimaforum'));
    expect(runs('rup-validate', folder)).toMatchObject({ status: 1, stderr: '' });
  });

  it('checks what has been, too', () => {
    const folder = repository({ 'organisering.yaml': clean });
    expect(runs('rup-validate-history', folder)).toMatchObject({ status: 0, stderr: '' });
    const rewritten = clean.replace('established: 2013-10-10', 'established: 2013-11-11');
    writeFileSync(join(folder, 'organisering.yaml'), rewritten);
    git(folder, 'add', '--all');
    expect(runs('rup-validate', folder)).toMatchObject({ status: 0 });
    expect(runs('rup-validate-history', folder)).toMatchObject({ status: 1, stderr: '' });
  });

  it('tells a finding once where both hooks run', () => {
    const folder = repository({ 'organisering.yaml': clean });
    const rewritten = clean.replace('established: 2013-10-10', 'established: 2013-11-11');
    writeFileSync(join(folder, 'organisering.yaml'), rewritten.replace('    goal: Mindre CO2\n', ''));
    const told = ['rup-validate', 'rup-validate-history'].map((id) => runs(id, folder).stdout);
    const count = (code: string) => told.join('').split(`[${code}]`).length - 1;
    expect({ goal: count('forum-without-goal'), past: count('past-rewritten') }).toEqual({
      goal: 1,
      past: 1,
    });
  });

  it('misses a file that is removed, and none that is moved', () => {
    const folder = repository({ 'organisering.yaml': clean, 'region/organisering.yaml': clean });
    git(folder, 'rm', '--quiet', 'region/organisering.yaml');
    const { status, stderr } = runs('rup-validate-history', folder);
    expect(status).toBe(2);
    expect(stderr).toContain('region/organisering.yaml existed in HEAD, but is gone.');
    const moved = repository({ 'organisering.yaml': clean });
    mkdirSync(join(moved, 'data'));
    git(moved, 'mv', 'organisering.yaml', 'data/organisering.yaml');
    expect(runs('rup-validate-history', moved)).toMatchObject({ status: 0 });
  });
});
