import { DEFAULT_CHARTER } from '../../charter/charter.ts';
import { wholeCatalog } from '../../messages/load.ts';
import { chartersOfFile } from '../charters-of-file.ts';
import type { Context } from '../context.ts';
import { allRules } from '../rule-facts.ts';

/** A word that can stand at the cursor, and what it means. */
export interface Candidate {
  readonly word: string;
  readonly means: string;
}

/** What can be explained: rules by code, and where a capital is typed, statements of the charter by number. */
export async function codes(context: Context, typed: string, file?: string): Promise<Candidate[]> {
  const { catalog } = context;
  const charters = await chartersOfFile(context, file);
  if (/^[A-Z]/.test(typed)) {
    return charters
      .flatMap(({ statements }) => statements)
      .map(({ number, phrase }) => ({ word: number, means: phrase }));
  }
  const whole = await wholeCatalog(catalog.language);
  return allRules(charters[0] ?? DEFAULT_CHARTER, whole).map(({ code }) => ({
    word: code,
    means: whole.findings[code].title,
  }));
}
