import type { Path } from '../finding.ts';
import type { Value } from '../parsed.ts';
import { isMapping, type Operation, valueAt } from './operation.ts';
import { scalarText } from './quote.ts';

/** What operations would write, as YAML to paste by hand: each under a comment that says where it belongs. */
export function snippet(data: Value | undefined, operations: readonly Operation[]): string {
  return operations.map((operation) => `# ${where(data, operation.path)}\n${body(operation)}`).join('\n');
}

function body(operation: Operation): string {
  if (operation.kind === 'remove') return `# - ${operation.path.at(-1)}\n`;
  if (operation.kind === 'insert') return `${lines([...operation.values], '').join('\n')}\n`;
  const key = operation.as ?? String(operation.path.at(-1));
  return `${lines({ [key]: operation.value }, '').join('\n')}\n`;
}

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
