import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { Finding, Span } from '../../src/document/finding.ts';
import { Lines } from '../../src/document/lines.ts';
import { SEVERITIES } from '../../src/facts/severity.ts';
import { defused, harmless, oneLine, visible } from '../../src/output/escape.ts';
import { render } from '../../src/output/formats.ts';
import { serialise, textLine } from '../../src/output/icalendar.ts';
import type { JsonReport } from '../../src/output/json.ts';
import { jsonText } from '../../src/output/json-text.ts';
import { fileName } from '../../src/output/location.ts';
import type { FileReport } from '../../src/output/report.ts';
import { shellWords } from '../../src/output/shell.ts';
import { displayWidth, wrap } from '../../src/output/text.ts';
import fc from '../property.ts';
import { statements } from '../statements.ts';
import { textOf } from './hostile.ts';
import { options } from './sample.ts';
import { breachesOfGitlab, breachesOfRdjson, breachesOfSarif, readCheckstyle, readJunit } from './schemas.ts';

/** Texts that have broken one report or another. */
const TRAPS = [
  '::error::x',
  ' ::set-output name=a::b',
  '\n::stop-commands::x\n',
  '##[error]x',
  '##[',
  '##vso[task.complete]',
  '#',
  '[',
  ']]>',
  '<![CDATA[',
  '<a href="x">',
  '&amp;',
  '%0A',
  '%25',
  '%',
  '"',
  "'",
  '`$(id)`',
  '\\',
  '{0}',
  '}',
  '[x](http://y)',
  '\r',
  '\r\n',
  '\n',
  '\t',
  '\u0000',
  '\u001b[2J',
  '\u001b]8;;x\u0007',
  '\u0085',
  '\u009b',
  '\u00ad',
  '\u2028',
  '\u2029',
  '\u202e',
  '\u2066',
  '\u200d',
  '\ufeff',
  '\ufffe',
  '\uffff',
  '\ud800',
  '\udc00',
  '\u{e0041}',
  '気候',
  '👩‍👩‍👧',
  'A\u030a',
  'Ærø ',
  ' ',
  ':',
  ',',
  '=',
  '__proto__',
];
const hostile = textOf(TRAPS, { minLength: 0, maxLength: 8 });
const fileNames = hostile.map((name) => `x${name.replaceAll('\0', '')}`);

const spanIn = (text: string): fc.Arbitrary<Span> =>
  fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

const findingIn = (text: string): fc.Arbitrary<Finding> =>
  fc.record(
    {
      code: fc.constant('forum-outlived' as const),
      args: fc.record({ forum: hostile, initiative: hostile, ended: hostile }),
      severity: fc.constantFrom(...SEVERITIES),
      span: spanIn(text),
      id: hostile,
      related: fc.array(fc.record({ note: fc.constant('first-here' as const), span: spanIn(text) }), {
        maxLength: 2,
      }),
      sources: fc.constant(statements('R33')),
      help: fc.record({ command: fc.array(hostile), suggestion: hostile }, { requiredKeys: [] }),
      accepted: fc.record({ reason: hostile, until: fc.constant('2014-12-31') }),
    },
    { requiredKeys: ['code', 'args', 'severity', 'span'] },
  );

const fileReports: fc.Arbitrary<FileReport[]> = fc.uniqueArray(
  fc.tuple(fileNames, hostile).chain(([name, text]) =>
    fc.array(findingIn(text), { maxLength: 4 }).map((findings) => ({
      name,
      document: { text, lines: new Lines(text) },
      findings,
    })),
  ),
  { minLength: 1, maxLength: 3, selector: ({ name }) => fileName(name, '/repo') },
);

const holds = (check: (files: FileReport[]) => Promise<void>) =>
  fc.assert(fc.asyncProperty(fileReports, check), { numRuns: 300 });

/** What may not reach a terminal, a log or a web page. */
const ACTS = /(?![\n\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/u;
const open = (files: FileReport[]) =>
  files.flatMap(({ findings }) => findings).filter(({ accepted }) => !accepted);

/** A build server reads a command at a line's start, spaces aside, or after `##[` anywhere. */
function expectNoCommand(output: string) {
  expect(output).not.toMatch(/^\s*::/m);
  expect(output).not.toMatch(/##(\[|vso\[)/);
}

describe('whatever a file and its name hold', () => {
  it('the human report acts on no terminal and no build server, and keeps its frames within the width', () =>
    holds(async (files) => {
      const output = await render('human', files, { ...options, width: 60 });
      expect(output).not.toMatch(ACTS);
      expectNoCommand(output);
      for (const line of output.split('\n')) {
        // Breaking `##[` may add a column.
        if (/^ *\d* │/.test(line))
          expect(displayWidth(line.replace(/## (?=\[|vso\[)/g, '##'))).toBeLessThanOrEqual(60);
      }
    }));

  it('the JSON report holds it as it is, and its places lead back to the span', () =>
    holds(async (files) => {
      const report: JsonReport = JSON.parse(await render('json', files, options));
      expect(report.files.map(({ file }) => file)).toEqual(files.map(({ name }) => name));
      for (const [index, { findings }] of report.files.entries()) {
        const lines = files[index]?.document.lines;
        for (const { line, column, offset, endLine, endColumn, endOffset } of findings) {
          expect(lines?.position(offset)).toEqual({ line, column });
          expect(lines?.position(endOffset)).toEqual({ line: endLine, column: endColumn });
        }
      }
    }));

  it('the SARIF log is valid, its fingerprints tell findings apart, and its URIs lead to the files', () =>
    holds(async (files) => {
      const output = await render('sarif', files, { ...options, showAccepted: true });
      expect(breachesOfSarif(output)).toEqual([]);
      const [run] = JSON.parse(output).runs;
      expect(run.results).toHaveLength(files.flatMap(({ findings }) => findings).length);
      for (const [index, { name, findings }] of files.entries()) {
        const { uri } = run.artifacts[index].location;
        const from = new URL(uri, 'file:///repo/');
        expect(from.protocol).toBe('file:');
        if (!name.includes('/') && !/\p{Cs}/u.test(name)) {
          expect(decodeURIComponent(from.pathname)).toBe(`/repo/${name}`);
        }
        const prints = run.results
          .filter((result: { locations: { physicalLocation: { artifactLocation: { index: number } } }[] }) =>
            result.locations.every(
              ({ physicalLocation }) => physicalLocation.artifactLocation.index === index,
            ),
          )
          .map((result: { partialFingerprints: object }) => JSON.stringify(result.partialFingerprints));
        expect(new Set(prints).size).toBe(findings.length);
      }
    }));

  it('GitHub reads one command for each finding, with the file and the message meant', () =>
    holds(async (files) => {
      const output = await render('github', files, options);
      const lines = output.split('\n').slice(0, -1);
      expect(output).not.toMatch(ACTS);
      expect(output).not.toMatch(/##(\[|vso\[)/);
      expect(lines).toHaveLength(open(files).length);
      const names = files.map(({ name }) => defused(fileName(name, '/repo').replace(/[^\r\n]+/g, visible)));
      for (const line of lines) {
        const { command, properties, message } = readCommand(line);
        expect(['error', 'warning', 'notice']).toContain(command);
        expect(Object.keys(properties).filter((key) => !/col/i.test(key))).toEqual([
          'file',
          'line',
          'endLine',
          'title',
        ]);
        expect(names).toContain(properties['file']);
        expect(properties['title']).toBe('består uden {0} [x](1)');
        expect(message).toContain('[forum-outlived]\n');
      }
    }));

  it('GitLab takes the report, each fingerprint once', () =>
    holds(async (files) => {
      const output = await render('gitlab', files, options);
      expect(breachesOfGitlab(output)).toEqual([]);
      const prints = JSON.parse(output).map(({ fingerprint }: { fingerprint: string }) => fingerprint);
      expect(new Set(prints).size).toBe(prints.length);
    }));

  it('Azure reads one command for each finding, and no other', () =>
    holds(async (files) => {
      const output = await render('azure', files, options);
      expect(output).not.toMatch(ACTS);
      const lines = output.split('\n').slice(0, -1);
      expect(lines).toHaveLength(open(files).length);
      for (const line of lines) {
        expect(line).toMatch(
          /^##vso\[task\.logissue type=(error|warning);sourcepath=[^;\]]*;linenumber=\d+;columnnumber=\d+;code=forum-outlived;\]/,
        );
        expect(line.slice(2)).not.toMatch(/##(\[|vso\[)/);
      }
    }));

  it('the concise report has a line for each finding, and reviewdog and Checkstyle read theirs', () =>
    holds(async (files) => {
      const output = await render('concise', files, options);
      expect(output).not.toMatch(ACTS);
      for (const line of output.split('\n').slice(0, -1)) {
        expect(line).toMatch(/^.*:\d+:\d+: (error|warning|note): .* \[forum-outlived\]$/);
      }
      const rdjson = await render('rdjson', files, options);
      expect(breachesOfRdjson(rdjson)).toEqual([]);
      expect(JSON.parse(rdjson).diagnostics).toHaveLength(open(files).length);
      const root = readCheckstyle(await render('checkstyle', files, options));
      expect(root.children.flatMap(({ children }) => children)).toHaveLength(open(files).length);
    }));

  it('the table is one row for each finding, and makes no mark of what stands in it', () =>
    holds(async (files) => {
      const output = await render('markdown', files, options);
      expect(output).not.toMatch(ACTS);
      expectNoCommand(output);
      const rows = output.split('\n').filter((line) => line.startsWith('| '));
      expect(rows.slice(1)).toHaveLength(open(files).length);
      for (const row of rows) expect(row.replace(/\\./g, '').match(/\|/g)).toHaveLength(4);
    }));

  it('the JUnit report is valid XML, counts rightly and has no name twice', () =>
    holds(async (files) => {
      const root = readJunit(await render('junit', files, { ...options, failOn: 'warning' }));
      const failing = open(files).filter(({ severity }) => severity !== 'note').length;
      expect(root.attributes['failures']).toBe(String(failing));
      expect(new Set(root.children.map(({ attributes }) => attributes['name'])).size).toBe(files.length);
      for (const [index, { attributes, children }] of root.children.entries()) {
        expect(Number(attributes['tests'])).toBe(Math.max(1, files[index]?.findings.length ?? 0));
        expect(new Set(children.map((testcase) => testcase.attributes['name'])).size).toBe(children.length);
      }
    }));
});

/** Reads a workflow command as GitHub's runner does: properties up to `::`, each escape undone, `%25` last. */
function readCommand(line: string) {
  const [, command = '', list = '', message = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
  const undo = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
  const properties = list.split(',').map((property) => {
    const [key = '', value = ''] = property.split(/=(.*)/);
    return [key, undo(value).replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%')];
  });
  return {
    command,
    properties: Object.fromEntries(properties) as Record<string, string>,
    message: undo(message).replaceAll('%25', '%'),
  };
}

describe('texts', () => {
  it('are made visible once: nothing that acts is left, and what does not act stays', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = visible(text);
        expect(shown).not.toMatch(ACTS);
        expect(visible(shown)).toBe(shown);
      }),
    );
    for (const text of ['Ærø – 気候 👩‍👩‍👧 ❤️ 1️⃣ 👍🏽 A\u030a', 'a  b']) expect(visible(text)).toBe(text);
    expect(visible('a\u200db ##[x]')).toBe('a<U+200D>b ## [x]');
  });

  it('have the signs of a picture in pictures alone: elsewhere they hide, also within a command', () => {
    for (const text of ['❤️', '1️⃣', '🏳️‍🌈', '👍🏽']) expect(visible(text)).toBe(text);
    expect(visible('#\ufe0f#[error]x')).toBe('#<U+FE0F>#[error]x');
    expect(visible('1\ufe0f 2\u200d')).toBe('1<U+FE0F> 2<U+200D>');
    expect(visible('##vso[x] ##teamcity[x] ##[x] ## [x] ##x')).toBe(
      '## vso[x] ## teamcity[x] ## [x] ## [x] ##x',
    );
  });

  it('are one line where there is one', () => {
    for (const [text, line] of [
      ['a\n', 'a '],
      [' \r\n\t\n b', ' b'],
      ['a \n \r\n\u00a0\n b\rc', 'a b c'],
      ['\n\n', ' '],
      ['a  b', 'a  b'],
    ] as const)
      expect(oneLine(text)).toBe(line);
    fc.assert(
      fc.property(hostile, (text) => {
        // As a regular expression would say it in a time that grows with the square of the spaces.
        expect(oneLine(text)).toBe(text.replace(/\s*[\r\n]+\s*/g, ' '));
      }),
    );
  });

  it('are wrapped without losing a character', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 40 }), (text, columns) => {
        const lines = wrap(visible(text), columns);
        expect(lines.join(' ')).toBe(visible(text));
        expect(lines.slice(1).filter((line) => line.startsWith('::'))).toEqual([]);
      }),
    );
  });

  it('are given to a shell as the words they are', () => {
    const typed = fc.array(
      hostile.map((text) => text.replaceAll('\0', '').replace(/\p{Cs}/gu, '')),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(typed, (words) => {
        const line = shellWords(words);
        expect(line).not.toMatch(ACTS);
        expect(line).not.toMatch(/##(\[|vso\[)/);
        const script = `printf '%s\\0' ${line}`;
        const output = execFileSync('bash', ['--norc', '-c', script], {
          encoding: 'utf8',
          env: { LC_ALL: 'C.UTF-8' },
        });
        expect(output.split('\0').slice(0, -1)).toEqual(words);
      }),
      { numRuns: 60 },
    );
  });
});

it('words are quoted as cmd.exe takes them too, where that is possible', () => {
  expect(shellWords(['rup', '--reason', '…', "d'Or & <ny> (1)", ''])).toBe(
    'rup --reason "…" "d\'Or & <ny> (1)" ""',
  );
  for (const word of ['a "b"', '100 % nu', '$HOME x', 'a!', 'a`b`', 'c\\d', '”x”', 'x ##[y]']) {
    expect(shellWords([word])).toMatch(/^'[^]*'$/);
  }
});

describe('an output', () => {
  it('holds nothing that acts, whatever was forgotten', () => {
    expect(harmless('a\u001b[2J\u0007\tb\r\nc\rd\u202e\ue000\n')).toBe(
      'a<U+001B>[2J<U+0007>\tb\r\nc<U+000D>d<U+202E>\ue000\n',
    );
    expect(harmless('\ufeffæ;ø\r\n\ufeff::x\n')).toBe('\ufeffæ;ø\r\n<U+FEFF>::x\n');
    expect(harmless('\ufeff::x')).toBe('\ufeff: :x');
    const figure = '┌─ ❤️ 気候 👩‍👩‍👧 »Æ« – … ● ▲\n';
    expect(harmless(figure)).toBe(figure);
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = harmless(text);
        expect(shown.replace(/\r\n|[\n\t]/g, ' ').replace(/^\ufeff/, '')).not.toMatch(ACTS);
        expectNoCommand(shown);
        expect(harmless(shown)).toBe(shown);
      }),
    );
  });

  it('keeps its colours where it has any, and nothing else that begins like one', () => {
    const red = '\u001b[1;31mx\u001b[0m';
    expect(harmless(red, { hasColor: true })).toBe(red);
    expect(harmless(red)).toBe('<U+001B>[1;31mx<U+001B>[0m');
    expect(harmless('\u001b[31m\u001b[2J\u009b1m', { hasColor: true })).toBe(
      '\u001b[31m<U+001B>[2J<U+009B>1m',
    );
  });

  it('has lines that GitHub obeys only where it is a list of commands', () => {
    const text = '::error::a ::b\n \t::x\n\u00a0::y\na::b\n##[z]\n';
    expect(harmless(text)).toBe(': :error::a ::b\n \t: :x\n\u00a0: :y\na::b\n## [z]\n');
    expect(harmless('::error file=x::a\n##[z]\n', { hasCommands: true })).toBe('::error file=x::a\n## [z]\n');
  });

  it('of JSON holds every text as it is, by escapes', () => {
    const text = '\u001b\u009b\u202e\u3164\u{e0041}\ud800##[x]##vso[y]::z ❤️';
    const written = jsonText({ [text]: text });
    expect(JSON.parse(written)).toEqual({ [text]: text });
    expect(written).not.toMatch(ACTS);
    expect(harmless(written)).toBe(written);
    expect(jsonText(['#', '##', '##x'])).toBe('[\n  "#",\n  "##",\n  "##x"\n]\n');
    fc.assert(
      fc.property(fc.json(), hostile, (json, text) => {
        const value = [JSON.parse(json), text];
        expect(JSON.parse(harmless(jsonText(value)))).toEqual(value);
        expectNoCommand(jsonText(value));
      }),
    );
  });

  it('of a calendar holds lines that are folded within no picture and before no command', () => {
    const line = textLine('LOCATION', 'Sal\\1; a,b\r\n\u001b[2J\u009b\u202e ::error::x');
    expect(line).toBe('LOCATION:Sal\\\\1\\; a\\,b\\n<U+001B>[2J<U+009B><U+202E> : :error: :x');
    fc.assert(
      fc.property(hostile, (text) => {
        const calendar = serialise({
          name: 'X',
          lines: [textLine('SUMMARY', `${text}${'👩‍👩‍👧'.repeat(20)}::`)],
        });
        expect(harmless(calendar)).toBe(calendar);
        for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }),
    );
  });
});
