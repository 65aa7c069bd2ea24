import { describe, expect, it } from 'vitest';
import { render } from '../../src/output/formats.ts';
import { displayWidth } from '../../src/output/text.ts';
import { statements } from '../statements.ts';
import { at, english, options, report } from './sample.ts';

const text = `forums:
  - id: klima
    name: Klimaforum
    initiatives:
      - { id: klimastrategi, until: 2014-01-31 }
`;

const human = (files: Parameters<typeof render>[1], more: Partial<typeof options> = {}) =>
  render('human', files, { ...options, ...more });

/** The part of a drawn line that stands above the marks, measured in columns. */
function marked(output: string, sign = '^'): { line: string; part: string }[] {
  const lines = output.split('\n');
  return lines.flatMap((below, index) => {
    const signs = new RegExp(`│ ( *)(\\${sign}+)`).exec(below);
    const above = lines[index - 1]?.split('│ ')[1];
    if (!signs || above === undefined) return [];
    const [, indent = '', underline = ''] = signs;
    return [{ line: above, part: columns(above, indent.length, underline.length) }];
  });
}

function columns(line: string, start: number, width: number): string {
  let column = 0;
  let part = '';
  for (const { segment } of new Intl.Segmenter().segment(line)) {
    if (column >= start && column < start + width) part += segment;
    column += displayWidth(segment);
  }
  return part;
}

describe('the human report', () => {
  it('tells what is wrong, where, on whose word and what mends it', async () => {
    const finding = at(text, 'Klimaforum', {
      sources: statements('R33'),
      related: [{ note: 'ended-here', span: at(text, '2014-01-31').span }],
      help: { command: ['rup', 'forum', 'dissolve', 'klima', '--date', '2014-01-31'], suggestion: 'klima' },
    });
    expect(
      await human([report(text, [finding])]),
    ).toBe(`fejl[forum-outlived]: Klimaforum består uden Klimastrategi 2014-01-31
 --> organisering.yaml:3:11
  │
3 │     name: Klimaforum
  │           ^^^^^^^^^^
  │
5 │       - { id: klimastrategi, until: 2014-01-31 }
  │                                     ---------- afsluttet her
  │
  = kilde R33: »nedlægges, når det enkelte initiativ ikke længere har behov
    forummet«
  = mente du klima?
  = ret det med: rup forum dissolve klima --date 2014-01-31

læs mere: rup explain forum-outlived
1 fil: 1 fejl
`);
  });

  it('is as wide as the terminal, but at least 40 columns and at most 120', async () => {
    const long = `${text}    task: ${'Klima og energi '.repeat(30)}\n`;
    const widest = async (width: number) => {
      const lines = (await human([report(long, [at(long, 'Klima og energi')])], { width })).split('\n');
      return Math.max(...lines.map(displayWidth));
    };
    const widths = [20, 40, 80, 119, 120, 121, 400];
    expect(await Promise.all(widths.map(widest))).toEqual([40, 40, 80, 119, 120, 120, 120]);
  });

  it('says how to fix it where no command does, in the language asked for', async () => {
    const output = await human([report(text, [at(text, 'klima', { severity: 'note' })])], {
      catalog: english,
    });
    expect(output).toContain('note[forum-outlived]: klima stands without');
    expect(output).toContain('  = fix: Dissolve the forum.\n');
  });

  it('colours only where it is asked to', async () => {
    const finding = at(text, 'Klimaforum');
    const plain = await human([report(text, [finding])]);
    const colored = await human([report(text, [finding])], { color: 1 });
    expect(plain).not.toContain('\u001b');
    expect(colored).toContain('\u001b[31m');
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(plain);
  });

  it('keeps prose within the width, and a command on one line', async () => {
    const forum = 'Samarbejdsforum for en fokuseret vækstdagsorden på tværs af kommuner og region';
    const command = ['rup', 'forum', 'dissolve', 'vaekstdagsorden', '--reason', forum];
    const finding = at(text, 'Klimaforum', {
      args: { forum, initiative: 'Vækst', ended: '2014-01-31' },
      sources: statements('R22'),
      help: { command },
    });
    for (const width of [40, 60, 80, 120]) {
      const lines = (await human([report(text, [finding])], { width })).split('\n');
      const wide = lines.filter((line) => displayWidth(line) > width);
      expect(wide.filter((line) => !line.includes('rup forum dissolve'))).toEqual([]);
      expect(lines.filter((line) => line.includes(`--reason "${forum}"`))).toHaveLength(1);
    }
  });

  it('breaks no line within code', async () => {
    const fix = 'Give the composition `kind: municipality`, `per: area`, `min: 1` and `max: 2`.';
    const catalog = {
      ...english,
      findings: { ...english.findings, 'forum-outlived': { ...english.findings['forum-outlived'], fix } },
    };
    const output = await human([report(text, [at(text, 'klima')])], { catalog, width: 50 });
    for (const code of fix.match(/`.*?`/g) ?? []) expect(output).toContain(code);
  });

  it('shows the most serious where there are more than the limit, and how many are left', async () => {
    const many = Array.from({ length: 60 }, (_, index) => `forum-${String(index).padStart(2, '0')}`);
    const long = many.join('\n');
    const findings = many.map((name, index) =>
      at(long, name, { severity: index === 59 ? 'error' : 'warning' }),
    );
    const output = await human([report(long, findings)]);
    const places = [...output.matchAll(/--> organisering\.yaml:(\d+):1$/gm)].map(([, line]) => Number(line));
    expect(places).toEqual([60, ...Array.from({ length: 49 }, (_, index) => index + 1)]);
    expect(output).toContain('… og 10 fund mere i organisering.yaml; --format concise viser dem alle\n');
    expect(output.endsWith('\n1 fil: 1 fejl, 59 advarsler\n')).toBe(true);
  });

  it('tells errors first, then the rest by place, and reads on about an error', async () => {
    const lines = ['a1', 'b2', 'c3', 'd4'];
    const severities = ['note', 'error', 'warning', 'error'] as const;
    const source = lines.join('\n');
    const findings = lines.map((name, index) => at(source, name, { severity: severities[index] ?? 'note' }));
    const [first, , third] = findings;
    const other = { ...third, code: 'forum-without-goal', args: { forum: 'c3' } } as never;
    const output = await human([
      report(source, [first as never, ...findings.slice(1, 2), other, ...findings.slice(3)]),
    ]);
    const places = [...output.matchAll(/--> organisering\.yaml:(\d+):1$/gm)].map(([, line]) => Number(line));
    expect(places).toEqual([2, 4, 1, 3]);
    expect(output).toContain('\nlæs mere: rup explain forum-outlived\n');
    const without = await human([
      report(source, [
        other,
        { ...(first as never as object), code: 'forum-without-task', args: { forum: 'a1' } } as never,
      ]),
    ]);
    expect(without).toContain('\nlæs mere: rup explain forum-without-goal\n');
  });

  it('counts accepted findings and does not show them', async () => {
    const accepted = at(text, 'klima', { accepted: { reason: 'aftalt', until: '2014-12-31' } });
    const output = await human([
      report(text, [accepted, at(text, 'Klimaforum')]),
      report(text, [accepted], 'b.yaml'),
    ]);
    expect(output.match(/-->/g)).toHaveLength(1);
    expect(output.endsWith('2 filer: 1 fejl, 2 godkendte\n')).toBe(true);
  });

  it('is one line for clean files, and nothing where it should be quiet', async () => {
    expect(await human([report(text, []), report(text, [], 'b.yaml')])).toBe('2 filer: ingen fund\n');
    expect(await human([report(text, []), report(text, [], './organisering.yaml')])).toBe(
      '1 fil: ingen fund\n',
    );
    expect(await human([report(text, [])], { quiet: true })).toBe('');
    const quiet = await human([report(text, [at(text, 'Klimaforum')])], { quiet: true });
    expect(quiet.endsWith('Nedlæg forummet.\n')).toBe(true);
  });

  it('reports files as they were given and findings by their places, however they come', async () => {
    const findings = [at(text, 'Klimaforum'), at(text, 'klima')];
    const output = await human([
      report(text, findings, 'b.yaml'),
      report(text, [findings[1] as never], 'a.yaml'),
    ]);
    expect([...output.matchAll(/--> (.*)/g)].map(([, place]) => place)).toEqual([
      'b.yaml:2:9',
      'b.yaml:3:11',
      'a.yaml:2:9',
    ]);
  });
});

describe('the frame', () => {
  const lines: [string, string, string][] = [
    ['Danish letters', 'name: Åbent forum på Ærø', 'Åbent'],
    ['wide characters', '名前: 気候フォーラム x', '気候フォーラム'],
    ['emoji and their sequences', 'name: 👩‍👩‍👧 ❤️ 👍🏽 forum', 'forum'],
    ['a flag', 'name: 🇩🇰 forum', '🇩🇰'],
    ['combining marks', 'na\u0301me: Bla\u030abær forum', 'Bla\u030abær'],
    ['tabs', '\tname:\tforum', 'forum'],
    ['typographic signs', 'name: – “forum” …', '“forum”'],
  ];
  it.each(lines)('underlines %s', async (_, line, part) => {
    const output = await human([report(`a: 1\n${line}\r\nb: 2\r\n`, [at(`a: 1\n${line}`, part)])]);
    expect(marked(output)).toEqual([{ line: line.replaceAll('\t', '→'), part }]);
  });

  it('draws the first line of a span over several', async () => {
    const span = { start: text.indexOf('id: klima'), end: text.length };
    const [drawn] = marked(await human([report(text, [at(text, 'klima', { span })])]));
    expect(drawn?.part).toBe('id: klima');
  });

  it('marks the place of an empty span, also at the end of a line', async () => {
    const span = { start: text.indexOf('\n', 10), end: text.indexOf('\n', 10) };
    expect(await human([report(text, [at(text, 'klima', { span })])])).toContain(
      '2 │   - id: klima\n  │              ^\n',
    );
  });

  it.each(['start', 'middle', 'end'])(
    'cuts a line of 10,000 characters around a span at its %s',
    async (where) => {
      const filler = 'Ærø og 気候 '.repeat(1000);
      const line =
        { start: `FORUM ${filler}`, middle: `${filler}FORUM ${filler}`, end: `${filler}FORUM` }[where] ?? '';
      const output = await human([report(line, [at(line, 'FORUM')])], { width: 60 });
      const [drawn] = marked(output);
      expect(drawn?.part).toBe('FORUM');
      const drawnWidth = displayWidth(`1 │ ${drawn?.line}`);
      expect(drawnWidth).toBeGreaterThan(55);
      expect(drawnWidth).toBeLessThanOrEqual(60);
      expect(drawn?.line.startsWith('…')).toBe(where !== 'start');
      expect(drawn?.line.endsWith('…')).toBe(where !== 'end');
    },
  );

  it('keeps the beginning of a line that is cut, where that can be', async () => {
    const line = `  - { id: universitetet, name: Universitetet, kind: knowledge, comment: ${'x'.repeat(40)} }`;
    const [drawn] = marked(await human([report(line, [at(line, 'Universitetet')])], { width: 60 }));
    expect(drawn?.line).toBe('  - { id: universitetet, name: Universitetet, kind: kno…');
  });

  it('cuts a span that is itself too long', async () => {
    const line = `name: ${'x'.repeat(10_000)} end`;
    const output = await human([report(line, [at(line, 'x'.repeat(10_000))])], { width: 60 });
    const [drawn] = marked(output);
    expect(drawn?.part).toMatch(/^x{40,}$/);
    expect(drawn?.line.endsWith('…')).toBe(true);
    expect(
      Math.max(
        ...output
          .split('\n')
          .filter((l) => l.includes('│'))
          .map(displayWidth),
      ),
    ).toBeLessThanOrEqual(60);
    expect(output.length).toBeLessThan(2000);
  });

  it('makes visible what would act or hide', async () => {
    const line = 'name: a\u001b[31mb\u202ec\u200bd\u00ade';
    const output = await human([report(line, [at(line, 'b\u202ec')])]);
    expect(marked(output)).toEqual([
      { line: 'name: a<U+001B>[31mb<U+202E>c<U+200B>d<U+00AD>e', part: 'b<U+202E>c' },
    ]);
  });
});
