import { describe, expect, it } from 'vitest';
import type { Organisation } from '../../../src/organisation/organisation.ts';
import { TABLE_NAMES, tableCsv } from '../../../src/output/export/csv.ts';
import { exampleFile } from '../../meetings/organisation.ts';
import fc from '../../property.ts';
import { ACTING } from '../hostile.ts';
import { hostileText, organisationWith } from './hostile.ts';

const proposal = await exampleFile();
const later = await exampleFile('organisering-2016.yaml');

/** A file with something in every place that a table has a column for. */
const full = {
  ...later,
  organisations: [
    ...later.organisations,
    { id: 'center', name: 'Center', kind: 'other' as const, partOf: 'region-hovedstaden', note: 'ny' },
  ],
  meetings: [
    ...(later.meetings ?? []),
    {
      id: 'flyttet',
      body: 'klimaforum',
      date: '2016-11-03',
      time: '10:00-12:00',
      place: 'Regionsgården',
      moved: [{ date: '2016-10-01', from: '2016-10-27', time: '09:00-11:30', reason: 'Afbud' }],
      held: { date: '2016-11-03', minutes: 'sag 16/1' },
    },
  ],
};

type Table = Record<string, string>[];

/** A table read back (RFC 4180), its rows by the names of the columns. */
function read(text: string, separator = ','): Table {
  const [head = [], ...rows] = cellsOf(text, separator);
  return rows.map((row) => {
    expect(row).toHaveLength(head.length);
    return Object.fromEntries(head.map((name, index) => [name, row[index] ?? '']));
  });
}

function cellsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  const cell = new RegExp(`("(?:[^"]|"")*"|[^"${separator}\\r\\n]*)(${separator}|\\r\\n)`, 'y');
  let end = 0;
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    const [, written = '', after] = match;
    rows.at(-1)?.push(written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written);
    if (after === '\r\n') rows.push([]);
    end = cell.lastIndex;
  }
  expect(end).toBe(text.length);
  return rows.slice(0, -1);
}

/** Every fact of a file that a table should hold: not the rules of meetings, nor the settings of rup. */
function* facts(value: unknown, key = ''): Generator<string> {
  if (['settings', 'acceptedFindings', 'format', 'charters'].includes(key)) return;
  // Where each body meets, and how often: a meeting's own times are in its table.
  if (key === 'meetings' && !Array.isArray(value)) return;
  if (key === 'perYear') return;
  if (Array.isArray(value)) for (const item of value) yield* facts(item, key === 'meetings' ? '' : key);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) yield* facts(item, name);
  } else if (key === 'time') yield* String(value).split('-');
  else yield String(value);
}

describe.each([
  ['the proposal', proposal],
  ['the later organisation', later],
  ['a file with everything', full],
])('%s', (_, file) => {
  const tables = new Map(TABLE_NAMES.map((name) => [name, read(tableCsv(file, name, {}))]));

  it('is there whole', () => {
    const cells = new Set([...tables.values()].flat().flatMap((row) => Object.values(row)));
    const flat = new Set([...cells].flatMap((cell) => [cell, ...cell.split('; ')]));
    expect([...facts(file)].filter((fact) => !flat.has(fact) && !flat.has(`former-${fact}`))).toEqual([]);
  });

  it('refers by id to rows of the other tables', () => {
    const ids = new Set([...tables.values()].flat().flatMap(({ id }) => id ?? []));
    for (const row of [...tables.values()].flat()) {
      for (const [name, cell] of Object.entries(row)) {
        if (name.endsWith('_id') && cell !== '') expect(ids).toContain(cell);
      }
    }
  });
});

it('has a row for each plan, with its last day where another replaced it', () => {
  const replaced = {
    ...proposal,
    plan: {
      ...proposal.plan,
      earlier: [{ until: '2011-12-31', name: 'Før', period: { from: '2008-01-01', to: '2012-12-31' } }],
    },
  };
  const [, before, now] = tableCsv(replaced, 'plan', {}).split('\r\n');
  expect(before).toBe('Før,2008-01-01,2012-12-31,da,,,2011-12-31');
  expect(now).toBe('Den regionale udviklingsplan 2012,2012-01-01,2016-12-31,da,,,');
  expect(tableCsv(replaced, 'earlier', {}).split('\r\n').length).toBe(
    tableCsv(proposal, 'earlier', {}).split('\r\n').length,
  );
});

it('has columns whose names do not change', () => {
  const heads = TABLE_NAMES.map((name) => `${name}: ${tableCsv(proposal, name, {}).split('\r\n')[0]}`);
  expect(heads.join('\n')).toMatchInlineSnapshot(`
    "plan: name,from,to,language,url,case,until
    areas: id,name,note,from,to
    goals: id,area_id,name,note,from,to
    initiatives: id,name,started,ended,wants_forum_id,note,url,case
    initiative_areas: initiative_id,area_id
    priorities: initiative_id,date,rank,note
    follow_ups: initiative_id,date,status,note
    organisations: id,name,kind,code,part_of_id,note,established,dissolved,dissolution_reason,url,contact
    organisation_successors: organisation_id,successor_id
    people: id,name,title,organisation_id,note
    offices: id,name,organisation_id,status_meeting_id
    office_holders: office_id,person_id,from,to
    groups: id,name,kind,task,established,decided_by_id,dissolved,dissolution_reason,dissolved_by_id,successor_id,note,url,case,contact,chairs
    forums: id,name,task,goal,origin,continues_id,established,established_by_id,reports_to_id,dissolved,dissolution_reason,dissolved_by_id,successor_id,note,url,case,contact,chairs
    forum_areas: forum_id,area_id
    forum_initiatives: forum_id,initiative_id,relation,until,from
    composition: body_id,roles,organisation_id,kind,per,min,max,selected_by_id
    seats: body_id,role,area_id,person_id,organisation_id,vacant,selected_by_id,from,to,note,as,deputy_for_id
    reports: forum_id,date,progress,interdisciplinarity,note,url
    efforts: id,municipality_id,area_id,goal_id,effort,collected,assessment,note
    meetings: id,body_id,date,start,end,place,held,minutes,cancelled,cancellation_reason,note,agenda
    meeting_themes: meeting_id,area_id
    speakers: meeting_id,person_id,organisation_id,topic
    moves: meeting_id,date,from_date,from_start,from_end,reason
    decisions: what,entry_id,person_id,organisation_id,of_date,date,decided_by_id,case,url
    earlier: entry_id,field,until,value"
  `);
});

it('tells a seat, a move and a meeting in so many words', () => {
  const [seat] = read(tableCsv(full, 'seats', {})).filter(({ vacant }) => vacant === 'true');
  expect(seat).toMatchObject({ body_id: 'administrativ-gruppe', role: 'fagdirektør', to: '2015-02-28' });
  expect(read(tableCsv(full, 'moves', {}))).toEqual([
    {
      meeting_id: 'flyttet',
      date: '2016-10-01',
      from_date: '2016-10-27',
      from_start: '09:00',
      from_end: '11:30',
      reason: 'Afbud',
    },
  ]);
  expect(read(tableCsv(full, 'meetings', {})).at(-1)).toMatchObject({ start: '10:00', end: '12:00' });
});

it('is as Danish Excel reads it where that is asked for', () => {
  const text = tableCsv(proposal, 'areas', { excel: true });
  expect(text).toBe(
    '\ufeffid;name;note;from;to\r\nerhverv;Erhverv;;;\r\ntrafik;Trafik;;;\r\nuddannelse;Uddannelse;;;\r\nklima;Klima;;;\r\n',
  );
});

it('keeps text of the file in its cell, and no formula for Excel', () => {
  fc.assert(
    fc.property(hostileText, fc.boolean(), fc.constantFrom(...TABLE_NAMES), (text, excel, name) => {
      const { file }: Organisation = organisationWith(full, text);
      const written = tableCsv(file, name, { excel }).replace(/^\ufeff/, '');
      const rows = read(written, excel ? ';' : ',');
      expect(rows).toHaveLength(read(tableCsv(full, name, {})).length);
      for (const cell of excel ? rows.flatMap((row) => Object.values(row)) : [])
        expect(cell).not.toMatch(/^\s*[=+\-@]/);
      expect(written.replaceAll('\r\n', '\n')).not.toMatch(ACTING);
    }),
    { numRuns: 300 },
  );
});
