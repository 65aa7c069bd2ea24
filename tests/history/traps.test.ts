import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { everyCall } from '../cli/calls.ts';
import { clean, folder, type Ran, rup } from '../cli/world.ts';
import { gitEnv, Repository } from './repository.ts';

const NAME = 'organisering.yaml';

/** A program that tells by a file that it was run. */
class Trap {
  readonly #folder = folder();
  readonly path = join(this.#folder, 'trap');

  constructor() {
    writeFileSync(this.path, `#!/bin/sh\necho "$0 $@" >> '${this.#folder}/sprung'\nexit 1\n`, {
      mode: 0o755,
    });
  }

  get isSprung(): boolean {
    return existsSync(join(this.#folder, 'sprung'));
  }
}

/** The calls that have git read a history, each of which gives the older of two commits where it can. */
const CALLS = [
  ...[['log'], ['log', '--json'], ['log', 'klimaforum'], ['log', '--since', '2014-01-01']],
  ...[['diff'], ['diff', 'HEAD~1'], ['diff', 'HEAD~1...'], ['diff', 'HEAD~1', 'HEAD', '--format', 'json']],
  ...[
    ['validate', '--base', 'HEAD~1'],
    ['validate', '--base', 'main~1...'],
  ],
];

/** Two commits, and one that renames the file, so that its content is compared too. */
function history(): Repository {
  const repository = new Repository();
  repository.commit('Begynd', { 'gammel.yaml': clean, 'sub/.gitkeep': '' });
  repository.git('mv', 'gammel.yaml', NAME);
  repository.commit('Flyt', { [NAME]: clean.replace('name: Klimaforum', 'name: Klima-forum') });
  return repository;
}

/** What may run a program whenever git looks at a work tree, a commit or a difference. */
function settingsThatRun(trap: string): Readonly<Record<string, string>> {
  return {
    'core.fsmonitor': trap,
    'core.hooksPath': '.traps',
    'core.pager': trap,
    'pager.log': trap,
    'core.editor': trap,
    'core.askPass': trap,
    'core.alternateRefsCommand': trap,
    'credential.helper': `!${trap}`,
    'log.showSignature': 'true',
    'gpg.program': trap,
    'gpg.ssh.program': trap,
    'gpg.x509.program': trap,
    'gpg.ssh.defaultKeyCommand': trap,
    'diff.external': trap,
    'diff.trap.command': trap,
    'diff.trap.textconv': trap,
    'diff.trap.cachetextconv': 'true',
    'filter.trap.clean': trap,
    'filter.trap.smudge': trap,
    'filter.trap.process': trap,
    'filter.trap.required': 'true',
    'merge.trap.driver': trap,
    'interactive.diffFilter': trap,
    'uploadpack.packObjectsHook': trap,
    'trace2.normalTarget': '/dev/null',
    ...Object.fromEntries(
      ['log', 'cat-file', 'rev-parse', 'ls-tree', 'diff-index', 'merge-base'].map((name) => [
        `alias.${name}`,
        `!${trap}`,
      ]),
    ),
    'include.path': '../.traps/more',
    'includeIf.gitdir:/.path': '../.traps/more',
  };
}

function set(repository: Pick<Repository, 'git'>, settings: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(settings)) repository.git('config', name, value);
}

/** How a promisor remote is told by what program its objects come. */
const PROMISORS: Readonly<Record<string, (trap: string) => Readonly<Record<string, string>>>> = {
  ext: (trap) => ({ url: `ext::${trap} %S`, 'protocol.ext.allow': 'always' }),
  ssh: (trap) => ({ url: 'ssh://nowhere.invalid/x', 'core.sshCommand': trap, 'ssh.variant': 'simple' }),
  scp: (trap) => ({ url: 'nowhere.invalid:x', 'core.sshCommand': trap }),
  uploadpack: (trap) => ({ url: '/', uploadpack: trap, 'protocol.allow': 'always' }),
  vcs: (trap) => ({ url: trap, vcs: 'ext', 'protocol.ext.allow': 'always' }),
  git: (trap) => ({ url: 'git://nowhere.invalid/x', 'core.gitProxy': trap }),
  rewritten: (trap) => ({
    url: 'https://nowhere.invalid/x',
    [`url.ext::${trap} %S.insteadOf`]: 'https://',
    'protocol.ext.allow': 'always',
  }),
};

/** A clone that lacks every content, and has its remote fetch it by a trap. */
function partial(repository: Repository, kind: string, trap: string): Pick<Repository, 'folder' | 'git'> {
  repository.git('config', 'uploadpack.allowFilter', 'true');
  const path = join(folder(), 'klon');
  repository.git(
    'clone',
    '--quiet',
    '--no-checkout',
    '--filter=blob:none',
    `file://${repository.folder}`,
    path,
  );
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { cwd: path, env: gitEnv, encoding: 'utf8', stdio: 'pipe' }).trim();
  writeFileSync(join(path, NAME), clean);
  const { url = '', uploadpack, vcs, ...others } = PROMISORS[kind]?.(trap) ?? {};
  git('config', 'remote.origin.url', url);
  if (uploadpack) git('config', 'remote.origin.uploadpack', uploadpack);
  if (vcs) git('config', 'remote.origin.vcs', vcs);
  set({ git }, others);
  return { folder: path, git };
}

const inFolder = ({ folder: cwd }: { folder: string }, env = gitEnv) => ({
  cwd,
  env,
  now: '2014-03-01T12:00:00Z',
});

/** Git as it was before it could be forbidden to fetch what a clone lacks. */
function oldGit(): Readonly<Record<string, string>> {
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  const script = `#!/bin/sh\nunset GIT_NO_LAZY_FETCH\nexec '${real}' "$@"\n`;
  const path = folder();
  writeFileSync(join(path, 'git'), script, { mode: 0o755 });
  return { ...gitEnv, PATH: `${path}:${gitEnv['PATH']}` };
}

describe('a repository that would have git run a program', () => {
  it('is read as one that would not, by every command', async () => {
    const trap = new Trap();
    const [plain, trapped] = [history(), history()];
    set(trapped, settingsThatRun(trap.path));
    trapped.write('.git/info/attributes', '* diff=trap filter=trap merge=trap\n');
    trapped.write('.traps/more', `[core]\n\tfsmonitor = ${trap.path}\n`);
    for (const hook of [
      'reference-transaction',
      'post-index-change',
      'post-checkout',
      'fsmonitor-watchman',
    ]) {
      writeFileSync(trapped.path(`.traps/${hook}`), readFileSync(trap.path), { mode: 0o755 });
    }
    const same = ({ exitCode, stdout, stderr }: Ran) => ({ exitCode, stdout, stderr });
    for (const call of CALLS) {
      const [was, is] = [await rup(call, inFolder(plain)), await rup(call, inFolder(trapped))];
      expect([call, same(is)]).toEqual([call, same(was)]);
      expect([call, is.exitCode, is.stderr]).toEqual([call, 0, '']);
    }
    for (const call of await everyCall(trapped.folder, 'HEAD~1')) {
      const { exitCode } = await rup(call, inFolder(trapped));
      expect([call, exitCode === 3, trap.isSprung]).toEqual([call, false, false]);
    }
    // The trap is one: git by itself runs it.
    spawnSync('git', ['status'], { cwd: trapped.folder, env: gitEnv });
    expect(trap.isSprung).toBe(true);
  }, 120_000);

  it.each(Object.keys(PROMISORS))('fetches nothing that the clone lacks, by %s', async (kind) => {
    const trap = new Trap();
    const clone = partial(history(), kind, trap.path);
    for (const env of [gitEnv, oldGit()]) {
      for (const call of CALLS) {
        const { exitCode, stdout, stderr } = await rup(call, inFolder(clone, env));
        expect([call, trap.isSprung]).toEqual([call, false]);
        expect([call, exitCode, stderr]).toEqual([call, 2, expect.stringContaining('partial clone')]);
        if (!call.includes('validate')) expect([call, stdout]).toEqual([call, '']);
      }
    }
    spawnSync('git', ['cat-file', '-p', `HEAD:${NAME}`], { cwd: clone.folder, env: gitEnv });
    expect(trap.isSprung).toBe(true);
  });

  it('is read where the clone has what is asked for', async () => {
    const trap = new Trap();
    const repository = history();
    const clone = partial(repository, 'ext', trap.path);
    clone.git('config', 'remote.origin.url', `file://${repository.folder}`);
    clone.git('fetch', '--quiet', '--refetch', '--no-filter');
    clone.git('config', 'remote.origin.url', `ext::${trap.path} %S`);
    for (const call of CALLS.filter(([name]) => name === 'log')) {
      expect(await rup(call, inFolder(clone))).toEqual(await rup(call, inFolder(repository)));
    }
    expect(trap.isSprung).toBe(false);
  });
});
