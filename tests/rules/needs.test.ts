import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import type { Path } from '../../src/document/finding.ts';
import type { Value } from '../../src/document/parsed.ts';
import { dueDay } from '../../src/organisation/due.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { type Section, soundPart } from '../../src/organisation/sound.ts';
import { compose } from '../../src/rules/example.ts';
import { RULES } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { CLEAN } from './variants/clean.ts';
import { GROUPS } from './variants/groups.ts';
import { edited, LAST_DAY } from './variants/variant.ts';

/** A file's data, and the day as of which its rules are asked. */
interface Case {
  readonly name: string;
  readonly data: Value;
  readonly at: string;
}

const base = readFileSync('examples/rules/base.yaml', 'utf8');

async function cases(): Promise<Case[]> {
  const files = readdirSync('examples/rules', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\/(?:fails|passes)\.yaml$/.test(file))
    .map((file) => ({ name: file, ...compose(readFileSync(`examples/rules/${file}`, 'utf8'), base) }));
  // Every other one long after the plan, when only the plan says that nothing is due any more.
  const variants = Object.values(GROUPS)
    .flat()
    .map(({ what, edits, at }, index) => {
      const day = at ?? (index % 2 === 0 ? LAST_DAY : '2026-11-28');
      return { name: what, text: edits.reduce(edited, CLEAN), at: day };
    });
  const read = [...files, ...variants].map(async ({ name, text, at }) => {
    const { data, unsure } = await readDocument(Buffer.from(text));
    return data !== undefined && unsure.length === 0 ? [{ name, data, at }] : [];
  });
  return (await Promise.all(read)).flat().filter(({ data }) => isMapping(data));
}

const isMapping = (data: Value) => typeof data === 'object' && data !== null && !Array.isArray(data);

/** Where each rule finds something in what is left of a file without some of its values; `throws` if it cannot say. */
function found({ data, at: asked }: Case, broken: readonly Path[]): Map<Rule, Set<string>> {
  const sound = soundPart(data, broken);
  const { period } = sound.file.plan ?? {};
  const at = period ? dueDay(period, asked) : asked;
  const organisation = new Organisation(sound.file, data);
  const context = { organisation, at, due: period && period.from <= at ? at : undefined, asked, now: asked };
  const ask = (rule: Rule) => {
    const places = new Set<string>();
    try {
      rule.check(context, (path) => {
        places.add(sound.original(path).join('.'));
      });
    } catch {
      places.add('throws');
    }
    return places;
  };
  return new Map(RULES.map((rule) => [rule, ask(rule)]));
}

const LISTS: readonly Path[] = [
  ['plan', 'initiatives'],
  ['plan', 'goals'],
  ...['organisations', 'people', 'forums', 'formerGroups', 'efforts', 'meetings'].map((list) => [list]),
];

/** Each entry of the lists in which entries may be left out one by one. */
function entries(data: Value): Path[] {
  return LISTS.flatMap((list) => {
    const value = list.reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key as string], data);
    return Array.isArray(value) ? value.map((_, at) => [...list, at]) : [];
  });
}

/** What a section whose values are left out makes a rule find that is not so: the first case of each. */
class Misled {
  readonly #by = new Map<Rule, Map<Section, string>>(RULES.map((rule) => [rule, new Map()]));

  look(one: Case, whole: Map<Rule, Set<string>>, path: Path): void {
    for (const [rule, places] of found(one, [path])) {
      const before = whole.get(rule) ?? new Set();
      const isNew = !before.has('throws') && [...places].some((place) => !before.has(place));
      if (isNew) this.#by.get(rule)?.set(path[0] as Section, one.name);
    }
  }

  by(rule: Rule, without: readonly Section[]): [Section, string][] {
    return [...(this.#by.get(rule) ?? [])].filter(([section]) => !without.includes(section));
  }
}

describe('a rule is skipped where what is left of a file would mislead it', async () => {
  const broken = new Misled();
  const thinned = new Misled();
  for (const one of await cases()) {
    const whole = found(one, []);
    for (const section of Object.keys(one.data as object)) broken.look(one, whole, [section]);
    for (const entry of entries(one.data)) thinned.look(one, whole, entry);
  }

  it.each(RULES.map((rule) => [rule.code, rule] as const))('%s', (_, rule) => {
    expect(broken.by(rule, rule.needs)).toEqual([]);
    expect(thinned.by(rule, rule.needsAll ?? [])).toEqual([]);
    for (const section of rule.needsAll ?? []) expect(rule.needs).toContain(section);
  });
});
