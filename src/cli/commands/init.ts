import { resolve } from 'node:path';
import { writeFresh } from '../../document/write.ts';
import type { CalendarDate } from '../../organisation/date.ts';
import { visible } from '../../output/escape.ts';
import { shellWords } from '../../output/shell.ts';
import { columns } from '../columns.ts';
import type { Context, ExitCode } from '../context.ts';
import { reasonOf, UsageError, unwritable } from '../errors.ts';
import { DEFAULT_NAME } from '../input.ts';
import { packageFile } from '../package-file.ts';

/** Writes a commented file to start from. */
export function init(context: Context, file = DEFAULT_NAME, template = 'blank'): ExitCode {
  if (file === '') throw new UsageError('file-name-empty', {});
  const text = templateText(context, template);
  try {
    writeFresh(resolve(context.cwd, file), Buffer.from(text));
  } catch (error) {
    if (reasonOf(error) === 'EEXIST') throw new UsageError('file-exists', { file });
    throw unwritable(file, error);
  }
  const { written, next } = context.catalog.cli.init;
  context.stdout.write(`${written(visible(file))}\n\n${columns(next(shellWords([file])))}`);
  return 0;
}

function templateText(context: Context, template: string): string {
  if (template === 'blank') {
    const text = packageFile(context, `examples/templates/blank.${context.catalog.language}.yaml`);
    return filledIn(text, context.today);
  }
  // The example finds the schema in the package; a file of one's own finds it beside itself.
  const example = packageFile(context, 'examples/organisering.yaml');
  return example.replace(/^(# yaml-language-server: \$schema=).*$/m, '$1organisering.schema.json');
}

/** Puts in dates that make sense today: a group that begins now, and meets first in the season to come. */
function filledIn(text: string, today: CalendarDate): string {
  const year = Number(today.slice(0, 4));
  const [season, meeting] =
    today.slice(5) < '07' ? [`${year}-autumn`, `${year}-10-10`] : [`${year + 1}-spring`, `${year + 1}-04-10`];
  const values: Readonly<Record<string, string>> = {
    today,
    year: String(year),
    lastYear: String(year + 4),
    season,
    meeting,
  };
  return text.replace(/\{(\w+)\}/g, (found, name) => values[name] ?? found);
}
