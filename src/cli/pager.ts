import { displayWidth } from '../output/text.ts';
import type { Stream, World } from './context.ts';

/** The program that shows long texts, as the user's shell calls it; empty where there is none. */
export const pagerIn = (env: World['env']): string => (env['RUP_PAGER'] ?? env['PAGER'] ?? '').trim();

/** Colours and the like (ECMA-48), which take no columns. */
const SEQUENCES = /\u001b\[[\d;]*[A-Za-z]/g;

/** Whether a text takes more lines than a terminal has, the one of the next prompt counted. */
export function isLonger(text: string, { rows, columns = 80 }: Pick<Stream, 'rows' | 'columns'>): boolean {
  if (rows === undefined) return false;
  const lines = text.replace(SEQUENCES, '').split('\n');
  let taken = 0;
  for (const line of lines) {
    taken += Math.max(1, Math.ceil(displayWidth(line) / columns));
    if (taken > rows) return true;
  }
  return false;
}
