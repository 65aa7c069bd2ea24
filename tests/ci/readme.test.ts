import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, it } from 'vitest';
import { action } from './action.ts';

/** The YAML of a page that stands below a file's name. */
function snippet<Shape>(file: string, page: string): Shape {
  const blocks = readFileSync(page, 'utf8').split(/^```(?:yaml)?$/m);
  return load(blocks.find((block) => block.startsWith(`\n# ${file}\n`)) ?? '') as Shape;
}

it.each(['README.md', 'docs/ci.md'])('%s uses the inputs that the action has', (page) => {
  interface Workflow {
    jobs: { rup: { steps: { uses: string; with?: Record<string, string> }[] } };
  }
  const { steps } = snippet<Workflow>('.github/workflows/organisering.yml', page).jobs.rup;
  const inputs = Object.keys(action.inputs);
  expect(inputs).toEqual(expect.arrayContaining(Object.keys(steps.at(-1)?.with ?? { none: '' })));
});
