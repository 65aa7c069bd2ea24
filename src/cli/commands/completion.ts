import type { CompletionHelp } from '../../messages/en/help-completion.ts';
import { textsIn } from '../../messages/texts.ts';
import type { Context, ExitCode } from '../context.ts';
import { packageFile } from '../package-file.ts';
import type { CommandSpec } from '../spec.ts';

export default {
  name: 'completion',
  help: (language) => textsIn(language, 'completionHelp'),
  arguments: [{ name: 'shell', value: 'shell', isRequired: true, choices: ['bash', 'zsh', 'fish'] }],
  common: [],
  run: script,
} satisfies CommandSpec<CompletionHelp>;

/** Writes the script of a shell. */
async function script(context: Context, { shell }: { readonly shell: string }): Promise<ExitCode> {
  context.stdout.write(packageFile(context, `completions/rup.${shell}`));
  return 0;
}
