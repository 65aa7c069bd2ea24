import { describe, expect, it } from 'vitest';
import { schedule } from '../../../src/meetings/schedule.ts';
import { wordsIn } from '../../../src/messages/load.ts';

import { textsIn } from '../../../src/messages/texts.ts';
import { Organisation } from '../../../src/organisation/organisation.ts';
import type { Sheet, Table } from '../../../src/output/blocks/block.ts';
import { sheetMarkdown, tableMarkdown } from '../../../src/output/blocks/markdown.ts';
import { sheetText, tableText } from '../../../src/output/blocks/terminal.ts';
import { tableCsv } from '../../../src/output/csv.ts';
import { jsonText } from '../../../src/output/json-text.ts';
import { palette } from '../../../src/output/palette.ts';
import { displayWidth } from '../../../src/output/text.ts';
import { aheadTable } from '../../../src/output/views/shown/ahead.ts';
import { effortFacts, effortsSheet } from '../../../src/output/views/shown/efforts.ts';
import { forumFacts, forumSheet, forumTable } from '../../../src/output/views/shown/forums.ts';
import {
  initiativeFacts,
  initiativeSheet,
  initiativeTable,
} from '../../../src/output/views/shown/initiatives.ts';
import { memberFacts, memberTable } from '../../../src/output/views/shown/members.ts';
import { personSheet } from '../../../src/output/views/shown/person.ts';
import { statusJson, statusSheet } from '../../../src/output/views/shown/status.ts';
import { aheadOf } from '../../../src/views/ahead.ts';
import { effortsOf } from '../../../src/views/efforts.ts';
import { forumDetail, forumViews } from '../../../src/views/forums.ts';
import { initiativeDetail, initiativeViews } from '../../../src/views/initiatives.ts';
import { memberViews } from '../../../src/views/members.ts';
import { personDetail } from '../../../src/views/person.ts';
import { statusOf } from '../../../src/views/status.ts';
import { exampleFile } from '../../meetings/organisation.ts';
import fc from '../../property.ts';
import { ACTING, textOf, UNSEEN, withText } from '../hostile.ts';

const example = await exampleFile('organisering-2016.yaml');
const texts = await textsIn('da', 'views');
const ofEfforts = await textsIn('da', 'efforts');
const ofAhead = await textsIn('da', 'ahead');
const words = {
  catalog: await wordsIn('da'),
  texts,
  meetingTexts: await textsIn('da', 'meetings'),
  aheadTexts: ofAhead,
};
const colors = await palette(0);
const at = '2015-12-01';

const TRAPS = [
  '::error::x',
  ' ::set-output name=a::b',
  '\n::stop-commands::x\n',
  '##[error]x',
  '##vso[task.complete]',
  '<script>',
  '<img src=x onerror=y>',
  '&lt;',
  '[x](http://y)',
  '![x](y)',
  '`$(id)`',
  '|',
  '\\|',
  '\n\n# x',
  '=1+1',
  '+1',
  '-1',
  '- x',
  '1. x',
  '    x',
  '@SUM(1)',
  '\t=1',
  ';=1',
  ',=1',
  '"',
  '"\n=1',
  ...UNSEEN,
  '\u001b]8;;x\u0007',
  '気候フォーラム',
  '👩‍👩‍👧',
  'A\u030a',
  'x'.repeat(90),
  '気'.repeat(60),
  ' ',
];
const name = textOf(TRAPS);

function organisationWith(text: string): Organisation {
  const file = withText(example, text);
  const seat = { person: 'formand-2', role: text, note: text };
  const group = {
    ...file.administrativeGroup,
    members: [...(file.administrativeGroup.members ?? []), seat],
    composition: file.administrativeGroup.composition.map((rule) => ({ ...rule, roles: [text], min: 9 })),
  };
  return new Organisation({ ...file, administrativeGroup: group });
}

function everything(organisation: Organisation): {
  lists: Table[];
  sheets: Sheet[];
  values: object[];
} {
  const forums = forumViews(organisation, at);
  const initiatives = initiativeViews(organisation, at);
  const members = memberViews(organisation, at, { state: 'all' });
  const efforts = effortsOf(organisation, at);
  const ahead = aheadOf(organisation, schedule(organisation, { at }), { at, until: '2016-12-31' });
  const lists = [
    forumTable(forums, texts),
    forumFacts(forums, texts),
    initiativeTable(initiatives, texts),
    initiativeFacts(initiatives, texts),
    memberTable(members, texts),
    memberFacts(members, texts),
    effortFacts(efforts, ofEfforts),
    aheadTable(ahead, '2099-12-31', ofAhead),
  ];
  const status = statusOf(organisation, schedule(organisation, { at }), at);
  const counts = { files: 1, error: 1, warning: 0, note: 0, accepted: 0 };
  const people = organisation.file.people ?? [];
  const details = {
    forums: organisation.forums.map((forum) => forumDetail(organisation, forum, at)),
    initiatives: organisation.initiatives.map((initiative) => initiativeDetail(organisation, initiative, at)),
    people: people.map((person) => personDetail(organisation, person, at)),
  };
  const sheets = [
    ...details.forums.map((forum) => forumSheet(forum, texts)),
    ...details.initiatives.map((initiative) => initiativeSheet(initiative, texts)),
    ...details.people.map((person) => personSheet(person, texts)),
    statusSheet(status, counts, { ...words, seeFindings: '' }),
    effortsSheet(efforts, at, ofEfforts, 80),
    effortsSheet(efforts, at, ofEfforts, 60),
  ];
  return {
    lists,
    sheets,
    values: [forums, initiatives, members, efforts, details, JSON.parse(statusJson(status, counts))],
  };
}

describe('text of the file', () => {
  it('stays text in a terminal, and within its width', () => {
    fc.assert(
      fc.property(name, fc.constantFrom(undefined, 60, 100), (text, width) => {
        const { lists, sheets } = everything(organisationWith(text));
        const screen = { width, colors };
        const shown = [
          ...lists.map((list) => tableText(list, screen)),
          ...sheets.map((sheet) => sheetText(sheet, screen)),
        ];
        for (const line of shown.join('').split('\n')) {
          expect(line).not.toMatch(ACTING);
          expect(line).not.toMatch(/^\s*::|##\[|##vso\[/);
          expect(displayWidth(line)).toBeLessThanOrEqual(width ?? 80);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is no formula in a spreadsheet, and stays in its cell', () => {
    fc.assert(
      fc.property(name, fc.boolean(), (text, excel) => {
        for (const list of everything(organisationWith(text)).lists) {
          const written = tableCsv(list, { excel });
          const [head = [], ...rows] = cellsOf(written.replace('\ufeff', ''), excel ? ';' : ',');
          expect(rows).toHaveLength(list.rows.length);
          for (const row of rows) {
            expect(row).toHaveLength(head.length);
            for (const cell of excel ? row : []) expect(cell).not.toMatch(/^\s*[=+\-@]/);
          }
          expect(written.replaceAll('\r\n', '\n').replace('\ufeff', '')).not.toMatch(ACTING);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is no markup in Markdown, and stays in its cell', () => {
    fc.assert(
      fc.property(name, (text) => {
        const { lists, sheets } = everything(organisationWith(text));
        const shown = [...lists.map(tableMarkdown), ...sheets.map(sheetMarkdown)].join('\n');
        expect(shown).not.toMatch(ACTING);
        const bare = shown.replace(/\\[\\`*_[\]<>|~#&+=.)-]/g, 'x').replaceAll('<br>', '');
        expect(bare).not.toMatch(/[<>[\]`&~_]/);
        let columns = 0;
        for (const line of bare.split('\n')) {
          if (!line.startsWith('|')) {
            columns = 0;
            expect(line).toMatch(/^(?:#{2,3} |- \*\*|(?![-+=#*|>]|\d+[.)]|\s)|$)/u);
            continue;
          }
          const pipes = line.split('|').length;
          if (columns > 0) expect(pipes).toBe(columns);
          columns = pipes;
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is whole in JSON, and nothing in it acts', () => {
    fc.assert(
      fc.property(name, (text) => {
        for (const value of everything(organisationWith(text)).values) {
          const written = jsonText(value);
          expect(written).not.toMatch(ACTING);
          expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)));
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** A CSV file read back (RFC 4180). */
function cellsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = new RegExp(`("(?:[^"]|"")*"|[^"${separator}\\r\\n]*)(${separator}|\\r\\n)`, 'y');
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    const [, written = '', end] = match;
    row.push(written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written);
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
