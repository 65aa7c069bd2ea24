import ICAL from 'ical.js';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import type { OrganisationFile } from '../../../src/organisation/generated/types.ts';
import { Organisation } from '../../../src/organisation/organisation.ts';
import { knownOn } from '../../../src/output/export/known.ts';
import { org } from '../../../src/output/export/org.ts';
import { popolo } from '../../../src/output/export/popolo.ts';
import fc from '../../property.ts';
import { ACTING, textOf as hostileOf } from '../hostile.ts';
import { AT, built, example, named, wordsOf } from './build.ts';

const words = await wordsOf('da');
const site = built(example, words);
const page = (name: string, files = site) => {
  const text = files.get(name);
  if (text === undefined) throw new Error(`no file ${name}`);
  return text;
};
/** What a page says, without its marks. */
const textOf = (name: string, files = site) => page(name, files).replace(/<[^>]*>/g, ' ');

describe('the files of a site', () => {
  it('have names that any system takes, and lead nowhere', () => {
    for (const name of site.keys())
      expect(name).toMatch(/^[a-z0-9][a-z0-9-]*\.(?:html|css|js|svg|ics|atom|json|jsonld|csv)$/);
  });

  it('are the same bytes from the same file and day', () => {
    expect([...built(structuredClone(example), words)]).toEqual([...site]);
  });

  it('have a page for each forum, initiative, person, organisation and meeting', () => {
    const ids = {
      forum: example.forums,
      initiative: example.plan.initiatives,
      person: example.people,
      organisation: example.organisations,
      meeting: example.meetings,
    };
    for (const [kind, things] of Object.entries(ids)) {
      for (const { id } of things ?? []) expect(site.has(`${kind}-${id}.html`)).toBe(true);
    }
  });

  it('are all led to from the list of their kind, proposed meetings included', () => {
    const lists = {
      forum: 'forums',
      initiative: 'initiatives',
      organisation: 'organisations',
      meeting: 'meetings',
    };
    for (const [kind, list] of Object.entries(lists)) {
      const pages = [...site.keys()].filter((name) => name.startsWith(`${kind}-`) && name.endsWith('.html'));
      expect(pages.length).toBeGreaterThan(2);
      for (const name of pages) expect(page(`${list}.html`)).toContain(`href="${name}"`);
    }
    const proposed = built({ ...example, meetings: [] }, words);
    const own = [...proposed.keys()].filter((name) => /^meeting-.*\.html$/.test(name));
    expect(own.length).toBeGreaterThan(0);
    for (const name of own) expect(page('meetings.html', proposed)).toContain(`href="${name}"`);
  });

  it('take the first where an id is defined twice', () => {
    const [forum] = example.forums ?? [];
    const twice = { ...example, forums: [...(example.forums ?? []), { ...forum, name: 'Den anden' }] };
    const files = built(twice as OrganisationFile, words);
    expect(textOf('forum-klimaforum.html', files)).not.toContain('Den anden');
    expect(textOf('forums.html', files)).toContain('Den anden');
  });

  it('are there for the least of files', () => {
    const { format, plan, organisations, administrativeGroup } = example;
    const least: OrganisationFile = {
      format,
      plan: { name: plan.name, period: plan.period, areas: plan.areas },
      organisations,
      administrativeGroup: { ...administrativeGroup, members: [] },
    };
    const files = built(least, words, '2012-01-01');
    expect(textOf('index.html', files)).toContain(words.site.noHistory);
    expect(textOf('history.html', files)).toContain(words.site.noHistory);
    expect(textOf('forums.html', files)).toContain(words.views.none.forums);
    expect(textOf('efforts.html', files)).toContain(words.efforts.none);
  });

  it('spread a long history over several pages', () => {
    const initiatives = Array.from({ length: 600 }, (_, index) => ({
      id: `initiativ-${index}`,
      name: `Nr. ${index}`,
      areas: ['klima'],
      started: '2012-05-01',
    }));
    const files = built({ ...example, plan: { ...example.plan, initiatives } }, words);
    const pages = [...files.keys()].filter((name) => name.startsWith('history'));
    expect(pages).toEqual(['history.html', 'history-2.html']);
    const all = pages.map((name) => textOf(name, files)).join();
    for (const { name } of initiatives) expect(all).toContain(`${name} `);
    expect(page('history.html', files)).toContain('href="history-2.html" rel="next"');
    expect(page('history.html', files)).not.toContain('rel="prev"');
    expect(page('history-2.html', files)).toContain('href="history.html" rel="prev"');
    expect(page('history-2.html', files)).not.toContain('rel="next"');
  });

  it('show a figure of very many boxes by itself', () => {
    const forums = Array.from({ length: 70 }, (_, index) => ({
      id: `forum-${index}`,
      name: `Forum ${index}`,
      origin: 'continued' as const,
    }));
    const files = built({ ...example, forums }, words);
    expect(page('index.html', files)).not.toContain('<svg');
    expect(page('figure.svg', files)).toContain('Forum 69');
    expect([words.site.number(1000), words.site.figureLarge(1004)].join()).toMatch(/^1\.000,.* 1\.004 /);
  });
});

describe('what is told', () => {
  it('is what had happened by the day', () => {
    const [before, after] = ['2015-10-08', '2015-10-09'].map((at) => built(example, words, at)) as [
      typeof site,
      typeof site,
    ];
    const dissolved = 'Linjeføringen er aftalt, og kommunerne anlægger ruterne uden forummet';
    // The last day is a day of its life.
    expect(textOf('history.html', before)).not.toContain(dissolved);
    expect(textOf('history.html', after)).toContain(dissolved);
    expect(page('forums.html', before)).not.toContain('id="dissolved"');
    expect(page('forums.html', after)).toContain('id="dissolved"');
    expect(textOf('history.html', before)).not.toContain('2016');
    expect(page('meetings.ics', before)).not.toContain('STATUS:CANCELLED');
  });

  it('is the latest first', () => {
    const dates = [...page('history.html').matchAll(/<time datetime="([^"]+)"/g)].map(([, date]) => date);
    expect(dates.length).toBeGreaterThan(10);
    expect(dates).toEqual([...dates].sort().reverse());
    expect(dates.every((date = '') => date <= AT)).toBe(true);
  });

  it('is the latest first in what is decided and seen of an initiative as well', () => {
    for (const name of ['initiative-klimastrategi.html', 'forum-klimaforum.html']) {
      const years = [...page(name).matchAll(/<th scope="row">\d\d\.\d\d\.(\d{4})/g)].map(([, year]) => year);
      for (const run of [years.slice(0, 3), years.slice(3)]) expect(run).toEqual([...run].sort().reverse());
      expect(years.length).toBeGreaterThan(1);
    }
  });

  it('has a meeting that is ahead among those to come, though it is cancelled', () => {
    const cancelled = { date: '2015-11-20', reason: 'For få tilmeldte' };
    const meetings = [
      ...(example.meetings ?? []),
      { id: 'aflyst', body: 'klimaforum', date: '2015-12-03', cancelled },
      { id: 'var-aflyst', body: 'klimaforum', date: '2015-11-25', cancelled },
    ];
    const text = page('meetings.html', built({ ...example, meetings }, words));
    const [coming = '', past = ''] = text.split(`<h2>${words.site.heading.past}</h2>`);
    expect(coming).toContain('id="id-aflyst"');
    expect(past).toContain('id="id-var-aflyst"');
    expect(past).not.toContain('id="id-aflyst"');
  });

  it('has a meeting of the day itself among those to come, until it has been held', () => {
    const cancelled = { date: '2015-11-20', reason: 'For få tilmeldte' };
    const today = { body: 'klimaforum', date: AT };
    const meetings = [
      ...(example.meetings ?? []),
      { ...today, id: 'i-dag' },
      { ...today, id: 'aflyst-i-dag', cancelled },
      { ...today, id: 'holdt-i-dag', held: { date: AT } },
    ];
    const text = page('meetings.html', built({ ...example, meetings }, words));
    const parts = text.split(`<h2>${words.site.heading.past}</h2>`);
    const stands = (id: string) => parts.map((part) => part.includes(`id="id-${id}"`));
    expect(['i-dag', 'aflyst-i-dag', 'holdt-i-dag'].map(stands)).toEqual([
      [true, false],
      [true, false],
      [false, true],
    ]);
  });

  it('has a page of each meeting: who reports to it, its deadlines, and the meetings before and after', () => {
    const name = 'meeting-gruppen-2014-efteraar.html';
    const text = textOf(name).replace(/\s+/g, ' ');
    expect(text).toContain('Status afholdt Dato torsdag den 9. oktober 2014, kl. 09.00–12.00');
    // As it stood on the day of the meeting: the report of 2015 was not given yet, one forum not established.
    expect(text).toContain('Administrativt klimaforum 20.03.2014 Strategiens første handlinger');
    expect(text).not.toContain('Samarbejdsforum for cykelpendling');
    expect(text).toContain('18.09.2014 indkaldelse sendt');
    expect(page(name)).toContain('href="meeting-gruppen-2014-foraar.html" rel="prev"');
    expect(page(name)).toContain('href="meeting-gruppen-2015-foraar.html" rel="next"');
    expect(page('meetings.html')).toContain('href="meeting-gruppen-2014-efteraar.html"');
    expect(page('search-index.js')).toContain('"meeting-gruppen-2014-efteraar.html"');
  });

  it('links to minutes that are an address, and to no other text', () => {
    // The table of the meetings links by the same measure as the meeting's own page.
    const heldAs = (minutes: string, name = 'meeting-referat.html') => {
      const held = { date: '2015-11-20', minutes };
      const meeting = { id: 'referat', body: 'klimaforum', date: '2015-11-20', held };
      const files = built({ ...example, meetings: [...(example.meetings ?? []), meeting] }, words);
      return page(name, files);
    };
    const pages = ['meeting-referat.html', 'meetings.html', 'forum-klimaforum.html'];
    for (const name of pages) {
      for (const address of ['https://esdh.example.dk/sag/17?a=1;b=(2)', 'http://intranet.example.dk:8080/r'])
        expect(heldAs(address, name)).toContain(`<a href="${address}" rel="external">`);
      for (const text of ['sag 17', 'javascript:alert(1)', 'https://a.dk/ "x', 'ftp://a.dk/x'])
        expect(heldAs(text, name)).not.toMatch(/<a href="(?:https?:|javascript|ftp)/);
    }
  });

  it('tells of an organisation when it was there, what came after it and whom it comes after', () => {
    const dissolved = { date: '2014-12-31', reason: 'Ny lov', successors: ['storkommunen'] };
    const heir = {
      id: 'storkommunen',
      name: 'Storkommunen',
      kind: 'municipality',
      established: '2015-01-01',
    };
    const organisations = example.organisations.map((party) =>
      party.id === 'gladsaxe' ? { ...party, dissolved } : party,
    );
    const files = built({ ...example, organisations: [...organisations, heir] } as OrganisationFile, words);
    const told = (id: string) => textOf(`organisation-${id}.html`, files).replace(/\s+/g, ' ');
    expect(told('gladsaxe')).toContain('Sidste dag 31.12.2014 Begrundelse Ny lov Afløst af Storkommunen');
    expect(told('storkommunen')).toContain('Første dag 01.01.2015 Kommer efter Gladsaxe');
    expect(page('organisation-gladsaxe.html', files)).toContain('href="organisation-storkommunen.html"');
    expect(page('organisation-storkommunen.html', files)).toContain('href="organisation-gladsaxe.html"');
    expect(page('organisations.html', files)).toContain('<th scope="col">Sidste dag</th>');
    expect(page('organisations.html', built(example, words))).not.toContain('Sidste dag');
  });

  it('has a page of each organisation: its seats, those of its parts, and its efforts', () => {
    const part = { id: 'klimaafdeling', name: 'Klimaafdelingen', kind: 'municipality', partOf: 'gladsaxe' };
    const [klima, ...others] = example.forums ?? [];
    const member = { organisation: 'klimaafdeling', role: 'projektleder' };
    const forums = [{ ...klima, members: [...(klima?.members ?? []), member] }, ...others];
    const organisations = [...example.organisations, part];
    const files = built({ ...example, organisations, forums } as OrganisationFile, words);
    const text = textOf('organisation-gladsaxe.html', files).replace(/\s+/g, ' ');
    expect(text).toContain('Har som dele Klimaafdelingen');
    expect(text).toContain('projektleder Klimaafdelingen Administrativt klimaforum');
    expect(text).toContain('kommunaldirektør Erhverv Gladsaxe Administrativ gruppe for RUP');
    expect(text).toContain('Én indgang for virksomheder');
    expect(page('forum-klimaforum.html', files)).toContain('href="organisation-klimaafdeling.html"');
    expect(page('efforts.html', files)).toContain('href="organisation-gladsaxe.html"');
    // Thirty names are no sentence: the seats tell of them.
    const own = (example.forums ?? []).find(({ members = [] }) =>
      members.some(({ role }) => role === 'erhvervschef'),
    );
    const many = Array.from({ length: 30 }, (_, index) => ({
      ...own,
      id: `f-${index}`,
      name: `Nr. ${index}`,
    }));
    const crowded = built({ ...example, forums: many } as OrganisationFile, words);
    const busy = page('organisation-gladsaxe.html', crowded);
    expect(busy).toContain('Nr. 29');
    expect(busy).not.toContain(words.site.sitsIn);
    expect(text).toContain(words.site.sitsIn);
  });

  it('names the municipalities that have no effort, where others have', () => {
    const shown = (efforts: OrganisationFile['efforts'] = []) =>
      page('efforts.html', built({ ...example, efforts }, words)).split('<main')[1] ?? '';
    const [only] = example.efforts ?? [];
    const others = example.organisations.filter(
      ({ id, kind }) => kind === 'municipality' && id !== only?.municipality,
    );
    const part =
      shown(only && [only])
        .split(words.efforts.without)
        .at(-1) ?? '';
    for (const { id } of others) expect(part).toContain(`<li><a href="organisation-${id}.html">`);
    expect(others.length).toBeGreaterThan(5);
  });

  it('says of a seat that was vacant that it was so', () => {
    const { administrativeGroup: group } = example;
    const seat = { vacant: true, role: 'kommunaldirektør', area: 'klima', to: '2014-06-30' } as const;
    const members = [...(group.members ?? []), seat];
    const files = built({ ...example, administrativeGroup: { ...group, members } }, words);
    const [, former = ''] = page('seats.html', files).split(`<h3>${words.site.heading.formerSeats}`);
    const cell = (text: string) => text.match(/<td data-label="Medlem">(.*?)<\/td>/)?.[1];
    const rows = former.split('</tr>').filter((row) => row.includes('<td data-label="Medlem">'));
    expect(rows.map(cell)).toContain(words.views.seatState.vacant);
    expect(rows.map(cell)).not.toContain('');
  });

  it('says who comes and goes, but not one by one those who come and go with their body', () => {
    const history = textOf('history.html').replace(/\s+/g, ' ');
    expect(history).toContain('Medlem udtrådt Administrativ gruppe for RUP Ballerup · fagdirektør, Trafik');
    expect(history).toContain('Plads ledig');
    expect(history).not.toContain('trafikforsker');
  });

  it('has the moves of a meeting, each from the day before it to the next', () => {
    const meeting = {
      id: 'flyttet',
      body: 'administrativ-gruppe',
      date: '2016-03-10',
      moved: [
        { date: '2015-09-01', from: '2016-02-01', reason: 'Afbud' },
        {
          date: '2015-10-01',
          from: '2016-03-03',
          decision: { date: '2015-09-28', by: 'region-hovedstaden', case: '15/7' },
        },
      ],
    };
    const files = built({ ...example, meetings: [...(example.meetings ?? []), meeting] }, words);
    const history = textOf('history.html', files).replace(/\s+/g, ' ');
    expect(history).toContain('flyttet fra den 1. februar 2016 til den 3. marts 2016');
    expect(history).toContain('flyttet fra den 3. marts 2016 til den 10. marts 2016');
    const own = textOf('meeting-flyttet.html', files).replace(/\s+/g, ' ');
    expect(own).toContain('Beslutning besluttet 28.09.2015 af Region Hovedstaden, sag 15/7');
  });

  it('are in one calendar for each body too, which the page leads to', () => {
    const all = page('meetings.ics').match(/^UID:/gm)?.length;
    const links = [...page('meetings.html').matchAll(/href="(meetings-[^"]+\.ics)"/g)].map(
      ([, name]) => name ?? '',
    );
    expect(links).toContain('meetings-administrativ-gruppe.ics');
    const counts = links.map((name) => page(name).match(/^UID:/gm)?.length ?? 0);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all);
  });

  it('is in the calendar too, which a reader reads', () => {
    const calendar = new ICAL.Component(ICAL.parse(page('meetings.ics')));
    const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
    const shown = [...page('meetings.html').matchAll(/<th scope="row" id="id-/g)];
    expect(events).toHaveLength(shown.length);
    expect(events.map(({ summary }) => summary)).toContain('Administrativ gruppe for RUP: Klima, Trafik');
  });
});

describe('the wheel of the year', () => {
  it('stands on the page of the meetings, and that of the next year beside it', () => {
    const text = page('meetings.html');
    expect(text).toContain('src="wheel-2015.svg" alt="Årshjul 2015: møder og frister.');
    expect(text).toContain('<a href="wheel-2016.svg">Årshjul 2016 som fil (SVG)</a>');
    expect(page('wheel-2015.svg')).toContain('<title>Årshjul 2015</title>');
    expect(page('wheel-2016.svg')).toContain('<title>Årshjul 2016</title>');
  });

  it('is left out where the year has nothing', () => {
    const later = built(example, words, '2030-01-01');
    expect([...later.keys()].filter((name) => name.startsWith('wheel-'))).toEqual([]);
    expect(page('meetings.html', later)).not.toContain('wheel');
  });
});

describe('who answers for the pages', () => {
  const about = {
    publisher: 'Region Hovedstaden',
    contact: 'rup@region.dk',
    licence: 'CC BY 4.0',
    accessibility: 'https://www.was.digst.dk/region-dk',
    url: 'https://rup.region.dk/',
  };

  it('is told at the foot of each, with what they are made from', () => {
    for (const [name, text] of built(example, words, AT, about)) {
      if (!name.endsWith('.html')) continue;
      const [, foot = ''] = text.split('<footer>');
      expect(foot).toContain('<dt>Udgiver</dt><dd>Region Hovedstaden</dd>');
      expect(foot).toContain('<a href="mailto:rup@region.dk" rel="external">rup@region.dk</a>');
      expect(foot).toContain('CC BY 4.0');
      expect(foot).toContain('<a href="https://www.was.digst.dk/region-dk">Tilgængelighedserklæring</a>');
      expect(text).toContain(`<link rel="canonical" href="https://rup.region.dk/${name}">`);
    }
    const [, bare = ''] = page('index.html').split('<footer>');
    expect(bare).not.toMatch(/<dt>|mailto|Tilgængelighed/);
  });

  it('is of no weight to a text that is no address', () => {
    const files = built(example, words, AT, { contact: 'javascript:alert(1)', licence: '"><script>x' });
    const [, foot = ''] = page('index.html', files).split('<footer>');
    expect(foot).not.toMatch(/<a href="(?!data\.html)|<script/);
  });

  it('lists all pages for search engines where the address is known', () => {
    const files = built(example, words, AT, about);
    const listed = [
      ...page('sitemap.xml', files).matchAll(/<loc>https:\/\/rup\.region\.dk\/([^<]*)<\/loc>/g),
    ];
    const pages = [...files.keys()].filter((name) => name.endsWith('.html'));
    expect(listed.map(([, name]) => name)).toEqual(pages);
    expect(site.has('sitemap.xml')).toBe(false);
  });

  it('is described to who has only a link to the page', () => {
    for (const [name, text] of site) {
      if (!name.endsWith('.html')) continue;
      const [, description = ''] = /<meta name="description" content="([^"]*)">/.exec(text) ?? [];
      expect(description).toMatch(/\. Pr\. 1\. december 2015\.$/);
      expect(text).toContain(`<meta property="og:description" content="${description}">`);
    }
  });
});

describe('the data', () => {
  it('is what the exports of the day are, each form linked from a page that every page links to', () => {
    const known = new Organisation(knownOn(example, AT));
    expect(page('data-popolo.json')).toBe(popolo(known, words.export));
    expect(page('data-org.jsonld')).toBe(org(known, { texts: words.export }));
    expect(JSON.parse(page('data-organisation.json'))).toEqual(JSON.parse(JSON.stringify(known.file)));
    const linked = [...page('data.html').matchAll(/href="(data-[^"]*)"/g)].map(([, name]) => name);
    expect(linked.sort()).toEqual([...site.keys()].filter((name) => name.startsWith('data-')).sort());
    for (const [name, text] of site) if (name.endsWith('.html')) expect(text).toContain('href="data.html"');
  });

  it('is described: each column of each table, with keys that hold', () => {
    const { tables } = JSON.parse(page('data-tables.json')) as CsvMetadata;
    const rowsOf = (name: string) => page(name).trimEnd().split('\r\n');
    const idsOf = (name: string) => new Set(rowsOf(name).map((row) => row.split(',')[0]));
    for (const { url, tableSchema } of tables) {
      const { columns, primaryKey, foreignKeys = [] } = tableSchema;
      expect(rowsOf(url)[0]).toBe(columns.map(({ name }) => name).join(','));
      if (primaryKey) expect(idsOf(url).size).toBe(rowsOf(url).length);
      for (const { columnReference, reference } of foreignKeys) {
        const at = columns.findIndex(({ name }) => name === columnReference);
        // Cells before the first quoted one stand as they are.
        const plain = rowsOf(url)
          .slice(1)
          .filter((row) => !row.includes('"'));
        for (const row of plain) {
          const id = row.split(',')[at];
          if (id)
            expect({ url, id, isThere: idsOf(reference.resource).has(id) }).toMatchObject({ isThere: true });
        }
      }
      const dates = columns.flatMap(({ datatype }, at) => (datatype === 'date' ? [at] : []));
      for (const row of rowsOf(url)
        .slice(1)
        .filter((each) => !each.includes('"')))
        for (const at of dates) expect(row.split(',')[at] ?? '').toMatch(/^(?:\d{4}-\d\d-\d\d)?$/);
    }
    expect(tables).toHaveLength([...site.keys()].filter((name) => name.endsWith('.csv')).length);
  });

  it('leaves out what would point to nothing', () => {
    const forums = [{ id: 'x', name: 'X', origin: 'continued', reportsTo: 'findes-ikke' }];
    const files = built({ ...example, forums } as OrganisationFile, words);
    expect(files.has('data-popolo.json')).toBe(false);
    expect(page('data.html', files)).not.toContain('data-popolo');
  });
});

interface CsvMetadata {
  readonly tables: readonly {
    readonly url: string;
    readonly tableSchema: {
      readonly columns: readonly { readonly name: string; readonly datatype: string }[];
      readonly primaryKey?: string;
      readonly foreignKeys?: readonly { columnReference: string; reference: { resource: string } }[];
    };
  }[];
}

describe('a page of several parts', () => {
  it('has a list of them before them, each a way to its part', () => {
    for (const [name, text] of site) {
      const [, list] = /<nav class="contents"[^>]*>([^]*?)<\/nav>/.exec(text) ?? [];
      const parts = [...text.matchAll(/<section id="([^"]*)">/g)].map(([, id]) => id);
      const linked = [...(list ?? '').matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
      if (list !== undefined) expect({ name, linked }).toEqual({ name, linked: parts });
    }
    expect(page('meetings.html')).toContain('<nav class="contents"');
    expect(page('organisations.html')).toContain('href="#municipality"');
    expect(page('forum-klimaforum.html')).not.toContain('<nav class="contents"');
  });
});

const TRAPS = [
  '</script><script>alert(1)</script>',
  '</title></style></textarea>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  'javascript:alert(1)',
  '&lt;b&gt;&#60;',
  '<!--',
  ']]>',
  '${alert(1)}',
  '`',
  '\\"',
  '\n\n',
  '\u0000',
  '\u202e',
  '\u2028',
  '\ud800',
  '👩‍👩‍👧',
  'x'.repeat(200),
];
const hostile = hostileOf(TRAPS, { maxLength: 4 }).map((text) => `a${text}`);

/** A page's marks without what stands in their quotes: text of the file adds none to them. */
const marks = (text: string) =>
  [...text.matchAll(/<[^>]*>/g)].map(([mark]) => mark.replace(/"[^"]*"/g, '""')).join('');

describe('the feed', () => {
  const read = (text: string) => {
    const xml = XmlDocument.fromString(text);
    const find = (path: string) =>
      xml.find(path, { a: 'http://www.w3.org/2005/Atom' }).map((node) => node.content);
    return find;
  };

  it('tells the latest of the history, each with its day and an id of its own', () => {
    const find = read(page('feed.atom'));
    const ids = find('//a:entry/a:id');
    expect(ids.length).toBeGreaterThan(20);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^tag:[a-z0-9.-]+,2012-01-01:\d{4}-\d\d-\d\d\/[a-z-]+\//);
    const days = find('//a:entry/a:updated');
    expect(days.length).toBe(ids.length);
    expect(days).toEqual([...days].sort().reverse());
    expect(find('/a:feed/a:updated')).toEqual([days[0]]);
    expect(find('/a:feed/a:author/a:name')).toEqual(['Administrativ gruppe for RUP']);
    expect(find('//a:entry/a:title')).toContain(
      'Cykelforum: Nedlagt'.replace('Cykelforum', 'Samarbejdsforum for cykelpendling'),
    );
    for (const href of find('//a:entry/a:link/@href')) {
      const [name = '', place] = href.split('#');
      expect(page(name)).toContain(place === undefined ? '<main' : `id="${place}"`);
    }
    expect(page('history.html')).toContain('href="feed.atom"');
  });

  it('is of a hundred entries at most, and of none', () => {
    const initiatives = Array.from({ length: 150 }, (_, index) => ({
      id: `initiativ-${index}`,
      name: `Nr. ${index}`,
      areas: ['klima'],
      started: '2012-05-01',
    }));
    const files = built({ ...example, plan: { ...example.plan, initiatives } }, words);
    expect(read(page('feed.atom', files))('//a:entry/a:id')).toHaveLength(100);
    expect(read(page('feed.atom', built(example, words, '2011-01-01')))('/a:feed/a:updated')).toEqual([
      '2011-01-01T00:00:00+01:00',
    ]);
  });
});

describe('text of the file', () => {
  // The figure's lines follow the text's length, and a table says whether its words are long.
  const withoutLength = (text: string) =>
    text.replace(/<svg[^]*?<\/svg>/g, '').replaceAll('<table class="long">', '<table>');
  const plain = built(named('a'), words);

  it('adds no mark to a page and no statement to a script', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const files = built(named(text), words);
        expect([...files.keys()]).toEqual([...plain.keys()]);
        for (const [name, content] of files) {
          if (!/\.(?:html|js|css|svg|atom)$/.test(name)) continue;
          expect(content).not.toMatch(ACTING);
          if (!name.endsWith('.html')) continue;
          expect(marks(withoutLength(content))).toBe(marks(withoutLength(page(name, plain))));
        }
        expect(page('search.js', files)).toBe(page('search.js', plain));
        expect(page('site.css', files)).toBe(page('site.css', plain));
        const [, list = ''] = /^rupSearch\(([^]*)\);\n$/.exec(page('search-index.js', files)) ?? [];
        expect(JSON.parse(list)).toHaveLength(
          JSON.parse(page('search-index.js', plain).slice(10, -3)).length,
        );
        expect(list).not.toContain('<');
        for (const [, svg = ''] of page('index.html', files).matchAll(/<svg([^]*?)<\/svg>/g)) {
          expect(marks(svg)).not.toMatch(/<(?!\/?(?:title|desc|rect|path|text|tspan|g)\b)|\son\w+=/);
        }
      }),
      { numRuns: 40 },
    );
  });
});
