import { describe, expect, it } from 'vitest';
import { builtOn, example, wordsOf } from './build.ts';

const words = { da: await wordsOf('da'), en: await wordsOf('en') };
const about = { url: 'https://rup.region.dk/' };
// Where none is recorded, each day has the proposals of its own two years.
const { meetings: _, ...file } = example;
const files = builtOn(['2014-06-01', '2015-12-01', '2012-06-01'], file, words.da, about);

const page = (name: string) => files.get(name) ?? '';
const names = [...files.keys()];
const links = (name: string) => {
  const [, nav = ''] =
    /<nav class="editions" aria-label="Udgaver"><p>(.*)<\/p><\/nav>/.exec(page(name)) ?? [];
  return nav;
};

describe('a site as of several days', () => {
  it('has the newest in the folder itself, and each other in a folder called by its day', () => {
    const folders = new Set(names.map((name) => (name.includes('/') ? name.split('/')[0] : '')));
    expect([...folders]).toEqual(['', '2014-06-01', '2012-06-01']);
    expect(page('index.html')).toContain('<p class="as-of">Pr. 1. december 2015</p>');
    expect(page('2014-06-01/index.html')).toContain('<p class="as-of">Pr. 1. juni 2014</p>');
  });

  it('has the newest as it would be alone, but for the links to the others', () => {
    const alone = builtOn(['2015-12-01'], file, words.da, about);
    const bare = (text: string) => text.replace(/<nav class="editions".*\n/, '');
    for (const [name, text] of alone)
      if (name !== 'sitemap.xml') expect({ name, text: bare(page(name)) }).toEqual({ name, text });
    expect([...alone.values()].join('')).not.toContain('class="editions"');
  });

  it('leads from a page to the same one of other days, the newest told of first', () => {
    expect(links('forums.html')).toBe(
      'Tidligere udgaver: <a href="2014-06-01/forums.html">1. juni 2014</a>, <a href="2012-06-01/forums.html">1. juni 2012</a>',
    );
    expect(links('2014-06-01/forums.html')).toBe(
      '<strong>Dette er en tidligere udgave.</strong> <a href="../forums.html">Se den nyeste, pr. 1. december 2015</a>. Andre tidligere udgaver: <a href="../2012-06-01/forums.html">1. juni 2012</a>',
    );
    const english = builtOn(['2014-06-01', '2015-12-01'], example, words.en);
    expect(english.get('2014-06-01/forums.html')).toContain(
      '<strong>This is an earlier edition.</strong> <a href="../forums.html">See the latest, as of 1 December 2015</a>.</p>',
    );
  });

  it('leads to the first page of an edition that has none like it', () => {
    const isOnly = (name: string) => name.startsWith('meeting-') && !files.has(`2012-06-01/${name}`);
    const only = names.find(isOnly) ?? '';
    expect(only).not.toBe('');
    expect(links(only)).toContain('<a href="2012-06-01/index.html">1. juni 2012</a>');
  });

  it('has no link that leads nowhere', () => {
    for (const name of names.filter((each) => each.endsWith('.html'))) {
      const base = `https://a/${name}`;
      for (const [, to = ''] of page(name).matchAll(/ (?:href|src|data-index)="([^"#]+)/g)) {
        if (/^(?:https|mailto):/.test(to)) continue;
        expect({ name, to, is: files.has(new URL(to, base).pathname.slice(1)) }).toMatchObject({ is: true });
      }
    }
  });

  it('is known to search engines by the newest page of each kind alone', () => {
    const canonical = (name: string) => /<link rel="canonical" href="([^"]*)">/.exec(page(name))?.[1];
    expect(canonical('forums.html')).toBe('https://rup.region.dk/forums.html');
    expect(canonical('2014-06-01/forums.html')).toBe('https://rup.region.dk/forums.html');
    const old = names.filter((name) => name.startsWith('2012-06-01/meeting-'));
    const lost = old.filter((name) =>
      names.every((other) => other === name || !other.endsWith(name.slice(11))),
    );
    for (const name of lost) expect(canonical(name)).toBe(`https://rup.region.dk/${name}`);
    const listed = [...page('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url);
    const own = names.filter((name) => canonical(name) === `https://rup.region.dk/${name}`);
    expect(listed).toEqual(own.map((name) => `https://rup.region.dk/${name}`));
    expect(names.filter((name) => name.endsWith('sitemap.xml'))).toEqual(['sitemap.xml']);
  });

  it('has one feed and one set of calendars, and a search for each day', () => {
    expect(names.filter((name) => /\.(?:atom|ics)$/.test(name) && name.includes('/'))).toEqual([]);
    expect(page('2014-06-01/index.html')).toContain('<link rel="alternate" href="../feed.atom"');
    expect(page('2014-06-01/search-index.js')).not.toBe(page('search-index.js'));
    expect(page('2014-06-01/meetings.html')).not.toMatch(/\.ics|calendar/);
  });
});
