import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LAYERS } from './layers.ts';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && file.includes('/'))
  .filter((file) => !file.includes('/generated/'));

const source = (file: string) => readFileSync(join('src', file), 'utf8');
const layer = (file: string) => LAYERS.indexOf(file.split('/')[0] ?? '');

function imports(file: string): string[] {
  const quoted = /(?:from|import)\s*\(?\s*'(\.[^']+)'/g;
  return [...source(file).matchAll(quoted)].map(([, path = '']) => normalize(join(dirname(file), path)));
}

/** Files that lead to themselves by their imports, by the files on the way (Tarjan's strongly connected components). */
function circles(): string[][] {
  const found: string[][] = [];
  const low = new Map<string, number>();
  const path: string[] = [];
  const visit = (file: string): number => {
    const own = low.size;
    low.set(file, own);
    path.push(file);
    let least = own;
    for (const to of imports(file).filter((path) => files.includes(path))) {
      if (!low.has(to)) least = Math.min(least, visit(to));
      else if (path.includes(to)) least = Math.min(least, low.get(to) as number);
    }
    low.set(file, least);
    if (least === own) {
      const circle = path.splice(path.indexOf(file));
      if (circle.length > 1) found.push(circle);
    }
    return least;
  };
  for (const file of files) if (!low.has(file)) visit(file);
  return found;
}

describe('the folders of src', () => {
  it('are all in the list', () => {
    const folders = new Set(files.map((file) => file.split('/')[0]));
    expect([...folders].filter((folder) => !LAYERS.includes(folder ?? ''))).toEqual([]);
  });

  it('use only those above them', () => {
    const wrong = files.flatMap((file) =>
      imports(file)
        .filter((path) => !path.startsWith('..') && layer(path) > layer(file))
        .map((path) => `${file} uses ${path}`),
    );
    expect(wrong).toEqual([]);
  });

  it('have no circles, not even of types alone', () => {
    expect(circles().map((circle) => circle.sort().join(' '))).toEqual([]);
  });

  it('leave the clock, the environment and the terminal to the command line', () => {
    const reads = /\bprocess\.\w|Date\.now\(|new Date\(\)|\bconsole\./;
    const wrong = files.filter((file) => !file.startsWith('cli/') && reads.test(source(file)));
    expect(wrong).toEqual([]);
  });

  it('hold files that fit a screen or a few', () => {
    const long = files.filter((file) => source(file).split('\n').length > 301);
    expect(long).toEqual([]);
  });
});
