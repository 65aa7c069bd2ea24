import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { beforeAll, describe, expect, it } from 'vitest';
import { finished as clean } from '../cli/world.ts';
import { breachesOfGitlab, readJunit } from '../output/schemas.ts';
import { checkout, environment, npmCanInstall, output, ran } from './package.ts';
import { commit, git, pullRequest, repository } from './repository.ts';

interface Job {
  readonly variables?: Readonly<Record<string, string | number>>;
  readonly before_script: readonly string[];
  readonly script: readonly string[];
  readonly artifacts: {
    readonly paths: readonly string[];
    readonly reports: Readonly<Record<'codequality' | 'junit', string>>;
  };
}

const { rup: job } = load(readFileSync('templates/rup.gitlab-ci.yml', 'utf8')) as { rup: Job };

// The job's commands as they stand in the template, installing rup from a repository as GitLab's would.
describe.runIf(npmCanInstall())('the job', () => {
  const prefix = mkdtempSync(join(tmpdir(), 'rup-prefix-'));
  const env = (more: Readonly<Record<string, string>> = {}) =>
    environment({ npm_config_prefix: prefix, PATH: `${prefix}/bin:${process.env['PATH']}`, ...more });
  const shell = (lines: readonly string[]) => ['sh', '-e', '-c', lines.join('\n')];

  beforeAll(() => {
    const source = checkout();
    git(source, 'init', '--quiet', '--initial-branch=main');
    commit(source, { '.gitignore': readFileSync('.gitignore', 'utf8') }, 'rup');
    git(source, 'tag', 'v1');
    output(shell(job.before_script), tmpdir(), env({ RUP_REPOSITORY: `file://${source}#v1` }));
  });

  const mergeRequest = (text: string) => {
    const folder = repository({ 'organisering.yaml': clean });
    const base = git(folder, 'rev-parse', 'HEAD');
    commit(folder, { 'organisering.yaml': text }, 'Change');
    const { status, stderr } = ran(shell(job.script), folder, env({ CI_MERGE_REQUEST_DIFF_BASE_SHA: base }));
    const read = (name = '') => readFileSync(join(folder, name), 'utf8');
    const { paths, reports } = job.artifacts;
    return {
      status,
      stderr,
      diff: read(paths[0]),
      quality: read(reports.codequality),
      junit: read(reports.junit),
    };
  };

  it('passes a good merge request, with what it does as a page', () => {
    const { status, stderr, diff, quality, junit } = mergeRequest(
      clean.replace('name: Klimaforum', 'name: Klimaforum\n    note: Forum for klimaet'),
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(diff).toContain('Forum for klimaet');
    expect(JSON.parse(quality)).toEqual([]);
    expect(readJunit(junit).name).toBe('testsuites');
  });

  it('fails one that rewrites what has been, with reports that GitLab shows', () => {
    const { status, diff, quality, junit } = mergeRequest(
      clean.replace('established: 2013-10-10', 'established: 2013-11-11'),
    );
    expect(status).toBe(1);
    expect(diff).toContain('Klimaforum');
    expect(breachesOfGitlab(quality)).toEqual([]);
    expect(JSON.parse(quality)).toMatchObject([{ location: { path: 'organisering.yaml' } }]);
    expect(readJunit(junit).name).toBe('testsuites');
  });

  it('goes by the variables that a project has set', () => {
    // Those of the job would be stronger than a project's.
    expect(job.variables ?? {}).toEqual({});
    const folder = repository({ 'data/org.yaml': clean.replace('    goal: Mindre CO2\n', '') });
    const run = (more: Record<string, string>) => ran(shell(job.script), folder, env(more));
    expect(run({})).toMatchObject({ status: 2 });
    expect(run({ RUP_FILE: 'data/org.yaml' })).toMatchObject({ status: 0 });
    const failed = run({ RUP_FILE: 'data/org.yaml', RUP_FAIL_ON: 'warning', RUP_LANG: 'en' });
    expect(failed).toMatchObject({ status: 1 });
    expect(failed.stdout).toContain('has no recorded goal');
  });

  it('fetches the base that a shallow clone lacks', () => {
    const pull = pullRequest(repository({ 'organisering.yaml': clean }), {
      'organisering.yaml': clean.replace('name: Klimaforum', 'name: Klimaforum\n    note: Forum for klimaet'),
    });
    const run = ran(shell(job.script), pull.workspace, env({ CI_MERGE_REQUEST_DIFF_BASE_SHA: pull.base }));
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(pull.workspace, 'rup-diff.md'), 'utf8')).toContain('Forum for klimaet');
  });

  it('checks a branch as it is', () => {
    const folder = repository({ 'organisering.yaml': clean });
    expect(ran(shell(job.script), folder, env())).toMatchObject({ status: 0, stderr: '' });
    expect(existsSync(join(folder, 'rup-diff.md'))).toBe(false);
  });
});
