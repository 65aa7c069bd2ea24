import { parseDocument } from 'yaml';
import { isSameData } from './edit/operation.ts';
import { parse, type Value } from './parse.ts';

/**
 * Whether a text gives exactly that data, read by both of our parsers. Ours goes first: it bounds the depth, on
 * which the other could exhaust the stack.
 */
export function givesData(text: string, data: Value): boolean {
  const ours = parse(text);
  if (ours.unsure.length > 0 || !isSameData(ours.data, data)) return false;
  const theirs = parseDocument(text, {
    uniqueKeys: false,
    version: '1.2',
    schema: 'core',
    logLevel: 'silent',
  });
  return theirs.errors.length === 0 && isSameData(theirs.toJS() as Value, data);
}
