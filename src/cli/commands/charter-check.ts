import { SEVERITIES } from '../../facts/severity.ts';
import type { CharterHelp } from '../../messages/en/help-charter.ts';
import { textsIn } from '../../messages/texts.ts';
import { charterIn } from '../../organisation/own-charters.ts';
import { FORMATS } from '../../output/formats.ts';
import { RULES } from '../../rules/index.ts';
import { charterFindings } from '../../rules/shared/charter-check.ts';
import type { Context, ExitCode } from '../context.ts';
import { oneFile } from '../input.ts';
import { flag, list, oneOf } from '../options.ts';
import type { CommandSpec } from '../spec.ts';
import type { ValidateOptions } from './validate.ts';

export default {
  name: 'charter check',
  help: (language) => textsIn(language, 'charterHelp'),
  arguments: [{ name: 'charterFile', value: 'file', isRequired: true }],
  options: [
    { ...list('--format', 'reportFormat', 'format', String), choices: FORMATS },
    { ...oneOf('--fail-on', 'failOn', 'severity', SEVERITIES), standard: 'error' },
    flag('-q, --quiet', 'quiet'),
  ],
  common: [],
  run: checkCharter,
} satisfies CommandSpec<CharterHelp>;

interface CheckOptions extends Pick<ValidateOptions, 'format' | 'failOn' | 'quiet'> {
  readonly charterFile: string;
}

/** Checks the file of a charter, and reports. */
async function checkCharter(context: Context, options: CheckOptions): Promise<ExitCode> {
  const { name, document } = await oneFile(context, options.charterFile);
  const findings = charterFindings(charterIn(document), RULES);
  // Who looks at the sheet has this file loaded, too.
  const { reportAll } = await import('./validate.ts');
  return reportAll(context, [{ name, document, findings }], [], options);
}
