import type { Language } from '../../messages/catalog.ts';
import type { ExportHelp, ExportTexts } from '../../messages/en/export.ts';
import { textsIn } from '../../messages/texts.ts';
import { Organisation } from '../../organisation/organisation.ts';
import { visible } from '../../output/escape.ts';
import { TABLE_NAMES } from '../../output/export/csv.ts';
import { isBase } from '../../output/export/org-base.ts';
import type { TableName } from '../../output/export/tables.ts';
import type { MeetingsOptions } from '../../output/meetings/facts.ts';
import type { Context, ExitCode } from '../context.ts';
import { refuseUnless, UsageError } from '../errors.ts';
import { fileToRead } from '../input.ts';
import { anyText, date, flag, oneOf } from '../options.ts';
import { Outputs, writeFolder } from '../outputs.ts';
import type { CommandSpec } from '../spec.ts';
import { validOrganisation } from '../valid.ts';

/** The day is that of the whole history, unlike where commands show one day: so it has a text of its own. */
const AT = date('--at', 'at');
const OUTPUT = anyText('-o, --output', 'output', 'file');
const shared = { help: (language: Language) => textsIn(language, 'exportHelp'), common: ['file'] } as const;

export default [
  { ...shared, name: 'export popolo', options: [AT, OUTPUT], run: exportPopolo },
  {
    ...shared,
    name: 'export org',
    options: [AT, { ...anyText('--base', 'base', 'iri'), parse: checkBase }, OUTPUT],
    run: exportOrg,
  },
  {
    ...shared,
    name: 'export csv',
    arguments: [{ name: 'folder', value: 'folder' }],
    options: [oneOf('--table', 'table', 'table', TABLE_NAMES), flag('--excel', 'excel'), AT, OUTPUT],
    run: exportCsv,
  },
  {
    ...shared,
    name: 'export ics',
    arguments: [{ name: 'calendars', as: 'folder', value: 'folder' }],
    options: [
      anyText('--body', 'body', 'id'),
      flag('--proposed', 'proposed'),
      { ...flag('--deadlines', 'deadlines'), conflicts: 'withDeadlines' },
      flag('--with-deadlines', 'withDeadlines'),
      AT,
      OUTPUT,
    ],
    run: exportIcs,
  },
] satisfies CommandSpec<ExportHelp>[];

/** Options of `rup export …`, as the command line gives them. */
interface ExportOptions {
  readonly file?: string;
  readonly at?: string;
  readonly output?: string;
  readonly base?: string;
  readonly folder?: string | undefined;
  readonly table?: TableName;
  readonly body?: string;
  readonly excel?: boolean;
  readonly proposed?: boolean;
  readonly deadlines?: boolean;
  readonly withDeadlines?: boolean;
}

async function exportPopolo(context: Context, options: ExportOptions): Promise<ExitCode> {
  const organisation = await wholeOrganisation(context, options);
  const texts = await textsIn(context.catalog.language, 'exports');
  const { popolo } = await import('../../output/export/popolo.ts');
  return deliver(context, options, texts, popolo(organisation, texts));
}

async function exportOrg(context: Context, options: ExportOptions): Promise<ExitCode> {
  const organisation = await wholeOrganisation(context, options);
  const texts = await textsIn(context.catalog.language, 'exports');
  const { org } = await import('../../output/export/org.ts');
  return deliver(context, options, texts, org(organisation, { texts, base: options.base }));
}

async function exportCsv(context: Context, options: ExportOptions): Promise<ExitCode> {
  const { folder, table, output, excel } = options;
  if (folder === undefined && table === undefined) throw new UsageError('export-nowhere', {});
  if (folder !== undefined && table !== undefined) {
    throw new UsageError('conflicting-options', { option: folder, other: '--table' });
  }
  refuseUnless(output === undefined || table !== undefined, '--output', '--table');
  const { file } = await known(await validOrganisation(context, options.file), options.at);
  const { TABLE_NAMES, tableCsv } = await import('../../output/export/csv.ts');
  const texts = await textsIn(context.catalog.language, 'exports');
  if (table !== undefined) return deliver(context, options, texts, tableCsv(file, table, { excel }));
  const tables = TABLE_NAMES.map((name) => [`${name}.csv`, tableCsv(file, name, { excel })] as const);
  await writeFolder(context, folder ?? '', tables);
  context.stderr.say(texts.tablesWritten(tables.length, visible(folder ?? '')));
  return 0;
}

async function exportIcs(context: Context, options: ExportOptions): Promise<ExitCode> {
  const { readForPlanning } = await import('../planning.ts');
  const { name, organisation, body } = await readForPlanning(context, options.file, options.body);
  const { language } = context.catalog;
  const [
    { scheduleOn },
    { schedule },
    { byBody, wholeCalendar },
    { meetingsIcs },
    { unplannedText },
    revising,
  ] = await Promise.all([
    import('../../meetings/as-of.ts'),
    import('../../meetings/schedule.ts'),
    import('../../output/export/ics.ts'),
    import('../../output/meetings/ics.ts'),
    import('../../output/meetings/facts.ts'),
    import('../revisions.ts'),
  ]);
  // What the file holds is told whatever day it is; only what is proposed begins with the day.
  const { at, folder, output } = options;
  const known =
    at === undefined ? schedule(organisation, { at: context.today }) : scheduleOn(organisation, at);
  const view = wholeCalendar(known, { ...options, body });
  const [texts, said] = [await textsIn(language, 'meetings'), await textsIn(language, 'exports')];
  const deadlines: MeetingsOptions['deadlines'] = options.withDeadlines
    ? 'events'
    : options.deadlines === true;
  const revisions = await revising.revisionsIn(context, name, organisation.file);
  const shown = { texts, deadlines, revisions };
  // A calendar has no place for what could not be planned.
  for (const slot of view.unplanned) context.stderr.say(visible(unplannedText(slot, texts)));
  if (folder === undefined) return deliver(context, options, said, meetingsIcs(view, { ...shown, body }));
  const given = output === undefined ? (body === undefined ? undefined : '--body') : '--output';
  if (given !== undefined) throw new UsageError('conflicting-options', { option: folder, other: given });
  const calendars = byBody(view).map(
    ([id, part]) => [`${id}.ics`, meetingsIcs(part, { ...shown, body: id })] as const,
  );
  await writeFolder(context, folder, calendars);
  context.stderr.say(said.calendarsWritten(calendars.length, visible(folder)));
  return 0;
}

/** The organisation, where its ids and references hold: what points to nothing here would point to nothing there. */
async function wholeOrganisation(context: Context, { file, at }: ExportOptions): Promise<Organisation> {
  const organisation = await validOrganisation(context, file);
  const { ids, references } = organisation;
  if (ids.repeated.size > 0 || references.dangling.length > 0) {
    throw new UsageError('references-broken', { file: fileToRead(context, file) });
  }
  return known(organisation, at);
}

/** As of a day, or the whole history. */
async function known(organisation: Organisation, at: string | undefined): Promise<Organisation> {
  if (at === undefined) return organisation;
  const { knownOn } = await import('../../output/export/known.ts');
  return new Organisation(knownOn(organisation.file, at), undefined, organisation.ownCharters);
}

/** To standard output, or to the file that is asked for. */
async function deliver(
  context: Context,
  { output }: ExportOptions,
  texts: ExportTexts,
  text: string,
): Promise<ExitCode> {
  if (output === undefined) {
    context.stdout.write(text);
    return 0;
  }
  await new Outputs(context, [output]).write(output, text);
  context.stderr.say(texts.written(visible(output)));
  return 0;
}

function checkBase(value: string): string {
  if (isBase(value)) return value;
  throw new UsageError('bad-base', { option: '--base', value });
}
