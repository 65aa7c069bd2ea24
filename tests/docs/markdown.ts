import { readdirSync, readFileSync } from 'node:fs';

/** What a reader is given. */
export const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

export const pageText = (page: string) => readFileSync(page, 'utf8');

/** A fenced block: its language, and the lines between the fences with where they stand in the page. */
export interface Block {
  readonly language: string;
  readonly text: string;
  readonly start: number;
}

const FENCED = /^```(\w*)\n([^]*?)^```$/gm;

export function blocks(text: string): Block[] {
  return [...text.matchAll(FENCED)].map(({ 0: all, 1: language = '', 2: inner = '', index }) => ({
    language,
    text: inner,
    start: index + all.indexOf('\n') + 1,
  }));
}

/** The page cut before each heading of the second level. */
export function sections(text: string): string[] {
  const fenced = blocks(text);
  const starts = [...text.matchAll(/^## /gm)]
    .map(({ index }) => index)
    .filter((at) => !fenced.some(({ start, text: inner }) => at >= start && at < start + inner.length));
  return [0, ...starts].map((start, index) => text.slice(start, starts[index]));
}

/** The page without its fenced blocks and code in the line. */
const prose = (text: string) => text.replace(FENCED, '').replace(/`[^`\n]*`/g, '');

/** Where the links of a page lead, pictures included. */
export function links(text: string): string[] {
  return [...prose(text).matchAll(/\]\(([^()\s]+)\)/g)].map(([, target = '']) => target);
}

/** The anchors of a page, as GitHub makes them of its headings. */
export function anchors(text: string): string[] {
  const headings = [...text.replace(FENCED, '').matchAll(/^#{1,6} (.*)$/gm)].map(
    ([, heading = '']) => heading,
  );
  const seen = new Map<string, number>();
  return headings.map((heading) => {
    const name = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-');
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return before === 0 ? name : `${name}-${before}`;
  });
}
