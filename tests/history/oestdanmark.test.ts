import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { seatCounts } from '../../src/organisation/composition.ts';
import type { OrganisationFile } from '../../src/organisation/generated/types.ts';
import { chartersOf } from '../../src/organisation/in-force.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { planTimeOf } from '../../src/organisation/plan-time.ts';
import { checker } from '../../src/rules/check.ts';
import { forumViews } from '../../src/views/forums.ts';
import { rup } from '../cli/world.ts';

// The third example: from the plan of 2012 through its successors to Region Østdanmark.

const FOLDER = 'examples/oestdanmark';
const text = readFileSync(`${FOLDER}/organisering.yaml`);

async function example() {
  const document = await readDocument(text);
  const charter = await readDocument(readFileSync(`${FOLDER}/kommissorium.yaml`));
  return { ...document, files: new Map([['kommissorium.yaml', charter]]) };
}

/** The organisation as it was on a day. */
async function on(day: string) {
  const document = await example();
  const own = await chartersOf(document);
  return new Organisation(document.data as unknown as OrganisationFile, undefined, own, day).asOf(day);
}

describe('the file', () => {
  it.each([
    ['2013-10-10', 'Den regionale udviklingsplan 2012', '2012-01-01', 'R1'],
    ['2014-12-31', 'Den regionale udviklingsplan 2012', '2012-01-01', 'R1'],
    ['2015-01-01', 'ReVUS, den regionale vækst- og udviklingsstrategi', '2012-01-01', 'K1'],
    ['2019-12-31', 'ReVUS, den regionale vækst- og udviklingsstrategi', '2012-01-01', 'K1'],
    ['2020-01-01', 'Regional udviklingsstrategi 2020–2023', '2020-01-01', 'K1'],
    ['2024-01-01', 'Regional udviklingsstrategi 2024–2027', '2020-01-01', 'K1'],
    ['2027-01-01', 'Regional udviklingsstrategi 2024–2027', '2020-01-01', 'K1'],
  ])('says on %s that %s was in force, and under which document', async (day, plan, since, first) => {
    const organisation = await on(day);
    expect(organisation.file.plan.name).toBe(plan);
    expect(planTimeOf(organisation).from).toBe(since);
    expect(organisation.charter.statements[0]?.number).toBe(first);
  });

  it.each([
    ['2014-12-31', ['Erhverv', 'Trafik', 'Uddannelse', 'Klima'], 'Region Hovedstaden'],
    ['2019-12-31', ['Erhverv', 'Trafik', 'Uddannelse', 'Klima'], 'Region Hovedstaden'],
    ['2020-01-01', ['Trafik', 'Uddannelse', 'Klima', 'Sundhed'], 'Region Hovedstaden'],
    ['2026-12-31', ['Trafik', 'Uddannelse', 'Klima', 'Sundhed'], 'Region Hovedstaden'],
    ['2027-01-01', ['Trafik', 'Uddannelse', 'Klima', 'Sundhed'], 'Region Østdanmark'],
  ])(
    'says on %s which areas there were, and whose director sat: all seats are held',
    async (day, areas, region) => {
      const organisation = await on(day);
      expect(organisation.areas.map(({ name }) => name)).toEqual(areas);
      const director = organisation.group.members?.find(
        ({ role, from = '', to = '9999' }) => role === 'koncerndirektør' && from <= day && day <= to,
      );
      expect(director && organisation.partyOf(director)?.name).toBe(region);
      const counts = seatCounts(organisation, organisation.group, day);
      expect(counts.map(({ held, missing }) => [held, missing])).toEqual(counts.map(() => [1, 0]));
    },
  );

  it('says which forums there were', async () => {
    const active = async (day: string) =>
      forumViews(await on(day), day, { state: 'active' }).map(({ id }) => id);
    expect(await active('2014-02-02')).toEqual(['klimaforum', 'vaekstdagsorden']);
    expect(await active('2014-02-03')).toEqual(['klimaforum', 'vaekstdagsorden', 'uddannelsesforum']);
    expect(await active('2015-01-01')).toEqual(['klimaforum', 'uddannelsesforum']);
    expect(await active('2016-07-01')).toEqual(['uddannelsesforum']);
    expect(await active('2019-01-01')).toEqual([]);
  });

  it('has nothing wrong on any day from when the seats were taken to the end of what is entered', async () => {
    const checked = await checker(await example());
    const wrong: unknown[] = [];
    for (let month = 0; month < 14 * 12 - 9; month++) {
      const [year, of] = [2013 + Math.floor((month + 9) / 12), ((month + 9) % 12) + 1];
      for (const number of ['01', '15', '28']) {
        const day = `${year}-${String(of).padStart(2, '0')}-${number}`;
        const { findings } = checked(day, '2027-01-01');
        const worse = findings.filter(({ severity }) => severity !== 'note');
        wrong.push(...worse.map(({ code }) => `${day} ${code}`));
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('its history', () => {
  const home = mkdtempSync(join(tmpdir(), 'rup-oestdanmark-'));
  const folder = join(home, 'sekretariatet');

  beforeAll(() => {
    mkdirSync(join(home, 'bin'));
    symlinkSync(resolve('bin/rup.cjs'), join(home, 'bin/rup'));
    execFileSync('sh', [`${FOLDER}/historie.sh`, folder], {
      env: { HOME: home, PATH: [join(home, 'bin'), process.env['PATH']].join(delimiter), LANG: 'C.UTF-8' },
    });
  }, 120_000);

  it('is made by commands alone, and ends in the file', () => {
    expect(readFileSync(join(folder, 'organisering.yaml'), 'utf8')).toBe(text.toString());
  });

  it('is told by rup log', async () => {
    for (const lang of ['da', 'en']) {
      const { stdout, exitCode } = await rup(['log', '--lang', lang], { cwd: folder });
      expect(exitCode).toBe(0);
      await expect(stdout).toMatchFileSnapshot(`recorded/oestdanmark.${lang}.txt`);
    }
  });

  it('loses nothing on the way: each commit passes the gate of the one before', async () => {
    const revisions = execFileSync('git', ['log', '--reverse', '--format=%H %as'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const [first, ...others] = revisions
      .trim()
      .split('\n')
      .map((line) => line.split(' '));
    let [before = ''] = first ?? [];
    const alarms: string[] = [];
    for (const [revision = '', day = ''] of others) {
      execFileSync('git', ['checkout', '--quiet', revision], { cwd: folder });
      const { stdout } = await rup(['validate', '--base', before, '--at', day, '--format', 'json'], {
        cwd: folder,
      });
      const [file] = JSON.parse(stdout).files as { findings: { code: string; severity: string }[] }[];
      alarms.push(
        ...(file?.findings ?? [])
          .filter(({ severity }) => severity === 'error')
          .map(({ code }) => `${day} ${code}`),
      );
      before = revision;
    }
    expect(alarms).toEqual([]);
  }, 120_000);
});
