import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import type { OrganisationFile } from '../../src/organisation/generated/types.ts';
import { checkDocument } from '../../src/rules/check.ts';
import { outlived } from '../cli/world.ts';
import { briefFrom } from '../output/brief/briefs.ts';
import { changed, dataOf, forumIn, initiativeIn } from './changed.ts';

const file = changed();

describe('the decisions that a brief asks for', () => {
  const decisions = (data: OrganisationFile, at = '2014-03-01') =>
    briefFrom(data, at).matters.decisions.map((one) => ({ ...one, body: undefined }));
  const select = (selectedBy: string | undefined, state: string, isNeeded: boolean, ...seats: object[]) => ({
    ...{ kind: 'select', body: undefined, state, isNeeded, seats },
    selectedBy: selectedBy && { id: 'kkr', name: 'KKR Hovedstaden' },
  });
  const seat = (role: string, area: string | undefined, count = 1) => ({
    roles: [role],
    area: area && { id: area.toLowerCase(), name: area },
    count,
  });

  it('are one for the seats that the same body selects for, those that are needed first', () => {
    const group = changed(({ administrativeGroup }) => {
      administrativeGroup.members = [
        { vacant: true, role: 'koncerndirektør' },
        { vacant: true, role: 'kommunaldirektør', area: 'klima' },
        { organisation: 'koebenhavn', role: 'kommunaldirektør', area: 'klima' },
        { vacant: true, role: 'kommunaldirektør', area: 'trafik' },
        { vacant: true, role: 'fagdirektør', area: 'trafik' },
      ];
    });
    expect(decisions(group).filter(({ kind }) => kind === 'select')).toEqual([
      select('kkr', 'unfilled', true, seat('fagdirektør', 'Klima')),
      select(undefined, 'vacant', true, seat('koncerndirektør', undefined)),
      select('kkr', 'vacant', true, seat('kommunaldirektør', 'Trafik'), seat('fagdirektør', 'Trafik')),
      select('kkr', 'vacant', false, seat('kommunaldirektør', 'Klima')),
    ]);
  });

  it('puts a needed seat before one that is allowed, whichever of them is vacant', () => {
    const group = changed(({ administrativeGroup }) => {
      administrativeGroup.composition = [
        { roles: ['formand'], max: 1 },
        { roles: ['næstformand'], min: 1, max: 1 },
      ];
      administrativeGroup.members = [
        { vacant: true, role: 'formand' },
        { vacant: true, role: 'næstformand' },
      ];
    });
    expect(decisions(group).filter(({ kind }) => kind === 'select')).toEqual([
      select(undefined, 'vacant', true, seat('næstformand', undefined)),
      select(undefined, 'vacant', false, seat('formand', undefined)),
    ]);
  });

  it('are one for each vacant seat of a forum that stands, until the plan is over', () => {
    const forums = changed((copy) => {
      copy.administrativeGroup.members = [];
      copy.administrativeGroup.composition = [];
      forumIn(copy, 'klimaforum').members = [
        { vacant: true, role: 'næstformand', selectedBy: 'kkr' },
        { vacant: true, role: 'medlem', area: 'klima' },
        { organisation: 'regionen', role: 'formand' },
      ];
      forumIn(copy, 'vaekstforum').members = [{ vacant: true, role: 'medlem' }];
      copy.administrativeGroup.members = [{ vacant: true, role: 'fagdirektør' }];
    });
    const found = briefFrom(forums, '2014-03-01').matters.decisions.filter(({ kind }) => kind === 'select');
    const body = { id: 'klimaforum', name: 'Klimaforum' };
    expect(found).toEqual([
      { ...select('kkr', 'vacant', true, seat('næstformand', undefined)), body },
      { ...select(undefined, 'vacant', true, seat('medlem', 'Klima')), body },
    ]);
    expect(briefFrom(forums, '2016-12-31').matters.decisions).toEqual(expect.arrayContaining(found));
    expect(decisions(forums, '2017-01-01')).toEqual([]);
  });

  it('tells which initiatives wish for a forum, those that have not ended', () => {
    const wishes = (ended?: string) => {
      const data = changed((copy) => {
        Object.assign(initiativeIn(copy, 'letbane'), { wantsForum: 'videnforum' }, ended && { ended });
      });
      return decisions(data).find(({ kind }) => kind === 'establish');
    };
    const [viden, letbane] = [
      { id: 'ny-viden', name: 'Ny viden' },
      { id: 'letbane', name: 'Letbane' },
    ];
    expect(wishes()).toMatchObject({ forum: { id: 'videnforum' }, wantedBy: [viden, letbane] });
    expect(wishes('2014-03-01')).toMatchObject({ wantedBy: [viden, letbane] });
    expect(wishes('2014-02-28')).toMatchObject({ wantedBy: [viden] });
  });

  it('tells of a forum that nobody needs once, as one to dissolve', async () => {
    const document = await readDocument(Buffer.from(outlived));
    const at = '2014-03-01';
    const { findings } = await checkDocument(document, at);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['forum-outlived', 'error']]);
    const { matters } = briefFrom(await dataOf(outlived), at, undefined, findings);
    const decision = { kind: 'dissolve', forum: 'Klimaforum', initiative: 'Klimastrategi' };
    expect(matters.decisions).toMatchObject([{ ...decision, ended: '2013-12-15' }]);
    expect([matters.deviations, matters.faults, matters.concerns]).toEqual([[], [], []]);
  });
});

describe('what a brief tells to have happened', () => {
  const [from, to] = ['2012-01-01', '2014-03-01'];

  it('is the end of the groups, the administrative one too', () => {
    const over = changed((copy) => {
      copy.administrativeGroup.dissolved = { date: to, reason: 'Slut', decidedBy: 'regionen' };
    });
    expect(briefFrom(over, to, from).forums.groupsDissolved).toMatchObject([
      { forum: { id: 'gruppe-1' }, date: '2013-08-14', reason: undefined },
      { forum: { id: 'gruppe' }, date: to, reason: 'Slut', decidedBy: { name: 'Region Hovedstaden' } },
    ]);
    expect(briefFrom(over, '2014-02-28', from).forums.groupsDissolved).toHaveLength(1);
  });

  it('are the reports of the period by date, however they stand in the file', () => {
    const dates = ['2014-02-01', '2014-03-02', '2011-12-31', '2013-12-02', '2014-01-05'];
    const reporting = changed((copy) => {
      forumIn(copy, 'klimaforum').reports = dates.map((date) => ({ date, progress: date }));
    });
    const own = briefFrom(reporting, to, from).forums.reports.filter(
      ({ forum }) => forum.id === 'klimaforum',
    );
    expect(own.map(({ date, progress }) => [date, progress])).toEqual(
      ['2013-12-02', '2014-01-05', '2014-02-01'].map((date) => [date, date]),
    );
  });

  it('are the changes of an initiative by date, with what it was before', () => {
    const [klima] = briefFrom(file, to, from).areas;
    const changes = klima?.initiatives.find(({ id }) => id === 'klimastrategi')?.changes ?? [];
    expect(changes).toEqual([
      { kind: 'started', date: '2013-09-01' },
      { kind: 'prioritised', date: '2013-10-10', rank: 1, before: undefined },
      { kind: 'followed-up', date: '2013-10-10', status: 'on-track', before: undefined },
      { kind: 'prioritised', date: '2014-02-10', rank: 2, before: 1 },
      { kind: 'followed-up', date: '2014-02-10', status: 'at-risk', before: 'on-track' },
    ]);
  });

  it('leaves out who left with their forum, but not one who left on its first day', () => {
    const leaving = changed((copy) => {
      forumIn(copy, 'vaekstforum').members = [
        { organisation: 'regionen', role: 'formand', to: '2014-01-31' },
        { organisation: 'kkr', role: 'medlem', to: '2014-01-30' },
      ];
      forumIn(copy, 'cykelforum').members = [{ organisation: 'herlev', role: 'medlem', to: '2013-10-10' }];
    });
    const left = briefFrom(leaving, to, from).seats.changes.filter(({ kind }) => kind === 'left');
    expect(left.map(({ body, organisation, date }) => [body.id, organisation?.id, date])).toEqual([
      ['cykelforum', 'herlev', '2013-10-10'],
      ['vaekstforum', 'kkr', '2014-01-30'],
      ['klimaforum', 'herlev', '2014-01-31'],
      ['gruppe', 'herlev', '2014-02-28'],
    ]);
  });

  it('is no meeting of the last day that has not been held yet: it is to come', () => {
    const on = changed(({ meetings = [] }) => {
      meetings.push({ id: 'i-dag', body: 'klimaforum', date: to });
      meetings.push({ id: 'i-gaar', body: 'klimaforum', date: '2014-02-28' });
    });
    const { past, planned } = briefFrom(on, to, from).meetings;
    expect(planned.filter(({ id }) => id.startsWith('i-'))).toMatchObject([
      { id: 'i-dag', state: 'scheduled' },
    ]);
    expect(past.filter(({ id }) => id.startsWith('i-'))).toMatchObject([
      { id: 'i-gaar', state: 'unrecorded' },
    ]);
  });
});

describe('the areas of a brief', () => {
  const told = (areas: string[], started = '2014-02-01') => {
    const data = changed((copy) => {
      Object.assign(initiativeIn(copy, 'letbane'), { areas, started });
    });
    return briefFrom(data, '2014-03-01', '2014-02-15').areas.map(({ area, initiatives, elsewhere }) => [
      area?.id,
      initiatives.find(({ id }) => id === 'letbane')?.started ??
        elsewhere.find(({ id }) => id === 'letbane')?.toldIn.id,
    ]);
  };

  it('tell an initiative in the first that the file defines, and point to it from the others', () => {
    expect(told(['ukendt', 'trafik', 'klima'])).toEqual([
      ['klima', 'trafik'],
      ['trafik', '2014-02-01'],
    ]);
  });

  it('have one of no area last, where an initiative has none that the file defines', () => {
    expect(told(['ukendt'])).toEqual([
      ['klima', undefined],
      ['trafik', undefined],
      [undefined, '2014-02-01'],
    ]);
  });

  it('tell when it started from that day on', () => {
    expect(told(['trafik'], '2014-03-01')).toContainEqual(['trafik', '2014-03-01']);
    expect(told(['trafik'], '2014-03-02')).toContainEqual(['trafik', undefined]);
  });
});

describe('the organisations that end', () => {
  const told = (date: string, from = '2014-02-01') => {
    const data = changed(({ organisations }) => {
      const one = organisations.find(({ id }) => id === 'koebenhavn') as (typeof organisations)[0];
      one.dissolved = { date, reason: 'Lov', successors: ['kkr'] };
    });
    return briefFrom(data, '2014-03-01', from).organisations;
  };

  it('are told of where they ended in the period, or are to end in the year after it', () => {
    const ending = {
      organisation: { id: 'koebenhavn', name: 'København' },
      reason: 'Lov',
      successors: [{ id: 'kkr', name: 'KKR Hovedstaden' }],
    };
    expect(told('2014-02-28')).toEqual([{ ...ending, date: '2014-02-28', isComing: false }]);
    expect(told('2014-03-01')).toMatchObject([{ isComing: true }]);
    expect(told('2015-03-01')).toEqual([{ ...ending, date: '2015-03-01', isComing: true }]);
    expect(told('2015-03-02')).toEqual([]);
    expect(told('2014-02-01')).toHaveLength(1);
    expect(told('2014-01-31')).toEqual([]);
  });
});

it('who took and left an office is told in the order of time, whatever the order of the offices', () => {
  const data = changed((copy) => {
    const [first, second] = copy.statusMeeting?.offices ?? [];
    Object.assign(first as object, {
      holders: [
        { person: 'regionsformand', to: '2014-02-10' },
        { person: 'ledig', from: '2014-02-11' },
      ],
    });
    Object.assign(second as object, {
      holders: [
        { person: 'chef', to: '2013-12-31' },
        { person: 'kkr-formand', from: '2014-01-01' },
      ],
    });
  });
  const { offices } = briefFrom(data, '2014-03-01').seats;
  expect(offices.map(({ kind, date, person }) => [date, kind, person.id])).toEqual([
    ['2013-12-31', 'left-office', 'chef'],
    ['2014-01-01', 'took-office', 'kkr-formand'],
    ['2014-02-10', 'left-office', 'regionsformand'],
    ['2014-02-11', 'took-office', 'ledig'],
  ]);
});
