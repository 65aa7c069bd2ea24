import type { EntityKind } from '../facts/reference.ts';
import { textsIn } from '../messages/texts.ts';
import { askerFor } from './changes/ask.ts';
import { entryChoice } from './changes/fact.ts';
import type { Context } from './context.ts';
import { inShort, UsageError } from './errors.ts';
import type { ViewOptions } from './showing.ts';
import { organisationKnown } from './valid.ts';

/**
 * What is to be shown, picked in a terminal from what the file has of a kind. Elsewhere, and where a program is
 * answered, it is an error that it was not named.
 */
export async function pickedEntry(
  context: Context,
  kind: EntityKind,
  given: ViewOptions,
  { what, usage }: { readonly what: string; readonly usage: string },
): Promise<ViewOptions> {
  const terminal = given.format === 'json' ? undefined : context.terminal();
  const [path = usage] = usage.split(' <');
  if (!terminal) throw new UsageError('missing-argument', { what: inShort(what), usage }, path);
  const organisation = await organisationKnown(context, given);
  const choices = [...organisation.entities.values()]
    .filter((entity) => entity.kind === kind)
    .map(entryChoice);
  const help = await textsIn(context.catalog.language, 'changeHelp');
  const asker = await askerFor(context, terminal, help, given.at ?? context.today);
  return { ...given, id: await asker.choose('entry', choices) };
}
