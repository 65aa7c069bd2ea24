import type { Path } from '../document/finding.ts';
import { schemaAt, wordsOf } from '../organisation/schema-keys.ts';

/** How new keys are laid out. */
export interface Layout {
  /** The column in which the keys stand. */
  readonly column: number;
  readonly isInFlow: boolean;
  /** Whether the client has places to type at; otherwise the text stands as it is. */
  readonly isSnippet: boolean;
}

/** Keys of a mapping with a place to type at for each value. */
export function snippet(parent: Path, keys: readonly string[], layout: Layout): string {
  let stop = 0;
  const next = (choices: readonly string[] = []) => {
    stop++;
    if (!layout.isSnippet) return '';
    return choices.length > 0 ? `\${${stop}|${choices.join()}|}` : `$${stop}`;
  };
  const { column, isInFlow } = layout;
  const entries = keys.map((key) => entry([...parent, key], column, isInFlow, next));
  return entries.join(isInFlow ? ', ' : `\n${' '.repeat(column)}`);
}

function entry(
  path: Path,
  column: number,
  isInFlow: boolean,
  next: (choices?: readonly string[]) => string,
): string {
  const key = String(path.at(-1));
  const node = schemaAt(path);
  if (node?.const !== undefined) return `${key}: ${node.const}`;
  if (node?.type === 'array') {
    const item = [...path, 0];
    const isObject = schemaAt(item)?.type === 'object';
    if (isInFlow || !isObject) return `${key}: [${next(wordsOf(schemaAt(item)))}]`;
    return `${key}:\n${' '.repeat(column + 2)}- ${below(item, column + 4, false, next)}`;
  }
  if (node?.type === 'object') {
    if (isInFlow) return `${key}: { ${below(path, column, true, next)} }`;
    return `${key}:\n${' '.repeat(column + 2)}${below(path, column + 2, false, next)}`;
  }
  return `${key}: ${next(wordsOf(node))}`;
}

/** The required keys of a mapping; a place to type at, where there are none. */
function below(
  path: Path,
  column: number,
  isInFlow: boolean,
  next: (choices?: readonly string[]) => string,
): string {
  const required = schemaAt(path)?.required ?? [];
  if (required.length === 0) return next();
  const entries = required.map((key) => entry([...path, key], column, isInFlow, next));
  return entries.join(isInFlow ? ', ' : `\n${' '.repeat(column)}`);
}
