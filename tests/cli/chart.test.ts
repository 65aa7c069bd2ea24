import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/output/text.ts';
import { folder, rup } from './world.ts';

const proposal = { cwd: folder({ 'organisering.yaml': readFileSync('examples/organisering.yaml') }) };
const later = { cwd: folder({ 'organisering.yaml': readFileSync('examples/organisering-2016.yaml') }) };

async function drawn(words: string, given = proposal) {
  const { exitCode, stdout, stderr } = await rup(['chart', ...words.split(' ')], given);
  expect([exitCode, stderr]).toEqual([0, '']);
  return stdout;
}

describe('rup chart', () => {
  it.each(['da', 'en'])('is a tree that fits 80 columns: %s', async (lang) => {
    const tree = await drawn(`--at 2014-03-01 --lang ${lang}`);
    for (const line of tree.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
    expect(tree).not.toContain('\u001b');
    await expect(tree).toMatchFileSnapshot(`transcripts/chart-${lang}.txt`);
  });

  it('shows forums that are dissolved with --all only', async () => {
    expect(await drawn('--at 2015-12-01', later)).not.toContain('cykelpendling');
    const all = await drawn('--at 2015-12-01 --all --lang da', later);
    await expect(all).toMatchFileSnapshot('transcripts/chart-all.txt');
  });

  it.each(['mermaid', 'dot'])('is text for other programs: %s', async (format) => {
    await expect(await drawn(`--at 2014-03-01 --lang da --format ${format}`)).toMatchFileSnapshot(
      `transcripts/chart.${format}`,
    );
  });

  it('draws the figure that stands in the README (`npm test -- -u` draws it anew)', async () => {
    const svg = await drawn('--at 2014-03-01 --lang da --format svg');
    await expect(svg).toMatchFileSnapshot('../../examples/organisering.svg');
    expect(readFileSync('README.md', 'utf8')).toMatch(/!\[[^\]]+\]\(examples\/organisering\.svg\)/);
  });

  it('is the same without --at as on the day that is today', async () => {
    const today = { ...proposal, now: '2014-03-01T12:00:00Z' };
    expect((await rup(['chart', '--format', 'svg'], today)).stdout).toBe(
      await drawn('--at 2014-03-01 --format svg'),
    );
  });

  it('is coloured only where colours are taken, and never as a file', async () => {
    expect(await drawn('--color')).toContain('\u001b[');
    for (const format of ['svg', 'mermaid', 'dot'])
      expect(await drawn(`--color --format ${format}`)).not.toContain('\u001b');
  });

  it.each([
    ['--format sgv', /Did you mean svg\?/],
    ['--at 2014-02-30', /there is no 30 February 2014/],
    ['--al', /Did you mean --all\?/],
  ])('tells of a mistake: %s', async (words, expected) => {
    const { exitCode, stdout, stderr } = await rup(['chart', ...words.split(' ')], proposal);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(expected);
  });

  it('draws no part of a file whose form is wrong', async () => {
    const cwd = folder({ 'organisering.yaml': 'format: 2\n' });
    const { exitCode, stdout, stderr } = await rup(['chart'], { cwd });
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain('`rup validate`');
  });

  it('has examples in its help that work', async () => {
    for (const lang of ['da', 'en']) {
      const { stdout } = await rup(['chart', '--help', '--lang', lang]);
      const examples = stdout.match(/^ {2}rup .*$/gm) ?? [];
      expect(examples).toHaveLength(4);
      for (const example of examples)
        await drawn(example.trim().replace('rup chart', '').replace(/ > .*/, '').trim() || '--no-color');
    }
  });
});
