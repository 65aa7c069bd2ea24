import { catalogFor } from '../../messages/load.ts';
import { jsonRefused } from '../../output/change-json.ts';
import { jsonText } from '../../output/json-text.ts';
import { fileName } from '../../output/location.ts';
import type { RupCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { inWords, type UsageError } from '../errors.ts';
import { DEFAULT_NAME } from '../found.ts';
import type { Common } from './fact.ts';

/** The answer for a program where a change was not even tried: its words were wrong, or its file is not there. */
export async function jsonMistake(
  { code, args }: UsageError,
  called: RupCommand,
  context: Context,
): Promise<string> {
  const { at = context.today, file = DEFAULT_NAME } = called.optsWithGlobals<Common>();
  const { catalog, cwd } = context;
  const frame = {
    version: RUP_VERSION,
    language: catalog.language,
    at,
    command: called.path.replace(/^rup /, ''),
    file: fileName(file, cwd),
  };
  const fact = { code, args: inWords(args, catalog.cli) } as never;
  return jsonText(jsonRefused(frame, catalog.cli.errors as never, fact, await catalogFor(catalog, [])));
}
