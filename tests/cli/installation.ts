import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { built } from '../built.ts';

/** How a run is made, where it differs from a plain one. */
export interface Run {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly umask?: string;
  /** Another user, whom only root can become. */
  readonly user?: number;
}

/** What of a run is told: all that it gave. */
export type Gave = Pick<SpawnSyncReturns<string>, 'status' | 'stdout' | 'stderr'>;

/** The commands that have a bundle of their own (scripts/build.mjs). */
export const HOT = ['validate', 'status', 'ahead', 'meetings', 'diff'];

const BUNDLES = [...HOT, 'rest'].map((name) => `${name}.js`);

/** The program as it was built, in a folder of its own, with no compiled code kept. */
export class Installation {
  readonly folder = mkdtempSync(join(tmpdir(), 'rup-installed-'));
  readonly dist = join(this.folder, 'dist');

  constructor() {
    built();
    // Another user must get there too.
    chmodSync(this.folder, 0o755);
    cpSync('bin', join(this.folder, 'bin'), { recursive: true });
    mkdirSync(this.dist);
    for (const bundle of BUNDLES) cpSync(join('dist', bundle), join(this.dist, bundle));
  }

  path(name: string): string {
    return join(this.dist, name);
  }

  /** The files beside the bundles, by name. */
  kept(): string[] {
    return readdirSync(this.dist)
      .filter((name) => !BUNDLES.includes(name))
      .sort();
  }

  /** Changes a bundle without changing its length. */
  edit(bundle: string, from: string, to: string): void {
    const text = readFileSync(this.path(bundle), 'latin1');
    if (from.length !== to.length || !text.includes(from)) throw new Error(`no such edit: ${from}`);
    writeFileSync(this.path(bundle), text.replaceAll(from, to), 'latin1');
  }

  run(words: readonly string[], given: Run = {}): Gave {
    const [node = '', ...args] = this.#command(words, given);
    const { status, stdout, stderr, error } = spawnSync(node, args, {
      ...this.#options(given),
      encoding: 'utf8',
      input: given.input ?? '',
      maxBuffer: 1 << 28,
      timeout: 60_000,
    });
    if (error) throw error;
    return { status, stdout, stderr };
  }

  /** The same without waiting for it. */
  runs(words: readonly string[], given: Run = {}): Promise<Gave> {
    const [node = '', ...args] = this.#command(words, given);
    const child = spawn(node, args, this.#options(given));
    child.stdin.on('error', () => {}).end(given.input);
    const gave = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const)
      child[name].setEncoding('utf8').on('data', (text: string) => void (gave[name] += text));
    return new Promise((done, failed) => {
      child.on('error', failed).on('close', (status) => done({ status, ...gave }));
    });
  }

  #command(words: readonly string[], { umask }: Run): readonly string[] {
    const command = [process.execPath, join(this.folder, 'bin/rup.cjs'), ...words];
    return umask === undefined ? command : ['sh', '-c', `umask ${umask}; exec "$@"`, 'sh', ...command];
  }

  #options({ cwd = this.folder, env = {}, user }: Run) {
    return {
      cwd,
      env: { PATH: process.env['PATH'], ...env },
      ...(user !== undefined && { uid: user, gid: user }),
    };
  }
}
