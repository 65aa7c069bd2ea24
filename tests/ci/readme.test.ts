import { existsSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, it } from 'vitest';
import { action } from './action.ts';

/** The YAML of the README that stands below a file's name. */
function snippet<Shape>(file: string): Shape {
  const blocks = readFileSync('README.md', 'utf8').split(/^```(?:yaml)?$/m);
  return load(blocks.find((block) => block.startsWith(`\n# ${file}\n`)) ?? '') as Shape;
}

it('uses the inputs that the action has, and tells of each', () => {
  interface Workflow {
    jobs: { rup: { steps: { uses: string; with?: Record<string, string> }[] } };
  }
  const { steps } = snippet<Workflow>('.github/workflows/organisering.yml').jobs.rup;
  const inputs = Object.keys(action.inputs);
  expect(inputs).toEqual(expect.arrayContaining(Object.keys(steps.at(-1)?.with ?? { none: '' })));
  const told = [...readFileSync('README.md', 'utf8').matchAll(/^\| `([a-z-]+)` +\|/gm)].map(
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
