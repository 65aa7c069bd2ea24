import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, rup } from './world.ts';

describe('rup init', () => {
  it.each(['da', 'en'])('writes a commented file that passes, on any day (%s)', async (lang) => {
    for (const now of ['2014-01-01', '2024-02-29', '2026-06-30', '2026-07-01', '2026-12-31']) {
      const cwd = folder();
      const given = { cwd, now: `${now}T10:00:00Z`, env: { RUP_LANG: lang } };
      const { exitCode, stdout, stderr } = await rup(['init'], given);
      expect([exitCode, stderr]).toEqual([0, '']);
      expect(stdout).toContain('rup validate organisering.yaml');
      const text = readFileSync(join(cwd, 'organisering.yaml'), 'utf8');
      expect(text).toContain(`language: ${lang}\n`);
      expect(text).not.toMatch(/\{\w+\}/);
      expect(text.match(/^ *# /gm)?.length).toBeGreaterThan(10);
      const checked = await rup(['validate'], given);
      expect(checked, `${now}: ${checked.stdout}`).toMatchObject({ exitCode: 0, stderr: '' });
    }
  });

  it.each(['da', 'en'])('writes examples in comments that pass once a seat is filled (%s)', async (lang) => {
    const cwd = folder();
    await rup(['init'], { cwd, env: { RUP_LANG: lang } });
    const text = readFileSync(join(cwd, 'organisering.yaml'), 'utf8');
    const sections = text.replace(
      /^# ((?:people|forums|meetings):)\n((?:# {3}.*\n)+)/gm,
      (_, key, body: string) => {
        return `${key}\n${body.replace(/^# /gm, '')}`;
      },
    );
    expect(sections).toMatch(/^forums:\n {2}- id/m);
    const checked = await rup(['validate', '-'], { cwd, stdin: sections });
    expect(checked, checked.stdout).toMatchObject({ exitCode: 0 });
  });

  it('takes the language and the colours for what they are, not for answers', async () => {
    for (const [argv, language] of [
      [['--lang', 'da', 'init'], 'da'],
      [['init', '--lang', 'da', '--template', 'blank'], 'da'],
      [['init', '--no-color'], 'en'],
    ] as const) {
      const cwd = folder();
      expect(await rup(argv, { cwd })).toMatchObject({ exitCode: 0, stderr: '' });
      const text = readFileSync(join(cwd, 'organisering.yaml'), 'utf8');
      expect(text).toContain(`language: ${language}\n`);
    }
  });

  it('writes the organisation of the source', async () => {
    const cwd = folder();
    const ran = await rup(['init', 'min fil.yaml', '--template', 'rup-2012'], { cwd });
    expect(ran.exitCode).toBe(0);
    expect(ran.stdout).toContain('rup validate "min fil.yaml"');
    const text = readFileSync(join(cwd, 'min fil.yaml'), 'utf8');
    expect(text).toMatch(/^# yaml-language-server: \$schema=organisering\.schema\.json$/m);
    expect((await rup(['validate', 'min fil.yaml'], { cwd })).exitCode).toBe(0);
  });

  it('never writes over what is there', async () => {
    const cwd = folder({ 'organisering.yaml': 'min egen' });
    symlinkSync('ingen', join(cwd, 'link.yaml'));
    for (const name of ['organisering.yaml', 'link.yaml']) {
      const { exitCode, stdout, stderr } = await rup(['init', name], { cwd });
      expect([exitCode, stdout]).toEqual([2, '']);
      expect(stderr).toContain(`${name} already exists and will not be overwritten`);
    }
    expect(readFileSync(join(cwd, 'organisering.yaml'), 'utf8')).toBe('min egen');
    expect(existsSync(join(cwd, 'ingen'))).toBe(false);
  });

  it('creates no folders', async () => {
    const cwd = folder();
    const { exitCode, stderr } = await rup(['init', 'ny/organisering.yaml'], { cwd });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('cannot be written: the folder does not exist');
    expect(readdirSync(cwd)).toEqual([]);
  });
});

describe('rup schema', () => {
  it('prints the schema as it is', async () => {
    const { exitCode, stdout } = await rup(['schema']);
    expect(exitCode).toBe(0);
    expect(stdout).toBe(readFileSync('schema/organisering.schema.json', 'utf8'));
  });
});
