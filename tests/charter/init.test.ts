import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, rup } from '../cli/world.ts';
import { charter } from './own.ts';

describe('rup init --charter', () => {
  const line = (cwd: string, file = 'organisering.yaml') =>
    readFileSync(join(cwd, file), 'utf8').match(/^charters: .*$/m)?.[0];

  it.each(['en', 'da'])('begins a file that a charter of one’s own governs, in %s', async (lang) => {
    const cwd = folder({ 'kommissorium.yaml': charter });
    expect((await rup(['init', '--charter', 'kommissorium.yaml', '--lang', lang], { cwd })).exitCode).toBe(0);
    expect(line(cwd)).toBe('charters: [{ file: kommissorium.yaml, from: 2014-01-01 }]');
    const { stdout } = await rup(['validate', '--format', 'json'], { cwd });
    const codes = JSON.parse(stdout).files[0].findings.map(({ code }: { code: string }) => code);
    expect(codes).not.toContain('charter-faulty');
    expect(codes).toContain('group-meetings-per-year');
  });

  it('names it as seen from the new file, and in quotes where it must', async () => {
    const cwd = folder({ 'et kommissorium: vores.yaml': charter, 'a/b.txt': '' });
    const words = ['init', 'a/ny.yaml', '--charter', 'et kommissorium: vores.yaml'];
    expect((await rup(words, { cwd })).exitCode).toBe(0);
    expect(line(cwd, 'a/ny.yaml')).toBe(
      'charters: [{ file: "../et kommissorium: vores.yaml", from: 2014-01-01 }]',
    );
  });

  it('takes one that comes with rup, and holds whoever takes part to it', async () => {
    const cwd = folder();
    const told = ['--plan', 'P', '--area', 'Natur', '--region', 'Region Midtjylland'];
    const ran = await rup(['init', '--charter', 'rup-2012', '--years', '2014-2017', ...told], { cwd });
    expect([ran.exitCode, line(cwd)]).toEqual([0, 'charters: [{ id: rup-2012, from: 2014-01-01 }]']);
    const own = folder({ 'k.yaml': charter });
    expect(
      (await rup(['init', '--charter', 'k.yaml', '--years', '2014-2017', ...told], { cwd: own })).exitCode,
    ).toBe(0);
    expect(line(own)).toBe('charters: [{ file: k.yaml, from: 2014-01-01 }]');
  });

  it('needs a file that is there, and no template that has one', async () => {
    const cwd = folder({ 'k.yaml': charter });
    expect(await rup(['init', '--charter', 'rup-2021'], { cwd })).toMatchObject({ exitCode: 2, stdout: '' });
    const both = ['init', '--charter', 'k.yaml', '--template', 'rup-2012'];
    expect(await rup(both, { cwd })).toMatchObject({ exitCode: 2, stdout: '' });
    expect(line(folder({ 'organisering.yaml': '' }))).toBeUndefined();
  });
});
