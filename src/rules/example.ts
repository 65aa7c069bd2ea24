import { type Document, readDocument } from '../document/document.ts';
import type { CalendarDate } from '../organisation/date.ts';

/** The day as of which an example is checked when it does not say (`# at: YYYY-MM-DD` on its first line). */
const DEFAULT_AT = '2014-03-01';

/**
 * A rule's example as a whole file: the sections it writes, then those of the base that it does not. Its own
 * lines keep their numbers.
 */
export function compose(example: string, base: string): { text: string; at: CalendarDate } {
  const at = /^# at: (\d{4}-\d{2}-\d{2})$/m.exec(example)?.[1] ?? DEFAULT_AT;
  const own = new Set(sections(example).map(({ key }) => key));
  const rest = sections(base).filter(({ key }) => !own.has(key));
  const isWhole = /^# whole file$/m.test(example);
  return { text: isWhole ? example : example + rest.map(({ text }) => text).join(''), at };
}

/** The charter of an example's own, beside it under this name. */
export const EXAMPLE_CHARTER = 'kommissorium.yaml';

/** An example as a document, with the charter that lies beside it, if one does. */
export async function exampleDocument(text: string, charter: string | undefined): Promise<Document> {
  const document = await readDocument(Buffer.from(text));
  if (charter === undefined) return document;
  return { ...document, files: new Map([[EXAMPLE_CHARTER, await readDocument(Buffer.from(charter))]]) };
}

function sections(text: string): { key: string; text: string }[] {
  const parts = text.split(/^(?=[A-Za-z][A-Za-z]*:)/m);
  return parts.flatMap((part) => {
    const key = /^([A-Za-z]+):/.exec(part)?.[1];
    return key === undefined ? [] : [{ key, text: part }];
  });
}
