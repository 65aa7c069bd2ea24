import type { Document } from '../document.ts';
import type { Path } from '../finding.ts';
import type { Value } from '../parsed.ts';
import { isMapping, type Operation, valueAt } from './operation.ts';
import { scalarText } from './quote.ts';

/** Where it is to be pasted: the text, and where in it each value stands. */
type Pasted = Pick<Document, 'data' | 'text' | 'spans'>;

/**
 * What operations would write, as YAML to paste by hand: each under a comment that says where it belongs. Within
 * brackets it is in brackets, too, and in a file that is one pair of brackets it is JSON.
 */
export function snippet(document: Pasted, operations: readonly Operation[]): string {
  return operations
    .map((operation) => `# ${where(document.data, operation.path)}\n${body(document, operation)}\n`)
    .join('\n');
}

function body(document: Pasted, operation: Operation): string {
  const { path } = operation;
  const last = path.at(-1);
  if (operation.kind === 'remove') {
    return `# - ${typeof last === 'number' ? inBrackets(valueAt(document.data, path) ?? null) : last}`;
  }
  const isList = operation.kind === 'insert' && valueAt(document.data, path) !== undefined;
  const key = operation.kind === 'set' ? (operation.as ?? String(last)) : String(last);
  const value = operation.kind === 'set' ? operation.value : [...operation.values];
  if (!isInBrackets(document, isList ? path : path.slice(0, -1)))
    return lines(isList ? value : { [key]: value }, '').join('\n');
  const write = isInBrackets(document, []) ? inJson : inBrackets;
  if (isList) return (value as Value[]).map(write).join(',\n');
  return `${write(key)}: ${write(value)}`;
}

/** Whether a collection stands in brackets. */
const isInBrackets = ({ text, spans }: Pasted, path: Path) =>
  '[{'.includes(text[spans.value(path).start] ?? ' ');

const inJson = (value: Value) => JSON.stringify(value);

/** A path as a person reads it: entries by their ids, and the key last. */
function where(data: Value | undefined, path: Path): string {
  return path
    .map((step, at) => {
      const value = valueAt(data, path.slice(0, at + 1));
      const id = isMapping(value) && typeof step === 'number' ? value['id'] : undefined;
      if (typeof id === 'string') return id;
      return typeof step === 'number' ? `[${step + 1}]` : step;
    })
    .join(' › ');
}

function lines(value: Value, indent: string): string[] {
  if (isShort(value)) return [indent + short(value)];
  if (Array.isArray(value)) {
    return value.flatMap((item) => {
      const [first = '', ...rest] = lines(item, `${indent}  `);
      return [`${indent}- ${first.trimStart()}`, ...rest];
    });
  }
  return Object.entries(value as object).flatMap(([key, child]) =>
    isShort(child)
      ? [`${indent}${key}: ${short(child)}`]
      : [`${indent}${key}:`, ...lines(child, `${indent}  `)],
  );
}

/** Whether a value stands on the line of its key: a scalar, and what has no parts. */
const isShort = (value: Value) =>
  typeof value !== 'object' || value === null || Object.keys(value).length === 0;

function short(value: Value): string {
  return typeof value === 'object' && value !== null ? inBrackets(value) : scalarText(value, 'plain', false);
}

/** A value on one line, in brackets where it has parts. */
export function inBrackets(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(inBrackets).join(', ')}]`;
  if (!isMapping(value)) return scalarText(value, 'plain', true);
  const entries = Object.entries(value).map(([key, child]) => `${key}: ${inBrackets(child)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
