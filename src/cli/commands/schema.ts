import type { HelpTexts } from '../../messages/en/help.ts';
import { textsIn } from '../../messages/texts.ts';
import type { Context, ExitCode } from '../context.ts';
import { packageFile } from '../package-file.ts';
import type { CommandSpec } from '../spec.ts';

export default {
  name: 'schema',
  help: (language) => textsIn(language, 'help'),
  common: [],
  run: schema,
} satisfies CommandSpec<HelpTexts>;

/** Prints the file format's JSON Schema. */
async function schema(context: Context): Promise<ExitCode> {
  context.stdout.write(packageFile(context, 'schema/organisering.schema.json'));
  return 0;
}
