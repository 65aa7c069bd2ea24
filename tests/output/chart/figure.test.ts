import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

import { textsIn } from '../../../src/messages/texts.ts';
import type { OrganisationFile } from '../../../src/organisation/generated/types.ts';
import { Organisation } from '../../../src/organisation/organisation.ts';
import { dot } from '../../../src/output/chart/dot.ts';
import { type Figure, figureOf } from '../../../src/output/chart/figure.ts';
import { byArea } from '../../../src/output/chart/gathered.ts';
import { mermaid } from '../../../src/output/chart/mermaid.ts';
import { svgFile } from '../../../src/output/chart/svg.ts';
import { growth } from '../../growth.ts';
import { exampleFile } from '../../meetings/organisation.ts';
import { hasPackage } from '../../system-package.ts';
import { fileWith } from './generate.ts';

const texts = await textsIn('en', 'chart');
const proposal = await exampleFile();
const later = await exampleFile('organisering-2016.yaml');

const figure = (file: OrganisationFile, at: string, all = false): Figure =>
  figureOf(new Organisation(file), at, texts, { all });

/** The relations by the ids of the file; those to come in brackets. */
function relations({ nodes, relations: all }: Figure): string[] {
  const id = (key: string) => nodes.find((node) => node.key === key)?.id;
  return all.map(({ kind, from, to, isPlanned }) => {
    const told = `${id(from)} ${kind} ${id(to)}`;
    return isPlanned ? `(${told})` : told;
  });
}

const drawn = (told: Figure) => told.nodes.map(({ id, state }) => `${id} ${state}`);
const lines = (told: Figure, id: string) => told.nodes.find((node) => node.id === id)?.lines;

describe('the figure', () => {
  it('is what the proposal says, on a day when the group is there', () => {
    const told = figure(proposal, '2014-03-01');
    expect(drawn(told)).toEqual([
      'region-hovedstaden active',
      'statusmoede active',
      'kkr-hovedstaden active',
      'administrativ-gruppe active',
      'klimaforum active',
      'vaekstdagsorden active',
      'uddannelsesforum planned',
    ]);
    expect(relations(told)).toEqual([
      'region-hovedstaden meets statusmoede',
      'kkr-hovedstaden meets statusmoede',
      'kkr-hovedstaden selects administrativ-gruppe',
      'administrativ-gruppe informs statusmoede',
      'klimaforum reports administrativ-gruppe',
      'vaekstdagsorden reports administrativ-gruppe',
      '(uddannelsesforum reports administrativ-gruppe)',
      '(region-hovedstaden establishes uddannelsesforum)',
    ]);
    expect(lines(told, 'administrativ-gruppe')).toEqual([
      'Koncerndirektør from Region Hovedstaden: 1 filled',
      'Kommunaldirektør for each area: 0 filled, 4 vacant',
      'Fagdirektør for each area: 0 filled, 4 vacant',
      'Meets twice a year',
    ]);
    expect(lines(told, 'region-hovedstaden')).toEqual(['Formand for regionsrådet: Vibeke Storm Rasmussen']);
  });

  it('says how often a body meets, or that it does so at no fixed times', () => {
    const { statusMeeting, administrativeGroup: group, ...rest } = proposal;
    const told = (perYear: number) => {
      const file = {
        ...rest,
        statusMeeting: { ...statusMeeting, perYear },
        administrativeGroup: { ...group, meetings: { ...group.meetings, perYear } },
      } as typeof proposal;
      const lines = figure(file, '2014-03-01').nodes.flatMap((node) => node.lines);
      return lines.filter((line) => /^(?:Held|Meets|No regular)/.test(line));
    };
    expect([told(0), told(1), told(3)]).toEqual([
      ['No regular meetings', 'No regular meetings'],
      ['Held once a year', 'Meets once a year'],
      ['Held 3 times a year', 'Meets 3 times a year'],
    ]);
  });

  it('takes the one region there is for that of the council, where neither office nor charter says which', () => {
    const { statusMeeting: _, ...rest } = proposal;
    const syd = { id: 'syddanmark', name: 'Region Syddanmark', kind: 'region' as const };
    const councils = (...more: readonly (typeof syd)[]) => {
      const organisations = [...proposal.organisations, ...more];
      const file = { ...rest, organisations, charters: [] } as unknown as typeof proposal;
      return figure(file, '2014-03-01').nodes.flatMap(({ kind, name }) => (kind === 'council' ? [name] : []));
    };
    expect([councils(), councils(syd)]).toEqual([['Region Hovedstaden'], []]);
  });

  it('says that it is a reconstruction, of what and of when', () => {
    const told = figure(proposal, '2014-03-01');
    expect(told.subtitle).toBe('Den regionale udviklingsplan 2012, as of 1 March 2014');
    expect(told.note).toMatch(/^Reconstructed/);
    for (const part of [told.subtitle, told.note, 'Administrativt klimaforum', 'Steen Christiansen'])
      expect(told.description).toContain(part);
  });

  it('is the source’s Fig. 1 only where the document is that of the plan', () => {
    expect(figure(proposal, '2014-03-01').title).toMatch(/^Fig\. 1/);
    const { plan, organisations } = proposal;
    const others = organisations.filter(({ kind }) => kind !== 'region' && kind !== 'kkr');
    const syd = {
      id: 'region-hovedstaden',
      name: 'Region Syddanmark',
      kind: 'region' as const,
      code: '1083',
    };
    for (const file of [
      { ...proposal, plan: { ...plan, period: { from: '2024-01-01', to: '2027-12-31' } } },
      { ...proposal, organisations: [syd, ...others] },
    ]) {
      const told = figure(file, '2014-03-01');
      expect([told.title, told.note]).toEqual([
        'Organisation chart: Administrativ gruppe for RUP',
        'Drawn from the file.',
      ]);
      for (const text of [svgFile(told), mermaid(told), dot(told)]) {
        expect(text).not.toMatch(/Fig|lost/);
        expect(text).toContain('Organisation chart');
      }
    }
  });

  it('has one arrow of a kind to all forums, however many there are', () => {
    for (const count of [3, 12, 40]) {
      const told = figure(
        fileWith(count, (index) => `Nr ${index}`),
        '2014-03-01',
        true,
      );
      const [drawnDot, drawnMermaid] = [dot(told), mermaid(told)];
      for (const [text, pattern] of [
        [drawnDot, /label=" reports "/g],
        [drawnDot, /label=" establishes forums "/g],
        [drawnMermaid, /\|"reports"\|/g],
        [drawnMermaid, /\|"establishes forums"\|/g],
      ] as const)
        expect(text.match(pattern)).toHaveLength(1);
      expect(drawnDot).toContain('lhead=cluster_forums');
      for (let index = 0; index < count; index++) expect(drawnMermaid).toMatch(new RegExp(`Nr ${index}\\b`));
    }
  });

  it('draws one forum as it draws several, and says so where there is none', () => {
    const svg = (count: number) =>
      svgFile(
        figure(
          fileWith(count, (index) => `Nr ${index}`),
          '2014-03-01',
          true,
        ),
      );
    expect([0, 1, 2].map((count) => svg(count).includes(texts.noForums))).toEqual([true, false, false]);
    expect([0, 1, 2].map((count) => svg(count).match(/>Nr \d</g)?.length ?? 0)).toEqual([0, 1, 2]);
  });

  it('groups more than twelve forums by the first of their areas, and leaves none out', () => {
    const file = fileWith(13, (index) => `Nr ${index}`);
    const [first, second, ...rest] = file.forums ?? [];
    const { areas: _, ...none } = second as NonNullable<typeof second>;
    const stray = { ...(first as NonNullable<typeof first>), areas: ['findes-ikke'] };
    const told = byArea(figure({ ...file, forums: [stray, none, ...rest] }, '2014-03-01', true));
    const boxes = told.nodes.filter(({ kind }) => kind === 'area');
    expect(boxes.map(({ name, lines: own }) => [name, own.length])).toEqual([
      ['Erhverv', 3],
      ['Klima', 8],
      ['findes-ikke', 1],
      [texts.noArea, 1],
    ]);
    expect(boxes.flatMap(({ lines: own }) => own)).toContain('• Nr 3 (planned)');
    expect(byArea(figure(fileWith(12, String), '2014-03-01', true)).nodes.at(-1)?.kind).toBe('forum');
  });

  it.runIf(hasPackage('graphviz', spawnSync('dot', ['-V']).status === 0))(
    'has the two councils beside the status meeting in Graphviz, and the forums below the group',
    () => {
      const { stdout } = spawnSync('dot', ['-Tplain'], {
        input: dot(figure(later, '2015-06-01')),
        encoding: 'utf8',
      });
      const y = (key: string) => Number(new RegExp(`^node ${key} \\S+ (\\S+)`, 'm').exec(stdout)?.[1]);
      expect(y('council')).toBeGreaterThan(0);
      expect([y('kkr'), y('meeting')]).toEqual([y('council'), y('council')]);
      expect(y('group')).toBeLessThan(y('council'));
      expect(y('forum1')).toBeLessThan(y('group'));
    },
  );

  it('follows the dates: a group to come, an office that changed hands, a forum dissolved', () => {
    const before = figure(proposal, '2013-01-01');
    expect(drawn(before)).toContain('administrativ-gruppe planned');
    expect(relations(before)).toContain('(administrativ-gruppe informs statusmoede)');
    expect(lines(figure(later, '2013-12-31'), 'region-hovedstaden')?.[0]).toContain('til 2013');
    expect(lines(figure(later, '2014-01-01'), 'region-hovedstaden')?.[0]).toContain('fra 2014');

    // The last day of a forum is a day of its life (R33).
    expect(relations(figure(later, '2015-10-08'))).toContain('cykelforum reports administrativ-gruppe');
    expect(drawn(figure(later, '2015-10-09')).join()).not.toContain('cykelforum');
    const all = figure(later, '2015-10-09', true);
    expect(drawn(all)).toContain('cykelforum dissolved');
    expect(relations(all).join()).not.toContain('cykelforum');
    expect(lines(all, 'cykelforum')).toContain('Dissolved after 8 October 2015');
  });

  it('draws no relation that the file does not state', () => {
    const [klima, ...others] = later.forums ?? [];
    const { reportsTo: _, ...silent } = klima as NonNullable<typeof klima>;
    const told = figure(
      {
        ...later,
        forums: [
          { ...silent, origin: 'established', established: '2014-01-01', establishedBy: 'albertslund' },
          ...others.map((forum) => ({ ...forum, reportsTo: 'statusmoede' })),
        ],
        administrativeGroup: {
          ...later.administrativeGroup,
          composition: [{ roles: ['direktør'], selectedBy: 'region-hovedstaden', min: 1 }],
        },
      },
      '2015-06-01',
    );
    expect(relations(told).filter((each) => / reports | selects /.test(each))).toEqual([]);
    expect(relations(told)).not.toContain('region-hovedstaden establishes klimaforum');
    expect(lines(told, 'klimaforum')).toEqual([
      'Klima',
      'Established 1 January 2014 by Albertslund',
      'No reporting line recorded',
    ]);
    expect(lines(told, 'cykelforum')).toContain('Reports to Årligt statusmøde');
    expect(lines(told, 'administrativ-gruppe')?.[0]).toContain('selected by Region Hovedstaden');
  });

  it('is drawn of an organisation of which little is there', () => {
    const { statusMeeting: _, formerGroups: __, ...rest } = proposal;
    const bare = { ...rest, organisations: [], people: [], forums: [] };
    expect(drawn(figure(bare, '2014-03-01'))).toEqual(['administrativ-gruppe active']);
    expect(svgFile(figure(bare, '2014-03-01'))).toContain(texts.noForums);
    const twice = { ...proposal, forums: [...(proposal.forums ?? []), ...(proposal.forums ?? [])] };
    const told = figure(twice, '2014-03-01');
    expect(new Set(told.nodes.map(({ key }) => key)).size).toBe(10);
  });

  it('takes time in proportion to the forums', async () => {
    const draw = (count: number) =>
      svgFile(
        figure(
          fileWith(count, (index) => `Samarbejdsforum nr. ${index}`),
          '2014-03-01',
          true,
        ),
      );
    expect(await growth(draw, 500, 8000)).toBeLessThan(5);
  });
});
