import type { Fact, Group } from '../../history/fact.ts';
import type { DiffTexts } from '../../messages/en/diff.ts';

/** The forms in which changes are told. */
export const DIFF_FORMATS = ['human', 'json', 'markdown'] as const;

export type DiffFormat = (typeof DIFF_FORMATS)[number];

/** What changed, and between what: files or revisions, by their names. */
export interface DiffReport {
  readonly before: string;
  readonly after: string;
  readonly facts: readonly Fact[];
}

/** A fact as a sentence. Text of the file stands in it as it is. */
export function sentenceOf({ code, args }: Fact, texts: DiffTexts): string {
  return (texts.facts[code] as (args: unknown) => string)(args);
}

/** What stands below the sentence: values, and how much went with what is gone. */
export function detailsOf({ details, gone }: Fact, texts: DiffTexts): string[] {
  return [
    ...details.map((detail) => texts.labelled(detail)),
    ...gone.map(({ kind, count }) => texts.counted(kind, count)),
  ];
}

/** The id by which commands name what a fact is about, where its heading does not say it. */
export function idOf({ id, group }: Fact): string | undefined {
  return group.kind === 'body' && group.id === id ? undefined : id;
}

/** A heading, and the id of what it names. */
export function headingOf(group: Group, texts: DiffTexts): { readonly name: string; readonly id?: string } {
  return group.kind === 'body' ? group : { name: texts.group[group.kind] };
}

/** The facts by what they are told under. Those of one group stand together. */
export function grouped(
  facts: readonly Fact[],
): { readonly group: Group; readonly facts: readonly Fact[] }[] {
  const groups: { group: Group; facts: Fact[] }[] = [];
  for (const fact of facts) {
    const last = groups.at(-1);
    if (last && keyOf(last.group) === keyOf(fact.group)) last.facts.push(fact);
    else groups.push({ group: fact.group, facts: [fact] });
  }
  return groups;
}

const keyOf = (group: Group) => (group.kind === 'body' ? `body ${group.id}` : group.kind);
