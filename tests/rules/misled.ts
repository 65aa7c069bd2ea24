import { readdirSync, readFileSync } from 'node:fs';
import { readDocument } from '../../src/document/document.ts';
import type { Path } from '../../src/document/finding.ts';
import type { Value } from '../../src/document/parsed.ts';
import { dueDay } from '../../src/organisation/due.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { type Section, validPart } from '../../src/organisation/valid-part.ts';
import { compose } from '../../src/rules/example.ts';
import { RULES } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { CLEAN } from './variants/clean.ts';
import { GROUPS } from './variants/groups.ts';
import { edited, LAST_DAY } from './variants/variant.ts';

/** A file's data, and the day as of which its rules are asked. */
export interface Case {
  readonly name: string;
  readonly data: Value;
  readonly at: string;
}

const base = readFileSync('fixtures/base.yaml', 'utf8');

/** An organisation that nothing names but a decision on a priority. */
const DECIDER = `organisations:
  - { id: regionen, name: Regionen, kind: region, code: "1084" }
  - { id: kkr, name: KKR, kind: kkr }
  - { id: koebenhavn, name: København, kind: municipality, code: "101" }
  - { id: universitetet, name: Universitetet, kind: knowledge }
plan:
  name: Den regionale udviklingsplan
  period: { from: 2012-01-01, to: 2016-12-31 }
  areas: [{ id: klima, name: Klima }]
  goals: [{ id: mindre-co2, area: klima, name: Mindre CO2 }]
  initiatives:
    - id: klimastrategi
      name: Klimastrategi
      areas: [klima]
      started: 2013-09-01
      priorities: [{ date: 2013-10-10, rank: 1, decision: { date: 2013-10-10, by: universitetet } }]
      followUps: [{ date: 2013-10-10, status: on-track }]
`;

export async function cases(): Promise<Case[]> {
  const files = readdirSync('fixtures', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\/(?:fails|passes)\.yaml$/.test(file))
    .map((file) => ({ name: file, ...compose(readFileSync(`fixtures/${file}`, 'utf8'), base) }));
  // Every other one long after the plan, when only the plan says that nothing is due any more.
  const variants = Object.values(GROUPS)
    .flat()
    .map(({ what, edits, at }, index) => {
      const day = at ?? (index % 2 === 0 ? LAST_DAY : '2026-11-28');
      return { name: what, text: edits.reduce(edited, CLEAN), at: day };
    });
  const decider = { name: 'who decided', ...compose(DECIDER, base) };
  const read = [...files, decider, ...variants].map(async ({ name, text, at }) => {
    const { data, unsure } = await readDocument(Buffer.from(text));
    return data !== undefined && unsure.length === 0 ? [{ name, data, at }] : [];
  });
  return (await Promise.all(read)).flat().filter(({ data }) => isMapping(data));
}

const isMapping = (data: Value) => typeof data === 'object' && data !== null && !Array.isArray(data);

/** What each rule finds in what is left of a file without some of its values, by place; `throws` if it cannot say. */
export function found({ data, at: asked }: Case, broken: readonly Path[]): Map<Rule, Set<string>> {
  const part = validPart(data, broken);
  const { period } = part.file.plan ?? {};
  const at = period ? dueDay(period, asked) : asked;
  const organisation = new Organisation(part.file, data);
  const context = { organisation, at, due: period && period.from <= at ? at : undefined, asked, now: asked };
  const ask = (rule: Rule) => {
    const places = new Set<string>();
    try {
      rule.check(context, (path, _, { severity } = {}) => {
        places.add([severity, ...part.original(path)].join('.'));
      });
    } catch {
      places.add('throws');
    }
    return places;
  };
  return new Map(RULES.map((rule) => [rule, ask(rule)]));
}

/** The sections without which a rule finds what is not so, each with the first case of it. */
export class Misled {
  readonly #by = new Map<Rule, Map<Section, string>>(RULES.map((rule) => [rule, new Map()]));

  look(one: Case, whole: Map<Rule, Set<string>>, path: Path): void {
    for (const [rule, places] of found(one, [path])) {
      const before = whole.get(rule) ?? new Set();
      const isNew = !before.has('throws') && [...places].some((place) => !before.has(place));
      if (isNew) this.#by.get(rule)?.set(path[0] as Section, one.name);
    }
  }

  by(rule: Rule): Partial<Record<Section, string>> {
    return Object.fromEntries(this.#by.get(rule) ?? []);
  }
}
