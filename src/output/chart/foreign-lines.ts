import type { ForeignTexts } from '../foreign.ts';
import { type Html, html } from '../html.ts';
import type { DrawnText } from './drawing.ts';

/** The lines of a text, in which what is of the file carries its language, whole or broken. */
export function inLines({ whole, lines }: DrawnText, foreign: ForeignTexts): Html[] {
  const isKnown = foreign
    .pieces(whole)
    .flatMap((piece) => Array<boolean>(piece.text.length).fill(piece.isKnown));
  let at = 0;
  return lines.map(({ text }) => {
    const runs: { text: string; isKnown: boolean }[] = [];
    for (const unit of text.split('')) {
      while (whole[at] !== unit && /\s/.test(whole[at] ?? '')) at++;
      const last = runs.at(-1);
      // A hyphen that a broken word got belongs to the word.
      const own = whole[at] === unit ? isKnown[at++] === true : (last?.isKnown ?? false);
      if (last?.isKnown === own) last.text += unit;
      else runs.push({ text: unit, isKnown: own });
    }
    return html`${runs.map((run) => (run.isKnown ? html`<tspan lang="${foreign.language}">${run.text}</tspan>` : run.text))}`;
  });
}
