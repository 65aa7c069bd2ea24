import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/output/text.ts';
import { folder, rup } from './world.ts';

const env = { NO_COLOR: '1' };
const cwd = folder({ 'organisering.yaml': readFileSync('examples/organisering-2016.yaml', 'utf8') });
const COMMANDS = [
  'status',
  'forum list',
  'initiative list',
  'member list --state all',
  'forum show klimaforum',
  'initiative show klimastrategi',
  'person show kkr-formand-1',
  'ahead',
  'validate',
  'explain',
  'meetings plan',
  'help exit-codes',
  '',
];

/** The words of a text. */
const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');

describe.each([80, 40])('in %i columns', (terminal) => {
  it.each(COMMANDS)('no word of `rup %s` is broken', async (command) => {
    for (const lang of ['da', 'en']) {
      const argv = [...command.split(' ').filter(Boolean), ...['--lang', lang]];
      if (!/^(?:help|explain|$)/.test(command)) argv.push('--at', '2015-12-01');
      const wide = new Set(words((await rup(argv, { cwd, env, terminal: 120 })).stdout));
      const { stdout } = await rup(argv, { cwd, env, terminal });
      // A label of a column may stand before what it is about, where that has no room beside it.
      const unknown = words(stdout).filter((word) => !wide.has(word) && !wide.has(word.replace(/:$/, '')));
      expect(unknown.filter((word) => !/^[─│^\-…=]+$/.test(word) && !word.includes('…'))).toEqual([]);
      // The meetings stand in columns of fixed widths, and a report of findings has lines of the file.
      if (command !== 'validate' && !(command === 'meetings plan' && terminal < 80)) {
        for (const line of stdout.split('\n')) {
          // A word, or a command to copy, that is longer than the line.
          const isWhole = words(line).length === 1 || /^ +rup |`/.test(line);
          if (!isWhole) expect(displayWidth(line), line).toBeLessThanOrEqual(terminal);
        }
      }
    }
  });
});
