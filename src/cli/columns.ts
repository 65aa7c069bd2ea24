import { columnsFor, displayWidth, wrap } from '../output/text.ts';

/** The least width for a remark beside its command; where there is less, it is put below. */
const LEAST = 24;

/**
 * Words and what they mean, in two columns of a terminal so wide; where that is too narrow, the meaning stands below.
 */
export function columns(rows: readonly (readonly [string, string])[], width: number | undefined): string {
  const widest = Math.max(...rows.map(([word]) => displayWidth(word)));
  const room = columnsFor(width);
  const isBeside = room - widest - 4 >= LEAST;
  return rows
    .map(([word, remark]) => (isBeside ? beside(word, remark, widest, room) : below(word, remark, room)))
    .join('');
}

function beside(word: string, remark: string, widest: number, room: number): string {
  const start = `  ${word}${' '.repeat(widest - displayWidth(word))}  `;
  const next = `\n${' '.repeat(widest + 4)}`;
  return `${start}${wrap(remark, room - widest - 4).join(next)}\n`;
}

const below = (word: string, remark: string, room: number) =>
  `  ${wrap(word, room - 2).join('\n    ')}\n${wrap(remark, room - 6)
    .map((line) => `      ${line}\n`)
    .join('')}`;
