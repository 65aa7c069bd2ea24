import { describe, expect, it } from 'vitest';
import schema from '../../schema/organisering.schema.json';
import { settingKeys } from '../../src/changes/settings.ts';
import { settings as da } from '../../src/messages/da/settings.ts';
import { settings as en } from '../../src/messages/en/settings.ts';
import { clean, folder, rup } from './world.ts';

const text = `${clean}settings:
  windUpDays: 45
  seasons: { spring: { from: 01-15, to: 06-20 } }
`;

interface Setting {
  readonly key: string;
  readonly value: unknown;
  readonly default: unknown;
  readonly line: number | null;
}

async function listed(content: string): Promise<Map<string, Setting>> {
  const { stdout } = await rup(['settings', '--json'], { cwd: folder({ 'organisering.yaml': content }) });
  const { settings } = JSON.parse(stdout) as { settings: Setting[] };
  return new Map(settings.map((one) => [one.key, one]));
}

describe('rup settings without arguments', () => {
  it('shows each that can be set, what applies, and the line on which the file says so', async () => {
    const found = await listed(text);
    expect([...found.keys()]).toEqual(settingKeys());
    const line = clean.split('\n').length + 1;
    expect(found.get('windUpDays')).toEqual({ key: 'windUpDays', value: 45, default: 60, line });
    expect(found.get('seasons.spring.from')).toMatchObject({
      value: '01-15',
      default: '02-01',
      line: line + 1,
    });
    expect(found.get('namespace')).toMatchObject({ value: 'gruppe.regionen.rup', line: null });
    // A season that is set has no part that is preferred: all of it is.
    expect(found.get('seasons.spring.preferred.from')).toMatchObject({ value: '01-15', line: null });
    expect(found.get('seasons.autumn.from')).toMatchObject({ value: '08-15', default: '08-15', line: null });
  });

  it('tells the defaults that the format tells', async () => {
    const { settings, deadlines } = schema.$defs;
    const described = {
      ...settings.properties,
      ...settings.properties.history.properties,
      ...deadlines.properties,
    } as Record<string, { description?: string }>;
    for (const [key, { default: byDefault }] of await listed(clean)) {
      // These defaults are told in a sentence.
      if (key.startsWith('seasons.') || key === 'namespace') continue;
      const { description = '' } = described[key.split('.').at(-1) ?? ''] ?? {};
      expect([key, byDefault?.toString() || undefined]).toEqual([
        key,
        /Default: (\S+)\.$/.exec(description)?.[1],
      ]);
    }
  });

  it('says what each is, in either language', async () => {
    for (const { meanings } of [da, en]) expect(Object.keys(meanings).sort()).toEqual(settingKeys().sort());
    const cwd = folder({ 'organisering.yaml': text });
    const { exitCode, stdout } = await rup(['settings', '--lang', 'da'], { cwd });
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^windUpDays +45\ndage til at nedlægge .* linje \d+; standard 60\n/m);
  });

  it('does not do so where a printed command has left the key open, which is asked for', async () => {
    const { exitCode, stdout, stderr } = await rup(['settings', '…'], {
      cwd: folder({ 'organisering.yaml': text }),
    });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain('rup settings <key>');
  });
});
