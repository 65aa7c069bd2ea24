import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folder } from '../cli/world.ts';

/** An environment in which git knows nothing of this machine's settings and every commit has its author. */
export const gitEnv: Readonly<Record<string, string>> = {
  PATH: process.env['PATH'] ?? '',
  HOME: '/nowhere',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Sekretariatet',
  GIT_AUTHOR_EMAIL: 'sekretariat@example.dk',
  GIT_COMMITTER_NAME: 'Sekretariatet',
  GIT_COMMITTER_EMAIL: 'sekretariat@example.dk',
};

/** A real repository in a folder of its own. */
export class Repository {
  readonly folder: string;
  #day = Date.parse('2014-01-01T12:00:00Z');

  constructor(path: string = folder()) {
    this.folder = path;
    mkdirSync(path, { recursive: true });
    this.git('init', '--quiet', '--initial-branch=main');
  }

  git(...args: readonly string[]): string {
    const date = new Date(this.#day).toISOString();
    return execFileSync('git', [...args], {
      cwd: this.folder,
      env: { ...gitEnv, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  }

  write(name: string, content: string | Buffer): void {
    const path = join(this.folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }

  /** Commits all that is there, a day after the commit before, and gives its id. */
  commit(message: string, files: Readonly<Record<string, string | Buffer>> = {}): string {
    for (const [name, content] of Object.entries(files)) this.write(name, content);
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', message);
    this.#day += 24 * 60 * 60 * 1000;
    return this.git('rev-parse', 'HEAD');
  }

  path(name: string): string {
    return join(this.folder, name);
  }
}
