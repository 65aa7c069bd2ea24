import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { thisProcess } from '../../src/cli/this-process.ts';
import { type Process, wordOf } from '../../src/document/holder.ts';
import { SaveError } from '../../src/document/save-error.ts';

/** Bundles the driver, so that each process starts fast. Returns the bundle's name. */
export async function bundledDriver(): Promise<string> {
  const outfile = join(mkdtempSync(join(tmpdir(), 'rup-driver-')), 'driver.cjs');
  await build({
    entryPoints: ['tests/changes/driver.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  });
  return outfile;
}

/** A folder of its own with a file in it to change. */
export function scratch(): { folder: string; file: string; before: string } {
  const folder = mkdtempSync(join(tmpdir(), 'rup-change-'));
  const file = join(folder, 'organisering.yaml');
  const before = readFileSync('tests/changes/cases/release/before.yaml', 'utf8');
  writeFileSync(file, before);
  return { folder, file, before };
}

export const report = (date: string) => JSON.stringify({ forum: 'klimaforum', date, progress: 'Godt' });

/** Runs the driver, or another program with it, and waits for its last word. */
export function run(
  words: readonly string[],
  program = process.execPath,
): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
    });
    child.on('close', (code) => resolve({ code, said: said.trim() }));
  });
}

/** Whether the tracer is there and may trace. */
export function hasStrace(): boolean {
  return spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;
}

/** What came of a change: `done`, or the code of why it was not saved. */
export const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof SaveError ? error.code : String(error)),
  );

export const lockOf = (folder: string) => join(folder, '.organisering.yaml.rup-lock');

/** A lock of a process that is ours, but for what is given. */
export const lockText = (holder: Partial<Process>) =>
  `${wordOf({ ...thisProcess(), ...holder })} 2014-01-01T00:00:00.000Z\n`;
