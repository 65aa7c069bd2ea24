import { readDocument } from '../document/document.ts';
import { applyEdits, type TextEdit } from '../document/edit/text-edit.ts';
import type { Finding } from '../document/finding.ts';
import { type FileReport, openFindings } from '../output/report.ts';
import { judge } from '../rules/judge.ts';
import { UNKNOWN } from '../rules/shared/command.ts';
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
  { help, span, code }: Finding,
  at: string,
): Promise<readonly TextEdit[]> {
  if (help?.command) {
    const isWhole = !help.command.includes(UNKNOWN) && file.name !== STDIN_NAME;
    return isWhole ? commandEdits(context, help.command) : [];
  }
  if (help?.suggestion === undefined) return [];
  const { text } = file.document;
  const quote = /^["']/.exec(text.slice(span.start, span.end))?.[0] ?? '';
  const edits = [{ ...span, text: `${quote}${help.suggestion}${quote}` }];
  const then = await judge(await readDocument(Buffer.from(applyEdits(text, edits))), at, context.today);
  const count = (findings: readonly Finding[]) => findings.filter((each) => each.code === code).length;
  const isFix = count(then.findings) < count(file.findings) && then.findings.length < file.findings.length;
  return isFix ? edits : [];
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
