import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { copenhagenDate } from '../../calendar/today.ts';
import { readDocument } from '../../document/document.ts';
import { byPlace } from '../../document/finding.ts';
import { pathAt } from '../../history/git.ts';
import { type Base, checkTransitions } from '../../history/transitions/check.ts';
import type { Host } from '../../lsp/host.ts';
import { serve } from '../../lsp/server.ts';
import type { LspHelp } from '../../messages/en/help-lsp.ts';
import { textsIn } from '../../messages/texts.ts';
import { changesFor } from '../changes/editor.ts';
import type { Context, ExitCode } from '../context.ts';
import { asUsage, sayError } from '../errors.ts';
import { anyText, flag } from '../options.ts';
import type { CommandSpec } from '../spec.ts';
import { filesBesideUri, pathOf } from '../uri.ts';

export default {
  name: 'lsp',
  help: (language) => textsIn(language, 'lspHelp'),
  options: [flag('--stdio', 'stdio'), anyText('--base', 'base', 'revision')],
  common: ['at'],
  run: serveEditor,
} satisfies CommandSpec<LspHelp>;

/** Options of `rup lsp`. */
interface LspOptions {
  readonly at?: string;
  readonly base?: string;
}

/** Serves an editor on standard input and output until it leaves. */
async function serveEditor(context: Context, { at, base }: LspOptions): Promise<ExitCode> {
  const { input, output, close } = context.wire();
  const clock = await context.holder();
  const code = await serve({
    input,
    output,
    version: RUP_VERSION,
    settings: { language: context.catalog.language, date: at, base },
    today: () => copenhagenDate(clock.now()),
    since: comparing(context),
    withFiles: (document, uri) => filesBesideUri(context, uri)(document),
    ...changesFor(context),
    page: pages(context),
  });
  close();
  return code;
}

/** Finds the page of a rule, which is asked for with every finding at every keystroke. */
function pages({ packageRoot }: Context): Host['page'] {
  const known = new Map<string, string | undefined>();
  return (rule) => {
    if (!known.has(rule)) {
      const path = join(packageRoot, 'fixtures', rule, 'fails.yaml');
      known.set(rule, existsSync(path) ? pathToFileURL(path).href : undefined);
    }
    return known.get(rule);
  };
}

/** Compares files with a revision. Git is asked once for each file, and again when it or the settings have changed. */
function comparing(context: Context): Host['since'] {
  return (revision, at) => {
    const known = new Map<string, Promise<Base | undefined>>();
    return async (document, { findings, organisation }, uri) => {
      if (revision === undefined || !organisation) return findings;
      const base = known.get(uri) ?? baseOf(uri, revision);
      known.set(uri, base);
      const then = await base;
      if (!then) return findings;
      const found = await checkTransitions(document, organisation.file, then, at);
      return [...findings, ...found].sort(byPlace);
    };
  };

  /** Nothing, where the file was not there then, or git cannot tell. */
  async function baseOf(uri: string, revision: string): Promise<Base | undefined> {
    const path = pathOf(uri);
    if (path === undefined) return undefined;
    try {
      const then = await pathAt(path, revision, context);
      return then && { document: await readDocument(then.bytes), revision };
    } catch (error) {
      const mistake = asUsage(error);
      if (!mistake) throw error;
      sayError(context, mistake);
      return undefined;
    }
  }
}
