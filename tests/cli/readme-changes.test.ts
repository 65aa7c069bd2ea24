import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { folder, rup } from './world.ts';

const example = readFileSync('examples/organisering.yaml', 'utf8');

/** The words of a command as a shell splits them: quotes hold spaces, and there is nothing else to them. */
const words = (command: string) =>
  (command.match(/'[^']*'|\S+/g) ?? []).map((word) => word.replaceAll("'", ''));

it('the README shows what its commands that change the file say (`npm test -- -u` writes it anew)', async () => {
  const readme = readFileSync('README.md', 'utf8');
  const [, before = '', console = '', after = ''] =
    /^([^]*## Changing the file[^]*?```console\n)([^]*?)(```[^]*)$/.exec(readme) ?? [];
  const cwd = folder({ 'organisering.yaml': example });
  let shown = '';
  for (const [line, command = ''] of console.matchAll(/^\$ rup (.*)$/gm)) {
    const { stdout, stderr } = await rup(words(command), { cwd });
    shown += `${line}\n${stdout}${stderr}`;
  }
  expect(shown).not.toBe('');
  await expect(`${before}${shown}${after}`).toMatchFileSnapshot('../../README.md');
});
