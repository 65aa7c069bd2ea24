import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/document/finding.ts';
import { type Format, render } from '../../src/output/formats.ts';
import { statements } from '../statements.ts';
import { at, options, report } from './sample.ts';
import { breachesOfRdjson, readCheckstyle, readJunit } from './schemas.ts';

const text = `forums:
  - id: æøå
    name: Klimaforum
`;
const full = at(text, 'Klimaforum', { sources: statements('R33'), help: { suggestion: 'klimaet' } });
const note = at(text, 'id', { severity: 'note' });
const accepted = at(text, 'forums', { accepted: { reason: 'aftalt', until: '2015-01-01' } });
const files = [report(text, [note, full, accepted]), report(text, [], 'ren.yaml')];
const failures = [{ file: 'væk.yaml', message: 'Der er ingen fil væk.yaml.' }];

describe('the formats for editors and build servers', () => {
  it('concise: a line for each finding, as compilers write them', async () => {
    expect(await render('concise', files, { ...options, failures })).toBe(
      [
        'rup: error: Der er ingen fil væk.yaml.',
        'organisering.yaml:2:5: note: id består uden Klimastrategi 2014-01-31 [forum-outlived]',
        'organisering.yaml:3:11: error: Klimaforum består uden Klimastrategi 2014-01-31 [forum-outlived]',
        '',
      ].join('\n'),
    );
  });

  it('concise: the problem matcher finds each line', async () => {
    const { problemMatcher } = JSON.parse(readFileSync('templates/problem-matcher.json', 'utf8'));
    const [{ regexp, ...groups }] = problemMatcher[0].pattern;
    const [line = ''] = (await render('concise', files, options)).split('\n');
    const match = new RegExp(regexp).exec(line) ?? [];
    const read = Object.fromEntries(Object.entries(groups).map(([name, at]) => [name, match[at as number]]));
    expect(read).toMatchObject({
      file: 'organisering.yaml',
      line: '2',
      column: '5',
      severity: 'note',
      code: 'forum-outlived',
    });
  });

  it('azure: commands, the worst first, and the upload of the summary', async () => {
    const output = await render('azure', files, { ...options, failures, summaryFile: '/tmp/fund.md' });
    expect(output.split('\n')).toEqual([
      '##vso[task.logissue type=error;]Der er ingen fil væk.yaml.',
      expect.stringMatching(
        /^##vso\[task\.logissue type=error;sourcepath=organisering\.yaml;linenumber=3;columnnumber=11;code=forum-outlived;\]Klimaforum .*%0Akilde R33/,
      ),
      expect.stringContaining('type=warning;sourcepath=organisering.yaml;linenumber=2;'),
      '##vso[task.uploadsummary]/tmp/fund.md',
      '',
    ]);
    const odd = [report(text, [full], '100%;].yaml')];
    expect(await render('azure', odd, options)).toContain('sourcepath=100%AZP25%3B%5D.yaml;');
  });

  it('checkstyle: a file each, and what could not be read', async () => {
    const { children } = readCheckstyle(await render('checkstyle', files, { ...options, failures }));
    expect(children.map(({ attributes }) => attributes['name'])).toEqual([
      'organisering.yaml',
      'ren.yaml',
      'væk.yaml',
    ]);
    expect(children[0]?.children.map(({ attributes }) => attributes['severity'])).toEqual(['info', 'error']);
    expect(children[0]?.children[1]?.attributes).toMatchObject({
      line: '3',
      column: '11',
      source: 'rup.forum-outlived',
    });
    expect(children[2]?.children[0]?.attributes['message']).toBe('Der er ingen fil væk.yaml.');
  });

  it('rdjson: columns in bytes, and what fixes a finding as one stretch', async () => {
    const finding = at(text, 'øå');
    const start = text.indexOf('Klimaforum');
    const edits = [
      { start, end: start + 5, text: 'Vand' },
      { start: start + 10, end: start + 10, text: 's' },
    ];
    const fixes = new Map<Finding, typeof edits>([[finding, edits]]);
    const output = await render('rdjson', [{ ...report(text, [finding]), fixes }], { ...options, failures });
    expect(breachesOfRdjson(output)).toEqual([]);
    const [failed, told] = JSON.parse(output).diagnostics;
    expect(failed).toMatchObject({ location: { path: 'væk.yaml' }, severity: 'ERROR' });
    expect(told.location.range).toEqual({ start: { line: 2, column: 11 }, end: { line: 2, column: 15 } });
    expect(told.suggestions).toEqual([
      { range: { start: { line: 3, column: 11 }, end: { line: 3, column: 21 } }, text: 'Vandforums' },
    ]);
  });

  it('rdjson: a fix goes over forty-one lines at most, and one of nothing is none', async () => {
    const long = 'navn: Klima\n'.repeat(60);
    const finding = at(long, 'Klima');
    const suggested = async (...onLines: readonly number[]) => {
      const edits = onLines.map((line) => ({ start: line * 12, end: line * 12 + 4, text: 'name' }));
      const fixes = new Map([[finding, edits]]);
      const output = await render('rdjson', [{ ...report(long, [finding]), fixes }], options);
      return JSON.parse(output).diagnostics[0].suggestions?.map(({ range }: { range: object }) => range);
    };
    expect(await suggested(2, 42)).toEqual([{ start: { line: 3, column: 1 }, end: { line: 43, column: 5 } }]);
    expect(await suggested(2, 43)).toBeUndefined();
    expect(await suggested()).toBeUndefined();
  });

  it('junit: what could not be read is an error', async () => {
    const { attributes, children } = readJunit(await render('junit', files, { ...options, failures }));
    expect(attributes).toMatchObject({ tests: '5', errors: '1' });
    expect(children[2]?.children[0]?.children[0]).toMatchObject({
      name: 'error',
      attributes: { message: 'Der er ingen fil væk.yaml.' },
    });
  });

  it('github: what could not be read is an error too, and the worst comes first', async () => {
    const lines = (await render('github', files, { ...options, failures })).split('\n');
    expect(lines[0]).toBe('::error::Der er ingen fil væk.yaml.');
    expect(lines.slice(1, 3).map((line) => line.split(' ')[0])).toEqual(['::error', '::notice']);
  });
});

describe('the table', () => {
  it('holds all findings, the worst first, and what could not be read', async () => {
    expect(await render('markdown', files, { ...options, failures })).toBe(
      [
        '## Fund',
        '',
        '**Der er ingen fil væk.yaml.**',
        '',
        '2 filer: 1 fejl, 1 bemærkning, 1 godkendt',
        '',
        '| alvor | sted | fund |',
        '|---|---|---|',
        '| fejl | organisering.yaml:3 | Klimaforum består uden Klimastrategi 2014-01-31<br>mente du klimaet?<br>sådan rettes det: Nedlæg forummet. (`forum-outlived`) |',
        '| bemærkning | organisering.yaml:2 | id består uden Klimastrategi 2014-01-31<br>sådan rettes det: Nedlæg forummet. (`forum-outlived`) |',
        '',
      ].join('\n'),
    );
  });

  it('stays below the room there is, and says how much more there is', async () => {
    const many = [
      report(
        text,
        Array.from({ length: 500 }, () => full),
      ),
    ];
    for (const maxBytes of [1000, 20_000]) {
      const output = await render('markdown', many, { ...options, maxBytes });
      const rows = output.split('\n').filter((line) => line.startsWith('| fejl'));
      expect(Buffer.byteLength(output)).toBeLessThanOrEqual(maxBytes);
      expect(output).toContain(`… og ${500 - rows.length} fund mere`);
      expect(rows.length).toBeGreaterThan(maxBytes / 400);
    }
    expect(await render('markdown', many, { ...options, maxBytes: 1 << 20 })).not.toContain('mere');
  });
});

describe('file names', () => {
  const placed = [{ ...report(text, [full], '../data/fil.yaml'), path: '/repo/data/fil.yaml' }];
  const where = { ...options, cwd: '/repo/inden i', root: '/repo' };
  it.each<[Format, string]>([
    ['github', 'file=data/fil.yaml,'],
    ['azure', 'sourcepath=data/fil.yaml;'],
    ['gitlab', '"path": "data/fil.yaml"'],
    ['sarif', '"uri": "data/fil.yaml"'],
    ['junit', 'file="data/fil.yaml"'],
    ['markdown', '| data/fil.yaml:3 |'],
  ])('are from the root of the repository in %s', async (format, name) => {
    expect(await render(format, placed, where)).toContain(name);
  });
  it.each<[Format, string]>([
    ['concise', '/repo/data/fil.yaml:3'],
    ['rdjson', '"path": "/repo/data/fil.yaml"'],
    ['checkstyle', 'name="/repo/data/fil.yaml"'],
  ])('are from the working folder in %s', async (format, name) => {
    expect(await render(format, placed, where)).toContain(name);
  });
});
