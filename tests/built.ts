import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The real program, as `npm run build` made it. A test that built it would change it under those that run beside. */
export function built(): string {
  if (!existsSync('dist/rest.js')) throw new Error('run `npm run build` first');
  return resolve('bin/rup.cjs');
}
