import { screenText } from '../../output/screen.ts';
import { shorten } from '../../output/text.ts';
import { asCalled } from '../called.ts';
import type { Context, ExitCode } from '../context.ts';
import { program } from '../program.ts';
import { NAMES } from '../registry.ts';
import { candidatesAt } from './candidates.ts';
import { cursorAt } from './cursor.ts';
import { wordsOf } from './line.ts';

/** The columns of a line that a shell leaves for what a word means. */
const MEANING_COLUMNS = 60;

/**
 * Answers a shell: what can stand at the cursor, a line each, with what it means after a tab; or `:files`. `words` is
 * followed by the words after `rup`, the last one being typed; `line` by the command line up to the cursor, of which
 * only what continues the last word is wanted. Whatever is wrong, nothing is said: a prompt is no place for it.
 */
export async function answer(context: Context, [form, ...rest]: readonly string[]): Promise<ExitCode> {
  try {
    const written = form === 'line' ? wordsOf(rest[0] ?? '').slice(1) : rest;
    const typing = written.at(-1) ?? '';
    const words = [...asCalled([...written.slice(0, -1), ''], NAMES).slice(0, -1), typing];
    const candidates = await candidatesAt(context, cursorAt(await program(context, words), words));
    if (candidates === 'files') context.stdout.write(':files\n');
    else {
      const typed = form === 'line' ? (words.at(-1) ?? '') : '';
      const lines = candidates
        .filter(({ word }) => word.startsWith(typed))
        .map(({ word, means }) => `${word}\t${shown(means)}\n`);
      context.stdout.write(lines.join(''));
    }
  } catch {
    // The file may be missing or broken, and the words may be anything.
  }
  return 0;
}

const shown = (text: string) => shorten(screenText(text).replaceAll('\t', ' '), MEANING_COLUMNS);
