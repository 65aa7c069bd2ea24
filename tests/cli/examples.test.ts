import { describe, expect, it } from 'vitest';
import { cursorAt } from '../../src/cli/completion/cursor.ts';
import { wordsOf } from '../../src/cli/completion/line.ts';
import { everyCommand } from './tree.ts';
import { clean, folder, rup } from './world.ts';

describe.each(['da', 'en'] as const)('in %s, the help of every command', (lang) => {
  it('has an example', async () => {
    for (const { path } of await everyCommand(lang)) {
      const [, ...words] = path.split(' ');
      const { exitCode, stdout } = await rup([...words, '--help', '--lang', lang]);
      const [, examples = ''] = stdout.split(lang === 'da' ? 'Eksempler:\n' : 'Examples:\n');
      expect([path, exitCode, /^ {2}.*\brup .+\n {6}\S/.test(examples)]).toEqual([path, 0, true]);
    }
  });

  it('has examples that cmd.exe and PowerShell read as other shells do', async () => {
    const called = (await everyCommand(lang)).flatMap(({ examples }) => examples.map(([line]) => line));
    const quoted = called.filter((line) => /["'`$%^!\\]/.test(line));
    expect(quoted.length).toBeGreaterThan(25);
    // cmd.exe takes single quotes as text, and what stands between double ones must mean itself to all three.
    expect(quoted.filter((line) => !/^(?:[^"'`$%^!\\]|"[^"`$%^!\\]*")*$/.test(line))).toEqual([]);
  });

  it('has examples that call it, or another, with options that there are', async () => {
    const [root] = await everyCommand(lang);
    for (const command of await everyCommand(lang)) {
      const isGroup = command.commands.length > 0;
      for (const [line] of command.examples) {
        const [call = ''] = /\brup [^|>)]*/.exec(line) ?? [];
        const [, ...words] = wordsOf(call.trim());
        const called = cursorAt(root as typeof command, [...words, '']).command;
        if (!isGroup) expect([line, called.path]).toEqual([line, command.path]);
        const flags = called
          .createHelp()
          .visibleOptions(called)
          .map(({ long }) => long);
        for (const word of words.filter((one) => one.startsWith('--') && one !== '--')) {
          expect([line, flags]).toEqual([line, expect.arrayContaining([word.replace(/=.*/, '')])]);
        }
      }
    }
  });
});

describe('rup alone', () => {
  it('shows how to start where there is no file, and else what to do with it', async () => {
    for (const lang of ['da', 'en']) {
      const without = await rup(['--lang', lang]);
      const within = await rup(['--lang', lang], { cwd: folder({ 'organisering.yaml': clean }) });
      for (const { exitCode, stderr } of [without, within]) expect([exitCode, stderr]).toEqual([0, '']);
      expect(without.stdout).toContain('rup init ');
      expect(within.stdout).not.toContain('rup init ');
      for (const words of [
        'rup status',
        'rup validate',
        'rup efforts',
        'rup completion --help',
        'rup --help',
      ]) {
        expect(within.stdout).toContain(words);
      }
    }
  });

  it('names only what works', async () => {
    for (const cwd of [folder(), folder({ 'organisering.yaml': clean })]) {
      const { stdout } = await rup([], { cwd });
      const lines = stdout.match(/^ *rup [\w -]+?(?= {2,})/gm) ?? [];
      expect(lines.length).toBeGreaterThan(3);
      for (const line of lines) {
        const [, ...words] = line.trim().split(' ');
        const given = { cwd: folder({ ...(words[0] !== 'init' && { 'organisering.yaml': clean }) }) };
        expect([line, (await rup(words, given)).exitCode]).toEqual([line, 0]);
      }
    }
  });
});
