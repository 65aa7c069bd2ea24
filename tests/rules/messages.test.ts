import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { da } from '../../src/messages/da/index.ts';
import { input } from '../../src/messages/da/input.ts';
import { en } from '../../src/messages/en/index.ts';
import { messageOf } from '../../src/output/advice.ts';
import { RULES } from '../../src/rules/index.ts';
import { checked } from './checked.ts';

describe('what is said of a finding', () => {
  it.each(RULES.map(({ code }) => code).filter((code) => !(code in input)))(
    '%s: dates and times are written as the language does',
    async (code) => {
      const { findings } = await checked(readFileSync(`fixtures/${code}/fails.yaml`, 'utf8'));
      for (const finding of findings) {
        expect(messageOf(finding, da)).not.toMatch(/\d{4}-\d{2}-\d{2}|\d:\d/);
        expect(messageOf(finding, en)).not.toMatch(/\d{4}-\d{2}-\d{2}/);
      }
    },
  );

  it('the line ends of a name in a block of its own are no part of the sentence', async () => {
    const { findings } = await checked(
      'forums:\n  - id: klimaforum\n    name: |\n      Klima\n      forum\n    task: Udmønte strategien\n    initiatives: [{ id: klimastrategi, relation: [follows] }]\n    origin: established\n    established: 2013-10-10\n    establishedBy: regionen\n    reportsTo: gruppe\n',
    );
    expect(findings.map((finding) => messageOf(finding, da))).toEqual(['Klima forum har intet angivet mål']);
  });

  it('an initiative that was never followed up has no day since which it was not', async () => {
    const { findings } = await checked(readFileSync('fixtures/initiative-follow-up-late/fails.yaml', 'utf8'));
    expect(findings.map((finding) => messageOf(finding, en))).toEqual([
      'Klimastrategi has had no follow-up for more than 3 months (since 10 October 2013)',
      'Fælles varmeplan has had no follow-up yet, in more than 3 months',
    ]);
    expect(findings.map((finding) => messageOf(finding, da))).toEqual([
      'Der er ikke fulgt op på Klimastrategi i mere end 3 måneder (siden 10.10.2013)',
      'Der er ikke fulgt op på Fælles varmeplan endnu, efter mere end 3 måneder',
    ]);
  });
});
