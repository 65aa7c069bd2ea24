import { readdirSync, readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { parseAst } from 'vite';
import { describe, expect, it, vi } from 'vitest';
import { Steps } from './steps.ts';

/** Characters of each kind that expressions tell apart. */
const CHARACTERS = ' \t\n\r\u2028aAz09-_.:/#"\'`[]{}<>()=*|\\%@&!?,;+~$^æ気✗\u00a0\u001b\u200d';

interface Found {
  readonly file: string;
  readonly expression: RegExp;
}

type Node = {
  readonly type?: string;
  readonly regex?: { pattern: string; flags: string };
  readonly [key: string]: unknown;
};

/** Every regular expression that stands in the program, and those that are made of texts in it. */
function everyExpression(): { found: Found[]; made: string[] } {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.[tj]s$/.test(file) && !file.endsWith('.d.ts') && !file.startsWith('document/edit/'),
  );
  const found: Found[] = [];
  const made = new Set<string>();
  for (const file of files) {
    const { code } = transformSync(readFileSync(`src/${file}`, 'utf8'), { loader: 'ts', charset: 'utf8' });
    const look = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      const { type, regex, callee, arguments: args } = node as Node;
      if (type === 'Literal' && regex)
        found.push({ file, expression: new RegExp(regex.pattern, regex.flags) });
      if (/^(?:New|Call)Expression$/.test(type ?? '') && (callee as Node)?.['name'] === 'RegExp') {
        const [source, flags] = (args as Node[]).map((arg) => arg['value']);
        if (typeof source === 'string')
          found.push({ file, expression: new RegExp(source, String(flags ?? '')) });
        else made.add(file);
      }
      for (const child of Object.values(node)) look(child);
    };
    look(parseAst(code));
  }
  return { found, made: [...made] };
}

/** So many times a piece is repeated in the texts; and twice and four times as often, where that takes suspiciously long. */
const TIMES = 40;

/** No expression takes so many steps for eight times as many pieces. */
const MOST = 1_000_000;

/** A text for which the steps of an expression grow faster than its length; undefined where none was found. */
function trap(expression: RegExp): string | undefined {
  const steps = new Steps(expression);
  const letters = steps.alphabet(new Set([...CHARACTERS, ...expression.source]));
  const pairs = letters.flatMap((one) => letters.map((other) => one + other));
  for (const piece of [...letters, ...pairs]) {
    for (const [head, tail] of [
      ['', ''],
      ...letters.flatMap((letter) => [
        ['', letter],
        [letter, ''],
        [letter, letter],
      ]),
    ]) {
      const text = (times: number) => `${head}${piece.repeat(times)}${tail}`;
      const few = steps.count(text(TIMES), TIMES * TIMES);
      if (few < TIMES * TIMES) continue;
      // A limit of its own, such as {1,100}, only makes it long; what is linear doubles.
      const twice = steps.count(text(8 * TIMES), MOST);
      if (twice > MOST || steps.count(text(16 * TIMES), 3 * twice) > 3 * twice)
        return JSON.stringify([head, piece, tail]);
    }
  }
  return undefined;
}

describe('the steps of a regular expression', () => {
  it.each([
    /\s*[\r\n]+\s*/g,
    /^\s*::/m,
    / +$/,
    /(a+)+b/,
    /a*a*b/,
    /<[^>]*>/g,
    /(?<=a*)b/,
    /(.*),(.*),$/,
    /"(?:[^"\\]|\\.)*"/g,
  ])('are seen to grow with the square of a text, or faster, for %s', (expression) => {
    expect(trap(expression)).toBeDefined();
  });

  it.each([/[\r\n]+/g, /^[^\S\n\r\u2028\u2029]*:(?=:)/gm, /^\s*x/, /##(?=[a-z]*\[)/gi, /a{1,100}b/])(
    'are seen to grow with it for %s',
    (expression) => {
      expect(trap(expression)).toBeUndefined();
    },
  );

  const { found, made } = everyExpression();

  it('are counted for all there are', () => {
    expect(found.length).toBeGreaterThan(200);
    expect(made.sort()).toEqual([
      'document/control.ts',
      'output/escape.ts',
      'output/export/org-base.ts',
      'output/json-text.ts',
      'output/shell.ts',
    ]);
  });

  it('grow with the text for those that are made of parts', async () => {
    const expressions: RegExp[] = [];
    const construct: ProxyHandler<RegExpConstructor>['construct'] = (target, args) => {
      expressions.push(Reflect.construct(target, args));
      return expressions.at(-1) as RegExp;
    };
    vi.stubGlobal('RegExp', new Proxy(RegExp, { construct }));
    // They are made once, at their first use: of modules that nobody has used.
    vi.resetModules();
    const { controlCharacters } = await import('../../src/document/control.ts');
    const { harmless, visible } = await import('../../src/output/escape.ts');
    const { isBase } = await import('../../src/output/export/org-base.ts');
    const { jsonText } = await import('../../src/output/json-text.ts');
    const { shellWords } = await import('../../src/output/shell.ts');
    for (const use of [visible, harmless, jsonText, controlCharacters, isBase]) use('\u0007');
    harmless('\u0007', { hasColor: true });
    shellWords(['\u6c17']);
    vi.unstubAllGlobals();
    expect(expressions.length).toBeGreaterThanOrEqual(5);
    for (const expression of expressions)
      expect([expression, trap(expression)]).toEqual([expression, undefined]);
  });

  it.each([...new Map(found.map((one) => [String(one.expression), one])).values()])(
    'grow with the text, in $file for $expression',
    ({ expression }) => {
      expect(trap(expression)).toBeUndefined();
    },
  );
});
