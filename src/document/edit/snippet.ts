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
  if (Array.isArray(value)) {
    if (value.length === 0) return [`${indent}[]`];
    return value.flatMap((item) => {
      const [first = '', ...rest] = lines(item, `${indent}  `);
      return [`${indent}- ${first.trimStart()}`, ...rest];
    });
  }
  if (!isMapping(value)) return [indent + scalarText(value, 'plain', false)];
  return Object.entries(value).flatMap(([key, child]) => {
    const below = lines(child, `${indent}  `);
    const isShort = typeof child !== 'object' || child === null || below[0]?.trim() === '[]';
    return isShort ? [`${indent}${key}: ${below[0]?.trimStart()}`] : [`${indent}${key}:`, ...below];
  });
}

/** A value on one line, in brackets where it has parts. */
export function inBrackets(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(inBrackets).join(', ')}]`;
  if (!isMapping(value)) return scalarText(value, 'plain', true);
  return `{ ${Object.entries(value)
    .map(([key, child]) => `${key}: ${inBrackets(child)}`)
    .join(', ')} }`;
}
