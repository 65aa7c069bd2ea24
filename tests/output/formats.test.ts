import { describe, expect, it } from 'vitest';
import { render } from '../../src/output/formats.ts';
import { statements } from '../statements.ts';
import { at, options, report } from './sample.ts';
import { breachesOfGitlab, breachesOfSarif, readJunit } from './schemas.ts';

const text = `forums:
  - id: klima
    name: Klimaforum
    initiatives: [strategi]
`;

const full = at(text, 'Klimaforum', {
  id: 'klima',
  sources: statements('R33', 'R6'),
  related: [{ note: 'ended-here', span: at(text, 'strategi').span }],
  help: { command: ['rup', 'forum', 'dissolve', 'klima'], suggestion: 'klimaet' },
});
const bare = at(text, 'initiatives', { severity: 'note' });
const accepted = at(text, 'strategi', {
  severity: 'warning',
  accepted: { reason: 'aftalt', until: '2015-01-01' },
});
const files = [report(text, [full, bare, accepted]), report(text, [], 'mappe/ren fil.yaml')];
const asJson = async (format: 'json' | 'sarif' | 'gitlab', given = files) =>
  JSON.parse(await render(format, given, options));

describe('json', () => {
  it('holds every fact, with places that a program can use', async () => {
    const start = text.indexOf('Klimaforum');
    expect(await asJson('json')).toEqual({
      version: 1,
      tool: { name: 'rup', version: '1.2.3' },
      language: 'da',
      at: '2014-03-01',
      files: [
        {
          file: 'organisering.yaml',
          findings: [
            {
              code: 'forum-outlived',
              severity: 'error',
              message: 'Klimaforum består uden Klimastrategi 2014-01-31',
              line: 3,
              column: 11,
              endLine: 3,
              endColumn: 21,
              offset: start,
              endOffset: start + 'Klimaforum'.length,
              id: 'klima',
              sources: [
                {
                  number: 'R33',
                  phrase: 'nedlægges, når det enkelte initiativ ikke længere har behov forummet',
                },
                { number: 'R6', phrase: 'centreres omkring én administrativ gruppe' },
              ],
              related: [
                expect.objectContaining({ message: 'afsluttet her', line: 4, column: 19, endColumn: 27 }),
              ],
              help: {
                mend: 'Nedlæg forummet.',
                command: ['rup', 'forum', 'dissolve', 'klima'],
                suggestion: 'klimaet',
              },
              accepted: null,
            },
            expect.objectContaining({
              severity: 'note',
              id: null,
              sources: [],
              related: [],
              help: { mend: 'Nedlæg forummet.', command: null, suggestion: null },
            }),
            expect.objectContaining({ severity: 'warning', accepted: accepted.accepted }),
          ],
        },
        { file: 'mappe/ren fil.yaml', findings: [] },
      ],
      failures: [],
      summary: { files: 2, error: 1, warning: 0, note: 1, accepted: 1 },
    });
  });
});

describe('sarif', () => {
  it('is valid, with rules, related places and what is suppressed', async () => {
    const output = await render('sarif', files, { ...options, showAccepted: true });
    expect(breachesOfSarif(output)).toEqual([]);
    const [run] = JSON.parse(output).runs;
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.artifacts.map((artifact: { location: unknown }) => artifact.location)).toEqual([
      { uri: 'organisering.yaml' },
      { uri: 'mappe/ren%20fil.yaml' },
    ]);
    const [rule] = run.tool.driver.rules;
    expect(rule).toMatchObject({
      id: 'forum-outlived',
      help: { text: 'Nedlæg forummet.' },
      properties: { tags: ['R33', 'R6'] },
    });
    expect(rule).not.toHaveProperty('helpUri');
    const [first, second, third] = run.results;
    expect(first.relatedLocations[0].message.text).toBe('afsluttet her');
    expect(first.locations[0].physicalLocation.region).toEqual({
      startLine: 3,
      startColumn: 11,
      endLine: 3,
      endColumn: 21,
    });
    expect([first.level, second.level, third.level]).toEqual(['error', 'note', 'warning']);
    expect(second.suppressions).toEqual([]);
    expect(third.suppressions).toEqual([
      { kind: 'inSource', status: 'accepted', justification: 'aftalt', properties: { until: '2015-01-01' } },
    ]);
  });

  it('says what GitHub shows: the level and the help of a rule, linked places, and no accepted findings', async () => {
    const [run] = (await asJson('sarif')).runs;
    expect(run.results).toHaveLength(2);
    expect(run.results[0]).not.toHaveProperty('suppressions');
    expect(run.results[0].message.text).toMatch(/\n\[afsluttet her\]\(0\)$/);
    expect(run.results[0].relatedLocations[0].id).toBe(0);
    expect(run.results[0].partialFingerprints.primaryLocationLineHash).toMatch(/^[0-9a-f]{32}:1$/);
    expect(run.automationDetails).toEqual({ id: 'rup/' });
    expect(run.tool.driver.informationUri).toMatch(/^https:/);
    const [rule] = run.tool.driver.rules;
    expect(rule.defaultConfiguration).toEqual({ level: 'error' });
    expect(rule.help.markdown).toContain('> kilde R33: »nedlægges,');
    expect(run.invocations).toEqual([{ executionSuccessful: true }]);
  });

  it('tells that a file could not be read', async () => {
    const failures = [{ file: 'x.yaml', message: 'Der er ingen fil x.yaml.' }];
    const output = await render('sarif', [], { ...options, failures });
    expect(breachesOfSarif(output)).toEqual([]);
    expect(JSON.parse(output).runs[0].invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ level: 'error', message: { text: 'Der er ingen fil x.yaml.' } }],
      },
    ]);
  });

  it('lets no text of the file become a placeholder or a link', async () => {
    const finding = at(text, 'klima', {
      args: { forum: '{0} [x](http://evil.example)', initiative: '}', ended: '{' },
    });
    const [run] = (await asJson('sarif', [report(text, [finding])])).runs;
    expect(run.results[0].message.text).toMatch(/^\{\{0\}\} \[x\] \(http:.*\}\} \{\{$/m);
    expect(run.tool.driver.rules[0].shortDescription.text).toBe('består uden {{0}} [x] (1)');
  });

  it('is valid for no findings', async () => {
    const output = await render('sarif', [report(text, [])], options);
    expect(breachesOfSarif(output)).toEqual([]);
    expect(JSON.parse(output).runs[0].results).toEqual([]);
  });
});

describe('fingerprints', () => {
  const prints = async (given: string, names: string[]) => {
    const findings = names.map((name) => at(given, name));
    const [run] = (await asJson('sarif', [report(given, findings)])).runs;
    const issues = await asJson('gitlab', [report(given, findings)]);
    return [
      ...run.results.map((result: { partialFingerprints: object }) => result.partialFingerprints),
      ...issues.map((issue: { fingerprint: string }) => issue.fingerprint),
    ];
  };

  it('survive moved lines', async () => {
    const before = await prints(text, ['klima', 'Klimaforum']);
    expect(
      await prints(`# a comment\n\n${text.replaceAll('    ', '        ')}`, ['klima', 'Klimaforum']),
    ).toEqual(before);
    expect(await prints(text, ['klima', 'strategi'])).not.toEqual(before);
  });

  it('tell equal findings apart', async () => {
    const all = await prints(text, ['klima', 'klima', 'Klimaforum']);
    expect(new Set(all.map((print) => JSON.stringify(print))).size).toBe(6);
  });
});

describe('github', () => {
  it('writes a command for each finding that is not accepted', async () => {
    const output = await render('github', files, options);
    expect(output.split('\n')).toEqual([
      '::error file=organisering.yaml,line=3,endLine=3,col=11,endColumn=21,title=består uden {0} [x](1)::' +
        'Klimaforum består uden Klimastrategi 2014-01-31 [forum-outlived]' +
        '%0Akilde R33: »nedlægges, når det enkelte initiativ ikke længere har behov forummet«' +
        '%0Akilde R6: »centreres omkring én administrativ gruppe«' +
        '%0Amente du klimaet?%0Aret det med: rup forum dissolve klima',
      expect.stringMatching(
        /^::notice file=organisering\.yaml,line=4,.*%0Asådan rettes det: Nedlæg forummet\.$/,
      ),
      '',
    ]);
  });

  it('gives no columns for a span over several lines, and nothing for a clean file', async () => {
    const finding = at(text, 'klima', { span: { start: 0, end: text.length } });
    expect(await render('github', [report(text, [finding])], options)).toMatch(/,line=1,endLine=5,title=/);
    expect(await render('github', [report(text, [])], options)).toBe('');
  });
});

describe('gitlab', () => {
  it('is a list of issues', async () => {
    const output = await render('gitlab', files, options);
    expect(breachesOfGitlab(output)).toEqual([]);
    expect(JSON.parse(output)).toMatchObject([
      {
        check_name: 'forum-outlived',
        severity: 'major',
        location: { path: 'organisering.yaml', lines: { begin: 3 } },
      },
      {
        check_name: 'forum-outlived',
        severity: 'info',
        location: { path: 'organisering.yaml', lines: { begin: 4 } },
      },
    ]);
  });

  it('is an empty list for a clean file', async () => {
    expect(await render('gitlab', [report(text, [])], options)).toBe('[]\n');
  });
});

describe('junit', () => {
  it('fails where the run fails, and passes a clean file', async () => {
    const suites = readJunit(await render('junit', files, options));
    expect(suites.attributes).toEqual({ name: 'rup', tests: '4', failures: '1', errors: '0', time: '0' });
    const [first, second] = suites.children;
    expect(first?.attributes).toEqual({
      name: 'organisering.yaml',
      tests: '3',
      failures: '1',
      errors: '0',
      skipped: '1',
      time: '0',
    });
    expect(
      first?.children.map(({ attributes, children }) => [attributes['name'], children[0]?.name]),
    ).toEqual([
      ['forum-outlived klima', 'failure'],
      ['forum-outlived', 'system-out'],
      ['forum-outlived (2)', 'skipped'],
    ]);
    expect(first?.children[0]?.text).toContain('organisering.yaml:3:11: fejl: Klimaforum');
    expect(second?.children).toEqual([
      {
        name: 'testcase',
        attributes: {
          name: 'rup validate',
          classname: 'mappe/ren fil.yaml',
          file: 'mappe/ren fil.yaml',
          time: '0',
        },
        children: [],
        text: '',
      },
    ]);
  });

  it('takes as failures what the run takes as such', async () => {
    const suites = readJunit(await render('junit', files, { ...options, failOn: 'note' }));
    expect(suites.attributes['failures']).toBe('2');
  });
});

describe('file names', () => {
  it('are reported once, however often and in whatever way they are given', async () => {
    const twice = [...files, ...files, report(text, [full], '/repo/organisering.yaml')];
    for (const format of ['human', 'sarif', 'gitlab', 'junit'] as const) {
      expect(await render(format, twice, options)).toBe(await render(format, files, options));
    }
  });

  const names: [string, string, string][] = [
    ['/repo/a.yaml', 'a.yaml', 'a.yaml'],
    ['./mappe/../b.yaml', 'b.yaml', 'b.yaml'],
    ['../c.yaml', '/c.yaml', 'file:///c.yaml'],
    ['c:d.yaml', 'c:d.yaml', 'c%3Ad.yaml'],
    ['100 %/æ\n.yaml', '100 %/æ\n.yaml', '100%20%25/%C3%A6%0A.yaml'],
    ['..x/e.yaml', '..x/e.yaml', '..x/e.yaml'],
  ];
  it.each(names)('%j', async (name, path, uri) => {
    const given = [report(text, [full], name)];
    expect((await asJson('gitlab', given))[0].location.path).toBe(path);
    const [run] = (await asJson('sarif', given)).runs;
    expect(run.artifacts[0].location.uri).toBe(uri);
    expect(run.results[0].locations[0].physicalLocation.artifactLocation).toEqual({ uri, index: 0 });
  });
});
