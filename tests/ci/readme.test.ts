import { existsSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, it } from 'vitest';
import { action } from './action.ts';

/** The YAML of a page that stands below a file's name. */
function snippet<Shape>(file: string, page = 'docs/ci.md'): Shape {
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

it('tells of each input', () => {
  const inputs = Object.keys(action.inputs);
  const told = [...readFileSync('docs/ci.md', 'utf8').matchAll(/^\| `([a-z-]+)` +\|/gm)].map(
    ([, name]) => name,
  );
  expect(told).toEqual(expect.arrayContaining(inputs));
});

it('names the hooks that there are', () => {
  const hooks = load(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as { id: string }[];
  const { repos } = snippet<{ repos: { hooks: { id: string }[] }[] }>('.pre-commit-config.yaml');
  const ids = (list: { id: string }[] = []) => list.map(({ id }) => id);
  expect(ids(repos[0]?.hooks)).toEqual(ids(hooks));
});

it('includes the job that there is, and sets what it needs', () => {
  interface Including {
    include: { file: string };
    variables: Record<string, string>;
  }
  const { include, variables } = snippet<Including>('.gitlab-ci.yml');
  expect(existsSync(include.file)).toBe(true);
  for (const name of Object.keys(variables)) expect(readFileSync(include.file, 'utf8')).toContain(`$${name}`);
});
