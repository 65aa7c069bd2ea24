import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CHARTER, severityUnder } from '../../src/charter/charter.ts';
import { SEVERITIES } from '../../src/facts/severity.ts';
import { TRANSITIONS } from '../../src/history/transitions/index.ts';
import { charter } from '../../src/messages/da/charter.ts';
import { history } from '../../src/messages/da/history.ts';
import { da } from '../../src/messages/da/index.ts';
import { input } from '../../src/messages/da/input.ts';
import { en } from '../../src/messages/en/index.ts';
import { RULES } from '../../src/rules/index.ts';

/** What stands in src/rules and is no rule. */
const MACHINERY = ['accepted', 'example', 'index', 'check', 'rule', 'shared'];

/** Findings checked after the rules, over what the file accepts. */
const ACCEPTANCE = ['accepted-expired', 'accepted-unknown-code', 'accepted-unused'];

const codes = RULES.map(({ code }) => code as string);
const transitions = TRANSITIONS.map(({ code }) => code as string);
/** Told where transitions cannot be checked; tests/cli/base.test.ts has it. */
const UNCHECKED = 'base-unreadable';
/** Findings about what keeps a file from being read; input-examples.test.ts says which have no example. */
const INPUT = Object.keys(input);
/** Findings about what a charter says; charter-check.test.ts has them. */
const CHARTER = Object.keys(charter);
const shown = [...codes, ...transitions, ...ACCEPTANCE].sort();

describe('a rule is one thing in five places', () => {
  it('its file in src/rules bears its code, and is in the list once', () => {
    const names = readdirSync('src/rules').filter((name) => name.endsWith('.ts'));
    const files = names.map((name) => name.replace(/\.ts$/, ''));
    expect([...codes].sort()).toEqual(files.filter((name) => !MACHINERY.includes(name)).sort());
  });

  it('a transition’s file bears its code likewise', () => {
    const names = readdirSync('src/history/transitions').filter((name) => name.endsWith('.ts'));
    const files = names.map((name) => name.replace(/\.ts$/, ''));
    const machinery = ['example', 'index', 'check', 'transition'];
    expect([...transitions].sort()).toEqual(files.filter((name) => !machinery.includes(name)).sort());
    const texts = Object.keys(history).filter((code) => code !== UNCHECKED);
    expect(texts.sort()).toEqual([...transitions].sort());
    for (const { code, severity } of TRANSITIONS) expect(severity, code).toBe('error');
  });

  it('it has a failing and a passing example, and a transition what it came from', () => {
    const folders = readdirSync('fixtures', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const names = folders.map(({ name }) => name);
    expect(names.filter((name) => !INPUT.includes(name)).sort()).toEqual(shown);
    for (const code of names) {
      const before = transitions.includes(code) ? ['before.yaml'] : [];
      // What only a document can demand that does not come with rup has one beside it.
      const own = code === 'decision-missing' ? ['kommissorium.yaml'] : [];
      const files = [...before, 'fails.yaml', ...own, 'passes.yaml'];
      expect(readdirSync(`fixtures/${code}`).sort(), code).toEqual(files);
    }
  });

  it('both languages have its texts, and no others', () => {
    expect(Object.keys(da.findings).sort()).toEqual(Object.keys(en.findings).sort());
    for (const code of shown) expect(Object.keys(da.findings)).toContain(code);
  });
});

describe('what a rule says', () => {
  it.each(RULES.map((rule) => [rule.code, rule] as const))('%s', (_, rule) => {
    const behind = DEFAULT_CHARTER.enforcedBy(rule.code);
    const isDemand = behind.some(({ kind }) => kind === 'demand' || kind === 'proposal');
    expect(SEVERITIES).toContain(rule.severity);
    // An error rests on a demand of the document, or on none of it: broken data.
    const isError = severityUnder(rule.severity, behind) === 'error';
    expect(isError).toBe(rule.severity === 'error' && (behind.length === 0 || isDemand));
  });

  it.each([da, en])('titles are short, reasons and remedies are sentences ($language)', ({ findings }) => {
    for (const code of [...shown, ...INPUT, ...CHARTER, UNCHECKED]) {
      const { title, reason, fix } = findings[code as keyof typeof findings];
      expect(title, code).toMatch(/^\S.{3,78}[^.]$/);
      expect(reason, code).toMatch(/^\S.+[.?!]$/);
      expect(fix, code).toMatch(/^\S.+[.?!]$/);
    }
  });
});
