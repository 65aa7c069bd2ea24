import type { Words } from '../catalog.ts';
import { cli } from './cli.ts';
import { related, report } from './report.ts';

/** What every command may have to say in English. */
export const words: Words = { language: 'en', related, report, cli };
