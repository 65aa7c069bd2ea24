import { copyFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { type Gave, Installation } from './installation.ts';
import { clean, folder, outlived } from './world.ts';

export const cwd = folder({ 'organisering.yaml': clean, 'outlived.yaml': outlived });

/** A run of each bundle, and the file in which its code is kept. */
export const HOT = { words: ['validate', 'outlived.yaml'], bundle: 'validate.js', file: 'validate.v8cache' };
export const REST = {
  words: ['diff', './organisering.yaml', './outlived.yaml', '--format', 'human'],
  bundle: 'rest.js',
  file: 'rest.diff.v8cache',
};
export const BOTH = [HOT, REST];

/** Changes what the program prints, and not its length. */
export function edit(installation: Installation): void {
  installation.edit(HOT.bundle, 'read more: rup', 'READ MORE: RUP');
  installation.edit(REST.bundle, 'Changes from', 'CHANGES FROM');
}

const first = new Installation();
const forged = new Installation();
edit(forged);

/** What the program gives, and what another gives. */
export const plain = gaveBoth(first);
export const alien = gaveBoth(forged);

export function gaveBoth(installation: Installation): Gave[] {
  return BOTH.map(({ words }) => installation.run(words, { cwd }));
}

/** How the program lays kept code out in a file, and reads it. */
export const launcher: {
  content(code: Buffer, source: Buffer): readonly Buffer[];
  kept(path: string, source: Buffer, owner: number): { readonly code?: Buffer };
} = createRequire(import.meta.url)(resolve('bin/kept-code.cjs'));

export const mode = (path: string) => statSync(path).mode & 0o7777;
export const HEADER = 32;

/** What tells one writing of a file from another. */
export function writing(path: string): string {
  const { ino, mtimeMs, ctimeMs } = statSync(path);
  return [ino, mtimeMs, ctimeMs].join();
}

/** An installation that has kept the code of both bundles. */
export function installed(): Installation {
  const installation = new Installation();
  for (const { file } of BOTH) copyFileSync(first.path(file), installation.path(file));
  return installation;
}

/** Puts code into an installation that was made of another source, as if it had been made of this one's. */
export function forge(installation: Installation): void {
  for (const { file, bundle } of BOTH) {
    const code = codeOf(forged, file, bundle) ?? Buffer.of();
    const source = readFileSync(installation.path(bundle));
    writeFileSync(installation.path(file), Buffer.concat(launcher.content(code, source)));
  }
}

export function codeOf(installation: Installation, file: string, bundle: string): Buffer | undefined {
  const path = installation.path(bundle);
  return launcher.kept(installation.path(file), readFileSync(path), statSync(path).uid).code;
}
