import type { Words } from '../catalog.ts';
import { cli } from './cli.ts';
import { related, report } from './report.ts';

/** What every command may have to say in English. */
export const words: Words = {
  language: 'en',
  related,
  report,
  // A run that has nothing to say of itself does without.
  get cli() {
    return cli();
  },
};
