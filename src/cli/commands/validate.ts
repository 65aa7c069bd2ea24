import { readDocument } from '../../document/document.ts';
import type { Severity } from '../../messages/severity.ts';
import { render } from '../../output/formats.ts';
import { type FileReport, isAtLeast } from '../../output/report.ts';
import { judge } from '../../rules/judge.ts';
import type { Context, ExitCode } from '../context.ts';
import { inputs } from '../input.ts';

/** Options of `rup validate`. */
export interface ValidateOptions {
  at?: string;
  failOn: Severity;
}

/** Judges files by every rule, and reports. */
export async function validate(
  context: Context,
  files: string[],
  options: ValidateOptions,
): Promise<ExitCode> {
  const reports: FileReport[] = [];
  for (const { name, bytes } of await inputs(context, files)) {
    const document = readDocument(bytes);
    const { findings } = await judge(document, options.at ?? context.today);
    reports.push({ name, document, findings });
  }
  const { catalog, stdout, cwd } = context;
  const at = options.at ?? context.today;
  stdout.write(
    await render('human', reports, { catalog, version: RUP_VERSION, at, cwd, color: stdout.color }),
  );
  const fails = reports.some(({ findings }) =>
    findings.some((finding) => !finding.accepted && isAtLeast(finding, options.failOn)),
  );
  return fails ? 1 : 0;
}
