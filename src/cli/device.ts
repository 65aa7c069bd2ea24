import { readFileSync } from 'node:fs';

/** The bytes of what stands in /dev: standard input, or what a shell's <(…) writes. They may be there only once. */
export const readDevice = (path: string): Buffer => readFileSync(path);
