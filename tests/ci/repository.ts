import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { environment, output } from './package.ts';

const SOMEBODY = {
  GIT_AUTHOR_NAME: 'Sekretariatet',
  GIT_AUTHOR_EMAIL: 'sekretariat@example.org',
  GIT_COMMITTER_NAME: 'Sekretariatet',
  GIT_COMMITTER_EMAIL: 'sekretariat@example.org',
  GIT_AUTHOR_DATE: '2014-03-01T12:00:00Z',
  GIT_COMMITTER_DATE: '2014-03-01T12:00:00Z',
};

/** Runs git in a folder, and returns what it says without the last line's end. */
export function git(folder: string, ...args: readonly string[]): string {
  return output(['git', ...args], folder, environment(SOMEBODY)).trimEnd();
}

/** A new repository whose branch `main` has one commit, of these files. */
export function repository(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'rup-repository-'));
  git(folder, 'init', '--quiet', '--initial-branch=main');
  commit(folder, files, 'Start');
  return folder;
}

/** Writes files and commits them; returns the commit's id. */
export function commit(folder: string, files: Readonly<Record<string, string>>, subject: string): string {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', subject);
  return git(folder, 'rev-parse', 'HEAD');
}

/** A pull request as a build server sees it. */
export interface PullRequest {
  /** A clone with the pull request merged into its base checked out, and nothing of the history before. */
  readonly workspace: string;
  /** The commit that is checked out. */
  readonly merge: string;
  /** The tip of the base when the pull request was opened. */
  readonly base: string;
}

/**
 * A pull request that changes files, in a clone as `actions/checkout` makes it. `meanwhile` is what has been
 * committed on the base since it was opened.
 */
export function pullRequest(
  origin: string,
  files: Readonly<Record<string, string>>,
  meanwhile?: Readonly<Record<string, string>>,
): PullRequest {
  const base = git(origin, 'rev-parse', 'main');
  git(origin, 'checkout', '--quiet', '-B', 'change', 'main');
  commit(origin, files, 'Change');
  git(origin, 'checkout', '--quiet', 'main');
  if (meanwhile) commit(origin, meanwhile, 'Meanwhile');
  git(origin, 'checkout', '--quiet', '-B', 'merged', 'main');
  git(origin, 'merge', '--quiet', '--no-ff', '--message', 'Merge', 'change');
  const merge = git(origin, 'rev-parse', 'HEAD');
  git(origin, 'checkout', '--quiet', 'main');
  return { workspace: shallow(origin, merge), merge, base };
}

/** A clone with one commit checked out, and nothing of the history before. */
export function shallow(origin: string, commit: string): string {
  // GitHub and GitLab let a commit be fetched by its id.
  git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  const workspace = mkdtempSync(join(tmpdir(), 'rup-workspace-'));
  git(workspace, 'init', '--quiet');
  git(workspace, 'remote', 'add', 'origin', `file://${origin}`);
  git(workspace, 'fetch', '--quiet', '--no-tags', '--depth=1', 'origin', commit);
  git(workspace, 'checkout', '--quiet', '--detach', commit);
  return workspace;
}
