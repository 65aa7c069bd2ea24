import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS, commandsOf } from '../../src/cli/registry.ts';
import { everyCommand } from './tree.ts';

const names = Object.keys(COMMANDS) as (keyof typeof COMMANDS)[];
const called = async (...words: Parameters<typeof commandsOf>) =>
  (await commandsOf(...words)).map(({ name }) => name);

describe('the table of commands', () => {
  it('has every file of commands, and there is nothing else beside them', () => {
    const table = readFileSync('src/cli/registry.ts', 'utf8');
    const files = readdirSync('src/cli/commands').sort();
    const named = [...table.matchAll(/import\('\.\/commands\/([^']+)'\)/g)].map(([, file]) => file);
    expect(named.sort()).toEqual(files);
  });

  it('is in the order of the help', async () => {
    const [root] = await everyCommand('en');
    const shown = root?.commands.map((command) => command.name()).filter((name) => name !== 'help');
    expect(shown).toEqual(names);
  });

  it('has under each name what that name calls, each command once', async () => {
    for (const name of names) {
      const found = await called(name);
      expect(new Set(found).size).toBe(found.length);
      expect(found.length).toBeGreaterThan(0);
      expect(found.every((words) => words === name || words.startsWith(`${name} `))).toBe(true);
    }
  });

  it('loads no more files of a group than it takes to find the command', async () => {
    expect(await called('forum', 'list')).toEqual(['forum list', 'forum show']);
    expect(await called('forum', 'create')).toContain('forum drop');
    expect(await called('meetings', 'plan')).toEqual(['meetings plan']);
    expect(await called('meetings', 'pl')).toContain('meetings move');
    expect(await called('charter')).toEqual(['charter', 'charter check']);
  });
});
