import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LAYERS } from '../layers.ts';
import { PAGES, pageText } from './markdown.ts';

const { devDependencies, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const design = pageText('docs/design.md');

it('the design has the folders that there are, in the order in which they use each other', () => {
  const told = [...design.matchAll(/^\| `([a-z]+)\/` \|/gm)].map(([, folder]) => folder);
  expect(told).toEqual(LAYERS);
});

it('CONTRIBUTING says of each folder what it holds', () => {
  const told = [...pageText('CONTRIBUTING.md').matchAll(/^\| `([a-z]+)\/` \|/gm)].map(([, folder]) => folder);
  const folders = readdirSync('.', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const own = folders.map(({ name }) => name).filter((name) => !/^\.|^(?:dist|node_modules)$/.test(name));
  expect(told.sort()).toEqual(own.sort());
});

it('the design says of each library what it is for, and of no other', () => {
  const part = design.slice(design.indexOf('## What it is built of'));
  const first = [...part.matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, cell = '']) => cell.split(', '));
  const told = first.map((name) => name.replaceAll('`', ''));
  expect(told.sort()).toEqual(Object.keys(devDependencies).sort());
});

it.each(PAGES)('%s names the version that there is', (page) => {
  const named = [...pageText(page).matchAll(/(?:[#@]v|rev: v|ref: v|organisering-)(\d+\.\d+\.\d+)/g)];
  for (const [, found] of named) expect(found).toBe(version);
});
