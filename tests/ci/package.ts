import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasPackage } from '../system-package.ts';

/** What rup's own repository holds beside its tests, as a clone has it: not installed, not built. */
const FILES = [
  ...['.npmrc', '.pre-commit-hooks.yaml', 'CHANGELOG.md', 'LICENSE', 'README.md', 'action.yml'],
  ...[
    'action',
    'bin',
    'charters',
    'examples',
    'fixtures',
    'package-lock.json',
    'package.json',
    'scripts',
    'schema',
    'src',
    'templates',
    'tsconfig.json',
  ],
];

/** A copy of the repository as it stands, in a folder of its own; with `installed`, what building needs is there. */
export function checkout({ installed = false } = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'rup-checkout-'));
  for (const name of FILES) cpSync(name, join(folder, name), { recursive: true });
  // Without it the build would install anew, into what is only linked to.
  if (installed && !existsSync('node_modules/esbuild')) throw new Error('run `npm ci` first');
  if (installed) symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** An environment in which npm takes from its cache what it needs, and git reads no settings of the user's. */
export function environment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  // Where npm's cache is, and by which registry's addresses it is ordered.
  const kept = ['PATH', 'HOME', 'npm_config_cache', 'npm_config_registry', 'NPM_CONFIG_REGISTRY'];
  return {
    ...Object.fromEntries(kept.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []))),
    npm_config_offline: 'true',
    npm_config_update_notifier: 'false',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    ...more,
  };
}

/** Runs a program to its end. */
export function ran(
  command: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = environment(),
): SpawnSyncReturns<string> {
  const [program = '', ...args] = command;
  return spawnSync(program, args, { cwd, env, encoding: 'utf8', maxBuffer: 1 << 28 });
}

/** The same, where all goes well: what it wrote. */
export function output(command: readonly string[], cwd: string, env?: NodeJS.ProcessEnv): string {
  const { status, stdout, stderr, error } = ran(command, cwd, env);
  if (status !== 0)
    throw error ?? new Error(`${command.join(' ')} ended with ${status}:\n${stderr}${stdout}`);
  return stdout;
}

/** Whether npm's cache holds all that is installed here, as it does after an installation on the same machine. */
export function npmCanInstall(): boolean {
  const { packages } = JSON.parse(readFileSync('node_modules/.package-lock.json', 'utf8'));
  const { stdout } = ran(['npm', 'cache', 'ls'], process.cwd());
  const isCached = ([path, { version }]: [string, { version: string }]) =>
    stdout.includes(`/-/${path.split('/').at(-1)}-${version}.tgz\n`);
  const isThere = Object.entries<{ version: string }>(packages).every(isCached);
  return hasPackage('what package-lock.json names, in npm’s cache', isThere);
}

export const isBuilt = (folder: string) => existsSync(join(folder, 'dist/rest.js'));
