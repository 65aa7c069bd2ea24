import { SOURCE_NUMBERS, statement } from '../../facts/source.ts';
import { wholeCatalog } from '../../messages/load.ts';
import type { Context } from '../context.ts';
import { allRules } from '../rule-facts.ts';

/** A word that can stand at the cursor, and what it means. */
export interface Candidate {
  readonly word: string;
  readonly means: string;
}

/** What can be explained: rules by code, and where an R is typed, statements of the source by number. */
export async function codes({ catalog }: Context, typed: string): Promise<Candidate[]> {
  if (typed.startsWith('R')) return SOURCE_NUMBERS.map((word) => ({ word, means: statement(word).phrase }));
  const { findings } = await wholeCatalog(catalog.language);
  return allRules().map(({ code }) => ({ word: code, means: findings[code].title }));
}
