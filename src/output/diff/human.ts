import type { Fact } from '../../history/fact.ts';
import type { DiffTexts } from '../../messages/en/diff.ts';
import type { Paint, Palette } from '../palette.ts';
import { type Screen, screenText, widthOf } from '../screen.ts';
import { fold } from '../table.ts';
import { type DiffReport, detailsOf, grouped, headingOf, idOf, sentenceOf } from './report.ts';

const SIGNS: Readonly<Record<Fact['sign'], string>> = { added: '+', changed: '~', removed: '-' };

/** Changes for a terminal: a heading for each body, and a line or a few for each change. */
export function diffText({ before, after, facts }: DiffReport, texts: DiffTexts, screen: Screen): string {
  const { strong } = screen.colors;
  const width = widthOf(screen);
  if (facts.length === 0) return lines(texts.nothing, width);
  const title = fold(screenText(texts.title(before, after)), width).map((line) => `${strong(line)}\n`);
  return [title.join(''), factsText(facts, texts, screen), `${texts.count(facts.length)}\n`].join('\n');
}

/** Changes under a heading for each body, with an empty line between. */
export function factsText(facts: readonly Fact[], texts: DiffTexts, screen: Screen): string {
  const { strong, faint } = screen.colors;
  const parts = grouped(facts).map(({ group, facts }) => {
    const { name, id } = headingOf(group, texts);
    const heading = withId(name, id, widthOf(screen), strong, faint);
    return (
      heading.map((line) => `${line}\n`).join('') + facts.map((fact) => told(fact, texts, screen)).join('')
    );
  });
  return parts.join('\n');
}

function told(fact: Fact, texts: DiffTexts, screen: Screen): string {
  const { colors } = screen;
  const width = widthOf(screen);
  const sign = signPaint(fact, colors)(SIGNS[fact.sign]);
  const sentence = withId(sentenceOf(fact, texts), idOf(fact), width - 4, (text) => text, colors.faint);
  const first = sentence.map((line, at) => `  ${at === 0 ? sign : ' '} ${line}\n`);
  const below = detailsOf(fact, texts).flatMap((detail) =>
    fold(screenText(detail), width - 8).map((line, at) => `${' '.repeat(at === 0 ? 6 : 8)}${line}\n`),
  );
  return [...first, ...below].join('');
}

function signPaint({ sign }: Fact, { added, removed, strong }: Palette): Paint {
  return { added, removed, changed: strong }[sign];
}

/** A text with an id after it, in lines; the id is faint where it stands whole on its line. */
function withId(text: string, id: string | undefined, width: number, paint: Paint, faint: Paint): string[] {
  const lines = fold(screenText(text), width);
  if (id === undefined) return lines.map((line) => paint(line));
  const last = lines.pop() ?? '';
  const tail = fold(`${last} (${screenText(id)})`, width);
  const end = tail.pop() ?? '';
  const start = end.endsWith(` (${id})`) ? end.slice(0, -id.length - 3) : '';
  const marked = start === '' ? faint(end) : `${paint(start)} ${faint(end.slice(start.length + 1))}`;
  return [...[...lines, ...tail].map((line) => paint(line)), marked];
}

const lines = (text: string, width: number) =>
  fold(screenText(text), width)
    .map((line) => `${line}\n`)
    .join('');
