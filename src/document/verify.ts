import { parseDocument } from 'yaml';
import type { Document } from './document.ts';
import { isSameData } from './edit/operation.ts';
import type { Value } from './parse.ts';

/**
 * Whether a document, as our parser read it, has exactly that data, and the other parser reads the same. Ours goes
 * first: it bounds the depth, on which the other could exhaust the stack.
 */
export function givesData({ text, data, unsure }: Document, intended: Value): boolean {
  if (unsure.length > 0 || !isSameData(data, intended)) return false;
  const theirs = parseDocument(text, {
    uniqueKeys: false,
    version: '1.2',
    schema: 'core',
    logLevel: 'silent',
    prettyErrors: false,
  });
  return theirs.errors.length === 0 && isSameData(theirs.toJS() as Value, intended);
}
