import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { finished as clean } from '../cli/world.ts';
import { hasPackage } from '../system-package.ts';
import { runAction } from './action.ts';
import { checkout, environment, output, ran } from './package.ts';
import { commit, git, repository } from './repository.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const tag = `v${version}`;
const somebody = {
  GIT_AUTHOR_NAME: 'Sekretariatet',
  GIT_AUTHOR_EMAIL: 'sekretariat@example.org',
  GIT_COMMITTER_NAME: 'Sekretariatet',
  GIT_COMMITTER_EMAIL: 'sekretariat@example.org',
};

describe('a release', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rup-release-'));
  let source: string;
  const release = () => ran(['node', 'scripts/release.mjs', folder], source, environment(somebody));
  const show = (path: string) => git(source, 'show', `${tag}:${path}`);

  beforeAll(() => {
    source = checkout({ installed: true });
    git(source, 'init', '--quiet', '--initial-branch=main');
    const ignored = `${readFileSync('.gitignore', 'utf8')}node_modules\n`;
    commit(source, { '.gitignore': ignored }, 'rup');
    expect(release()).toMatchObject({ status: 0, stderr: '' });
  });

  it('is a tag whose commit holds the built program, and the branch does not', () => {
    expect(git(source, 'rev-parse', `${tag}^`)).toBe(git(source, 'rev-parse', 'main'));
    const files = git(source, 'ls-tree', '-r', '--name-only', tag).split('\n');
    expect(files).toEqual(
      expect.arrayContaining([
        'action.yml',
        'action/check.sh',
        'bin/rup.cjs',
        'dist/validate.js',
        'dist/rest.js',
      ]),
    );
    expect(files.filter((name) => name.includes('.v8cache'))).toEqual([]);
    expect(git(source, 'ls-tree', '-r', '--name-only', 'main')).not.toContain('dist/');
    expect(git(source, 'status', '--porcelain')).toBe('');
  });

  it('has nothing that npm would build or fetch', () => {
    const manifest = JSON.parse(show('package.json'));
    expect(manifest).toMatchObject({ name: 'organisering', bin: { rup: 'bin/rup.cjs' } });
    for (const key of ['scripts', 'devDependencies', 'dependencies'])
      expect(manifest).not.toHaveProperty(key);
  });

  it('is made once for each version, and of what is committed', () => {
    expect(release()).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(`${tag} is released already`),
    });
    const other = checkout({ installed: true });
    git(other, 'init', '--quiet', '--initial-branch=main');
    const { status, stderr } = ran(['node', 'scripts/release.mjs'], other, environment(somebody));
    expect({ status, stderr }).toMatchObject({ status: 1, stderr: expect.stringContaining('not committed') });
  });

  it('comes with the package of npm and its checksum, which installs without anything else', () => {
    const name = `organisering-${version}.tgz`;
    const sum = createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
    expect(readFileSync(join(folder, `${name}.sha256`), 'utf8')).toBe(`${sum}  ${name}\n`);
    const prefix = mkdtempSync(join(tmpdir(), 'rup-prefix-'));
    const empty = mkdtempSync(join(tmpdir(), 'rup-cache-'));
    const env = environment({ npm_config_prefix: prefix, npm_config_cache: empty, NODE_ENV: 'production' });
    output(['npm', 'install', '--global', join(folder, name)], tmpdir(), env);
    const cwd = repository({ 'organisering.yaml': clean });
    expect(ran([join(prefix, 'bin/rup'), 'validate'], cwd, env)).toMatchObject({ status: 0, stderr: '' });
  });

  it('installs from its repository without building, as pre-commit and GitLab do', () => {
    const prefix = mkdtempSync(join(tmpdir(), 'rup-prefix-'));
    const empty = mkdtempSync(join(tmpdir(), 'rup-cache-'));
    const env = environment({ npm_config_prefix: prefix, npm_config_cache: empty, NODE_ENV: 'production' });
    const from = `git+file://${source}#${tag}`;
    output(['npm', 'install', '--global', '--install-links', '--allow-git=root', from], tmpdir(), env);
    const cwd = repository({ 'organisering.yaml': clean });
    expect(ran([join(prefix, 'bin/rup'), 'validate'], cwd, env)).toMatchObject({ status: 0, stderr: '' });
    expect(existsSync(join(prefix, 'lib/node_modules/organisering/node_modules'))).toBe(false);
  });

  it.runIf(hasPackage('pre-commit', ran(['pre-commit', '--version'], '.').status === 0))(
    'is installed by pre-commit, whose hooks then run',
    () => {
      const hooks = 'hooks: [{ id: rup-validate }, { id: rup-validate-history }]';
      const cwd = repository({
        'æ ø/organisering.yaml': clean,
        '.pre-commit-config.yaml': `repos: [{ repo: 'file://${source}', rev: ${tag}, ${hooks} }]`,
      });
      const env = environment({
        PRE_COMMIT_HOME: mkdtempSync(join(tmpdir(), 'rup-pre-commit-')),
        npm_config_cache: mkdtempSync(join(tmpdir(), 'rup-cache-')),
      });
      const run = () => ran(['pre-commit', 'run', '--all-files', '--color=never'], cwd, env);
      expect(run()).toMatchObject({ status: 0, stdout: expect.stringMatching(/Passed\n.*Passed\n$/) });
      const other = clean.replace('established: 2013-10-10', 'established: 2013-11-11');
      writeFileSync(join(cwd, 'æ ø/organisering.yaml'), other.replace('    goal: Mindre CO2\n', ''));
      git(cwd, 'add', '--all');
      const { status, stdout } = run();
      expect(status).toBe(1);
      expect(stdout.match(/\[past-rewritten\]/g)).toHaveLength(1);
    },
  );

  it('is what the action runs, without npm', () => {
    const actionPath = mkdtempSync(join(tmpdir(), 'rup-action-'));
    git(actionPath, 'clone', '--quiet', '--branch', tag, `file://${source}`, '.');
    const bin = mkdtempSync(join(tmpdir(), 'rup-bin-'));
    for (const name of ['npm', 'npx']) symlinkSync('/bin/false', join(bin, name));
    const workspace = repository({ 'organisering.yaml': clean });
    const env = { PATH: `${bin}:${process.env['PATH']}`, NODE_ENV: 'production' };
    expect(runAction({ actionPath, workspace, env })).toMatchObject({ exitCode: 0, log: '', errors: '' });
  });
});
