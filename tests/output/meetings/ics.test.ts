import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { planAhead } from '../../../src/meetings/select.ts';

import { textsIn } from '../../../src/messages/texts.ts';
import type { Meeting, OrganisationFile } from '../../../src/organisation/generated/types.ts';
import { renderMeetings } from '../../../src/output/meetings/formats.ts';
import { exampleFile, scheduleOf } from '../../meetings/organisation.ts';
import { hasPackage } from '../../system-package.ts';

const example = await exampleFile();
const texts = await textsIn('da', 'meetings');
const group = example.administrativeGroup.id;
const NAMESPACE = 'administrativ-gruppe.region-hovedstaden.rup';

type Deadlines = 'alarms' | 'events';

/** The calendar of a file's schedule in the plan's period, cancelled meetings with it. */
async function calendar(file: OrganisationFile, deadlines?: Deadlines): Promise<string> {
  const view = planAhead(scheduleOf(file), { from: '2012-01-01', until: '2016-12-31', withCancelled: true });
  return renderMeetings('ics', view, { texts, ...(deadlines && { deadlines }) });
}

const with_ = (...meetings: Meeting[]): OrganisationFile => ({ ...example, meetings });

interface Event {
  uid: string;
  start: string;
  end: string | null;
  stamp: string;
  modified: string;
  status: string;
  sequence: number;
  summary: string;
  location: string | null;
  description: string | null;
  transparency: string;
  busy: string;
  url: string | null;
  alarms: string[];
}

interface Calendar {
  name: string;
  method: string;
  events: Event[];
}

// Debian's packages serve Debian's Python, which need not be the first one found.
const LIBRARIES = {
  icalendar: 'import icalendar',
  vobject: 'import vobject',
  libical: 'import gi; gi.require_version("ICalGLib", "3.0")',
};
const PYTHONS = Object.entries(LIBRARIES).flatMap(([name, code]): [string, string[]][] => {
  const python = ['python3', '/usr/bin/python3'].find((one) => spawnSync(one, ['-c', code]).status === 0);
  const isThere = hasPackage(`the calendar reader ${name}`, python !== undefined);
  return isThere ? [[name, [python ?? '', 'tests/output/meetings/read_calendar.py', name]]] : [];
});
const READERS: readonly [string, readonly string[]][] = [
  ['ical.js', ['node', 'tests/output/meetings/read-calendar.mjs', 'ical.js']],
  ['node-ical', ['node', 'tests/output/meetings/read-calendar.mjs', 'node-ical']],
  ...PYTHONS,
];
const ZONES = ['Europe/Copenhagen', 'America/Los_Angeles', 'Pacific/Kiritimati'];

function read(command: readonly string[], zone: string, text: string): Calendar {
  const [program = '', ...args] = command;
  const output = execFileSync(program, args, { input: text, env: { ...process.env, TZ: zone } });
  return JSON.parse(output.toString());
}

const meetings: Meeting[] = [
  {
    id: 'vinter',
    body: group,
    date: '2014-02-27',
    time: '09:00-12:00',
    place: 'Regionsgården, Kongens Vænge 2; lokale "H6"\nIndgang \\ nord 🏛️',
    themes: ['klima'],
  },
  {
    id: 'sommer',
    body: group,
    date: '2014-08-28',
    time: '13:00-15:30',
    themes: ['trafik'],
    moved: [{ date: '2014-03-01', from: '2014-08-21', time: '09:00-11:30', reason: 'Budgetseminar' }],
    cancelled: { date: '2014-08-01', reason: 'Afbud fra flere, herunder formanden' },
  },
  { id: 'hele-dagen', body: 'statusmoede', date: '2014-11-27' },
  {
    id: 'holdt',
    body: group,
    date: '2013-10-10',
    themes: ['klima', 'trafik'],
    held: { date: '2013-10-10', minutes: 'https://esdh.example.dk/sag/13-1234?akt=7&vis=alt' },
  },
];

describe.each(READERS)('%s', (_, command) => {
  it.each(ZONES)('reads the same instants and texts in %s', async (zone) => {
    const { name, method, events } = read(command, zone, await calendar(with_(...meetings)));
    expect({ name, method }).toEqual({ name: 'Møder: Den regionale udviklingsplan 2012', method: 'PUBLISH' });
    const found = new Map(events.map((event) => [event.uid.split('@')[0], event]));
    // Winter time: one hour ahead of UTC.
    expect(found.get('vinter')).toEqual({
      uid: `vinter@${NAMESPACE}`,
      start: '2014-02-27T08:00:00.000Z',
      end: '2014-02-27T11:00:00.000Z',
      stamp: '2012-01-01T00:00:00.000Z',
      modified: '2012-01-01T00:00:00.000Z',
      status: 'CONFIRMED',
      sequence: 1,
      summary: 'Administrativ gruppe for RUP: Klima',
      location: 'Regionsgården, Kongens Vænge 2; lokale "H6"\nIndgang \\ nord 🏛️',
      description: null,
      transparency: 'OPAQUE',
      busy: 'BUSY',
      url: null,
      alarms: [],
    });
    // Summer time: two.
    expect(found.get('sommer')).toMatchObject({
      start: '2014-08-28T11:00:00.000Z',
      end: '2014-08-28T13:30:00.000Z',
      modified: '2014-08-01T00:00:00.000Z',
      status: 'CANCELLED',
      sequence: 3,
      summary: 'Aflyst: Administrativ gruppe for RUP: Trafik',
      description:
        'Aflyst: Afbud fra flere, herunder formanden\nFlyttet fra torsdag den 21. august 2014 kl. 09.00–11.30: Budgetseminar',
      transparency: 'TRANSPARENT',
      busy: 'FREE',
    });
    expect(found.get('hele-dagen')).toMatchObject({ start: '2014-11-27', end: '2014-11-28' });
    expect(found.get('holdt')).toMatchObject({
      modified: '2013-10-10T00:00:00.000Z',
      description: 'Referat: https://esdh.example.dk/sag/13-1234?akt=7&vis=alt',
      url: 'https://esdh.example.dk/sag/13-1234?akt=7&vis=alt',
    });
    expect(found.get('administrativ-gruppe-2015-spring')).toMatchObject({
      status: 'TENTATIVE',
      busy: 'TENTATIVE',
      description: 'Status: foreslået',
      sequence: 0,
    });
  });

  it('reads the deadlines as alarms, or as days of their own', async () => {
    const [first] = read(command, 'Asia/Tokyo', await calendar(example, 'alarms')).events;
    expect(first?.alarms).toHaveLength(8);
    // Three weeks before, at eight in the morning; the last one is in winter time.
    expect(first?.alarms[3]).toBe('2013-09-19T06:00:00.000Z');
    const { events } = read(command, 'Asia/Tokyo', await calendar(example, 'events'));
    const notice = events.find(({ uid }) => uid === `administrativ-gruppe-2013-autumn.notice@${NAMESPACE}`);
    expect(notice).toMatchObject({
      start: '2013-09-19',
      end: '2013-09-20',
      summary: 'Frist: indkaldelse sendt (Administrativ gruppe for RUP, 10. oktober 2013)',
    });
  });
});

describe('the calendar', () => {
  it('has lines of at most 75 octets, whole characters, that end with CRLF', async () => {
    const name = 'Rød grød med fløde på åen – Æbleskiver i Ærøskøbing 🇩🇰 '.repeat(12);
    const text = await calendar(
      { ...with_(...meetings), administrativeGroup: { ...example.administrativeGroup, name } },
      'alarms',
    );
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const lines = text.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(text).toBe(Buffer.from(text).toString());
    expect(text.replaceAll('\r\n ', '')).toContain(name.trimEnd());
  });

  it('defines every zone that it names', async () => {
    const text = (await calendar(with_(...meetings), 'events')).replaceAll('\r\n ', '');
    const used = new Set([...text.matchAll(/;TZID=([^:;]+)/g)].map(([, zone]) => zone));
    const defined = new Set([...text.matchAll(/^TZID:(.+)\r$/gm)].map(([, zone]) => zone));
    expect([...used]).toEqual(['Europe/Copenhagen']);
    expect(defined).toEqual(used);
  });

  it('is the same bytes for the same file', async () => {
    expect(await calendar(with_(...meetings), 'alarms')).toBe(
      await calendar(structuredClone(with_(...meetings)), 'alarms'),
    );
  });

  it('keeps a UID through pinning, moving and cancelling, and counts SEQUENCE up', async () => {
    const version = async (file: OrganisationFile) => {
      const text = await calendar(file);
      const event = text
        .split('BEGIN:VEVENT')
        .find((part) => part.includes('UID:administrativ-gruppe-2013-autumn@'));
      return ['SEQUENCE', 'STATUS', 'DTSTAMP'].map(
        (key) => new RegExp(`${key}:(.*)\r`).exec(event ?? '')?.[1],
      );
    };
    const pinned = scheduleOf(example).meetings[0]?.entry as Meeting;
    expect(await version(example)).toEqual(['0', 'TENTATIVE', '20120101T000000Z']);
    expect(await version(with_(pinned))).toEqual(['1', 'CONFIRMED', '20120101T000000Z']);
    const moved = { ...pinned, date: '2013-10-24', moved: [{ date: '2013-09-02', from: '2013-10-10' }] };
    expect(await version(with_(moved))).toEqual(['2', 'CONFIRMED', '20130902T000000Z']);
    const cancelled = { ...moved, cancelled: { date: '2013-10-01', reason: 'Afbud' } };
    expect(await version(with_(cancelled))).toEqual(['3', 'CANCELLED', '20131001T000000Z']);
    const held = { ...moved, held: { date: '2013-10-24' } };
    expect(await version(with_(held))).toEqual(['2', 'CONFIRMED', '20131024T000000Z']);
  });

  it('is a calendar even without meetings', async () => {
    const view = { schedule: scheduleOf(example), meetings: [], unplanned: [] };
    const text = await renderMeetings('ics', view, { texts });
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:/);
    expect(text).not.toContain('VEVENT');
  });
});
