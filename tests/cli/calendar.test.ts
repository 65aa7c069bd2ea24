import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { Repository } from '../history/repository.ts';
import { hasPackage } from '../system-package.ts';
import { clean, folder, rup } from './world.ts';

const FILE = 'organisering.yaml';
/** A file whose first meetings are still to be scheduled. */
const blank = clean.replace(/^meetings:\n(?: .*\n)*/m, '').replace(/^ *reports: .*\n/m, '');

interface Event {
  readonly uid: string;
  readonly sequence: number;
  readonly modified: string;
  readonly status: string;
  readonly start: string;
  readonly summary: string;
  readonly place: string | null;
  readonly description: string | null;
}

function eventsOf(text: string): Event[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => {
    const value = (name: string) => event.getFirstPropertyValue(name);
    expect(String(value('dtstamp'))).toBe(String(value('last-modified')));
    return {
      uid: String(value('uid')),
      sequence: Number(value('sequence')),
      modified: String(value('last-modified')),
      status: String(value('status')),
      start: String(value('dtstart')),
      summary: String(value('summary')),
      place: value('location') as string | null,
      description: value('description') as string | null,
    };
  });
}

/** A secretariat that keeps the file in git, and sends its calendar round after each change. */
class Secretariat {
  readonly repository = new Repository();

  constructor(text = blank) {
    this.repository.commit('Begin', { [FILE]: text });
  }

  async run(...argv: string[]): Promise<string> {
    const { exitCode, stdout, stderr } = await rup([...argv, '--lang', 'da'], {
      cwd: this.repository.folder,
    });
    expect([exitCode, argv, stderr]).toEqual([0, argv, expect.any(String)]);
    return stdout;
  }

  /** An edit by hand; `commit` says whether it is committed at once. */
  edit(from: string | RegExp, to: string, commit = true): void {
    const path = this.repository.path(FILE);
    const text = readFileSync(path, 'utf8');
    expect(text).toMatch(from);
    writeFileSync(path, text.replace(from, to));
    // As if it had been written at noon on a day between two commits.
    utimesSync(path, new Date('2014-06-01T12:00:00Z'), new Date('2014-06-01T12:00:00Z'));
    if (commit) this.repository.commit('By hand');
  }

  calendar = () => this.run('export', 'ics');
}

/** One event of the calendar as it is now. */
async function eventIn(office: Secretariat, id: string): Promise<Event> {
  const found = eventsOf(await office.calendar()).find(({ uid }) => uid.startsWith(`${id}@`));
  expect(found).toBeDefined();
  return found as Event;
}

describe('what a calendar is told of a change', () => {
  const dated = `${clean}  - { id: tema, body: gruppe, date: 2014-04-10, time: "09:00-12:00", themes: [klima] }\n`;
  const shown = async (office: Secretariat, id = 'tema') => {
    const { sequence, modified } = await eventIn(office, id);
    return [sequence, modified];
  };

  it.each([
    ['the date', 'date: 2014-04-10', 'date: 2014-04-24'],
    ['the time', '"09:00-12:00", themes', '"13:00-15:00", themes'],
    ['the place', 'themes: \\[klima\\] }\n$', 'themes: [klima], place: Rådhuset }\n'],
    ['the theme', 'themes: \\[klima\\] }\n$', 'themes: [] }\n'],
    ['the speakers', 'themes: \\[klima\\] }\n$', 'themes: [klima], speakers: [{ person: kkr-formand }] }\n'],
    ['what the theme is called', 'name: Klima }', 'name: Klima og energi }'],
    ['what the body is called', 'name: Administrativ gruppe', 'name: Gruppen for RUP'],
    ['its deadlines', 'first: 2013-autumn }', 'first: 2013-autumn, deadlines: { notice: -4w } }'],
  ])('rises when %s is edited by hand', async (_what, from, to) => {
    const office = new Secretariat(dated);
    expect(await shown(office)).toEqual([1, '2014-01-01T12:00:00Z']);
    office.edit(new RegExp(from), to);
    expect(await shown(office)).toEqual([2, '2014-01-02T12:00:00Z']);
    // Another body's meeting is left alone.
    expect(await shown(office, 'statusmoede-2013')).toEqual([1, '2014-01-01T12:00:00Z']);
  });

  it('is told before the edit is committed, and not again when it is', async () => {
    const office = new Secretariat(dated);
    office.edit('date: 2014-04-10', 'date: 2014-04-24', false);
    expect(await shown(office)).toEqual([2, '2014-06-01T12:00:00Z']);
    office.repository.commit('Moved');
    expect(await shown(office)).toEqual([2, '2014-01-02T12:00:00Z']);
  });

  it('stays where only what nobody sees is changed: comments, order, notes and other entries', async () => {
    const office = new Secretariat(dated);
    office.edit('id: tema, body: gruppe', 'body: gruppe, id: tema');
    office.edit('themes: [klima] }\n', 'themes: [klima], note: Husk kaffe }\n');
    office.edit('name: KKR-formanden', 'name: Formanden for KKR');
    office.edit(/^/, '# Ny linje\n');
    expect(await shown(office)).toEqual([1, '2014-01-01T12:00:00Z']);
  });

  it('counts branches that were merged once each, and no merge for itself', async () => {
    const office = new Secretariat(dated);
    const { repository } = office;
    repository.git('checkout', '--quiet', '-b', 'sted');
    office.edit('themes: [klima] }\n', 'themes: [klima], place: Rådhuset }\n');
    repository.git('checkout', '--quiet', 'main');
    office.edit('name: KKR-formanden', 'name: Formanden for KKR');
    repository.git('merge', '--quiet', '--no-ff', '--no-edit', 'sted');
    expect((await shown(office))[0]).toBe(2);
  });

  it('is not lost by a version that could not be read', async () => {
    const office = new Secretariat(dated);
    office.edit('format: 1', 'format: [1');
    office.edit('format: [1', 'format: 1');
    expect((await shown(office))[0]).toBe(1);
  });

  it('is as the file itself tells where there is no history', async () => {
    const moved = 'moved: [{ date: 2014-03-20, from: 2014-04-03, reason: Afbud }]';
    const text = dated.replace('themes: [klima] }\n', `themes: [klima], ${moved} }\n`);
    const cwd = folder({ [FILE]: text });
    const { stdout, stderr } = await rup(['export', 'ics', '--lang', 'en'], { cwd });
    expect(stderr).toBe('');
    expect(eventsOf(stdout).find(({ uid }) => uid.startsWith('tema@'))).toMatchObject({
      sequence: 2,
      modified: '2014-03-20T00:00:00Z',
      description: 'Moved from Thursday 3 April 2014: Afbud',
    });
  });

  it('says where a clone was cut off, and goes on', async () => {
    const office = new Secretariat(dated);
    office.edit('date: 2014-04-10', 'date: 2014-04-24');
    const clone = join(folder(), 'clone');
    office.repository.git('clone', '--quiet', '--depth=1', `file://${office.repository.folder}`, clone);
    const { exitCode, stdout, stderr } = await rup(['export', 'ics'], { cwd: clone });
    expect([exitCode, eventsOf(stdout).length]).toEqual([0, 3]);
    expect(stderr).toContain('git fetch --unshallow');
  });

  it('is the same in the site, in the plan and in one calendar a body', async () => {
    const office = new Secretariat(dated);
    office.edit('date: 2014-04-10', 'date: 2014-04-24');
    const event = await eventIn(office, 'tema');
    await office.run('site', 'site', '--at', '2014-03-01');
    const site = readFileSync(office.repository.path('site/meetings.ics'), 'utf8');
    await office.run('export', 'ics', 'kalendere');
    const own = readFileSync(office.repository.path('kalendere/gruppe.ics'), 'utf8');
    const plan = await office.run('meetings', 'plan', '--format', 'ics', '--at', '2014-03-01');
    for (const text of [site, own, plan]) expect(eventsOf(text)).toContainEqual(event);
    const uids = eventsOf(await office.calendar()).map(({ uid }) => uid);
    const parts = ['gruppe', 'klimaforum', 'statusmoede'].flatMap((body) => {
      try {
        return eventsOf(readFileSync(office.repository.path(`kalendere/${body}.ics`), 'utf8'));
      } catch {
        return [];
      }
    });
    expect(parts.map(({ uid }) => uid).sort()).toEqual(uids.sort());
    expect(own).toContain('X-WR-CALNAME:Møder: Administrativ gruppe\r\n');
  });
});

/** A calendar of khal's, into which files are imported. */
class Khal {
  readonly #folder = folder();

  constructor() {
    mkdirSync(join(this.#folder, 'calendar'));
    const formats = ['dateformat', 'longdateformat'].map((name) => `${name} = %Y-%m-%d\n`);
    const times = ['datetimeformat', 'longdatetimeformat'].map((name) => `${name} = %Y-%m-%d %H:%M\n`);
    const zones = ['local_timezone', 'default_timezone'].map((name) => `${name} = Europe/Copenhagen\n`);
    const calendars = `[calendars]\n[[rup]]\npath = ${this.#folder}/calendar\ntype = calendar\n`;
    const locale = `[locale]\ntimeformat = %H:%M\n${[...formats, ...times, ...zones].join('')}`;
    writeFileSync(
      join(this.#folder, 'config'),
      `${calendars}[sqlite]\npath = ${this.#folder}/khal.db\n${locale}`,
    );
  }

  import(text: string): void {
    writeFileSync(join(this.#folder, 'sent.ics'), text);
    this.#run('import', '--batch', join(this.#folder, 'sent.ics'));
    rmSync(join(this.#folder, 'sent.ics'));
  }

  /** What it shows: the day, the time, the title and the status of each. */
  get shown(): string[] {
    const format = '{start-long-full}|{title}|{location}|{status}';
    const output = this.#run('list', '--day-format', '', '--format', format, '2013-01-01', '2016-12-31');
    return output.split('\n').flatMap((line) => {
      const trimmed = line.trim();
      return trimmed === '' ? [] : [trimmed];
    });
  }

  #run(...args: string[]): string {
    return execFileSync('khal', ['-c', join(this.#folder, 'config'), ...args], { encoding: 'utf8' });
  }
}

/** A calendar that takes an event only where it is newer than the one it has (RFC 5546, 2.1.5), as Outlook does. */
class Strict {
  readonly events = new Map<string, Event>();

  import(text: string): void {
    for (const event of eventsOf(text)) {
      const known = this.events.get(event.uid);
      const isNewer =
        known === undefined ||
        event.sequence > known.sequence ||
        (event.sequence === known.sequence && event.modified > known.modified);
      if (isNewer) this.events.set(event.uid, event);
    }
  }
}

const hasKhal = hasPackage('khal', spawnSync('khal', ['--version']).status === 0);

it.runIf(hasKhal)(
  'khal updates what was planned, written, moved, edited, renamed and cancelled, and doubles nothing',
  async () => {
    const office = new Secretariat();
    const [khal, strict] = [new Khal(), new Strict()];
    const send = async (text: string) => {
      khal.import(text);
      strict.import(text);
      const [now] = [...strict.events.values()].sort((a, b) => (a.start < b.start ? -1 : 1));
      return [khal.shown, now?.start.slice(0, 16), now?.status, now?.place ?? ''] as const;
    };
    const plan = ['meetings', 'plan', '--at', '2013-09-01', '--until', '2013-12-31'];
    const rest = '2013-11-28 09:00|Årligt statusmøde';

    expect(await send(await office.run(...plan, '--format', 'ics'))).toEqual([
      ['2013-10-10 09:00|Administrativ gruppe: Klima||TENTATIVE', `${rest}||TENTATIVE`],
      '2013-10-10T09:00',
      'TENTATIVE',
      '',
    ]);
    await office.run(...plan, '--write');
    office.repository.commit('Scheduled');
    expect(await send(await office.calendar())).toEqual([
      ['2013-10-10 09:00|Administrativ gruppe: Klima||CONFIRMED', `${rest}||CONFIRMED`],
      '2013-10-10T09:00',
      'CONFIRMED',
      '',
    ]);
    await office.run(
      'meetings',
      'move',
      'gruppe-2013-autumn',
      '2013-10-24',
      '--reason',
      'Afbud',
      '--at',
      '2013-09-02',
    );
    office.repository.commit('Moved');
    expect(await send(await office.calendar())).toEqual([
      ['2013-10-24 09:00|Administrativ gruppe: Klima||CONFIRMED', `${rest}||CONFIRMED`],
      '2013-10-24T09:00',
      'CONFIRMED',
      '',
    ]);
    office.edit(
      /(id: gruppe-2013-autumn\n(.|\n)*?)time: "?09:00-12:00"?/,
      '$1time: "10:00-12:00"\n    place: Hillerød',
    );
    expect(await send(await office.calendar())).toEqual([
      ['2013-10-24 10:00|Administrativ gruppe: Klima|Hillerød|CONFIRMED', `${rest}||CONFIRMED`],
      '2013-10-24T10:00',
      'CONFIRMED',
      'Hillerød',
    ]);
    await office.run('rename', 'gruppe', 'rup-gruppen', '--at', '2013-09-03');
    await office.run('rename', 'gruppe-2013-autumn', 'foerste-moede', '--at', '2013-09-03');
    office.edit('name: Administrativ gruppe', 'name: RUP-gruppen');
    expect((await send(await office.calendar()))[0]).toEqual([
      '2013-10-24 10:00|RUP-gruppen: Klima|Hillerød|CONFIRMED',
      `${rest}||CONFIRMED`,
    ]);
    await office.run('meetings', 'cancel', 'foerste-moede', '--reason', 'Sygdom', '--at', '2013-09-04');
    office.repository.commit('Cancelled');
    expect(await send(await office.calendar())).toEqual([
      ['2013-10-24 10:00|Aflyst: RUP-gruppen: Klima|Hillerød|CANCELLED', `${rest}||CONFIRMED`],
      '2013-10-24T10:00',
      'CANCELLED',
      'Hillerød',
    ]);
    await office.run('meetings', 'reopen', 'foerste-moede', '--at', '2013-09-05');
    office.repository.commit('Held after all');
    expect(await send(await office.calendar())).toEqual([
      ['2013-10-24 10:00|RUP-gruppen: Klima|Hillerød|CONFIRMED', `${rest}||CONFIRMED`],
      '2013-10-24T10:00',
      'CONFIRMED',
      'Hillerød',
    ]);
    expect(strict.events.size).toBe(2);
  },
);
