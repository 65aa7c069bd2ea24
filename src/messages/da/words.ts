import type { Words } from '../catalog.ts';
import { cli } from './cli.ts';
import { related, report } from './report.ts';

/** What every command may have to say in Danish. */
export const words: Words = {
  language: 'da',
  related,
  report,
  // A run that has nothing to say of itself does without.
  get cli() {
    return cli();
  },
};
