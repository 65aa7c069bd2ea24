import { randomUUID } from 'node:crypto';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { SHIPPED } from '../../charter/charter.ts';
import type { HelpTexts } from '../../messages/en/help.ts';
import { textsIn } from '../../messages/texts.ts';
import type { CalendarDate } from '../../organisation/date.ts';
import { visible } from '../../output/escape.ts';
import { shellWords } from '../../output/shell.ts';
import { columns } from '../columns.ts';
import type { Context, ExitCode, Terminal } from '../context.ts';
import { tellWritten, UsageError } from '../errors.ts';
import { DEFAULT_NAME } from '../found.ts';
import type { SetUpTold } from '../init-dialogue.ts';
import { filesBeside } from '../input.ts';
import { anyText, date, list, oneOf } from '../options.ts';
import { refuseTaken, writeNewFile } from '../outputs.ts';
import { packageFile } from '../package-file.ts';
import type { CommandSpec, OptionSpec } from '../spec.ts';

/** An answer to a question of the dialogue, in place of a template. */
const told = <Text extends string, Value extends string>(option: OptionSpec<Text, Value>) => ({
  ...option,
  conflicts: 'template',
});

export default {
  name: 'init',
  help: (language) => textsIn(language, 'help'),
  arguments: [{ name: 'newFile', as: 'file', value: 'file' }],
  options: [
    oneOf('--template', 'template', 'template', ['blank', 'rup-2012']),
    told(anyText('--charter', 'initCharter', 'charter')),
    told(anyText('--plan', 'initPlan', 'name')),
    told(anyText('--years', 'initYears', 'years')),
    told(list('--area', 'initArea', 'name', String)),
    told(anyText('--region', 'initRegion', 'name')),
    told(anyText('--region-office', 'initRegionOffice', 'name')),
    told(anyText('--region-chair', 'initRegionChair', 'name')),
    told(anyText('--joint', 'initJoint', 'name')),
    told(anyText('--joint-office', 'initJointOffice', 'name')),
    told(anyText('--joint-chair', 'initJointChair', 'name')),
    told(anyText('--group', 'initGroup', 'name')),
    told(date('--established', 'initEstablished')),
  ],
  common: [],
  run: init,
} satisfies CommandSpec<HelpTexts>;

interface InitOptions extends SetUpTold {
  readonly file?: string | undefined;
  readonly template?: string;
  readonly charter?: string;
  readonly lang?: string;
  readonly color?: boolean;
}

/** What the first line of a new file names. */
const SCHEMA = 'organisering.schema.json';

/**
 * Writes a commented file to start from; where no template is named, one that holds what is told and, in a terminal,
 * asked for.
 */
async function init(context: Context, options: InitOptions): Promise<ExitCode> {
  // How rup speaks is no answer to a question.
  const { file = DEFAULT_NAME, template, charter, lang: _lang, color: _color, ...told } = options;
  const governing = charter === undefined ? undefined : governingBy(context, charter, file);
  const terminal = template === undefined ? context.terminal() : undefined;
  const isSetUp = terminal !== undefined || Object.keys(told).length > 0;
  if (isSetUp) {
    refuseTaken(context, file);
    await writeNewFile(context, file, await setUpText(context, terminal, { file, told, governing }));
  } else {
    await writeNewFile(context, file, templateText(context, template, { governing }));
  }
  const schema = isSetUp ? await schemaBeside(context, file) : undefined;
  const { written, schemaKept, next } = await textsIn(context.catalog.language, 'init');
  const steps = next(shellWords([file]), schema !== undefined);
  const kept = schema?.isKept ? `${schemaKept(visible(schema.name))}\n` : '';
  const text = `${kept}${written(visible(file))}\n\n${columns(steps, context.stdout.columns)}`;
  await tellWritten(context, file, () => context.stdout.write(text));
  return 0;
}

/** The file that the answers make of the template. */
async function setUpText(
  context: Context,
  terminal: Terminal | undefined,
  { file, told: given, governing }: { file: string; told: SetUpTold; governing: string | undefined },
) {
  const { askSetUp } = await import('../init-dialogue.ts');
  const { setUp } = await import('../../changes/set-up.ts');
  const { changeBytes, NewErrors } = await import('../../changes/run.ts');
  const told = await askSetUp(context, terminal, given);
  const begins = told.group.established;
  const blank = Buffer.from(templateText(context, 'blank', { begins, governing }));
  const withFiles = filesBeside(context, resolve(context.cwd, file));
  try {
    const { after } = await changeBytes(
      blank,
      context.today,
      setUp,
      { ...told, isCharterChosen: governing !== undefined },
      withFiles,
    );
    return after.toString();
  } catch (error) {
    // What the rules say of the answers is for `rup validate` to tell: nothing is lost that was answered.
    if (error instanceof NewErrors) return error.document.text;
    throw error;
  }
}

/** Writes the schema beside the file, unless something is there. */
async function schemaBeside(context: Context, file: string): Promise<{ name: string; isKept: boolean }> {
  const name = join(dirname(file), SCHEMA);
  const text = packageFile(context, `schema/${SCHEMA}`);
  const path = resolve(context.cwd, name);
  if (lstatSync(path, { throwIfNoEntry: false })) return { name, isKept: !isTextAt(path, text) };
  await writeNewFile(context, name, text);
  return { name, isKept: false };
}

function isTextAt(path: string, text: string): boolean {
  try {
    return readFileSync(path, 'utf8') === text;
  } catch {
    return false;
  }
}

/** The key and value by which a file names its charter: one that comes with rup, or a file, as seen from it. */
function governingBy({ cwd }: Context, charter: string, file: string): string {
  if (SHIPPED.includes(charter)) return `id: ${charter}`;
  const path = resolve(cwd, charter);
  if (!existsSync(path)) throw new UsageError('file-missing', { file: charter });
  const name = relative(dirname(resolve(cwd, file)), path)
    .split(sep)
    .join('/');
  return `file: ${/^[\w./-]+$/.test(name) ? name : JSON.stringify(name)}`;
}

function templateText(
  context: Context,
  template = 'blank',
  { begins = context.today, governing }: { begins?: CalendarDate; governing?: string | undefined } = {},
): string {
  if (template === 'blank') {
    const text = packageFile(context, `templates/init/blank.${context.catalog.language}.yaml`);
    return filledIn(governing === undefined ? text : text.replace('id: rup-2012', () => governing), begins);
  }
  // The example finds the schema in the package; a file of one's own finds it beside itself.
  const example = packageFile(context, 'examples/organisering.yaml');
  return example.replace(/^(# yaml-language-server: \$schema=).*$/m, '$1organisering.schema.json');
}

/** Puts in dates that make sense today: a group that begins now, and meets first in the coming season. Each file is its own. */
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
    namespace: randomUUID(),
  };
  return text.replace(/\{(\w+)\}/g, (found, name) => values[name] ?? found);
}
