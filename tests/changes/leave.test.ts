import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/changes/change.ts';
import { Refusal } from '../../src/changes/change.ts';
import { CHANGES } from '../../src/changes/index.ts';
import { settingsOf } from '../../src/changes/settings.ts';
import { applyOperations } from '../../src/document/edit/operation.ts';
import type { Value } from '../../src/document/parsed.ts';
import type { Member, OrganisationFile } from '../../src/organisation/generated/types.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { changed } from '../views/changed.ts';

/** The file's data once a change is made, and what it leaves open; or the code of the refusal. */
function made(
  name: keyof typeof CHANGES,
  input: object,
  data = changed(),
): { after: OrganisationFile; open: readonly { args: object }[] } | string {
  const change = CHANGES[name] as Change<unknown>;
  try {
    const { operations, open } = change.plan(
      { organisation: new Organisation(data), today: '2014-03-01' },
      input,
    );
    const after = applyOperations(data as unknown as Value, operations) as unknown as OrganisationFile;
    return { after, open };
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

describe('who leaves a seat of the group', () => {
  const chief = (organisation: string, area: string): Member => ({
    ...{ organisation, role: 'kommunaldirektør', area, selectedBy: 'kkr' },
  });
  const members = [chief('koebenhavn', 'klima'), chief('herlev', 'klima'), chief('koebenhavn', 'trafik')];
  const left = (organisation: string, area: string, all = members) => {
    const data = changed((copy) => {
      copy.administrativeGroup.members = structuredClone(all);
    });
    const result = made('member leave', { body: 'gruppe', organisation, area, date: '2014-03-31' }, data);
    if (typeof result === 'string') return result;
    return {
      members: result.after.administrativeGroup.members?.filter((one) => one.area === area),
      open: result.open.map(({ args }) => ('area' in args ? args.area : undefined)),
    };
  };
  const to = '2014-03-31';
  const vacant = (area: string) => ({
    ...{ vacant: true, role: 'kommunaldirektør', area, selectedBy: 'kkr', from: '2014-04-01' },
  });

  it('leaves a vacancy where the seats of that area are too few then, whatever other areas have', () => {
    expect(left('koebenhavn', 'trafik')).toEqual({
      members: [{ ...chief('koebenhavn', 'trafik'), to }, vacant('trafik')],
      open: ['Trafik'],
    });
    expect(left('koebenhavn', 'klima')).toEqual({
      members: [{ ...chief('koebenhavn', 'klima'), to }, chief('herlev', 'klima')],
      open: [],
    });
    expect(left('herlev', 'klima', members.slice(1))).toEqual({
      members: [{ ...chief('herlev', 'klima'), to }, vacant('klima')],
      open: ['Klima'],
    });
  });

  it('is one who sits there', () => {
    expect(left('herlev', 'trafik')).toBe('no-such-member');
  });
});

describe('an entry that names others', () => {
  const reports = (reportsTo: string) => {
    const result = made('forum edit', { id: 'klimaforum', fields: { reportsTo } });
    return typeof result === 'string' ? result : result.after.forums?.[0]?.reportsTo;
  };

  it('names those that are in the file', () => {
    expect(reports('statusmoede')).toBe('statusmoede');
    expect(reports('cykelforum')).toBe('cykelforum');
    expect(reports('koebenhavn')).toBe('unknown-id');
    expect(reports('x')).toBe('unknown-id');
  });
});

it('a setting has the default that rup goes by, and the language, which each sets for themselves, none', () => {
  const data = changed((copy) => {
    copy.settings = { windUpDays: 45 };
  });
  const all = new Map(settingsOf(new Organisation(data)).map((one) => [one.key, one]));
  expect(all.get('windUpDays')).toMatchObject({ value: 45, default: 60, isSet: true });
  expect(all.get('deadlines.notice')).toMatchObject({ value: '-3w', default: '-3w', isSet: false });
  expect(all.get('language')).toMatchObject({ default: null });
});
