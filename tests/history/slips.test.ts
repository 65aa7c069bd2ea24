import { describe, expect, it } from 'vitest';
import type { Effort, Forum, Person } from '../../src/organisation/generated/types.ts';
import {
  changed,
  correct,
  type File,
  file,
  forum,
  group,
  initiative,
  type Mutable,
  meeting,
  TODAY,
} from './past.ts';

/** When nothing of what is dated around TODAY can be undone any more. */
const LATER = '2014-05-01';

/** Something entered around TODAY that was a slip, how it is undone, and what that is once it is settled. */
interface Slip {
  readonly entered: (all: File) => void;
  readonly undone: (all: File) => void;
  readonly settled: readonly string[];
}

const forums = (all: File) => all.forums ?? (all.forums = []);
const renamedId = (all: File, from: string, to: string) =>
  Object.assign(all, JSON.parse(JSON.stringify(all).replaceAll(`"${from}"`, `"${to}"`)));
const newForum = (id: string): Mutable<Forum> => ({
  id,
  name: 'Nyt forum',
  origin: 'established',
  established: '2014-02-10',
  members: [{ organisation: 'regionen', role: 'chef' }],
  reports: [{ date: '2014-02-20', progress: 'Begyndt' }],
});
const dissolve = (all: File) => {
  const over = forum(all);
  over.dissolved = { date: '2014-02-15', reason: 'Løst' };
  Object.assign(over.members?.[2] as object, { to: '2014-02-15' });
  Object.assign(over.initiatives?.[0] as object, { until: '2014-02-15' });
};
const revive = (all: File) => {
  const over = forum(all);
  delete over.dissolved;
  delete over.members?.[2]?.to;
  delete over.initiatives?.[0]?.until;
};
const newPerson = { id: 'anne-jenssen', name: 'Anne Jensen', organisation: 'koebenhavn' } as Mutable<Person>;
const seat = (person: string) => ({ person, role: 'gæst', from: '2014-02-12' });
const newEffort: Effort = {
  id: 'ny-indsats',
  municipality: 'koebenhavn',
  area: 'klima',
  goal: 'mindre-co2',
  effort: 'Busser',
  collected: '2014-02-12',
};
const newInitiative = { id: 'nyt-initiativ', name: 'Nyt', areas: ['trafik'], started: '2014-02-12' };
const newOffice = {
  id: 'naestformand',
  name: 'Næstformand',
  organisation: 'regionen',
  holders: [{ person: 'regionsformand', from: '2014-02-12' }],
};
const without = <T extends { id: string }>(list: readonly T[] | undefined, id: string) =>
  (list ?? []).filter((one) => one.id !== id);

const SLIPS: Readonly<Record<string, Slip>> = {
  'a dissolution undone': { entered: dissolve, undone: revive, settled: ['forum-revived'] },
  'a dissolution postponed to a coming day': {
    entered: dissolve,
    undone: (all) => {
      revive(all);
      forum(all).dissolved = { date: '2014-12-31', reason: 'Løst' };
    },
    settled: ['forum-revived'],
  },
  'a dissolution on another day': {
    entered: dissolve,
    undone: (all) => {
      revive(all);
      forum(all).dissolved = { date: '2014-02-20', reason: 'Løst' };
    },
    settled: ['past-rewritten dissolved'],
  },
  'the group’s dissolution undone': {
    entered: (all) => (group(all).dissolved = { date: '2014-02-15' }),
    undone: (all) => delete group(all).dissolved,
    settled: ['past-rewritten dissolved'],
  },
  'a report at the wrong forum': {
    entered: (all) => forum(all).reports?.push({ date: '2014-02-20', progress: 'Godt' }),
    undone: (all) => {
      forum(all).reports?.pop();
      forum(all, 'videre').reports = [{ date: '2014-02-20', progress: 'Godt' }];
    },
    settled: ['report-withdrawn', 'date-backdated reports'],
  },
  'a report with the wrong day': {
    entered: (all) => forum(all).reports?.push({ date: '2014-02-20', progress: 'Godt' }),
    undone: (all) => ((forum(all).reports?.[1] as { date: string }).date = '2014-02-21'),
    settled: ['past-rewritten reports'],
  },
  'a report withdrawn': {
    entered: (all) => forum(all).reports?.push({ date: '2014-02-20', progress: 'Godt' }),
    undone: (all) => forum(all).reports?.pop(),
    settled: ['report-withdrawn'],
  },
  'minutes on the wrong meeting': {
    entered: (all) =>
      all.meetings?.push(
        { id: 'et', body: 'gruppe', date: '2014-02-11', held: { date: '2014-02-11', minutes: 'sag 14/2' } },
        { id: 'to', body: 'klimaforum', date: '2014-02-18', held: { date: '2014-02-18' } },
      ),
    undone: (all) => {
      meeting(all, 'et').held = { date: '2014-02-11' };
      meeting(all, 'to').held = { date: '2014-02-18', minutes: 'sag 14/2' };
    },
    settled: ['minutes-withdrawn'],
  },
  'a meeting that was not held after all': {
    entered: (all) =>
      all.meetings?.push({ id: 'et', body: 'gruppe', date: '2014-02-11', held: { date: '2014-02-11' } }),
    undone: (all) => delete meeting(all, 'et').held,
    settled: ['past-rewritten held'],
  },
  'a meeting withdrawn': {
    entered: (all) =>
      all.meetings?.push({ id: 'et', body: 'gruppe', date: '2014-02-11', held: { date: '2014-02-11' } }),
    undone: (all) => (all.meetings = without(all.meetings, 'et')),
    settled: ['id-removed'],
  },
  'a meeting’s id mistyped': {
    entered: (all) =>
      all.meetings?.push({ id: 'et', body: 'gruppe', date: '2014-02-11', held: { date: '2014-02-11' } }),
    undone: (all) => (meeting(all, 'et').id = 'en'),
    // A meeting has no name by which it could be known under its new id.
    settled: ['id-removed', 'date-backdated held'],
  },
  'a cancellation undone': {
    entered: (all) => (meeting(all, 'foraar').cancelled = { date: '2014-02-20', reason: 'Afbud' }),
    undone: (all) => delete meeting(all, 'foraar').cancelled,
    settled: ['past-rewritten cancelled'],
  },
  'a forum’s id mistyped': {
    entered: (all) => forums(all).push(newForum('nyt-forrum')),
    undone: (all) => renamedId(all, 'nyt-forrum', 'nyt-forum'),
    settled: ['id-removed'],
  },
  'a forum withdrawn': {
    entered: (all) => forums(all).push(newForum('nyt')),
    undone: (all) => forums(all).pop(),
    settled: ['id-removed'],
  },
  'a forum established on another day': {
    entered: (all) => forums(all).push(newForum('nyt')),
    undone: (all) => (forum(all, 'nyt').established = '2014-02-05'),
    settled: ['past-rewritten established'],
  },
  'a person’s id mistyped': {
    entered: (all) => {
      all.people?.push(newPerson);
      forum(all).members?.push(seat('anne-jenssen'));
    },
    undone: (all) => renamedId(all, 'anne-jenssen', 'anne-jensen'),
    settled: ['id-removed', 'past-rewritten members'],
  },
  'a person withdrawn with a seat': {
    entered: (all) => {
      all.people?.push(newPerson);
      forum(all).members?.push(seat('anne-jenssen'));
    },
    undone: (all) => {
      all.people = without(all.people, 'anne-jenssen');
      forum(all).members?.pop();
    },
    settled: ['id-removed', 'past-rewritten members'],
  },
  'a member of the wrong body': {
    entered: (all) => {
      all.people?.push(newPerson);
      forum(all).members?.push(seat('anne-jenssen'));
    },
    undone: (all) => {
      forum(all).members?.pop();
      group(all).members?.push(seat('anne-jenssen'));
    },
    settled: ['date-backdated members', 'past-rewritten members'],
  },
  'an organisation’s id mistyped': {
    entered: (all) => {
      all.organisations.push({ id: 'helsigor', name: 'Helsingør', kind: 'municipality' });
      all.efforts?.push({ ...newEffort, municipality: 'helsigor' });
    },
    undone: (all) => renamedId(all, 'helsigor', 'helsingoer'),
    settled: ['id-removed', 'past-rewritten collected'],
  },
  'an organisation and its people withdrawn': {
    entered: (all) => {
      all.organisations.push({ id: 'helsingoer', name: 'Helsingør', kind: 'municipality' });
      all.people?.push({ ...newPerson, organisation: 'helsingoer' });
      forum(all).members?.push(seat('anne-jenssen'));
    },
    undone: (all) => {
      all.organisations = without(all.organisations, 'helsingoer');
      all.people = without(all.people, 'anne-jenssen');
      forum(all).members?.pop();
    },
    settled: ['id-removed', 'id-removed', 'past-rewritten members'],
  },
  'an area, its goal and its initiative withdrawn': {
    entered: (all) => {
      all.plan.areas.push({ id: 'trafik', name: 'Trafik' });
      all.plan.goals?.push({ id: 'faerre-biler', area: 'trafik', name: 'Færre biler' });
      all.plan.initiatives?.push(newInitiative);
      all.efforts?.push({ ...newEffort, area: 'trafik', goal: 'faerre-biler' });
    },
    undone: (all) => {
      all.plan.areas = without(all.plan.areas, 'trafik');
      all.plan.goals = without(all.plan.goals, 'faerre-biler');
      all.plan.initiatives = without(all.plan.initiatives, 'nyt-initiativ');
      all.efforts?.pop();
    },
    settled: ['id-removed', 'id-removed', 'id-removed', 'id-removed'],
  },
  'an initiative’s id and its area’s mistyped': {
    entered: (all) => {
      all.plan.areas.push({ id: 'trafik', name: 'Trafik' });
      all.plan.initiatives?.push(newInitiative);
    },
    undone: (all) => {
      renamedId(all, 'nyt-initiativ', 'nye-initiativ');
      renamedId(all, 'trafik', 'transport');
    },
    settled: ['id-removed', 'id-removed'],
  },
  'a follow-up and a priority at the wrong initiative': {
    entered: (all) => {
      all.plan.initiatives?.push({ ...newInitiative, areas: ['klima'] });
      initiative(all).followUps?.push({ date: '2014-02-20', status: 'delayed' });
      initiative(all).priorities?.push({ date: '2014-02-20', rank: 2 });
    },
    undone: (all) => {
      initiative(all).followUps?.pop();
      initiative(all).priorities?.pop();
      Object.assign(all.plan.initiatives?.[1] as object, {
        followUps: [{ date: '2014-02-20', status: 'delayed' }],
        priorities: [{ date: '2014-02-20', rank: 2 }],
      });
    },
    settled: ['date-backdated priorities', 'past-rewritten followUps', 'past-rewritten priorities'],
  },
  'an initiative ended that goes on': {
    entered: (all) => (initiative(all).ended = '2014-02-20'),
    undone: (all) => delete initiative(all).ended,
    settled: ['past-rewritten ended'],
  },
  'an effort withdrawn': {
    entered: (all) => all.efforts?.push(newEffort),
    undone: (all) => all.efforts?.pop(),
    settled: ['id-removed'],
  },
  'an effort of another municipality toward another goal': {
    entered: (all) => {
      all.plan.goals?.push({ id: 'mindre-stoej', area: 'klima', name: 'Mindre støj' });
      all.efforts?.push(newEffort);
    },
    undone: (all) =>
      Object.assign(all.efforts?.[1] as object, {
        municipality: 'frederiksberg',
        goal: 'mindre-stoej',
        effort: 'Hegn',
      }),
    settled: ['id-reused'],
  },
  'an office’s id mistyped': {
    entered: (all) => all.statusMeeting?.offices.push(newOffice),
    undone: (all) => renamedId(all, 'naestformand', 'naestformand-region'),
    settled: ['id-removed'],
  },
  'an office withdrawn': {
    entered: (all) => all.statusMeeting?.offices.push(newOffice),
    undone: (all) => all.statusMeeting?.offices.pop(),
    settled: ['id-removed'],
  },
  'another in an office': {
    entered: (all) => all.statusMeeting?.offices.push(newOffice),
    undone: (all) =>
      Object.assign(all.statusMeeting?.offices[2]?.holders?.[0] as object, { person: 'kkr-formand' }),
    settled: ['past-rewritten holders'],
  },
};

describe.each(Object.entries(SLIPS))('%s', (_, { entered, undone, settled }) => {
  const before = file();
  entered(before);

  it('is no matter within the days of grace', async () => {
    expect(await changed(undone, TODAY, before)).toEqual([]);
  });

  it('is one afterwards', async () => {
    expect((await changed(undone, LATER, before)).sort()).toEqual([...settled].sort());
  });

  it('and may then be corrected openly', async () => {
    const ids = [...JSON.stringify(before).matchAll(/"id":"([^"]+)"/g)].map(([, id = '']) => id);
    const codes = await changed(
      (all) => {
        undone(all);
        for (const id of new Set([...ids, 'en'])) correct(all, { id, date: LATER });
      },
      LATER,
      before,
    );
    expect(codes).toEqual([]);
  });
});

describe('what may not be withdrawn unseen, though nothing in it is of a settled day', () => {
  const office = (holder: object) => ({ ...newOffice, holders: [holder] }) as typeof newOffice;

  it.each<[string, (all: File) => void, (all: File) => void]>([
    [
      'what is yet to begin',
      (all) => forums(all).push({ id: 'nyt', name: 'Nyt', origin: 'established', established: '2014-03-02' }),
      (all) => forums(all).pop(),
    ],
    [
      'what began with the plan: an office',
      (all) => all.statusMeeting?.offices.push(office({ person: 'regionsformand' })),
      (all) => all.statusMeeting?.offices.pop(),
    ],
    [
      'what was continued',
      (all) => forums(all).push({ id: 'nyt', name: 'Nyt', origin: 'continued' }),
      (all) => forums(all).pop(),
    ],
    [
      'what has no day',
      (all) => forums(all).push({ id: 'nyt', name: 'Nyt', origin: 'established' }),
      (all) => forums(all).pop(),
    ],
  ])('%s', async (_, entered, undone) => {
    const before = file();
    entered(before);
    expect(await changed(undone, TODAY, before)).toEqual(['id-removed']);
  });

  it('but what begins today may', async () => {
    const before = file();
    forums(before).push({ id: 'nyt', name: 'Nyt', origin: 'established', established: TODAY });
    expect(await changed((all) => forums(all).pop(), TODAY, before)).toEqual([]);
  });
});

it('what a slip is entered anew as may not be dated back unseen, though it has the name and another id', async () => {
  const before = file();
  forums(before).push(newForum('nyt'));
  const anew = (established: string) => (all: File) => {
    forums(all).pop();
    forums(all).push({ ...newForum('andet'), established });
  };
  expect(await changed(anew('2014-02-10'), TODAY, before)).toEqual([]);
  expect(await changed(anew('2013-01-01'), TODAY, before)).toContain('date-backdated established');
});
