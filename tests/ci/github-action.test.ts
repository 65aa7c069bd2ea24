import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { copenhagenDate } from '../../src/calendar/today.ts';
import { finished as clean } from '../cli/world.ts';
import { action, runAction } from './action.ts';
import { checkout, isBuilt, npmCanInstall } from './package.ts';
import { commit, git, type PullRequest, pullRequest, repository, shallow } from './repository.ts';

const today = copenhagenDate(Date.now());

/** A forum more, as `rup forum create` writes it. */
const FORUM = `  - id: cykelforum
    name: Forum for cykelstier
    task: Fælles plan for stierne
    goal: Mindre CO2
    initiatives: [{ id: klimastrategi, relation: [follows] }]
    origin: established
    established: ${today}
    establishedBy: regionen
    reportsTo: gruppe
`;

const good = clean.replace('meetings:\n  - id: moede', `${FORUM}meetings:\n  - id: moede`);
/** Rewrites what has been: the forum was established a month later than it was. */
const rewritten = clean.replace('established: 2013-10-10', 'established: 2013-11-11');
const invalid = clean.replace('name: Klimaforum', 'nmae: Klimaforum');

const event = ({ base, merge }: PullRequest) => ({
  event: { pull_request: { base: { sha: base } } },
  eventName: 'pull_request',
  sha: merge,
});

it('is an action by the form that GitHub documents', () => {
  const schema = JSON.parse(readFileSync('tests/schemas/github-action.schema.json', 'utf8'));
  const validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema);
  expect(validate(action) ? [] : validate.errors).toEqual([]);
});

it('puts no text from outside into a command', () => {
  for (const { run } of action.runs.steps) expect(run).not.toContain('${{');
});

// The steps' commands as they stand in action.yml. What they need of npm comes from its cache.
describe.runIf(npmCanInstall())('the action', () => {
  let actionPath: string;
  const runs = (pull: PullRequest, more: Partial<Parameters<typeof runAction>[0]> = {}) =>
    runAction({ actionPath, workspace: pull.workspace, ...event(pull), ...more });

  beforeAll(() => {
    actionPath = checkout();
    const workspace = repository({ 'organisering.yaml': clean });
    const done = runAction({ actionPath, workspace });
    expect(done).toMatchObject({ exitCode: 0 });
    expect(done.summary).toBe('## Findings\n\n1 file: no findings\n');
    expect(isBuilt(actionPath)).toBe(true);
    // The build is used again.
    rmSync(join(actionPath, 'package-lock.json'));
  });

  it('passes a good pull request, and says in the summary what it does', () => {
    const pull = pullRequest(repository({ 'organisering.yaml': clean }), { 'organisering.yaml': good });
    const { exitCode, log, errors, summary } = runs(pull);
    expect({ exitCode, log, errors }).toEqual({ exitCode: 0, log: '', errors: '' });
    expect(summary).toContain('Forum for cykelstier');
  });

  it('fails one that breaks the form, at the line, named from the root of the repository', () => {
    const origin = repository({ 'data/organisering.yaml': clean });
    const pull = pullRequest(origin, { 'data/organisering.yaml': invalid });
    const { exitCode, log } = runs(pull, { with: { 'working-directory': 'data' } });
    expect(exitCode).toBe(1);
    const line = invalid.split('\n').findIndex((text) => text.includes('nmae')) + 1;
    expect(log).toContain(`::error file=data/organisering.yaml,line=${line},`);
  });

  it('fails one that rewrites what has been', () => {
    const pull = pullRequest(repository({ 'organisering.yaml': clean }), { 'organisering.yaml': rewritten });
    const { exitCode, log, summary } = runs(pull);
    expect(exitCode).toBe(1);
    const line = rewritten.split('\n').findIndex((text) => text.includes('2013-11-11')) + 1;
    expect(log).toContain(`::error file=organisering.yaml,line=${line},`);
    expect(summary).toContain('Klimaforum');
  });

  it('lays nothing on a pull request that others have done to its base meanwhile', () => {
    const origin = repository({ 'organisering.yaml': clean });
    const pull = pullRequest(origin, { 'README.md': 'Læs mig' }, { 'organisering.yaml': good });
    const { exitCode, summary } = runs(pull);
    expect(exitCode).toBe(0);
    expect(summary).not.toContain('cykelstier');
  });

  it('compares with the base that it is told, and with the event’s where another commit is checked out', () => {
    const origin = repository({ 'organisering.yaml': clean });
    const pull = pullRequest(origin, { 'organisering.yaml': good });
    git(pull.workspace, 'fetch', '--quiet', 'origin', 'main:main', 'change:change');
    expect(runs(pull, { with: { base: 'main' } }).summary).toContain('cykelstier');
    expect(runs(pull, { with: { base: 'change' } }).summary).not.toContain('cykelstier');
    git(pull.workspace, 'checkout', '--quiet', 'change');
    expect(runs(pull).summary).toContain('cykelstier');
  });

  it('compares the head of a pull request, checked out alone, with where it left its base', () => {
    const origin = repository({ 'organisering.yaml': clean });
    // A past of its own, which a shallow clone lacks.
    for (let day = 0; day < 60; day++) commit(origin, { dag: String(day) }, `Dag ${day}`);
    const pull = pullRequest(origin, { 'README.md': 'Læs mig' }, { 'organisering.yaml': good });
    const head = git(origin, 'rev-parse', 'change');
    for (let day = 0; day < 60; day++) commit(origin, { dag: `-${day}` }, `Dag -${day}`);
    const tip = git(origin, 'rev-parse', 'main');
    const workspace = shallow(origin, head);
    const event = { pull_request: { base: { sha: tip } } };
    const done = runAction({ actionPath, workspace, event, eventName: 'pull_request', sha: pull.merge });
    expect(done).toMatchObject({ exitCode: 0, log: '' });
    expect(done.summary).not.toContain('cykelstier');
  });

  it('compares a push with what was there before, and a new or a forced branch with nothing', () => {
    const origin = repository({ 'organisering.yaml': clean });
    git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
    const before = git(origin, 'rev-parse', 'main');
    const after = commit(origin, { 'organisering.yaml': rewritten }, 'Rewritten');
    const push = (event: object) =>
      runAction({ actionPath, workspace: shallow(origin, after), event, eventName: 'push', sha: after });
    const done = push({ before });
    expect(done.exitCode).toBe(1);
    expect(done.log).toContain('10 October 2013');
    expect(done.summary).toContain('Changes from organisering.yaml');
    expect(push({ before: '0'.repeat(40) })).toMatchObject({ exitCode: 0, log: '' });
    expect(push({ before: '1'.repeat(40) })).toMatchObject({ exitCode: 0, log: '' });
  });

  it('reads the repository of a container’s checkout, which belongs to another', () => {
    const pull = pullRequest(repository({ 'organisering.yaml': clean }), { 'organisering.yaml': good });
    // The clone from a folder would ask for trust in that, too.
    git(pull.workspace, 'fetch', '--quiet', '--deepen=9', 'origin', pull.merge);
    const { exitCode, summary } = runs(pull, { env: { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' } });
    expect(exitCode).toBe(0);
    expect(summary).toContain('Forum for cykelstier');
  });

  it('says that git is not there, where something is to be compared', () => {
    const pull = pullRequest(repository({ 'organisering.yaml': clean }), { 'organisering.yaml': good });
    const bin = mkdtempSync(join(tmpdir(), 'rup-bin-'));
    for (const name of ['bash', 'node', 'mktemp', 'cat', 'rm', 'wc', 'dirname', 'sed', 'head']) {
      symlinkSync(execFileSync('which', [name], { encoding: 'utf8' }).trim(), join(bin, name));
    }
    const done = runs(pull, { env: { PATH: bin } });
    expect(done.exitCode).toBe(2);
    expect(done.log).toContain('::error title=rup::git is not in this container');
    expect(runAction({ actionPath, workspace: pull.workspace, env: { PATH: bin } }).exitCode).toBe(0);
  });

  it('takes several files and patterns, each with what happens to it', () => {
    const origin = repository({
      'a/organisering.yaml': clean,
      'en mappe/organisering.yaml': clean,
      'node_modules/x/organisering.yaml': invalid,
      'b.yaml': clean,
    });
    const pull = pullRequest(origin, {
      'a/organisering.yaml': good,
      'b.yaml': clean.replace('name: Klimaforum', 'name: Vandforum'),
      'en mappe/organisering.yaml': invalid,
    });
    const { exitCode, log, summary } = runs(pull, { with: { file: '**/organisering.yaml\n  b.yaml\n' } });
    expect(exitCode).toBe(1);
    expect(log).toContain('file=en mappe/organisering.yaml');
    expect(log).not.toContain('node_modules');
    for (const text of ['Forum for cykelstier', 'Vandforum', '3 files']) expect(summary).toContain(text);
  });

  it('annotates an error where a file is not there, and keeps the summary below what there is room for', () => {
    const workspace = repository({ 'organisering.yaml': clean });
    const missing = runAction({ actionPath, workspace, with: { file: 'væk.yaml' } });
    expect(missing).toMatchObject({ exitCode: 2 });
    expect(missing.log).toMatch(/^::error::væk\.yaml not found/);
    const goals = Array.from(
      { length: 1500 },
      (_, at) => `    - { id: maal-${at}, area: intet, name: ${'Mål '.repeat(20)}}\n`,
    );
    const many = clean.replace('  initiatives:', `${goals.join('')}  initiatives:`);
    const names = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `${name}/organisering.yaml`);
    const all = (text: string) => Object.fromEntries(names.map((name) => [name, text]));
    const pull = pullRequest(repository(all(clean)), all(many));
    const { summary, exitCode } = runs(pull, { with: { file: '*/organisering.yaml' } });
    expect(exitCode).toBe(1);
    expect(Buffer.byteLength(summary)).toBeLessThan(1 << 20);
    expect(summary).toMatch(/… and \d+ more findings/);
    expect(summary).toMatch(/… and \d+ more changes/);
  });

  it('checks a merge queue’s group by its base', () => {
    const origin = repository({ 'organisering.yaml': clean });
    const { workspace, merge, base } = pullRequest(origin, { 'organisering.yaml': rewritten });
    const event = { merge_group: { base_sha: base } };
    expect(runAction({ actionPath, workspace, event, eventName: 'merge_group', sha: merge }).exitCode).toBe(
      1,
    );
  });

  it('says what to fetch where the base is not to be had', () => {
    const pull = pullRequest(repository({ 'organisering.yaml': clean }), { 'organisering.yaml': good });
    git(pull.workspace, 'remote', 'remove', 'origin');
    const { exitCode, errors } = runs(pull);
    expect(exitCode).toBe(2);
    expect(errors).toContain('fetch-depth: 0');
  });

  it('takes its inputs as text', () => {
    const workspace = repository({ 'organisering.yaml': clean });
    const mark = join(workspace, 'mark');
    for (const [name, text] of [
      ['file', `$(touch ${mark})`],
      ['file', `"; touch ${mark}; "`],
      ['base', `--output=${mark}`],
      ['base', `main; touch ${mark}`],
      ['fail-on', `error\ntouch ${mark}`],
      ['lang', `da --file=${mark}`],
    ] as const) {
      expect(runAction({ actionPath, workspace, with: { [name]: text } }).exitCode).toBe(2);
      expect(git(workspace, 'status', '--porcelain')).toBe('');
    }
  });

  it('fails on less where it is told to, and speaks Danish', () => {
    const workspace = repository({ 'organisering.yaml': clean.replace('    goal: Mindre CO2\n', '') });
    const warned = runAction({ actionPath, workspace });
    expect(warned).toMatchObject({ exitCode: 0 });
    expect(warned.log).toContain('has no recorded goal');
    const failed = runAction({ actionPath, workspace, with: { 'fail-on': 'warning', lang: 'da' } });
    expect(failed).toMatchObject({ exitCode: 1 });
    expect(failed.log).toContain('har intet angivet mål');
  });

  it('asks for the Node that rup needs', () => {
    const bin = repository({ node: '#!/bin/sh\nexit 1\n' });
    git(bin, 'update-index', '--chmod=+x', 'node');
    git(bin, 'checkout-index', '--force', 'node');
    const workspace = repository({ 'organisering.yaml': clean });
    const env = { PATH: `${bin}:${process.env['PATH']}` };
    const { exitCode, log } = runAction({ actionPath, workspace, env });
    expect(exitCode).toBe(2);
    expect(log).toContain('Node.js 20.19');
  });
});
