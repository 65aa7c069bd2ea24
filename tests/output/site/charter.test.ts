import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { charter, under } from '../../charter/own.ts';
import { folder, rup } from '../../cli/world.ts';

// The compliance sheet as a page of the site, by the command as it is run.

const example = readFileSync('examples/organisering-2016.yaml', 'utf8');
const AT = ['--at', '2016-03-01'];

/** The example with breaches: a forum that another established, and a meeting without a theme. */
const broken = example
  .replace('    themes: [uddannelse]\n', '')
  .replace(/(id: uddannelsesforum[\s\S]*?establishedBy: )region-hovedstaden/, '$1kkr-hovedstaden');

/** What a page says, without its marks. */
const said = (page: string) =>
  page
    .replace(/<\/?(?:a|span)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

function place(text: string, files: Readonly<Record<string, string>> = {}) {
  const cwd = folder({ 'organisering.yaml': text, ...files });
  const run = async (...argv: string[]) => {
    const ran = await rup(argv, { cwd });
    expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
    return ran.stdout;
  };
  return { cwd, run, page: (name: string) => readFileSync(join(cwd, 'hjem', name), 'utf8') };
}

describe.each(['da', 'en'] as const)('the charter on the site: %s', (lang) => {
  it('says what `rup charter --format html` says, each part with a place of its own', async () => {
    const { run, page } = place(broken);
    const alone = await run('charter', '--format', 'html', '--lang', lang, ...AT);
    await run('site', 'hjem', '--lang', lang, ...AT);
    const rows = (html: string) =>
      [...html.matchAll(/<tr>.*?<\/tr>|<p>.*?<\/p>|<div><dt>.*?<\/div>/g)].map(([row]) => said(row).trim());
    const own = rows(page('charter.html'));
    expect(rows(alone).length).toBeGreaterThan(34);
    // Only the site leads on to what a finding is about.
    const lead = / · [^·]*$/;
    for (const row of rows(alone))
      expect([...own, ...own.map((one) => one.replace(lead, ''))]).toContain(row);
    const numbers = (html: string) =>
      [...html.matchAll(/<th scope="row" id="(R\d+)">\1<\/th>/g)].map(([, number]) => number);
    expect(new Set(numbers(page('charter.html'))).size).toBe(34);
    expect(numbers(alone)).toEqual(numbers(page('charter.html')));
    const places = [...page('charter.html').matchAll(/<section id="([^"]*)">/g)].map(([, id]) => id);
    expect(places).toEqual(['breached', 'not-due', 'kept', 'for-people']);
  });

  it('leads to the pages of what it names, and is led to by each page, the overview and the search', async () => {
    const { run, page } = place(broken);
    await run('site', 'hjem', '--lang', lang, ...AT);
    const text = page('charter.html');
    const found = /id="R32">.*?<\/tr>/.exec(text)?.[0] ?? '';
    expect(found).toMatch(
      /<a href="forum-uddannelsesforum\.html">(?:<span lang="da">)?Samarbejdsforum på uddannelsesområdet/,
    );
    expect(found).toMatch(/<a href="organisation-kkr-hovedstaden\.html">/);
    const met = /id="R17">.*?<\/tr>/.exec(text)?.[0] ?? '';
    // It is called »gruppens møde«: what it is about is named after it.
    expect(met).toMatch(
      /\) · <a href="meeting-gruppen-2015-foraar\.html">(?:<span lang="da">)?Administrativ gruppe for RUP/,
    );
    for (const [, file = ''] of text.matchAll(/href="([a-z0-9-]+\.html)/g))
      expect(page(file)).toContain('<main');
    expect(page('forum-klimaforum.html')).toContain('<li><a href="charter.html">');
    expect(page('index.html')).toMatch(/<p><a href="charter\.html">/);
    expect(page('search-index.js')).toContain('"charter.html#R32"');
    expect(page('charter.html')).toContain('<a href="charter.html" aria-current="page">');
  });
});

describe('the charter on the site', () => {
  it('is the one that governs on the day of the edition; where none does, there is no page and no link', async () => {
    const governed = under('kommissorium.yaml').replace(
      /^charters:.*$/m,
      'charters: [{ id: rup-2012, from: 2013-01-01, to: 2013-12-31 }, { file: kommissorium.yaml, from: 2014-01-01 }]',
    );
    const { cwd, run, page } = place(governed, { 'kommissorium.yaml': charter });
    await run('site', 'hjem', ...['2012-06-01', '2013-06-01', '2014-06-01'].flatMap((day) => ['--at', day]));
    expect(page('charter.html')).toContain('Kommissorium for Fjordsamarbejdet');
    expect(page('charter.html')).toContain('<th scope="row" id="S1">');
    expect(page('2013-06-01/charter.html')).toContain('<th scope="row" id="R1">');
    expect(page('2013-06-01/charter.html')).toContain('<a href="../charter.html">');
    expect(existsSync(join(cwd, 'hjem/2012-06-01/charter.html'))).toBe(false);
    expect(page('2012-06-01/index.html')).not.toContain('charter.html');
    expect(page('2012-06-01/search-index.js')).not.toContain('charter.html');
    // The drawing that was lost is that of the document of 2012.
    expect(page('2013-06-01/figure.svg')).toContain('Fig. 1');
    expect(page('figure.svg')).not.toContain('Fig. 1');
  });

  it('leads nowhere from a name that two things have, and from no part of a word', async () => {
    const twice = example
      .replace('name: Samarbejdsforum for cykelpendling', 'name: Årligt statusmøde')
      .replace('name: Arbejdsgruppen for en fokuseret vækstdagsorden', 'name: RUP')
      .replace('name: Administrativt klimaforum\n', 'name: følge\n');
    const { run, page } = place(twice);
    await run('site', 'hjem', ...AT);
    const row = (number: string) =>
      new RegExp(`id="${number}">.*?</tr>`).exec(page('charter.html'))?.[0] ?? '';
    expect(row('R7')).toContain('Årligt statusmøde mellem');
    expect(row('R7')).not.toContain('<a ');
    expect(row('R10')).toContain('<a href="forum-vaekstforum.html">');
    // »RUP'ens« is marked as HTML; »følge« is no part of »koordinere«, nor of »opfølge«.
    expect(row('R20')).not.toContain("<a href='forum-klimaforum.html'>");
  });
});

describe.each(['da', 'en'] as const)('the pages are for readers: %s', (lang) => {
  it('name no command and no key of the file, also where there is nothing to show', async () => {
    const least = example.replace(
      /^(?:efforts|forums|people|meetings|acceptedFindings):\n(?: .*\n|\n|#.*\n)*/gm,
      '',
    );
    for (const text of [example, broken, least]) {
      const { cwd, run, page } = place(text);
      await run('site', 'hjem', '--lang', lang, ...AT);
      const pages = readdirSync(join(cwd, 'hjem')).filter((name) => name.endsWith('.html'));
      expect(pages).toContain('charter.html');
      for (const name of pages)
        expect([name, said(page(name)).match(/`[^`]*`/)?.[0]]).toEqual([name, undefined]);
    }
  });
});
