import type { CalendarDate } from '../../organisation/date.ts';
import { visible } from '../../output/escape.ts';
import { shellWords } from '../../output/shell.ts';
import { columns } from '../columns.ts';
import type { Context, ExitCode } from '../context.ts';
import { tellWritten } from '../errors.ts';
import { DEFAULT_NAME } from '../found.ts';
import { writeNewFile } from '../outputs.ts';
import { packageFile } from '../package-file.ts';

/** Writes a commented file to start from. */
export async function init(context: Context, file = DEFAULT_NAME, template = 'blank'): Promise<ExitCode> {
  await writeNewFile(context, file, templateText(context, template));
  const { written, next } = context.catalog.cli.init;
  const text = `${written(visible(file))}\n\n${columns(next(shellWords([file])), context.stdout.columns)}`;
  await tellWritten(context, file, () => context.stdout.write(text));
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
