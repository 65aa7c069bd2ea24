import { type Charter, DEFAULT_CHARTER } from '../charter/charter.ts';
import type { Document } from '../document/document.ts';
import type { OrganisationFile } from '../organisation/generated/types.ts';
import { charterNamed, chartersOf } from '../organisation/in-force.ts';
import { compare } from '../organisation/order.ts';
import type { Context } from './context.ts';
import { UsageError } from './errors.ts';
import { hasFile } from './found.ts';
import { oneFile } from './input.ts';

/**
 * The charters that the file names, the last one first, and then the one of 2012, which is spoken of everywhere. A file
 * that is not asked for and not there, or cannot be read, names none.
 */
export async function chartersOfFile(
  context: Context,
  file: string | undefined,
): Promise<readonly Charter[]> {
  const document = await read(context, file);
  if (!document) return [DEFAULT_CHARTER];
  const own = await chartersOf(document);
  const entries = entriesIn(document.data).sort((a, b) => compare(b.from, a.from));
  const named = entries.flatMap((entry) => charterNamed(entry, own) ?? []);
  return [...new Set([...named, DEFAULT_CHARTER])];
}

async function read(context: Context, file: string | undefined): Promise<Document | undefined> {
  if (file !== undefined) return (await oneFile(context, file)).document;
  try {
    return hasFile(context.cwd) ? (await oneFile(context, file)).document : undefined;
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}

/** The entries that can be used, though the file may not be valid. */
function entriesIn(data: unknown): NonNullable<OrganisationFile['charters']> {
  const { charters } = (data ?? {}) as { readonly charters?: unknown };
  const isEntry = (entry: unknown) => typeof entry === 'object' && entry !== null && 'from' in entry;
  return Array.isArray(charters) ? (charters.filter(isEntry) as ReturnType<typeof entriesIn>) : [];
}
