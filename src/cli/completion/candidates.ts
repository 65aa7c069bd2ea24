import type { Argument, Option } from 'commander';
import type { Value } from '../../document/parsed.ts';
import { checked } from '../../organisation/checked.ts';
import { chartersOf } from '../../organisation/in-force.ts';
import { Organisation } from '../../organisation/organisation.ts';
import { validPart } from '../../organisation/valid-part.ts';
import { NamedArgument } from '../argument.ts';
import type { RupCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { oneFile } from '../input.ts';
import { RELATIONS } from '../relations.ts';
import { typedDate } from '../typed-date.ts';
import type { Candidate } from './codes.ts';
import type { Cursor } from './cursor.ts';
import { idsOf, kindsOf } from './ids.ts';

/** What can stand at the cursor: words, each with what it means, or the names of files, which the shell knows. */
export type Candidates = readonly Candidate[] | 'files';

/** All that can stand at the cursor. */
export async function candidatesAt(context: Context, cursor: Cursor): Promise<Candidates> {
  const { command, option, prefix, typed, given, isHelp, isAfterDashes } = cursor;
  if (option) {
    const values = await optionValues(context, option, cursor);
    return values === 'files' ? values : values.map(({ word, means }) => ({ word: prefix + word, means }));
  }
  // A command that there is not.
  if (command.commands.length > 0 && given.length > 0) return [];
  const help = command.createHelp();
  const commands = (given.length === 0 && !isAfterDashes ? help.visibleCommands(command) : []).map((one) => ({
    word: one.name(),
    means: help.subcommandDescription(one),
  }));
  if (isHelp) return [...commands.filter(({ word }) => word !== 'help'), ...topics(command)];
  const options = isAfterDashes ? [] : help.visibleOptions(command);
  const flags = options.map(({ long, short, description }) => ({
    word: long ?? short ?? '',
    means: description,
  }));
  if (typed.startsWith('-') && !isAfterDashes) return flags;
  const all = command.registeredArguments;
  const argument = all[given.length] ?? (all.at(-1)?.variadic ? all.at(-1) : undefined);
  const values = argument ? await argumentValues(context, argument, cursor) : [];
  if (values === 'files') return values;
  const found = [...commands, ...values];
  // Where nothing else can stand, options are all there is.
  return found.length > 0 || argument ? found : flags;
}

/** What `rup help` tells of beside commands. */
const topics = (command: RupCommand): readonly Candidate[] =>
  command.parent
    ? []
    : Object.entries(command.texts.topics).map(([word, { title }]) => ({
        word,
        means: title.replace(/:$/, ''),
      }));

async function optionValues(context: Context, option: Option, cursor: Cursor): Promise<Candidates> {
  if (option.argChoices) return plain(option.argChoices);
  const name = option.attributeName();
  if (option.flags.includes(`<${cursor.command.texts.values.file}>`)) return 'files';
  // Others of that name take a text.
  if (!/<id\b/.test(option.flags)) return [];
  if (name === 'initiative' || name === 'member') return compound(context, name, cursor);
  const isMunicipality = (entry: Value | undefined) =>
    (entry as { readonly kind?: unknown } | undefined)?.kind === 'municipality';
  return ids(context, cursor, kindsOf(name), name === 'municipality' ? isMunicipality : undefined);
}

async function argumentValues(context: Context, argument: Argument, cursor: Cursor): Promise<Candidates> {
  if (argument.argChoices) return plain(argument.argChoices);
  if (!(argument instanceof NamedArgument)) return 'files';
  if (argument.is === 'code') return (await import('./codes.ts')).codes(context, cursor.typed, cursor.file);
  if (argument.is === 'setting') return plain((await import('../../changes/settings.ts')).settingKeys());
  const fitting = await fittingIds(context, argument, cursor);
  const isFitting = (entry: Value | undefined) =>
    fitting?.has((entry as { readonly id?: unknown } | undefined)?.id) ?? true;
  // The status meeting has offices and no seats.
  const kinds = kindsOf(argument.is).filter((kind) => kind !== 'statusMeeting' || argument.is !== 'body');
  return ids(context, cursor, kinds, isFitting);
}

/** The ids that fit; undefined where all do, or the file is too broken to tell. */
async function fittingIds(
  context: Context,
  { fits }: NamedArgument,
  { file, at, given }: Cursor,
): Promise<ReadonlySet<unknown> | undefined> {
  if (!fits) return undefined;
  const { document } = await oneFile(context, file);
  const { data } = document;
  if (data === undefined) return undefined;
  const { file: part } = validPart(data, (await checked({ ...document, data })).invalid);
  const today = at === undefined ? context.today : typedDate(at, context.today);
  try {
    const organisation = new Organisation(part, data, await chartersOf(document));
    const found = fits({ organisation, today }, given);
    return new Set(found.map(({ id }) => id));
  } catch {
    return undefined;
  }
}

/** Values of several parts: `ID:RELATION,RELATION` and `ID:ROLE:AREA`. A role is free text, and not offered. */
async function compound(context: Context, name: string, cursor: Cursor): Promise<Candidates> {
  const { typed } = cursor;
  const parts = typed.split(':');
  if (parts.length === 1) {
    return ids(context, cursor, name === 'initiative' ? ['initiative'] : ['person', 'organisation']);
  }
  const after = (words: readonly Candidate[], at: number) =>
    words.map(({ word, means }) => ({ word: typed.slice(0, at) + word, means }));
  if (name === 'initiative') {
    return after(plain(RELATIONS), Math.max(typed.lastIndexOf(','), typed.indexOf(':')) + 1);
  }
  return parts.length === 2 ? [] : after(await ids(context, cursor, ['area']), typed.lastIndexOf(':') + 1);
}

async function ids(
  context: Context,
  { file }: Cursor,
  kinds: readonly string[],
  isOffered?: (entry: Value | undefined) => boolean,
): Promise<Candidate[]> {
  if (kinds.length === 0) return [];
  const known = await idsOf(context, file, kinds, isOffered);
  return known.map(({ id, name }) => ({ word: id, means: name }));
}

const plain = (words: readonly string[]) => words.map((word) => ({ word, means: '' }));
