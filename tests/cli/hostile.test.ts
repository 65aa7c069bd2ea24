import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import schema from '../../schema/organisering.schema.json';
import { readDocument } from '../../src/document/document.ts';
import type { Value } from '../../src/document/parsed.ts';
import { gitEnv, Repository } from '../history/repository.ts';
import { everyCall } from './calls.ts';
import { folder, rup } from './world.ts';

/** Texts that mean no good, each of several that have broken one form or another; what one begins with counts most. */
const TEXTS: Readonly<Record<string, string>> = {
  'a command to GitHub': [
    '::error::x',
    '\u001b]0;pwn\u0007\u001b[2J\u001b[31m',
    '</script><img src=x onerror=alert(1)>',
    '%0A::error::x',
    '`$(id)`',
    '👩‍👩‍👧 ❤️ 1️⃣',
  ].join(' '),
  'lines of commands': [
    '\n\t ::stop-commands::x\n\r::error::y\r\n\u00a0::warning::z\n',
    '##[error]x',
    '\u202e\u2066x\u2069',
    '| a | b |',
    '"]]>"',
    "'",
  ].join(''),
  'a formula': [
    '=1+1;x,"y"',
    '##vso[task.complete]##teamcity[x]',
    '\u009b31m\u0085\u0000',
    '\u200b\u200d\ufeff\u00ad\u3164\u{e0041}',
    '\u2028\u2029::error::x',
    '<!-- -->',
    '{0}',
  ].join('\n'),
  'a long one': [
    '-',
    'x'.repeat(600),
    '::error::x ::error::y '.repeat(5),
    '\ud800\udc00\udc00 \ud800',
    '@SUM(1)',
    '#\ufe0f#[error]x',
    '#\u200b#[error]x',
    '\\u0022 \\" \\n',
    '${x} %{y}',
  ].join(' '),
};

type Node = { readonly [key: string]: unknown };

/** An address with what an address may hold, of all that means no good. */
const LINK =
  "https://x.dk/%0A::error::x##vso[task.complete]##[error]';alert(1)//&lt;img&x=$(id)&y=~_*=1+1;x,(y)@alle!#1";

/** What the schema takes at a place, in place of which it is filled: a text or an address. */
function filling(node: Node, text: string): string | undefined {
  const at = resolved(resolved(resolved(node)));
  if (at === schema.$defs.text || at === schema.$defs.name) return text;
  return at === schema.$defs.link ? LINK : undefined;
}

/** The data with this text, or an address, wherever the schema takes one, also where there was none. */
function filled(value: Value, node: Node, text: string): Value {
  const at = resolved(node);
  const own = filling(node, text);
  if (own !== undefined) return own;
  if (Array.isArray(value)) return value.map((item) => filled(item, at['items'] as Node, text));
  if (typeof value !== 'object' || value === null) return value;
  const properties = at['properties'] as Readonly<Record<string, Node>>;
  const choices = JSON.stringify([at['oneOf'], at['anyOf']]);
  const entries = Object.entries(properties).flatMap(([key, below]): [string, Value][] => {
    const child = value[key];
    if (child !== undefined) return [[key, filled(child, below, text)]];
    const own = filling(below, text);
    return own !== undefined && !choices.includes(`"${key}"`) ? [[key, own]] : [];
  });
  return Object.fromEntries(entries);
}

function resolved(node: Node): Node {
  const name = (node['$ref'] as string | undefined)?.replace('#/$defs/', '');
  return name === undefined
    ? node
    : ((schema.$defs as unknown as Readonly<Record<string, Node>>)[name] ?? node);
}

/** A name that a file can have. */
const nameOf = (text: string) => `x${text.replace(/[/\0]|\p{Cs}/gu, '')}`.slice(0, 60);

interface Place {
  readonly cwd: string;
  readonly name: string;
  readonly content: Buffer;
}

/** A repository in a folder of such a name, with a file of such a name, texts, and commits. */
async function hostilePlace(example: string, text: string): Promise<Place> {
  const { data } = await readDocument(readFileSync(`examples/${example}`));
  const json = JSON.stringify(filled(data as Value, schema, text), null, 1);
  // C1 controls may stand in YAML by their escapes alone.
  const content = Buffer.from(
    json.replace(/[\u007f-\u009f]/g, (char) => `\\u00${char.charCodeAt(0).toString(16)}`),
  );
  const cwd = join(folder(), nameOf(text));
  const name = `${nameOf(text)}.yaml`;
  mkdirSync(cwd);
  const repository = new Repository(cwd);
  repository.commit('x', { [name]: readFileSync(`examples/${example}`) });
  const parent = repository.git('rev-parse', 'HEAD');
  repository.commit('y', { [name]: content });
  const tree = repository.git('rev-parse', 'HEAD^{tree}');
  const who = `${text.replace(/[<>\n\0]/g, ' ')} <a@b> 1400000000 +0200`;
  const commit = `tree ${tree}\nparent ${parent}\nauthor ${who}\ncommitter ${who}\n\n${text.replaceAll('\0', '')}\n`;
  const hash = execFileSync('git', ['hash-object', '-t', 'commit', '-w', '--stdin', '--literally'], {
    cwd,
    env: gitEnv,
    input: commit,
    encoding: 'utf8',
  });
  repository.git('update-ref', 'refs/heads/main', hash.trim());
  repository.git('branch', 'gren\u202e\u009b31m\u200b##');
  return { cwd, name, content };
}

/** What a terminal, a log or a page would act upon or hide; emoji have some that belongs to them. */
const ACTS =
  /(?!(?<=\p{Extended_Pictographic})[\ufe0f\u200d]|\ufe0f\u20e3)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/u;

/** What acts in an output: in a terminal, or for a build server, which reads a command in a line or at its start. */
function actsIn(output: string, { hasColor = false, hasCommands = false } = {}): string[] {
  const bare = (hasColor ? output.replace(/\u001b\[[\d;]*m|\r\u001b\[K/g, '') : output).replace(
    /^\ufeff/,
    '',
  );
  const spaced = bare.replace(/\r\n/g, '  ').replace(/[\n\t]/g, ' ');
  const found = [
    ACTS.exec(spaced),
    /##(?:[a-z]*\[|vso)/i.exec(spaced),
    hasCommands ? null : /^[^\S\n]*::/m.exec(bare),
  ];
  return found.flatMap((match) =>
    match ? [bare.slice(Math.max(0, match.index - 100), match.index + 100)] : [],
  );
}

/** That it is of its form, whatever stands in it. */
const FORMS: Readonly<Record<string, (output: string) => void>> = {
  json: JSON.parse,
  sarif: JSON.parse,
  gitlab: JSON.parse,
  junit: (output) => XmlDocument.fromString(output).dispose(),
  svg: (output) => XmlDocument.fromString(output).dispose(),
  ics: (output) => void ICAL.parse(output),
  csv: (output) => expectTable(output, ','),
  excel: (output) => expectTable(output.slice(1), ';'),
  github: (output) => expect(output).toMatch(/^(?:::(?:error|warning|notice) file=.*\n)*$/),
  azure: (output) =>
    expect(output).toMatch(/^(?:##vso\[task\.logissue type=(?:error|warning)[^\]\n]*\][^\n]*\n)*$/),
  html: (output) => expect(output).not.toContain('<img src=x'),
};

const AZURE = /^##vso\[task\.logissue type=(?:error|warning);sourcepath=[^\];]*;/gm;

/** Rows of as many cells each, quoted as RFC 4180 has it. */
function expectTable(output: string, separator: string): void {
  const rows = output.split('\r\n');
  expect(rows.pop()).toBe('');
  const cell = new RegExp(`(?:"(?:[^"]|"")*"|[^"${separator}\\r\\n]*)(${separator}|$)`, 'gy');
  const widths = rows.map((row) => {
    const ends = [...row.matchAll(cell)].map(([, end]) => end);
    return ends.indexOf('');
  });
  expect(new Set(widths).size).toBeLessThanOrEqual(1);
  expect(widths).not.toContain(-1);
}

/** The form of what a call prints. */
function formOf(call: readonly string[]): string {
  const format = call[call.indexOf('--format') + 1] ?? '';
  const [group, , what] = [call[0], call[1], call[1]];
  const form = call.includes('--format')
    ? format
    : group === 'export'
      ? (what ?? '')
      : call.includes('--json')
        ? 'json'
        : '';
  if (group === 'schema' || form === 'popolo' || form === 'org') return 'json';
  return form === 'csv' && call.includes('--excel') ? 'excel' : form;
}

/** The files that are new in a folder, which they are taken out of again. */
function takeNew(cwd: string, known: ReadonlySet<string>): string[] {
  const made = readdirSync(cwd).filter((name) => !known.has(name));
  return made.flatMap((name) => {
    const path = join(cwd, name);
    const files = statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, encoding: 'utf8' }).map((file) => join(path, file))
      : [path];
    const texts = files.filter((file) => statSync(file).isFile()).map((file) => readFileSync(file, 'utf8'));
    rmSync(path, { recursive: true });
    return texts;
  });
}

/** Stand for the text and for the file's name in the calls, which are the same for all. */
const [TEXT, FILE] = ['TEXT', 'FILE.yaml'];

async function callsFor(example: string): Promise<string[][]> {
  return everyCall(folder({ [FILE]: readFileSync(`examples/${example}`) }), TEXT, { file: FILE });
}

const EXAMPLES = [
  { example: 'organisering-2016.yaml', today: '2015-06-30', calls: await callsFor('organisering-2016.yaml') },
  { example: 'organisering.yaml', today: '2014-03-01', calls: await callsFor('organisering.yaml') },
];

const cases = Object.entries(TEXTS).map(([title, text], at) => ({ title, text, ...EXAMPLES[at % 2] }));

describe.each(cases)('$title', ({ text, example = '', today, calls = [] }) => {
  it('acts in no output of any command, in a file, its name, arguments and commits', async () => {
    const { cwd, name, content } = await hostilePlace(example, text);
    const known = new Set(readdirSync(cwd));
    const put: Readonly<Record<string, string>> = { [TEXT]: text.replaceAll('\0', ''), [FILE]: name };
    let told = 0;
    for (const [at, words] of calls.entries()) {
      const call = words.map((word) => put[word] ?? word);
      const hasColor = at % 4 === 0;
      const { exitCode, stdout, stderr } = await rup(call, {
        cwd,
        env: { ...gitEnv, RUP_LANG: at % 2 === 0 ? 'en' : 'da', TERM: 'xterm-256color' },
        now: `${today}T12:00:00Z`,
        ...(hasColor && { terminal: 80, errorTerminal: 80 }),
      });
      const form = formOf(call);
      const files = takeNew(cwd, known);
      const breaches = [
        // The commands of Azure's list are its own, one at the beginning of each line.
        ...actsIn(form === 'azure' ? stdout.replace(AZURE, '') : stdout, {
          hasColor,
          hasCommands: form === 'github',
        }),
        ...actsIn(stderr, { hasColor }),
        // A new organisering.yaml holds the text as those do that are changed: it is read, and nobody's console.
        ...(words[0] === 'init' ? [] : files).flatMap((file) => actsIn(file)),
      ];
      expect([words, exitCode < 3, breaches]).toEqual([words, true, []]);
      if (exitCode < 2 && stdout !== '') expectForm(words, form, stdout);
      if (stdout !== '' || files.length > 0) told++;
      writeFileSync(join(cwd, name), content);
    }
    // Most calls come to something; the others are refused.
    expect(told).toBeGreaterThan(150);
  }, 600_000);
});

function expectForm(words: readonly string[], form: string, output: string): void {
  try {
    FORMS[form]?.(output);
  } catch (error) {
    throw new Error(
      `rup ${words.join(' ')}: ${error instanceof Error ? error.message.slice(0, 500) : error}`,
    );
  }
}
