import type { TextEdit } from '../document/edit/text-edit.ts';
import type { Finding } from '../document/finding.ts';
import { type FileReport, openFindings } from '../output/report.ts';
import { isWhole } from '../rules/shared/command.ts';
import { suggestedEdit } from '../rules/shared/suggested.ts';
import type { Context } from './context.ts';
import { dryRun } from './dry-run.ts';
import { STDIN_NAME } from './input.ts';

/** Each fix is a change that is planned and checked as a whole: of a file with thousands of findings, the worst. */
const MOST_FIXES = 50;

/** The files with the edits that fix their findings: what the command that a finding names would write. */
export async function withFixes(
  context: Context,
  files: readonly FileReport[],
  at: string = context.today,
): Promise<readonly FileReport[]> {
  const result: FileReport[] = [];
  for (const file of files) {
    const fixes = new Map<Finding, readonly TextEdit[]>();
    for (const { finding } of openFindings([file], 'worst first').slice(0, MOST_FIXES)) {
      const edits = await fixOf(context, file, finding, at);
      if (edits.length > 0) fixes.set(finding, edits);
    }
    result.push({ ...file, fixes });
  }
  return result;
}

async function fixOf(
  context: Context,
  file: FileReport,
  finding: Finding,
  at: string,
): Promise<readonly TextEdit[]> {
  const { command } = finding.help ?? {};
  if (command) return isWhole(command) && file.name !== STDIN_NAME ? commandEdits(context, command) : [];
  const edit = await suggestedEdit({ ...file, at, today: context.today }, finding);
  return edit ? [edit] : [];
}

/** The edits of a command that changes the file, as it tells them itself; none where it has nothing to change. */
async function commandEdits(context: Context, [, ...words]: readonly string[]): Promise<readonly TextEdit[]> {
  try {
    const { edits = [] } = (await dryRun(context, words)) ?? {};
    return edits.map(({ offset, endOffset, text }) => ({ start: offset, end: endOffset, text }));
  } catch {
    // A command without these options, or one that asks for what only people know, is no fix to press a button for.
    return [];
  }
}
