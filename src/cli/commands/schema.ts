import type { Context, ExitCode } from '../context.ts';
import { packageFile } from '../package-file.ts';

/** Prints the file format's JSON Schema. */
export function schema(context: Context): ExitCode {
  context.stdout.write(packageFile(context, 'schema/organisering.schema.json'));
  return 0;
}
