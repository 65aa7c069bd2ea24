import { describe, expect, it } from 'vitest';
import {
  cell,
  fieldList,
  heading,
  idLine,
  linesOf,
  list,
  listCell,
  nameLine,
  namesLine,
  paragraph,
  type Sheet,
  table,
  tableOf,
  toned,
} from '../../src/output/blocks/block.ts';
import { blockHtml, fieldsHtml, tableHtml } from '../../src/output/blocks/html.ts';
import { sheetMarkdown, tableMarkdown } from '../../src/output/blocks/markdown.ts';
import { sheetText, tableText } from '../../src/output/blocks/terminal.ts';
import { tableCsv } from '../../src/output/csv.ts';
import { html } from '../../src/output/html.ts';
import { palette } from '../../src/output/palette.ts';

const forums = [
  { id: 'klima', name: 'Klimaforum', state: 'late', tone: 'bad', below: [{ id: 'g', name: 'Gruppen' }] },
  { id: 'by', name: 'Byforum', state: 'fine', tone: 'good', below: [] },
] as const;
const rows = tableOf<(typeof forums)[number]>(
  forums,
  [
    ['Forum', (forum) => [nameLine(forum), idLine(forum.id), namesLine(forum.below, '↳ ', '.')]],
    ['State', ({ state, tone }) => toned(tone, state)],
    ['Nothing', () => undefined],
    ['Link', () => 'https://example.dk/a'],
  ],
  'There are none.',
);

const sheet: Sheet = {
  title: 'The forum',
  id: 'klima',
  blocks: [
    fieldList([
      ['State', 'active'],
      ['Empty', undefined],
      ['No names', namesLine([])],
      ['Speakers', ['One', 'Two']],
    ]),
    heading(2, 'Members'),
    paragraph('Two of them.'),
    rows,
    heading(3, 'Reports'),
    list([{ lead: 'Klima', text: ' is late' }, { text: '- no item' }]),
    { kind: 'figures', figures: [{ value: '4', label: 'initiatives' }] },
  ],
};
const plain = { width: 60, colors: await palette(0) };
const colored = { width: 60, colors: await palette(1) };

describe('a sheet of every block', () => {
  it('in a terminal', () => {
    expect(sheetText(sheet, plain)).toMatchInlineSnapshot(`
      "The forum
      (klima)

      State     active
      Speakers  One; Two

      Members
      Two of them.
      Forum       State   Nothing  Link
      Klimaforum  late             https://example.dk/a
      (klima)
      ↳ Gruppen.
      Byforum     fine             https://example.dk/a
      (by)

      Reports
      - Klima is late
      - - no item
      initiatives  4
      "
    `);
  });

  it('as Markdown, below the title of what it is put in', () => {
    expect(sheetMarkdown(sheet)).toMatchInlineSnapshot(`
      "## The forum (klima)

      - **State:** active
      - **Speakers:** One; Two

      ### Members

      Two of them.

      | Forum | State | Nothing | Link |
      | --- | --- | --- | --- |
      | Klimaforum<br>klima<br>↳ Gruppen. | late |  | <https://example.dk/a> |
      | Byforum<br>by | fine |  | <https://example.dk/a> |

      #### Reports

      - **Klima** is late
      - \\- no item

      - **4** initiatives
      "
    `);
  });

  it('as Markdown that stands alone', () => {
    const whole = sheetMarkdown({ ...sheet, kicker: 'A brief', byline: 'The group' });
    expect(whole).toMatch(/^\*A brief\*\n\n# The forum \(klima\)\n\n\*The group\*\n/);
    expect(whole).toContain('\n## Members\n');
    expect(whole).toContain('\n### Reports\n');
  });

  it('says in a terminal whose it is, below the title', () => {
    expect(sheetText({ title: 'A', byline: 'B', blocks: [paragraph('C')] }, plain)).toBe('A\nB\n\nC\n');
  });
});

describe('a table', () => {
  it('is painted where something needs somebody, and nowhere else', () => {
    const text = tableText(rows, colored);
    expect(text).toContain(colored.colors.warning('late'));
    expect(text).toMatch(/ {2}fine/);
  });

  it('of no rows says so, or nothing', () => {
    const none = tableOf([], [], 'None.');
    const silent = tableOf([], []);
    expect([tableText(none, plain), tableMarkdown(none), `${tableHtml(none, {})}`]).toEqual([
      'None.\n',
      'None.\n',
      '<p class="none">None.</p>',
    ]);
    expect([tableText(silent, plain), tableMarkdown(silent), `${tableHtml(silent, {})}`]).toEqual([
      '',
      '',
      '',
    ]);
  });

  it('is CSV with the lines of a cell in one', () => {
    expect(tableCsv(rows, {})).toBe(
      'Forum,State,Nothing,Link\r\n"Klimaforum; klima; ↳ Gruppen.",late,,https://example.dk/a\r\n"Byforum; by",fine,,https://example.dk/a\r\n',
    );
  });

  it('is HTML without ids and empty columns, with a title beside each cell', () => {
    expect(`${tableHtml(rows, { caption: 'Forums', areas: [['a', 'b'], []] })}`).toMatchInlineSnapshot(`
      "<table><caption class="unseen">Forums</caption>
      <thead><tr><th scope="col">Forum</th><th scope="col">State</th><th scope="col">Link</th></tr></thead>
      <tbody>
      <tr data-areas="a b"><th scope="row">Klimaforum <small>↳ Gruppen.</small></th><td data-label="State"><span class="tone bad">late</span></td><td data-label="Link"><a href="https://example.dk/a" rel="external">https://example.dk/a</a></td></tr>
      <tr data-areas=""><th scope="row">Byforum</th><td data-label="State"><span class="tone good">fine</span></td><td data-label="Link"><a href="https://example.dk/a" rel="external">https://example.dk/a</a></td></tr>
      </tbody></table>
      "
    `);
  });

  it('has a heading for each row where its first column says nothing', () => {
    const columns = tableOf<string>(
      ['chair'],
      [
        ['Area', () => undefined],
        ['Role', (role) => role],
        ['By', () => 'KKR'],
      ],
    );
    expect(`${tableHtml(columns, {})}`).toContain(
      '<tr><th scope="row">chair</th><td data-label="By">KKR</td></tr>',
    );
  });

  it('links what it names, where there is a place for it', () => {
    const linkTo = ({ id, name }: { id: string; name: string }) => html`<a href="${id}">${name}</a>`;
    const text = `${tableHtml(rows, { linkTo })}`;
    expect(text).toContain(
      '<th scope="row"><a href="klima">Klimaforum</a> <small>↳ <a href="g">Gruppen</a>.</small></th>',
    );
  });

  it('has places, dates, addresses and lists', () => {
    const day = { ...namesLine([{ id: 'm', name: '1 May' }]), date: '2014-05-01' };
    const paper = { text: 'Minutes', address: 'https://example.dk/m' };
    const beside = { text: 'The meeting', address: 'meeting-m.html' };
    const text = `${tableHtml(
      table(
        ['Day', 'Papers', 'One'],
        [[{ lines: [day], place: 'id-m' }, listCell([paper, beside]), listCell(['c'])]],
        [50, 25, 25],
      ),
      { named: html`aria-label="Days"` },
    )}`;
    expect(text).toMatchInlineSnapshot(`
      "<table aria-label="Days">
      <col style="width: 50%"><col style="width: 25%"><col style="width: 25%"><thead><tr><th scope="col">Day</th><th scope="col">Papers</th><th scope="col">One</th></tr></thead>
      <tbody>
      <tr><th scope="row" id="id-m"><time datetime="2014-05-01">1 May</time></th><td data-label="Papers"><ul><li><a href="https://example.dk/m" rel="external">Minutes</a></li><li><a href="meeting-m.html">The meeting</a></li></ul></td><td data-label="One">c</td></tr>
      </tbody></table>
      "
    `);
  });
});

describe('what says nothing', () => {
  it('has no line', () => {
    expect(linesOf(undefined)).toEqual([]);
    expect(linesOf('')).toEqual([]);
    expect(linesOf([undefined, '', 'a', namesLine([])])).toEqual(['a']);
    expect(linesOf(namesLine([], 'before ', ' after'))).toEqual([]);
    expect(cell(undefined, 'a')).toEqual({ lines: ['a'] });
    expect(nameLine(undefined)).toBeUndefined();
    expect(toned(undefined, 'a')).toBe('a');
  });

  it('is no field', () => {
    expect(`${fieldsHtml([['A', '']])}`).toBe('');
    expect(
      `${fieldsHtml([
        ['A', ['one']],
        ['B', 'two'],
        ['C', undefined],
      ])}`,
    ).toBe(
      '<dl class="fields">\n<div><dt>A</dt><dd><ul>\n<li>one</li>\n</ul></dd></div>\n<div><dt>B</dt><dd>two</dd></div>\n</dl>\n',
    );
  });
});

it('shows a text by what it is about', () => {
  const shown = (text: string, about?: string) => html`<i>${text} ${about}</i>`;
  const one = tableOf([1], [['A', () => ({ text: 'late', about: 'klima' })]]);
  expect(`${tableHtml(one, { shown })}`).toContain('<i>late klima</i>');
  expect(`${blockHtml(paragraph('a'), html``, { shown })}`).toBe('<p><i>a </i></p>');
  expect(`${blockHtml(list([{ lead: 'a', text: 'b' }]), html``)}`).toBe(
    '<ul>\n<li><strong>a</strong>b</li>\n</ul>',
  );
});
