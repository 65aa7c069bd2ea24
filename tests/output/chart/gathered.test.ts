import { describe, expect, it } from 'vitest';
import { textsIn } from '../../../src/messages/texts.ts';
import type { Forum } from '../../../src/organisation/generated/types.ts';
import { byArea, columnsFor } from '../../../src/output/chart/gathered.ts';
import { figure, fileWith } from './generate.ts';

const texts = await textsIn('en', 'chart');

const planned: Partial<Forum> = {};
const active: Partial<Forum> = { established: '2013-09-01', establishedBy: 'region-hovedstaden' };
const dissolved: Partial<Forum> = { ...active, dissolved: { date: '2014-01-31', reason: 'Slut' } };

/** The figure of forums of that kind of life: those of traffic, and enough others for all to stand by area. */
function gathered(traffic: readonly Partial<Forum>[], others = 13) {
  const all = [...Array.from({ length: others }, () => active), ...traffic];
  const forums = all.map(
    (life, index): Forum => ({
      ...{ id: `f${index}`, name: `F${index}`, origin: 'established', reportsTo: 'administrativ-gruppe' },
      areas: [index < others ? 'klima' : 'trafik'],
      ...life,
    }),
  );
  return byArea(figure({ ...fileWith(0, String), forums }, texts));
}

const boxes = (...args: Parameters<typeof gathered>) =>
  gathered(...args).nodes.filter(({ kind }) => kind === 'area');
const traffic = (...lives: readonly Partial<Forum>[]) => boxes(lives).find(({ name }) => name === 'Trafik');

describe('the box of an area', () => {
  it.each([
    ['active where one of its forums is, wherever it stands', [planned, dissolved, active], 'active'],
    ['planned where the first of others is', [planned, dissolved], 'planned'],
    ['dissolved where the first of others is', [dissolved, planned], 'dissolved'],
    ['as its only forum is', [planned], 'planned'],
  ])('is %s', (_, lives, state) => {
    expect(traffic(...lives)?.state).toBe(state);
  });

  it('has a line for each forum, with what its place does not say', () => {
    expect(traffic(active, planned)?.lines).toEqual(['• F13', '• F14 (planned)']);
    expect(traffic({ ...planned, reportsTo: 'statusmoede' } as Partial<Forum>)?.lines).toEqual([
      '• F13 (planned; reports to Årligt statusmøde)',
    ]);
  });

  it('is one of several, of like height, where there are more than twelve', () => {
    const heights = (count: number) =>
      boxes([active], count).map(({ name, lines }) => `${name}: ${lines.length}`);
    expect(heights(12)).toEqual(['Trafik: 1', 'Klima: 12']);
    expect(heights(13)).toEqual(['Trafik: 1', 'Klima (1/2): 7', 'Klima (2/2): 6']);
    expect(heights(25)).toEqual(['Trafik: 1', 'Klima (1/3): 9', 'Klima (2/3): 9', 'Klima (3/3): 7']);
  });
});

describe('the relations of areas', () => {
  const reports = (...lives: readonly Partial<Forum>[]) => {
    const { nodes, relations } = gathered(lives);
    const key = nodes.find(({ name }) => name === 'Trafik')?.key;
    return relations.filter(({ kind, from }) => kind === 'reports' && from === key);
  };

  it('are one of a kind, which is to come where all of their forums’ are', () => {
    expect(reports(planned, planned).map(({ isPlanned }) => isPlanned)).toEqual([true]);
    expect(reports(planned, active, planned).map(({ isPlanned }) => isPlanned)).toEqual([false]);
    expect(reports(active, planned).map(({ isPlanned }) => isPlanned)).toEqual([false]);
    expect(reports(dissolved)).toEqual([]);
  });
});

it('forums stand three in a row, four of them and areas two', () => {
  const columns = (count: number) => columnsFor(byArea(figure(fileWith(count, String), texts)));
  expect([0, 1, 2, 3, 4, 5, 12, 13].map(columns)).toEqual([0, 1, 2, 3, 2, 3, 3, 2]);
});
