import { describe, expect, it } from 'vitest';
import type { Member } from '../../src/organisation/generated/types.ts';
import {
  changed,
  correct,
  type File,
  file,
  forum,
  found,
  group,
  type Mutable,
  meeting,
  TODAY,
} from './past.ts';

const seats = (all: File, id?: string) =>
  (id === 'gruppe' ? group(all) : forum(all, id)).members as Mutable<Member>[];
const person = (all: File, id: string) => all.people?.find((one) => one.id === id) as Record<string, unknown>;
const party = (all: File, id: string) =>
  all.organisations.find((one) => one.id === id) as Record<string, unknown>;
/** Everything that named the one names the other; the one is gone, and stands in the other's `formerly`. */
function merge(all: File, gone: string, kept: string): void {
  const text = JSON.stringify(all).replaceAll(`"${gone}"`, `"${kept}"`);
  Object.assign(all, JSON.parse(text));
  const lists = [all, all.plan] as unknown as Record<string, { id?: string; formerly?: string[] }[]>[];
  for (const owner of lists) {
    for (const list of Object.values(owner)) {
      if (!Array.isArray(list)) continue;
      const found = list.filter(({ id }) => id === kept);
      if (found.length < 2) continue;
      // The later of the two is the one that goes.
      list.splice(list.lastIndexOf(found.at(-1) as object), 1);
      (found[0] as { formerly?: string[] }).formerly = [gone];
    }
  }
}

/** A file in which some things are entered twice, long ago. */
function doubled(): File {
  const all = file();
  all.people?.push(
    { id: 'bo-lund', name: 'Bo Lund', organisation: 'koebenhavn' },
    { id: 'lund-bo', name: 'Bo Lund', organisation: 'koebenhavn' },
  );
  all.organisations.push(
    { id: 'helsingoer', name: 'Helsingør', kind: 'municipality', code: '217' },
    { id: 'helsingoer-kommune', name: 'Helsingør Kommune', kind: 'municipality' },
  );
  seats(all).push(
    { person: 'bo-lund', role: 'gæst', from: '2013-10-10', to: '2013-11-30' },
    { person: 'lund-bo', role: 'gæst', from: '2013-12-01' },
    { organisation: 'helsingoer-kommune', role: 'vejchef', from: '2013-10-10' },
  );
  all.efforts?.push({
    id: 'havn',
    municipality: 'helsingoer-kommune',
    area: 'klima',
    goal: 'mindre-co2',
    effort: 'Landstrøm',
    collected: '2013-11-01',
  });
  all.forums?.push({
    ...structuredClone(forum(all, 'varmeforum')),
    id: 'fjernvarmeforum',
    name: 'Fjernvarmeforum',
    reports: [{ date: '2013-10-30', progress: 'Godt' }],
  });
  all.meetings?.push({ id: 'igen', body: 'gruppe', date: '2013-10-10', held: { date: '2013-10-10' } });
  return all;
}

describe('duplicates that are merged, the one naming the other', () => {
  it.each<[string, string, string]>([
    ['people', 'lund-bo', 'bo-lund'],
    ['municipalities', 'helsingoer-kommune', 'helsingoer'],
    ['meetings', 'igen', 'moede-2013'],
  ])('%s', async (_, gone, kept) => {
    expect(await changed((all) => merge(all, gone, kept), TODAY, doubled())).toEqual([]);
  });

  it('forums, where the one tells all that the other told', async () => {
    const whole = (all: File) => {
      merge(all, 'fjernvarmeforum', 'varmeforum');
      forum(all, 'varmeforum').reports = [{ date: '2013-10-30', progress: 'Godt' }];
    };
    expect(await changed(whole, TODAY, doubled())).toEqual([]);
    const lost = (all: File) => merge(all, 'fjernvarmeforum', 'varmeforum');
    expect(await changed(lost, TODAY, doubled())).toEqual(['report-withdrawn']);
    const corrected = (all: File) => {
      lost(all);
      correct(all, { id: 'varmeforum', field: 'reports' });
    };
    expect(await changed(corrected, TODAY, doubled())).toEqual([]);
  });

  it('of a seat that each of them was entered in, one is left', async () => {
    const twice = doubled();
    seats(twice).push({ person: 'lund-bo', role: 'gæst', from: '2013-10-10', to: '2013-11-30' });
    const once = (all: File) => {
      merge(all, 'lund-bo', 'bo-lund');
      seats(all).pop();
    };
    expect(await changed(once, TODAY, twice)).toEqual([]);
    const other = (all: File) => {
      merge(all, 'lund-bo', 'bo-lund');
      forum(all).members = seats(all).filter(({ from }) => from !== '2013-12-01');
    };
    expect(await changed(other, TODAY, twice)).toEqual(['past-rewritten members']);
  });

  it('several at once, and under a new id', async () => {
    const three = doubled();
    three.people?.push({ id: 'blund', name: 'B. Lund' });
    seats(three).push({ person: 'blund', role: 'taler', from: '2013-11-01' });
    const all = (file: File) => {
      merge(file, 'lund-bo', 'bo-lund');
      merge(file, 'blund', 'bo-lund');
      Object.assign(file, JSON.parse(JSON.stringify(file).replaceAll('"bo-lund"', '"bo-holm-lund"')));
      person(file, 'bo-holm-lund')['formerly'] = ['lund-bo', 'bo-lund', 'blund'];
    };
    expect(await changed(all, TODAY, three)).toEqual([]);
  });

  it('but one is removed that another kind of thing names, or nothing', async () => {
    const wrong = (all: File) => {
      merge(all, 'lund-bo', 'bo-lund');
      delete person(all, 'bo-lund')['formerly'];
    };
    expect(await changed(wrong, TODAY, doubled())).toEqual(['id-removed', 'past-rewritten members']);
    const kind = (all: File) => {
      wrong(all);
      party(all, 'helsingoer')['formerly'] = ['lund-bo'];
    };
    expect(await changed(kind, TODAY, doubled())).toContain('id-removed');
  });

  it('and what one of them was called before stays', async () => {
    const before = doubled();
    person(before, 'lund-bo')['formerly'] = ['bl'];
    expect(await changed((all) => merge(all, 'lund-bo', 'bo-lund'), TODAY, before)).toEqual(['id-removed']);
    const kept = (all: File) => {
      merge(all, 'lund-bo', 'bo-lund');
      person(all, 'bo-lund')['formerly'] = ['lund-bo', 'bl'];
    };
    expect(await changed(kept, TODAY, before)).toEqual([]);
  });
});

describe('a role', () => {
  const before = () => {
    const all = file();
    seats(all).push(
      { organisation: 'koebenhavn', role: 'Direktør for vej  og park', from: '2013-10-10' },
      { organisation: 'regionen', role: 'fuldmæktig', from: '2013-10-10', to: '2013-12-31' },
      { person: 'kkr-formand', role: 'suppleant 1', from: '2013-10-10' },
    );
    return all;
  };
  const role = (index: number, to: string) => (all: File) =>
    ((seats(all)[index] as { role: string }).role = to);

  it.each<[string, (all: File) => void]>([
    ['in other capitals, spaces and letters', role(3, 'direktør FOR vej og park\u00a0'.normalize('NFD'))],
    ['spelt right', role(4, 'fuldmægtig')],
    ['spelt with oe for ø', role(3, 'direktoer for vej og park')],
    ['that is called otherwise', role(4, 'specialkonsulent')],
    [
      'that is called otherwise in the composition and in all its seats',
      (all) => {
        const text = JSON.stringify(group(all)).replaceAll('koncerndirektør', 'direktør');
        all.administrativeGroup = JSON.parse(text);
      },
    ],
  ])('%s', async (_, change) => {
    expect(await changed(change, TODAY, before())).toEqual([]);
  });

  it.each<[string, (all: File) => void]>([
    [
      'of another seat that there is',
      (all) => ((seats(all, 'gruppe')[1] as { role: string }).role = 'fagdirektør'),
    ],
    ['that others still have', role(1, 'direktør')],
    ['with another number', role(5, 'suppleant 2')],
    [
      'given to two, of whom one is called otherwise than the other',
      (all) => {
        role(1, 'direktør')(all);
        role(2, 'konsulent')(all);
      },
    ],
  ])('but not one %s', async (_, change) => {
    const all = before();
    // There are a first and a second.
    seats(all).push({ organisation: 'koebenhavn', role: 'suppleant 2', from: '2013-10-10' });
    expect(await changed(change, TODAY, all)).toContain('past-rewritten members');
  });
});

describe('an id', () => {
  const before = () => {
    const all = file();
    all.people?.push({ id: 'bo', name: 'Bo Lund', title: 'direktør', organisation: 'koebenhavn' });
    all.organisations.push({ id: 'vh', name: 'VH', kind: 'other' });
    seats(all).push({ person: 'bo', role: 'gæst', from: '2013-10-10', to: '2013-12-31' });
    return all;
  };
  const becomes = (values: object) => (all: File) => Object.assign(person(all, 'bo'), values);

  it.each<[string, (all: File) => void]>([
    ['a person with a name and an employer', becomes({ name: 'Bo Holm', organisation: 'regionen' })],
    [
      'a person with another name, title and employer',
      becomes({ name: 'X', title: 'chef', organisation: 'kkr' }),
    ],
    [
      'an organisation with its whole name, and a kind for it',
      (all) => Object.assign(party(all, 'vh'), { name: 'Væksthus Hovedstaden', kind: 'business' }),
    ],
    [
      'a name in other letters',
      (all) => Object.assign(party(all, 'koebenhavn'), { name: 'KØBENHAVN ', code: '102' }),
    ],
  ])('stays: %s', async (_, change) => {
    // What it was is missing, and it is still that thing.
    const found = await changed(change, TODAY, before());
    expect(found.filter((one) => !one.startsWith('earlier-missing'))).toEqual([]);
  });

  it.each<[string, (all: File) => void]>([
    [
      'a person who begins where another was through',
      (all) => {
        becomes({ name: 'Ida Holm', organisation: 'regionen' })(all);
        seats(all).push({ person: 'bo', role: 'taler', from: '2014-02-20' });
      },
    ],
    [
      'a municipality of another name and code',
      (all) => Object.assign(party(all, 'koebenhavn'), { name: 'Ballerup', code: '151' }),
    ],
  ])('is reused: %s', async (_, change) => {
    expect(await changed(change, TODAY, before())).toEqual(['id-reused']);
  });
});

describe('what is dated far back', () => {
  /** What a quarter brought, entered at its end. */
  const quarter = (all: File) => {
    forum(all).reports?.push({ date: '2014-01-10', progress: 'Januar' });
    for (const area of ['a', 'b', 'c']) {
      seats(all).push({ organisation: 'regionen', role: 'chef', area, from: '2014-01-15' });
    }
    meeting(all, 'overset').cancelled = { date: '2014-01-05', reason: 'Sygdom' };
    forum(all).reports?.push({ date: '2014-02-20', progress: 'Februar' });
  };

  it('is told once, with every place', async () => {
    const [finding, ...others] = await found(quarter);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: 'date-backdated',
      args: { field: 'cancelled', date: '2014-01-05', days: 30, others: 4 },
      id: 'overset',
    });
    expect(finding?.related).toHaveLength(4);
    expect(new Set(finding?.related?.map(({ span }) => span.start)).size).toBe(4);
  });

  it('is told of what is not corrected', async () => {
    const [finding] = await found((all) => {
      quarter(all);
      correct(all, { id: 'overset' });
      correct(all, { id: 'klimaforum', field: 'reports' });
    });
    expect(finding).toMatchObject({ args: { field: 'members', date: '2014-01-15', others: 2 } });
    const none = await found((all) => {
      quarter(all);
      for (const id of ['overset', 'klimaforum']) correct(all, { id });
    });
    expect(none).toEqual([]);
  });

  it('is a dissolution alone, where terms, needs and meetings end with it', async () => {
    const before = file();
    before.meetings?.push({ id: 'kommende', body: 'klimaforum', date: '2014-05-10' });
    const dissolve = (all: File) => {
      forum(all).dissolved = { date: '2014-01-15', reason: 'Løst' };
      for (const seat of seats(all)) if (seat.from === undefined) Object.assign(seat, { to: '2014-01-15' });
      Object.assign(forum(all).initiatives?.[0] as object, { until: '2014-01-15' });
      meeting(all, 'kommende').cancelled = { date: '2014-01-15', reason: 'Løst' };
    };
    const [finding, ...others] = await found(dissolve, TODAY, before);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ args: { field: 'dissolved', others: 0 } });
    expect(finding?.related).toBeUndefined();
  });
});

describe('seats gone', () => {
  const full = (count: number, from?: string) => {
    const all = file();
    for (let at = 0; at < count; at++) {
      const area = `a${at}`;
      seats(all).push({ organisation: 'regionen', role: 'chef', area, ...(from !== undefined && { from }) });
    }
    return all;
  };
  const empty = (all: File) => void (forum(all).members = seats(all).slice(0, 3));

  it('in great number are told as such, settled or not', async () => {
    for (const from of [undefined, '2013-11-01', '2014-02-20']) {
      const codes = await changed(empty, TODAY, full(40, from));
      expect(codes[0], from).toBe('mass-removal');
    }
    const [finding] = await found(empty, TODAY, full(40));
    // Beside them: eleven terms of seats and offices, a priority, a follow-up and a report. No end is counted.
    expect(finding?.args).toEqual({ what: 'items', removed: 40, of: 54, revision: 'main' });
  });

  it('are so where there were five or more, and more than a quarter of all', async () => {
    const lost = async (count: number, more = 0) => {
      const before = full(count);
      for (let at = 0; at < more; at++) {
        forum(before).reports?.push({ date: `2013-12-0${at + 3}`, progress: 'God' } as never);
      }
      const [finding] = await found(empty, TODAY, before);
      return finding?.code === 'mass-removal' ? finding.args : undefined;
    };
    expect(await lost(4)).toBeUndefined();
    expect(await lost(5)).toMatchObject({ removed: 5, of: 19 });
    expect(await lost(5, 1)).toBeUndefined();
    expect(await lost(6, 1)).toMatchObject({ removed: 6, of: 21 });
  });

  it('are so with the body that they are in', async () => {
    const codes = await changed((all) => void all.forums?.shift(), TODAY, full(40));
    expect(codes).toContain('mass-removal');
    const corrected = await changed(
      (all) => {
        empty(all);
        correct(all, { id: 'klimaforum', field: 'members' });
      },
      TODAY,
      full(40),
    );
    expect(corrected).toEqual([]);
  });

  it('are no matter where a few are, or they have only another role', async () => {
    expect(await changed(empty, TODAY, full(4))).not.toContain('mass-removal');
    const relabel = (all: File) => {
      for (const seat of seats(all).slice(3)) Object.assign(seat, { role: 'direktør' });
    };
    expect(await changed(relabel, TODAY, full(40))).toEqual([]);
  });
});

it('each kind of change is told a thousand times, and then that it stopped', async () => {
  const many = file();
  for (let at = 0; at < 1_500; at++) {
    const held = { date: '2013-10-10', minutes: 'https://example.org/referat' };
    many.meetings?.push({ id: `m${at}`, body: 'gruppe', date: '2013-10-10', held });
  }
  const withdrawn = (all: File) => {
    for (const { held } of all.meetings ?? []) if (held) delete held.minutes;
  };
  const codes = await changed(withdrawn, TODAY, many);
  expect(codes.filter((code) => code.startsWith('minutes-withdrawn'))).toHaveLength(1_000);
  expect(codes.filter((code) => code.startsWith('check-stopped'))).toHaveLength(1);
});
