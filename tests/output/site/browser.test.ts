import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { About } from '../../../src/output/site/source.ts';
import { hasChromium, openChromium, openTab } from '../../chromium.ts';
import { AT, example, governed, named, wordsOf } from './build.ts';

// The site as people meet it: opened from a folder in a real browser.

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** A site in a folder, and the names of its pages. */
async function written(language: 'da' | 'en', file = example, about: About = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'rup-site-'));
  const files = await governed([AT], file, await wordsOf(language), about);
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
  const pages = [...files.keys()].filter((name) => name.endsWith('.html'));
  return { address: (name: string) => pathToFileURL(join(folder, name)).href, files, pages };
}

const sites = { da: await written('da'), en: await written('en') };

const people = ['Sinead O’Connor', 'Ea Østergård', 'Bo Aagaard', 'Ærø', 'Høje\u2011Taastrup'];
const spelled = await written('da', {
  ...example,
  plan: {
    ...example.plan,
    goals: (example.plan.goals ?? []).map((goal) => ({
      ...goal,
      name: goal.name.replace('CO2', 'CO₂'),
    })),
  },
  people: [
    ...(example.people ?? []),
    ...people.map((name, index) => ({ id: `person-${index}`, name, organisation: 'region-hovedstaden' })),
  ],
  forums: [
    ...(example.forums ?? []),
    { id: 'planlagt', name: 'Et planlagt forum', origin: 'established', reportsTo: 'administrativ-gruppe' },
  ],
  meetings: [
    ...(example.meetings ?? []),
    {
      id: 'aflyst',
      body: 'klimaforum',
      date: '2015-12-03',
      cancelled: { date: '2015-11-20', reason: 'For få tilmeldte' },
    },
  ],
});

/** One page of each kind, and all of those that every site has. */
const KINDS = [
  ...[
    'index',
    'forums',
    'initiatives',
    'seats',
    'organisations',
    'meetings',
    'efforts',
    'history',
    'charter',
  ],
  ...['forum-cykelforum', 'initiative-praktikpladser', 'person-formand-2'],
  ...['organisation-gladsaxe', 'meeting-gruppen-2015-efteraar'],
].map((name) => `${name}.html`);

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 900 };

let browser: Browser;
beforeAll(async () => {
  if (hasChromium) browser = await openChromium();
});
afterAll(() => browser?.close());

/** A tab in which whatever is said on the console, asked for or thrown is kept. */
async function tab(options: BrowserContextOptions = {}) {
  const page = await openTab(browser, options);
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('dialog', (dialog) => said.push(dialog.message()));
  page.on('request', (request) => asked.push(request.url()));
  return { page, said, asked };
}

async function violations(page: Page): Promise<string[]> {
  // Evaluated by the browser's debugger, which a page's policy does not bind.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations: found } = await (globalThis as unknown as Axe).axe.run({ preload: false });
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

interface Axe {
  axe: {
    run(options: { preload: boolean }): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
  };
}

const wider = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

describe.runIf(hasChromium).each(['da', 'en'] as const)('the site in %s', (language) => {
  const { address, files, pages } = sites[language];

  // Either language shows each kind of page in both widths and both schemes; together they show every pair of these.
  it('is accessible by axe: on a phone and a desk, light and dark', async () => {
    const { page, said } = await tab();
    const isDanish = language === 'da';
    const shown = [
      { viewport: PHONE, colorScheme: isDanish ? 'light' : 'dark' },
      { viewport: DESK, colorScheme: isDanish ? 'dark' : 'light' },
    ] as const;
    for (const name of KINDS) {
      await page.goto(address(name));
      for (const { viewport, colorScheme } of shown) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        expect({ name, viewport, colorScheme, found: await violations(page) }).toMatchObject({ found: [] });
      }
    }
    expect(said).toEqual([]);
  });

  it('asks for nothing beyond its folder, and says nothing on the console', async () => {
    const { page, said, asked } = await tab();
    for (const name of pages) await page.goto(address(name));
    expect(said).toEqual([]);
    const folder = address('');
    expect(asked.filter((url) => !url.startsWith(folder))).toEqual([]);
    expect(asked).toContain(address('search.js'));
  });

  it('is never wider than a phone, nor than a sheet of A4', async () => {
    const { page } = await tab();
    for (const name of pages) {
      for (const [width, media] of [
        [360, 'screen'],
        [642, 'print'],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ media });
        await page.goto(address(name));
        expect({ name, media, wider: await wider(page) }).toEqual({ name, media, wider: 0 });
      }
    }
  });

  it('is never wider than the window with text of twice the size', async () => {
    const { page } = await tab();
    for (const name of KINDS) {
      for (const width of [360, 768, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(address(name));
        await page.evaluate("document.documentElement.style.fontSize = '200%'");
        expect({ name, width, wider: await wider(page) }).toEqual({ name, width, wider: 0 });
      }
    }
  });

  it('has no link that leads nowhere', async () => {
    const { page } = await tab({ javaScriptEnabled: false });
    const places = new Map<string, string[]>();
    const links: { from: string; to: string }[] = [];
    for (const name of pages) {
      await page.goto(address(name));
      places.set(name, await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id)));
      const found = await page
        .locator('[href], [src], [data-index]')
        .evaluateAll((all) =>
          all.map((one) => ['href', 'src', 'data-index'].map((key) => one.getAttribute(key)).find(Boolean)),
        );
      links.push(...found.map((to) => ({ from: name, to: to ?? '' })));
    }
    expect(links.length).toBeGreaterThan(200);
    const isLost = ({ from, to }: (typeof links)[number]) => {
      const [file = '', place] = to.split('#');
      if (!files.has(file || from)) return true;
      return place !== undefined && !places.get(file || from)?.includes(place);
    };
    expect(links.filter(isLost)).toEqual([]);
  });
});

describe.runIf(hasChromium)('on paper', () => {
  it('has every municipality beside every goal, within the sheet', async () => {
    const municipalities = Array.from({ length: 46 }, (_, index) => ({
      id: `kommune-${index}`,
      name: `Kommunen nr. ${index}`,
      kind: 'municipality' as const,
    }));
    const [goal] = example.plan.goals ?? [];
    const efforts = municipalities.map(({ id }) => ({
      id: `indsats-${id}`,
      municipality: id,
      area: goal?.area as string,
      goal: goal?.id as string,
      effort: 'En indsats',
    }));
    const organisations = [...example.organisations, ...municipalities];
    const { address } = await written('da', { ...example, organisations, efforts });
    const { page } = await tab({ viewport: { width: 642, height: 900 } });
    await page.emulateMedia({ media: 'print' });
    await page.goto(address('efforts.html'));
    const edges = await page
      .locator('.matrix thead th span')
      .evaluateAll((all) => all.map((one) => [one.textContent, one.getBoundingClientRect().right]));
    expect(edges.map(([name]) => name)).toEqual(municipalities.map(({ name }) => name));
    for (const [, right] of edges) expect(right).toBeLessThanOrEqual(642);
  });

  it('has who answers for it at its head, where it takes no sheet of its own', async () => {
    const about = {
      publisher: 'Region Hovedstaden, Center for Regional Udvikling',
      contact: 'regional.udvikling@region.example.dk',
      licence: 'CC BY 4.0 – Kreditering 4.0 International',
      accessibility: 'https://www.was.digst.dk/region',
    };
    const { address } = await written('da', example, about);
    const { page } = await tab({ viewport: { width: 642, height: 900 } });
    await page.emulateMedia({ media: 'print' });
    await page.goto(address('forums.html'));
    const box = async (name: string) =>
      (await page.locator(name).boundingBox()) ?? { y: Number.NaN, height: 0 };
    const [foot, title, main] = [await box('footer'), await box('h1'), await box('main')];
    expect(foot.y + foot.height).toBeLessThanOrEqual(title.y);
    expect(await page.locator('footer dl').isVisible()).toBe(true);
    // An address that nobody sees is no use on paper.
    expect(await page.locator('footer').innerText()).not.toContain('Tilgængelighed');
    expect(await page.evaluate('document.documentElement.scrollHeight')).toBeLessThanOrEqual(
      main.y + main.height + 1,
    );
  });

  it('keeps the figure together with its heading on one sheet, and leaves no row alone', async () => {
    const { page } = await tab({ viewport: { width: 642, height: 900 } });
    await page.emulateMedia({ media: 'print' });
    await page.goto(sites.da.address('index.html'));
    const box = page.locator('.sheet');
    expect(await box.locator('h2, svg').count()).toBe(2);
    expect(await page.evaluate("getComputedStyle(document.querySelector('.sheet')).breakInside")).toBe(
      'avoid',
    );
    // A sheet of A4 between its margins is 1.5 times as high as it is wide.
    const { height } = (await box.boundingBox()) ?? { height: Number.NaN };
    expect(height).toBeLessThanOrEqual(642 * 1.5);
    await page.goto(sites.da.address('meetings.html'));
    expect(await page.locator('.wheel').isVisible()).toBe(false);
    const rows = "[...document.querySelectorAll('table:last-of-type tbody tr')]";
    const breaks = await page.evaluate<string[]>(`${rows}.map((row) => getComputedStyle(row).breakBefore)`);
    expect(breaks.slice(-3)).toEqual(['avoid', 'avoid', 'avoid']);
    expect(breaks[0]).toBe('avoid');
    // A table's last row must not hold on to the part after it, which would leave half a sheet empty.
    const after = await page.evaluate<string[]>(`${rows}.map((row) => getComputedStyle(row).breakAfter)`);
    expect([after[0], after.at(-1)]).toEqual(['avoid', 'auto']);
    await page.goto(sites.da.address('forums.html'));
    const alone = "document.querySelector('tbody tr:only-child')";
    expect(await page.evaluate(`getComputedStyle(${alone}).breakAfter`)).toBe('auto');
    await page.goto(sites.da.address('charter.html'));
    const means = "document.querySelector('section > h2 + p')";
    expect(await page.evaluate(`getComputedStyle(${means}).breakAfter`)).toBe('avoid');
  });
});

/** Many forums, each second one dissolved, of the areas in turn. */
const many = await written('en', {
  ...example,
  forums: Array.from({ length: 40 }, (_, index) => ({
    id: `forum-${index}`,
    name: index === 7 ? 'Forum for CO₂' : `Forum nr. ${index}`,
    origin: 'established' as const,
    established: '2013-01-01',
    reportsTo: 'administrativ-gruppe',
    areas: [example.plan.areas[index % 4]?.id as string],
    ...(index % 2 === 1 && { dissolved: { date: '2014-01-01', reason: 'Færdigt' } }),
  })),
});

describe.runIf(hasChromium)('a long page', () => {
  const rows = (page: Page) => page.locator('main tbody tr:visible').count();

  it('is whole where no script runs', async () => {
    const { page } = await tab({ javaScriptEnabled: false });
    await page.goto(many.address('forums.html'));
    expect(await rows(page)).toBeGreaterThanOrEqual(40);
    expect(await page.locator('.filter').isVisible()).toBe(false);
  });

  it.each([PHONE, DESK])('shows the rows that are asked for: %j', async (viewport) => {
    const { page, said } = await tab({ viewport });
    await page.goto(many.address('forums.html'));
    const all = await rows(page);
    const status = page.locator('.filter [role=status]');
    await page.getByLabel('Show only rows with').fill('co2');
    expect([await rows(page), await status.textContent()]).toEqual([1, `1 of ${all} rows shown`]);
    expect(await page.locator('main > section h2:visible').allTextContents()).toEqual(['Dissolved']);
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Show only rows with').fill('');
    await page.getByLabel('State').selectOption('Active');
    expect(await rows(page)).toBe(20);
    // The first area has every fourth forum from the first on, and all of them are active.
    const [area] = example.plan.areas;
    await page.getByLabel('Area').selectOption(area?.name ?? '');
    expect(await rows(page)).toBe(10);
    await page.getByLabel('State').selectOption('Dissolved');
    expect([await rows(page), await status.textContent()]).toEqual([0, 'No rows match']);
    await page.getByLabel('State').selectOption('All');
    await page.getByLabel('Area').selectOption('All');
    expect([await rows(page), await status.textContent()]).toEqual([all, '']);
    expect(said).toEqual([]);
  });

  it('can be narrowed by what its rows have: organisations are of a kind, and of no area', async () => {
    const { page } = await tab();
    await page.goto(sites.en.address('organisations.html'));
    expect(await page.locator('.filter label').allTextContents()).toEqual(['Show only rows with', 'Kind']);
    await page.getByLabel('Kind').selectOption('Regions');
    expect(await rows(page)).toBe(1);
    await page.goto(sites.en.address('seats.html'));
    expect(await page.locator('.filter label').allTextContents()).toEqual(['Show only rows with', 'Area']);
  });

  it('is accessible by axe, and tells the language of the areas', async () => {
    const { page } = await tab();
    await page.goto(many.address('forums.html'));
    expect(await page.locator('.filter').isVisible()).toBe(true);
    expect(await violations(page)).toEqual([]);
    expect(await page.locator('#filter-area option[lang=da]').count()).toBe(4);
  });
});

describe.runIf(hasChromium)('the search', () => {
  const { address } = sites.da;

  /** Goes to the field by the keyboard alone. */
  async function inField() {
    const { page, said } = await tab();
    await page.goto(address('index.html'));
    for (let presses = 0; presses < 6; presses++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate('document.activeElement.id === "query"')) break;
    }
    return { page, said };
  }

  it('is used by keyboard: words, arrows, enter', async () => {
    const { page, said } = await inField();
    await page.keyboard.type('cykelpend');
    const found = page.locator('.found a');
    await found.first().waitFor();
    expect(await page.getByRole('status').textContent()).toMatch(/^\d+ resultater?$/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate('document.activeElement.textContent')).toBe(await found.first().textContent());
    await page.keyboard.press('Enter');
    await page.waitForURL(/(?:forum-cykelforum|initiative-cykelpendling)\.html$/);
    expect(said).toEqual([]);
  });

  it('takes the first with enter, and is left with escape', async () => {
    const { page } = await inField();
    await page.keyboard.type('KLIMAFORUM');
    await page.locator('.found a').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await page.inputValue('#query')).toBe('');
    expect(await page.locator('.found a').count()).toBe(0);
    await page.keyboard.type('administrativt klimaforum');
    await page.locator('.found a').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/forum-klimaforum\.html$/);
  });

  it.each([
    ['Ballerup', 'Samarbejdsforum for cykelpendling'],
    ['vækst', 'En fokuseret vækstdagsorden'],
    ['vaekst', 'En fokuseret vækstdagsorden'],
    ['2014-10-09', 'Administrativ gruppe for RUP, torsdag den 9. oktober 2014'],
    ['mindre co2', 'Mindre CO2'],
    ['årligt status', 'Årligt statusmøde Organ'],
    ['regionsrådsformanden 2014', 'Regionsrådsformanden fra 2014'],
  ])('finds by %j', async (words, title) => {
    const { page } = await inField();
    await page.keyboard.type(words);
    await page.locator('.found a').first().waitFor();
    expect((await page.locator('.found').innerText()).replaceAll('\n', ' ')).toContain(title);
  });

  it.each([
    ['planlagt', 'Et planlagt forum'],
    ['forsinkelse', 'Den fælles regionale/kommunale klimastrategi'],
    ['aflyst', 'Administrativt klimaforum, torsdag den 3. december 2015'],
    ['co2', 'Mindre CO₂'],
    ['CO₂', 'Mindre CO₂'],
    ["o'connor", 'Sinead O’Connor'],
    ['oconnor', 'Sinead O’Connor'],
    ['ostergaard', 'Ea Østergård'],
    ['oestergard', 'Ea Østergård'],
    ['agard', 'Bo Aagaard'],
    ['Ågård', 'Bo Aagaard'],
    ['aero', 'Ærø'],
    ['ærø', 'Ærø'],
    ['hoje-tastrup', 'Høje\u2011Taastrup'],
  ])('finds by %j, however it is written, and by its state', async (words, title) => {
    const { page } = await tab();
    await page.goto(spelled.address('index.html'));
    await page.focus('#query');
    await page.keyboard.type(words);
    await page.locator('.found a').first().waitFor();
    expect(await page.locator('.found').innerText()).toContain(title);
    expect(await page.locator('.found a').count()).toBeLessThan(4);
  });

  it('says where there is nothing', async () => {
    const { page } = await inField();
    await page.keyboard.type('findes ikke');
    await page.getByText('Ingen resultater').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('is accessible with results in it, on a phone too', async () => {
    const { page } = await inField();
    await page.keyboard.type('a');
    await page.locator('.found a').first().waitFor();
    for (const viewport of [DESK, PHONE]) {
      await page.setViewportSize(viewport);
      expect(await violations(page)).toEqual([]);
      expect(await wider(page)).toBe(0);
    }
  });

  it('is not shown where scripts do not run, and the lists are whole', async () => {
    const { page } = await tab({ javaScriptEnabled: false });
    await page.goto(address('forums.html'));
    expect(await page.locator('#search').isVisible()).toBe(false);
    const text = await page.locator('main').innerText();
    for (const { name } of example.forums ?? []) expect(text).toContain(name);
  });
});

describe.runIf(hasChromium)('hostile names everywhere', () => {
  it('are text: nothing runs, loads or leads away', async () => {
    const trap = `</script><script>alert(1)</script><img src="https://example.org/x" onerror="alert(2)"><a href="javascript:alert(3)">x</a>"'><svg onload=alert(4)> zzz ${'w'.repeat(150)}`;
    const { address, pages } = await written('da', named(trap));
    const { page, said, asked } = await tab();
    for (const name of pages) {
      await page.goto(address(name));
      const own = ['search.js', 'calendar.js', 'filter.js'].map((file) => `:not([src="${file}"])`).join('');
      const foreign = `script${own}, img:not([src^="wheel-20"]), iframe, [onload], [onerror]`;
      expect(await page.locator(foreign).count()).toBe(0);
      expect(
        await page
          .locator(
            'a:not([href*=".html"], [href*=".svg"], [href*=".ics"], [href*=".atom"], [href^="#"], [href^="data-"])',
          )
          .count(),
      ).toBe(0);
      for (const viewport of [PHONE, DESK]) {
        await page.setViewportSize(viewport);
        expect({ name, viewport, wider: await wider(page) }).toMatchObject({ wider: 0 });
      }
    }
    await page.focus('#query');
    await page.keyboard.type('alert zzz');
    await page.locator('.found a').first().waitFor();
    expect(await page.locator('.found').innerText()).toContain('<img src="https://example.org/x"');
    expect(await page.locator('.found img').count()).toBe(0);
    // The index of what is found is one more script.
    expect(await page.locator('script').count()).toBe(2);
    expect(said).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(address('')))).toEqual([]);
  });
});

it.runIf(hasChromium)(
  'the address of the calendar is there to copy and follow on a web server, and nowhere else',
  async () => {
    const { files, address } = sites.da;
    const { page } = await tab({ viewport: DESK });
    await page.goto(address('meetings.html'));
    expect(await page.locator('#calendar-address').isVisible()).toBe(false);
    const server = createServer(({ url = '' }, response) => {
      const name = url.slice(url.lastIndexOf('/') + 1);
      response.setHeader(
        'content-type',
        name.endsWith('.js') ? 'text/javascript' : name.endsWith('.css') ? 'text/css' : 'text/html',
      );
      response.end(files.get(name) ?? '');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    await page.goto(`http://127.0.0.1:${port}/rup/meetings.html`);
    expect(await page.locator('#calendar-url').inputValue()).toBe(
      `http://127.0.0.1:${port}/rup/meetings.ics`,
    );
    expect(await page.locator('#calendar-address a').getAttribute('href')).toBe(
      `webcal://127.0.0.1:${port}/rup/meetings.ics`,
    );
    expect(await violations(page)).toEqual([]);
    server.close();
  },
);
