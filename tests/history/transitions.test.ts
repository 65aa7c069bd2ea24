import { describe, expect, it } from 'vitest';
import type { Correction } from '../../src/organisation/generated/types.ts';
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

describe('what may not become of a file', () => {
  const illegal: [string, (file: File) => void, string[]][] = [
    [
      'a past first day moved',
      (all) => (forum(all).established = '2013-11-01'),
      ['past-rewritten established'],
    ],
    ['a past first day removed', (all) => delete forum(all).established, ['past-rewritten established']],
    [
      'the group’s first day moved',
      (all) => (group(all).established = '2013-09-01'),
      ['past-rewritten established'],
    ],
    [
      'an initiative’s start moved',
      (all) => (initiative(all).started = '2013-08-01'),
      ['past-rewritten started'],
    ],
    ['an end put far back', (all) => (initiative(all).ended = '2013-12-31'), ['date-backdated ended']],
    [
      'a priority given another rank',
      (all) => (initiative(all).priorities = [{ date: '2013-10-10', rank: 2 }]),
      ['past-rewritten priorities'],
    ],
    ['a priority removed', (all) => delete initiative(all).priorities, ['past-rewritten priorities']],
    [
      'a follow-up said otherwise',
      (all) => (initiative(all).followUps = [{ date: '2013-10-10', status: 'delayed', note: 'Som ventet' }]),
      ['past-rewritten followUps'],
    ],
    [
      'a follow-up added far back',
      (all) => initiative(all).followUps?.push({ date: '2013-12-01', status: 'delayed' }),
      ['date-backdated followUps'],
    ],
    [
      'a dissolution moved within the past',
      (all) =>
        (forum(all, 'varmeforum').dissolved = { date: '2013-11-30', reason: 'Fjernvarmen er planlagt' }),
      ['past-rewritten dissolved'],
    ],
    [
      'a dissolved forum brought back, with its terms',
      (all) => {
        const over = forum(all, 'varmeforum');
        delete over.dissolved;
        delete over.initiatives?.[0]?.until;
        delete over.members?.[0]?.to;
      },
      ['forum-revived'],
    ],
    [
      'a dissolution moved past today',
      (all) => (forum(all, 'varmeforum').dissolved = { date: '2014-06-30' }),
      ['forum-revived'],
    ],
    [
      'a dissolution far back',
      (all) => (forum(all).dissolved = { date: '2014-01-15' }),
      ['date-backdated dissolved'],
    ],
    [
      'a past term’s last day moved',
      (all) => ((forum(all).members?.[1] as { to?: string }).to = '2014-01-15'),
      ['past-rewritten members'],
    ],
    [
      'a past term given to another',
      (all) => ((forum(all).members?.[1] as { organisation?: string }).organisation = 'koebenhavn'),
      ['past-rewritten members'],
    ],
    ['a past term removed', (all) => forum(all).members?.splice(1, 1), ['past-rewritten members']],
    [
      'a term without a first day removed',
      (all) => group(all).members?.splice(0, 1),
      ['past-rewritten members'],
    ],
    [
      'a term without a first day given one',
      (all) => ((group(all).members?.[0] as { from?: string }).from = '2014-02-15'),
      ['past-rewritten members'],
    ],
    [
      'a term ended far back',
      (all) => ((group(all).members?.[0] as { to?: string }).to = '2014-01-15'),
      ['date-backdated members'],
    ],
    [
      'a member seated far back',
      (all) => group(all).members?.push({ person: 'kkr-formand', role: 'gæst', from: '2013-12-01' }),
      ['date-backdated members'],
    ],
    [
      'an office given to another from the start',
      (all) => ((all.statusMeeting?.offices[0]?.holders?.[0] as { person: string }).person = 'kkr-formand'),
      ['past-rewritten holders'],
    ],
    [
      'a need removed instead of ended',
      (all) => (forum(all).initiatives = []),
      ['past-rewritten initiatives'],
    ],
    [
      'a need of the first day begun later',
      (all) => Object.assign(forum(all).initiatives?.[0] as object, { from: '2014-01-10' }),
      ['past-rewritten initiatives'],
    ],
    [
      'a need begun far back',
      (all) => forum(all).initiatives?.push({ id: 'ny', relation: ['follows'], from: '2013-12-01' }),
      ['date-backdated initiatives'],
    ],
    [
      'a term removed from a body whose first day is not known',
      (all) => forum(all, 'videre').members?.splice(0, 1),
      ['past-rewritten members'],
    ],
    [
      'a term given to another there',
      (all) => ((forum(all, 'videre').members?.[0] as { organisation?: string }).organisation = 'regionen'),
      ['past-rewritten members'],
    ],
    [
      'a past term there given to another',
      (all) => ((forum(all, 'videre').members?.[1] as { organisation?: string }).organisation = 'regionen'),
      ['past-rewritten members'],
    ],
    [
      'a term there begun within the plan’s period',
      (all) => ((forum(all, 'videre').members?.[0] as { from?: string }).from = '2013-06-01'),
      ['past-rewritten members'],
    ],
    [
      'a past term in another role, its end moved',
      (all) => {
        const [, term] = forum(all).members ?? [];
        Object.assign(term as object, { role: 'direktør', to: '2014-01-10' });
      },
      ['past-rewritten members', 'past-rewritten members'],
    ],
    [
      'another who selected a member',
      (all) => ((group(all).members?.[1] as { selectedBy?: string }).selectedBy = 'koebenhavn'),
      ['past-rewritten members'],
    ],
    [
      'another reason for a dissolution, and another who decided it',
      (all) => Object.assign(forum(all, 'varmeforum').dissolved as object, { reason: 'Andet' }),
      ['past-rewritten dissolved'],
    ],
    [
      'another who established a forum',
      (all) => (forum(all).establishedBy = 'koebenhavn'),
      ['past-rewritten established'],
    ],
    [
      'another note on a follow-up',
      (all) => ((initiative(all).followUps?.[0] as { note?: string }).note = 'Alt er godt'),
      ['past-rewritten followUps'],
    ],
    [
      'other speakers at a held meeting',
      (all) => (meeting(all, 'moede-2013').speakers = [{ organisation: 'koebenhavn' }]),
      ['past-rewritten held'],
    ],
    [
      'another reason for a cancellation',
      (all) => Object.assign(meeting(all, 'aflyst').cancelled as object, { reason: 'Ferie' }),
      ['past-rewritten cancelled'],
    ],
    [
      'another effort on the day of the collection',
      (all) => ((all.efforts?.[0] as { effort: string }).effort = 'Busser'),
      ['past-rewritten collected'],
    ],
    ['the plan’s first day moved', (all) => (all.plan.period.from = '2013-01-01'), ['past-rewritten period']],
    ['the plan ended in the past', (all) => (all.plan.period.to = '2013-12-31'), ['date-backdated period']],
    [
      'two people under each other’s ids',
      (all) => {
        const [one, other] = all.people as { name: string }[];
        if (one && other) [one.name, other.name] = [other.name, one.name];
      },
      ['id-reused', 'id-reused'],
    ],
    ['a former id forgotten', (all) => delete forum(all, 'videre').formerly, ['id-removed']],
    [
      'a need’s past end removed',
      (all) => delete forum(all, 'varmeforum').initiatives?.[0]?.until,
      ['past-rewritten initiatives'],
    ],
    [
      'a held meeting held on another day',
      (all) => (meeting(all, 'moede-2013').held = { date: '2013-10-11' }),
      ['past-rewritten held'],
    ],
    ['a held meeting not held', (all) => delete meeting(all, 'moede-2013').held, ['past-rewritten held']],
    [
      'a held meeting with other themes',
      (all) => (meeting(all, 'moede-2013').themes = ['trafik']),
      ['past-rewritten held'],
    ],
    [
      'a past meeting on another day, no move recorded',
      (all) => (meeting(all, 'overset').date = '2014-04-24'),
      ['past-rewritten date'],
    ],
    [
      'a collection on another day',
      (all) => ((all.efforts?.[0] as { collected?: string }).collected = '2013-11-15'),
      ['past-rewritten collected'],
    ],
    ['a report removed', (all) => delete forum(all).reports, ['report-withdrawn']],
    [
      'a report rewritten',
      (all) => ((forum(all).reports?.[0] as { progress?: string }).progress = 'Forsinket'),
      ['past-rewritten reports'],
    ],
    [
      'a report on another day',
      (all) => ((forum(all).reports?.[0] as { date: string }).date = '2013-12-03'),
      ['past-rewritten reports'],
    ],
    [
      'a planned forum removed',
      (all) => (all.forums = all.forums?.filter(({ id }) => id !== 'uddannelse') ?? []),
      ['id-removed'],
    ],
    [
      'a coming meeting removed',
      (all) => (all.meetings = all.meetings?.filter(({ id }) => id !== 'foraar') ?? []),
      ['id-removed'],
    ],
    [
      'a person removed with the office they held',
      (all) => {
        delete all.statusMeeting?.offices[0]?.holders;
        all.people = all.people?.filter(({ id }) => id !== 'regionsformand') ?? [];
      },
      ['id-removed', 'past-rewritten holders'],
    ],
    [
      'the group under another id',
      (all) => {
        group(all).id = 'ny-gruppe';
        for (const one of all.forums ?? []) if (one.reportsTo) one.reportsTo = 'ny-gruppe';
      },
      ['id-removed'],
    ],
    [
      'an id for another kind of thing',
      (all) => {
        all.forums = all.forums?.filter(({ id }) => id !== 'uddannelse') ?? [];
        all.organisations.push({ id: 'uddannelse', name: 'Uddannelsesrådet', kind: 'education' });
      },
      ['id-reused'],
    ],
    [
      'the id that another gave up',
      (all) => {
        forum(all, 'uddannelse').formerly = ['uddannelse'];
        forum(all, 'uddannelse').id = 'uddannelsesforum';
        all.organisations.push({ id: 'uddannelse', name: 'Uddannelsesrådet', kind: 'education' });
      },
      ['id-reused'],
    ],
    [
      'a new forum established far back',
      (all) =>
        all.forums?.push({
          id: 'nyt',
          name: 'Nyt',
          origin: 'established',
          established: '2013-11-01',
          members: [{ role: 'chef', organisation: 'regionen' }],
        }),
      ['date-backdated established'],
    ],
  ];
  it.each(illegal)('%s', async (_, change, codes) => {
    expect(await changed(change)).toEqual(codes);
  });

  it.each(illegal)('but may be corrected openly: %s', async (_, change) => {
    const ids = [
      'klimaforum',
      'gruppe',
      'klimastrategi',
      'varmeforum',
      'formand-region',
      'moede-2013',
      'overset',
      'indsats',
      'uddannelse',
      'foraar',
      'regionsformand',
      'kkr-formand',
      'nyt',
      'videre',
      'aflyst',
    ];
    const all = await changed((after) => {
      change(after);
      for (const id of ids) correct(after, { id });
    });
    expect(all).toEqual([]);
  });
});

describe('what may become of a file', () => {
  const legal: [string, (file: File) => void][] = [
    ['nothing', () => {}],
    [
      'remarks and texts that belong to a day reworded',
      (all) => {
        forum(all).note = 'Ny bemærkning';
        (all.efforts?.[0] as { assessment?: string }).assessment = 'God';
      },
    ],
    [
      'entries in another order',
      (all) => {
        all.forums?.reverse();
        all.meetings?.reverse();
        forum(all).members?.reverse();
      },
    ],
    [
      'a date mended within the grace period',
      (all) => ((forum(all).members?.[2] as { from?: string }).from = '2014-02-03'),
    ],
    ['a dissolution entered some weeks late', (all) => (forum(all).dissolved = { date: '2014-02-15' })],
    [
      'a planned forum established, with members from its first day',
      (all) => {
        forum(all, 'uddannelse').established = '2014-02-15';
        forum(all, 'uddannelse').members = [{ organisation: 'regionen', role: 'chef' }];
      },
    ],
    [
      'a body’s first day stated for a member',
      (all) => ((forum(all).members?.[0] as { from?: string }).from = '2013-10-10'),
    ],
    [
      'a first day filled in where it makes no difference',
      (all) => {
        forum(all, 'videre').established = '2009-05-01';
        (forum(all, 'videre').members?.[0] as { from?: string }).from = '2010-01-01';
      },
    ],
    [
      'a continued forum entered with its members',
      (all) =>
        all.forums?.push({
          id: 'ogsaa',
          name: 'Også videreført',
          origin: 'continued',
          initiatives: [{ id: 'klimastrategi', relation: ['follows'] }],
          members: [{ organisation: 'koebenhavn', role: 'chef' }],
        }),
    ],
    [
      'a name for whom an organisation has in a seat',
      (all) => {
        all.people = [...(all.people ?? []), { id: 'chef', name: 'Chefen', organisation: 'koebenhavn' }];
        forum(all).members?.splice(0, 1, { person: 'chef', role: 'klimachef' });
      },
    ],
    [
      'a role written with a capital',
      (all) => ((forum(all).members?.[1] as { role: string }).role = 'Planchef'),
    ],
    [
      'a new need, and who decided filled in',
      (all) => {
        forum(all, 'videre').initiatives?.push({ id: 'ny', relation: ['follows'] });
        Object.assign(forum(all, 'varmeforum').dissolved as object, { decidedBy: 'regionen' });
        (initiative(all).priorities?.[0] as { note?: string }).note = 'Enstemmigt';
      },
    ],
    [
      'a forum that takes the name of one that was renamed',
      (all) => {
        forum(all, 'varmeforum').name = 'Varmeforum (2013)';
        correct(all, { id: 'varmeforum', field: 'name' });
        forum(all, 'uddannelse').name = 'Varmeforum';
      },
    ],
    [
      'minutes entered, and those entered replaced',
      (all) => (meeting(all, 'moede-2013').held = { date: '2013-10-10', minutes: 'sag 13/1' }),
    ],
    [
      'a meeting recorded as held on its day, however late',
      (all) => (meeting(all, 'overset').held = { date: '2014-01-10' }),
    ],
    [
      'a missed meeting moved, with the move recorded',
      (all) => {
        meeting(all, 'overset').date = '2014-04-24';
        meeting(all, 'overset').moved = [{ date: TODAY, from: '2014-01-10' }];
      },
    ],
    [
      'a coming meeting moved, cancelled',
      (all) => {
        meeting(all, 'foraar').date = '2014-05-08';
        meeting(all, 'foraar').cancelled = { date: TODAY, reason: 'Afbud' };
      },
    ],
    [
      'a report filled in where it said nothing',
      (all) => ((forum(all).reports?.[0] as { note?: string }).note = 'Se bilag'),
    ],
    [
      'a report folded into lines otherwise',
      (all) => ((forum(all).reports?.[0] as { progress?: string }).progress = 'Som\n planlagt'),
    ],
    [
      'a person whom nothing names removed',
      (all) => (all.people = all.people?.filter(({ id }) => id !== 'overtallig') ?? []),
    ],
    [
      'a declared renaming, with all references',
      (all) => {
        forum(all).formerly = ['klimaforum'];
        forum(all).id = 'klima-og-energi';
        meeting(all, 'overset').body = 'klima-og-energi';
      },
    ],
    [
      'a declared renaming of the group and of a municipality',
      (all) => {
        group(all).id = 'ny-gruppe';
        group(all).formerly = ['gruppe'];
        for (const one of all.forums ?? []) if (one.reportsTo) one.reportsTo = 'ny-gruppe';
        for (const one of all.meetings ?? []) if (one.body === 'gruppe') one.body = 'ny-gruppe';
        const text = JSON.stringify(all).replaceAll('"koebenhavn"', '"kobenhavn"');
        Object.assign(all, JSON.parse(text));
        (all.organisations.find(({ id }) => id === 'kobenhavn') as { formerly?: string[] }).formerly = [
          'koebenhavn',
        ];
      },
    ],
    [
      'a vacancy filled',
      (all) => group(all).members?.push({ vacant: true, role: 'fagdirektør', area: 'klima' }),
    ],
    ['the plan’s end moved', (all) => (all.plan.period.to = '2017-12-31')],
  ];
  it.each(legal)('%s', async (_, change) => {
    expect(await changed(change)).toEqual([]);
  });
});

describe('a correction', () => {
  const rewrite = (all: File) => (forum(all).established = '2013-11-01');

  it('covers the field it names, or all of its id', async () => {
    const with_ = (correction: Partial<Correction> & { id: string }) =>
      changed((all) => {
        rewrite(all);
        correct(all, correction);
      });
    expect(await with_({ id: 'klimaforum' })).toEqual([]);
    expect(await with_({ id: 'klimaforum', field: 'established' })).toEqual([]);
    expect(await with_({ id: 'klimaforum', field: 'members' })).toEqual(['past-rewritten established']);
    expect(await with_({ id: 'varmeforum' })).toEqual(['past-rewritten established']);
  });

  it('is itself not reworded once its day is settled', async () => {
    const before = file();
    before.corrections = [{ date: '2014-01-02', id: 'klimaforum', reason: 'Sag 13/1234' }];
    const now = (change: (correction: Mutable<Correction>) => void) =>
      changed((all) => change(all.corrections?.[0] as Mutable<Correction>), TODAY, before);
    expect(await now((correction) => (correction.reason = 'Ingen'))).toEqual(['correction-withdrawn']);
    expect(await now((correction) => (correction.was = '2013-10-09'))).toEqual([]);
    expect(await now((correction) => (correction.reason = 'Sag\n 13/1234'))).toEqual([]);
  });

  it('covers only what is changed together with it, even if it is reworded', async () => {
    const before = file();
    correct(before, { id: 'klimaforum', date: '2014-02-10', reason: 'En tidligere rettelse' });
    expect(await changed(rewrite, TODAY, before)).toEqual(['past-rewritten established']);
    const reworded = await changed(
      (all) => {
        rewrite(all);
        (all.corrections?.[0] as { reason: string }).reason = 'En anden begrundelse';
      },
      TODAY,
      before,
    );
    expect(reworded).toEqual(['past-rewritten established']);
    const another = await changed(
      (all) => {
        rewrite(all);
        correct(all, { id: 'klimaforum' });
      },
      TODAY,
      before,
    );
    expect(another).toEqual([]);
  });

  it('is dated when it is made, and stays', async () => {
    for (const date of ['2014-03-02', '2014-01-29', '2013-11-01']) {
      const codes = await changed((all) => {
        rewrite(all);
        correct(all, { id: 'klimaforum', date });
      });
      expect(codes).toEqual(['past-rewritten established', 'correction-misdated']);
    }
    const before = file();
    correct(before, { id: 'klimaforum', date: '2013-12-10' });
    expect(await changed((all) => delete all.corrections, TODAY, before)).toEqual(['correction-withdrawn']);
  });

  it('of an id that was renamed in the same change goes by either', async () => {
    for (const id of ['klimaforum', 'klima']) {
      const codes = await changed((all) => {
        rewrite(all);
        forum(all).formerly = ['klimaforum'];
        forum(all).id = 'klima-og-energi';
        meeting(all, 'overset').body = 'klima-og-energi';
        correct(all, { id: id === 'klima' ? 'klima-og-energi' : id });
      });
      expect(codes).toEqual([]);
    }
  });
});

describe('the grace period', () => {
  const move = (all: File) => ((forum(all).members?.[2] as { from?: string }).from = '2014-02-15');

  it('is 30 days, to the day', async () => {
    expect(await changed(move, '2014-03-03')).toEqual([]);
    expect(await changed(move, '2014-03-04')).toEqual(['past-rewritten members']);
    const end = (date: string) => (all: File) => (initiative(all).ended = date);
    // A last day makes a difference from the day after.
    expect(await changed(end('2014-01-29'))).toEqual([]);
    expect(await changed(end('2014-01-28'))).toEqual(['date-backdated ended']);
  });

  it('is the one of the older file: a change does not give itself leave', async () => {
    const graceDays = (days: number, all: File) =>
      (all.settings = { ...all.settings, history: { graceDays: days } });
    const strict = file();
    graceDays(0, strict);
    expect(await changed(move, '2014-03-01', strict)).toEqual(['past-rewritten members']);
    const widened = (all: File) => {
      move(all);
      graceDays(3660, all);
    };
    expect(await changed(widened, '2014-03-01', strict)).toEqual(['past-rewritten members']);
    const lenient = file();
    graceDays(365, lenient);
    expect(await changed((all) => (forum(all).established = '2013-11-01'), TODAY, lenient)).toEqual([]);
  });
});

describe('the guard against mass removal', () => {
  const unnamed = (count: number) => {
    const all = file();
    for (let at = 0; at < count; at++)
      all.people?.push({ id: `person-${at}`, name: `Person ${at}` } as never);
    return all;
  };
  const removePeople = (all: File) =>
    (all.people = all.people?.filter(({ id }) => !id.startsWith('person-')) ?? []);

  it('speaks from a quarter of a small file on, and from 25 entries on in any', async () => {
    expect(await changed(removePeople, TODAY, unnamed(4))).toEqual([]);
    expect(await changed(removePeople, TODAY, unnamed(12))).toEqual(['mass-removal']);
    const large = unnamed(24);
    for (let at = 0; at < 200; at++)
      large.organisations.push({ id: `party-${at}`, name: `Part ${at}`, kind: 'other' });
    expect(await changed(removePeople, TODAY, large)).toEqual([]);
    large.people?.push({ id: 'person-x', name: 'Person X' } as never);
    expect(await changed(removePeople, TODAY, large)).toEqual(['mass-removal']);
  });

  it('is silenced by a correction of each, and by nothing less', async () => {
    const codes = await changed(
      (all) => {
        removePeople(all);
        for (let at = 0; at < 12; at++) correct(all, { id: `person-${at}` });
      },
      TODAY,
      unnamed(12),
    );
    expect(codes).toEqual([]);
  });
});
