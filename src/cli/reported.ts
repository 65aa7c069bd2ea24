import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { RenderOptions } from '../output/formats.ts';
import type { FileReport } from '../output/report.ts';
import type { Context } from './context.ts';
import { describe, type UsageError } from './errors.ts';
import { STDIN_NAME } from './input.ts';
import type { Destination } from './reports.ts';
import { rootOf } from './repository-root.ts';

interface Run {
  readonly reports: readonly Destination[];
  readonly errors: readonly UsageError[];
  readonly options: {
    readonly at?: string;
    readonly showAccepted?: true;
    readonly maxBytes?: number;
  };
}

type Reported = Pick<RenderOptions, 'root' | 'failures' | 'showAccepted' | 'maxBytes' | 'summaryFile'> & {
  readonly files: readonly FileReport[];
};

/** What reports for programs tell beside the findings. */
export async function reported(
  context: Context,
  checked: readonly FileReport[],
  { reports, errors, options }: Run,
): Promise<Reported> {
  const { cwd, catalog } = context;
  const root = rootOf(cwd);
  const withPaths = checked.map((file) => ({ ...file, path: pathIn(root, resolve(cwd, file.name)) }));
  const isAsked = (format: Destination['format']) => reports.find((each) => each.format === format);
  const fixes = isAsked('rdjson') && (await import('./fixes.ts')).withFixes;
  const summary = isAsked('markdown')?.file;
  return {
    root,
    files: fixes ? await fixes(context, withPaths, options.at) : withPaths,
    failures: errors.map((error) => {
      const { file } = error.args as { file?: string };
      return { file, message: describe(error, catalog) };
    }),
    showAccepted: options.showAccepted,
    maxBytes: options.maxBytes,
    summaryFile: summary === undefined ? undefined : resolve(cwd, summary),
  };
}

/** A file's path, links followed where they stay in the repository. */
function pathIn(root: string, path: string): string {
  try {
    const real = realpathSync(path);
    const isInside = !relative(root, real).split(sep).includes('..');
    return isInside ? real : join(realpathSync(dirname(path)), path.slice(dirname(path).length));
  } catch {
    // Standard input, by whatever name.
    return path.endsWith(STDIN_NAME) ? path : existing(path);
  }
}

/** The path with the links of the folders that are there followed. */
function existing(path: string): string {
  const folder = dirname(path);
  return folder === path || existsSync(path)
    ? realpathSync(path)
    : join(existing(folder), path.slice(folder.length));
}
