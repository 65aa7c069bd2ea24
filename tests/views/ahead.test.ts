import { describe, expect, it } from 'vitest';
import { scheduleOn } from '../../src/meetings/as-of.ts';
import type { Member, OrganisationFile } from '../../src/organisation/generated/types.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { type Ahead, aheadOf } from '../../src/views/ahead.ts';
import { changed, forumIn } from './changed.ts';

function ahead(data: OrganisationFile, at: string, until: string, code: Ahead['fact']['code']): Ahead[] {
  const organisation = new Organisation(data);
  const found = aheadOf(organisation, scheduleOn(organisation, at), { at, until });
  return found.filter(({ fact }) => fact.code === code);
}

const dates = (found: readonly Ahead[]) => found.map(({ date }) => date);

describe('a seat that ends', () => {
  const ends = (members: Member[], until = '2014-06-30', last?: string) => {
    const data = changed((copy) => {
      const forum = forumIn(copy, 'klimaforum');
      forum.members = members;
      if (last !== undefined) forum.dissolved = { date: last };
    });
    return ahead(data, '2014-03-01', until, 'seat-ends').filter(({ command }) => command[3] === 'klimaforum');
  };
  const leaving: Member = { person: 'chef', role: 'medlem', area: 'trafik', to: '2014-04-30' };

  it('is told with who leaves, and how somebody is appointed to it', () => {
    const args = { holder: 'Chefen', role: 'medlem', area: 'Trafik' };
    expect(ends([leaving])).toEqual([
      {
        date: '2014-04-30',
        isLate: false,
        fact: { code: 'seat-ends', args: { ...args, body: { id: 'klimaforum', name: 'Klimaforum' } } },
        command: ['rup', 'member', 'appoint', 'klimaforum', '--role', 'medlem', '--area', 'trafik'],
      },
    ]);
    const { area, ...anywhere } = leaving;
    expect(ends([anywhere])).toMatchObject([
      { fact: { args: { area: '' } }, command: expect.not.arrayContaining(['--area']) },
    ]);
  });

  it('is told up to the last day that is asked about', () => {
    expect(dates(ends([leaving], '2014-04-30'))).toEqual(['2014-04-30']);
    expect(ends([leaving], '2014-04-29')).toEqual([]);
  });

  it.each([
    ['that nobody is entered to follow', {}, false],
    ['that somebody takes the next day', { from: '2014-05-01' }, true],
    ['that somebody takes a day later', { from: '2014-05-02' }, false],
    ['beside another role', { from: '2014-05-01', role: 'formand' }, false],
    ['beside another area', { from: '2014-05-01', area: 'klima' }, false],
    ['that is entered to be vacant then', { from: '2014-05-01', vacant: true as const }, false],
  ])('%s', (_, next, isFollowed) => {
    const other: Member = { organisation: 'herlev', role: 'medlem', area: 'trafik', ...next };
    expect(dates(ends([leaving, other]))).toEqual(isFollowed ? [] : ['2014-04-30']);
  });

  it('is not told of a vacancy, nor of a seat that ends with its forum', () => {
    expect(ends([{ vacant: true, role: 'medlem', to: '2014-04-30' }])).toEqual([]);
    expect(ends([leaving], '2014-06-30', '2014-04-30')).toEqual([]);
    expect(dates(ends([leaving], '2014-06-30', '2014-05-01'))).toEqual(['2014-04-30']);
  });
});

describe('an office that somebody leaves', () => {
  const ends = (holders: { person: string; from?: string; to?: string }[], until = '2014-06-30') =>
    ahead(
      changed(({ statusMeeting }) => {
        for (const office of statusMeeting?.offices ?? [])
          if (office.id === 'formand-kkr') office.holders = holders;
      }),
      '2014-03-01',
      until,
      'office-ends',
    );
  const leaving = { person: 'kkr-formand', to: '2014-04-30' };

  it('is told with the holder, and how another takes it', () => {
    const office = { id: 'formand-kkr', name: 'Formand i KKR' };
    expect(ends([leaving])).toEqual([
      {
        date: '2014-04-30',
        isLate: false,
        fact: { code: 'office-ends', args: { holder: 'KKR-formanden', office } },
        command: ['rup', 'office', 'hold', 'formand-kkr'],
      },
    ]);
  });

  it('is told up to the last day that is asked about, where nobody is entered for the next day', () => {
    expect(dates(ends([leaving], '2014-04-30'))).toEqual(['2014-04-30']);
    expect(ends([leaving], '2014-04-29')).toEqual([]);
    expect(ends([leaving, { person: 'chef', from: '2014-05-01' }])).toEqual([]);
    expect(dates(ends([leaving, { person: 'chef', from: '2014-05-02' }]))).toEqual(['2014-04-30']);
  });
});

describe('offices that new councils constitute', () => {
  const begins = (at: string, until: string, holders: { person: string; from?: string }[]) =>
    ahead(
      changed(({ statusMeeting }) => {
        for (const office of statusMeeting?.offices ?? []) office.holders = holders;
      }),
      at,
      until,
      'term-begins',
    );

  it('are told from the new year after an election, late from the next day to the end of January', () => {
    const from2010 = [{ person: 'chef', from: '2010-01-01' }];
    expect(begins('2013-12-01', '2013-12-31', from2010)).toEqual([]);
    const [first] = begins('2013-12-01', '2014-01-01', from2010);
    expect(first).toEqual({
      date: '2014-01-01',
      isLate: false,
      fact: {
        code: 'term-begins',
        args: { office: { id: 'formand-region', name: 'Formand i regionen' }, election: '2013-11-19' },
      },
      command: ['rup', 'office', 'hold', 'formand-region', '--from', '2014-01-01'],
    });
    expect(begins('2014-01-31', '2014-03-01', from2010).map(({ isLate }) => isLate)).toEqual([true, true]);
    expect(begins('2014-02-01', '2014-03-01', from2010)).toEqual([]);
  });

  it('are not told of once somebody has taken them since the election', () => {
    const at = ['2013-12-01', '2014-01-31'] as const;
    expect(begins(...at, [{ person: 'chef', from: '2013-11-20' }])).toEqual([]);
    expect(begins(...at, [{ person: 'chef', from: '2013-11-19' }])).toHaveLength(2);
    expect(begins(...at, [{ person: 'chef' }])).toHaveLength(2);
  });
});

describe('a finding that is accepted for a time', () => {
  it('is told on its last day, with how it is accepted again', () => {
    const data = changed((copy) => {
      copy.acceptedFindings = [
        { code: 'forum-report-late', id: 'klimaforum', reason: 'Ferie', until: '2014-04-01' },
        { code: 'group-meetings-missing', reason: 'Ferie', until: '2014-03-15' },
      ];
    });
    expect(ahead(data, '2014-03-01', '2014-04-01', 'acceptance-ends')).toEqual([
      {
        date: '2014-03-15',
        isLate: false,
        fact: { code: 'acceptance-ends', args: { rule: 'group-meetings-missing', id: '' } },
        command: ['rup', 'accept', 'group-meetings-missing'],
      },
      {
        date: '2014-04-01',
        isLate: false,
        fact: { code: 'acceptance-ends', args: { rule: 'forum-report-late', id: 'klimaforum' } },
        command: ['rup', 'accept', 'forum-report-late', 'klimaforum'],
      },
    ]);
    expect(dates(ahead(data, '2014-03-16', '2014-03-31', 'acceptance-ends'))).toEqual([]);
  });
});

describe('an organisation that ends', () => {
  const ends = (until: string, at = '2014-03-01') =>
    ahead(
      changed(({ organisations }) => {
        const one = organisations.find(({ id }) => id === 'koebenhavn') as (typeof organisations)[0];
        one.dissolved = { date: '2014-05-31', reason: 'Lov', successors: ['kkr'] };
      }),
      at,
      until,
      'organisation-ends',
    );

  it('is told with who carries it on, up to its last day', () => {
    expect(ends('2014-05-31')).toEqual([
      {
        date: '2014-05-31',
        isLate: false,
        fact: {
          code: 'organisation-ends',
          args: {
            organisation: { id: 'koebenhavn', name: 'København' },
            successors: [{ id: 'kkr', name: 'KKR Hovedstaden' }],
          },
        },
        command: ['rup', 'organisation', 'show', 'koebenhavn'],
      },
    ]);
    expect(ends('2014-05-30')).toEqual([]);
    expect(dates(ends('2014-06-30', '2014-05-31'))).toEqual(['2014-05-31']);
    expect(ends('2014-06-30', '2014-06-01')).toEqual([]);
  });
});

describe('a plan that ends', () => {
  const told = (from?: string) => {
    const data = changed((copy) => {
      if (from === undefined) return;
      const { name, period } = copy.plan;
      const { to: until } = period;
      copy.plan = {
        ...copy.plan,
        name: 'ReVUS',
        period: { from, to: '2020-12-31' },
        earlier: [{ until, name, period }],
      };
    });
    const found = (['plan-ends', 'plan-begins'] as const).flatMap((code) =>
      ahead(data, '2016-11-01', '2018-12-31', code),
    );
    return found.map(({ date, fact: { code }, command }) => [date, code, command.join(' ')]);
  };

  it('is told with the command for the next one, or by the next one, or by both where days lie between', () => {
    expect(told()).toEqual([['2016-12-31', 'plan-ends', 'rup plan succeed --from 2017-01-01']]);
    expect(told('2017-01-01')).toEqual([['2017-01-01', 'plan-begins', '']]);
    expect(told('2018-01-01')).toEqual([
      ['2016-12-31', 'plan-ends', ''],
      ['2018-01-01', 'plan-begins', ''],
    ]);
  });

  it('takes the seats of an area along that goes with it: nobody is to follow there', () => {
    const ends = (to?: string) => {
      const data = changed((copy) => {
        const area = copy.plan.areas.find(({ id }) => id === 'trafik');
        if (area && to !== undefined) area.to = to;
        const forum = forumIn(copy, 'klimaforum');
        forum.members = [{ person: 'chef', role: 'medlem', area: 'trafik', to: '2014-04-30' }];
      });
      const found = ahead(data, '2014-03-01', '2014-06-30', 'seat-ends');
      return found.filter(({ command }) => command[3] === 'klimaforum').length;
    };
    expect(ends()).toBe(1);
    expect(ends('2014-05-01')).toBe(1);
    expect(ends('2014-04-30')).toBe(0);
  });
});
