import { charterIn } from '../../organisation/own-charters.ts';
import { RULES } from '../../rules/index.ts';
import { charterFindings } from '../../rules/shared/charter-check.ts';
import type { Context, ExitCode } from '../context.ts';
import { oneFile } from '../input.ts';
import { reportAll, type ValidateOptions } from './validate.ts';

/** Checks the file of a charter, and reports. */
export async function checkCharter(
  context: Context,
  file: string,
  options: Pick<ValidateOptions, 'format' | 'failOn' | 'quiet'>,
): Promise<ExitCode> {
  const { name, document } = await oneFile(context, file);
  const findings = charterFindings(charterIn(document), RULES);
  return reportAll(context, [{ name, document, findings }], [], options);
}
