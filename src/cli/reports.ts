import { FORMATS, type Format } from '../output/formats.ts';
import { checkChoice } from './choice.ts';
import { UsageError } from './errors.ts';

/** A report that is to be written: its form, and the file it goes to; none means stdout. */
export interface Destination {
  readonly format: Format;
  readonly file: string | undefined;
}

/**
 * The reports that `--format` asks for (`FORMAT` or `FORMAT=FILE`). Findings for a person go to stdout unless
 * another report does.
 */
export function destinations(words: readonly string[]): Destination[] {
  const asked = words.map(destination);
  const onStdout = [...new Set(asked.filter(({ file }) => file === undefined).map(({ format }) => format))];
  if (onStdout.length > 1) throw new UsageError('reports-on-stdout', { formats: onStdout });
  const toFiles = asked.filter(({ file }) => file !== undefined);
  return [{ format: onStdout[0] ?? 'human', file: undefined }, ...toFiles];
}

function destination(word: string): Destination {
  const at = word.indexOf('=');
  const format = checkChoice('--format', at === -1 ? word : word.slice(0, at), FORMATS);
  if (at === -1) return { format, file: undefined };
  const file = word.slice(at + 1);
  if (file === '') throw new UsageError('report-path-empty', { format });
  return { format, file };
}
