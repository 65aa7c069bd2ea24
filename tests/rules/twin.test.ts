import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { da } from '../../src/messages/da/index.ts';
import { input } from '../../src/messages/da/input.ts';
import { en } from '../../src/messages/en/index.ts';
import { SEVERITIES } from '../../src/messages/severity.ts';
import { statement } from '../../src/messages/source.ts';
import { RULES } from '../../src/rules/index.ts';

/** What stands in src/rules and is no rule. */
const MACHINERY = ['accepted', 'example', 'index', 'judge', 'not-enforced', 'rule', 'shared'];

/** Findings judged after the rules, over what the file accepts. */
const ACCEPTANCE = ['accepted-expired', 'accepted-unknown-code', 'accepted-unused'];

const codes = RULES.map(({ code }) => code as string);
/** Findings about what keeps a file from being read; input-examples.test.ts says which have no example. */
const INPUT = Object.keys(input);
const shown = [...codes, ...ACCEPTANCE].sort();

describe('a rule is one thing in five places', () => {
  it('its file in src/rules bears its code, and is in the list once', () => {
    const names = readdirSync('src/rules').filter((name) => name.endsWith('.ts'));
    const files = names.map((name) => name.replace(/\.ts$/, ''));
    expect([...codes].sort()).toEqual(files.filter((name) => !MACHINERY.includes(name)).sort());
  });

  it('it has a failing and a passing example', () => {
    const folders = readdirSync('examples/rules', { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    const names = folders.map(({ name }) => name);
    expect(names.filter((name) => !INPUT.includes(name)).sort()).toEqual(shown);
    for (const code of names) {
      expect(readdirSync(`examples/rules/${code}`).sort(), code).toEqual(['fails.yaml', 'passes.yaml']);
    }
  });

  it('both languages have its texts, and no others', () => {
    expect(Object.keys(da.findings).sort()).toEqual(Object.keys(en.findings).sort());
    for (const code of shown) expect(Object.keys(da.findings)).toContain(code);
  });
});

describe('what a rule says', () => {
  it.each(RULES.map((rule) => [rule.code, rule] as const))('%s', (_, rule) => {
    const kinds = rule.sources.map((number) => statement(number).kind);
    const isDemand = kinds.some((kind) => kind === 'MUST' || kind === 'PROP');
    expect(SEVERITIES).toContain(rule.severity);
    // An error rests on a demand of the document, or on none of it: broken data.
    if (rule.severity === 'error' && kinds.length > 0) expect(isDemand).toBe(true);
    if (rule.needsAll) expect(rule.needs).not.toEqual([]);
  });

  it.each([da, en])('titles are short, reasons and remedies are sentences ($language)', ({ findings }) => {
    for (const code of [...shown, ...INPUT]) {
      const { title, reason, mend } = findings[code as keyof typeof findings];
      expect(title, code).toMatch(/^\S.{3,78}[^.]$/);
      expect(reason, code).toMatch(/^\S.+[.?!]$/);
      expect(mend, code).toMatch(/^\S.+[.?!]$/);
    }
  });
});
