import type { Asked } from '../facts/change.ts';
import type { EntityKind } from '../facts/reference.ts';
import type { ViewTexts } from '../messages/en/views.ts';
import { textsIn } from '../messages/texts.ts';
import { nearest } from '../organisation/nearest.ts';
import type { Organisation } from '../organisation/organisation.ts';
import type { Sheet, Table } from '../output/blocks/block.ts';
import { sheetMarkdown, tableMarkdown } from '../output/blocks/markdown.ts';
import { sheetText, tableText } from '../output/blocks/terminal.ts';
import { tableCsv } from '../output/csv.ts';
import { jsonText } from '../output/json-text.ts';
import type { ListFormat } from '../output/views/formats.ts';
import type { Context, ExitCode } from './context.ts';
import { refuseUnless, UsageError } from './errors.ts';
import { onFile } from './found.ts';
import { idMeant } from './named.ts';
import { screenOf } from './screen.ts';
import { dayOf, organisationKnown } from './valid.ts';

/** What is asked of a command that shows. */
export interface ViewOptions {
  readonly id?: string | undefined;
  readonly file?: string;
  readonly at?: string;
  readonly known?: string;
  readonly area?: string;
  readonly organisation?: string;
  readonly state?: string;
  readonly format?: ListFormat;
  readonly excel?: boolean;
}

/** A file that was read to be shown, and how. */
export interface Reading {
  readonly context: Context;
  readonly options: ViewOptions;
  readonly organisation: Organisation;
  readonly at: string;
  readonly texts: ViewTexts;
}

export type View = (reading: Reading) => Promise<string>;

/** A command that reads the file, checks what it is asked by, and writes what it shows. */
export function showing(view: View) {
  return async (context: Context, given: ViewOptions): Promise<ExitCode> => {
    refuseUnless(!given.excel || given.format === 'csv', '--excel', '--format csv');
    const at = dayOf(context, given);
    const organisation = await organisationKnown(context, given, at);
    const options = named(organisation, given);
    if (options.area !== undefined) known(organisation, 'area', options.area);
    if (options.organisation !== undefined) known(organisation, 'organisation', options.organisation);
    const texts = await textsIn(context.catalog.language, 'views');
    const text = await view({ context, options, organisation, at, texts });
    context.stdout.show(text, (options.format ?? 'table') === 'table');
    return 0;
  };
}

/** The options, with the ids of what was called by its name. */
function named(organisation: Organisation, given: ViewOptions): ViewOptions {
  const id = (key: 'id' | 'area' | 'organisation', kinds: readonly string[]) => {
    const value = given[key];
    return value === undefined ? {} : { [key]: idMeant(organisation, kinds, value) };
  };
  return {
    ...given,
    ...id('id', ['forum', 'initiative', 'person', 'administrativeGroup', 'organisation']),
    ...id('area', ['area']),
    ...id('organisation', ['organisation']),
  };
}

/** What is listed: for programs, for people and for a spreadsheet. */
interface Listed {
  readonly rows: readonly object[];
  readonly table: () => Table;
  readonly facts: () => Table;
}

/** The table; of an empty one it is said which command comes next. */
function withNext(key: string, table: Table, { context, options, texts }: Reading): Table {
  const next = texts.next[key as keyof ViewTexts['next']];
  const named = options.file === undefined ? next : onFile(next, context.cwd, options.file);
  return { ...table, none: `${table.none} ${named}` };
}

export async function asList(key: string, { rows, table, facts }: Listed, reading: Reading): Promise<string> {
  const { options, at } = reading;
  switch (options.format) {
    case 'json':
      return jsonText({ at, [key]: rows });
    case 'csv':
      return tableCsv(facts(), options);
    case 'markdown':
      return tableMarkdown(table());
    default:
      return tableText(withNext(key, table(), reading), await screenOf(reading.context.stdout));
  }
}

export async function asSheet(key: string, detail: object, sheet: Sheet, reading: Reading): Promise<string> {
  const { options, at } = reading;
  if (options.format === 'json') return jsonText({ at, [key]: detail });
  return options.format === 'markdown'
    ? sheetMarkdown(sheet)
    : sheetText(sheet, await screenOf(reading.context.stdout));
}

/** The id, where it names a thing of that kind. */
export function known(
  organisation: Organisation,
  kind: EntityKind,
  id: string | undefined,
  asked: Asked = kind,
): string {
  if (id !== undefined && organisation.named(kind, id)) return id;
  throw unknown(organisation, asked, id);
}

/** As many ids as an error names. */
const LISTED = 10;

export function unknown(organisation: Organisation, kind: Asked, id = ''): UsageError {
  const kinds: readonly string[] = kind === 'body' ? ['administrativeGroup', 'forum'] : [kind];
  const ids = [...organisation.entities.values()].filter((entity) => kinds.includes(entity.kind));
  const suggestion = nearest(
    id,
    ids.map((entity) => entity.id),
  );
  const known = ids.length <= LISTED ? ids.map((entity) => entity.id) : [];
  return new UsageError('unknown-entry', { kind, id, ...(suggestion ? { suggestion } : { known }) });
}
