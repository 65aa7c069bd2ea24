import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { copenhagenDate } from '../../src/calendar/today.ts';
import { finished as clean } from '../cli/world.ts';
import { action, runAction } from './action.ts';
import { checkout, isBuilt, npmCanInstall } from './package.ts';
import { git, type PullRequest, pullRequest, repository } from './repository.ts';

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
    expect(done).toMatchObject({ exitCode: 0, summary: '' });
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

  it('judges a merge queue’s group by its base', () => {
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
    expect(warned.log).toContain('states no goal');
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
