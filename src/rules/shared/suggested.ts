import { type Document, readText } from '../../document/document.ts';
import { applyEdits, type TextEdit } from '../../document/edit/text-edit.ts';
import type { Finding } from '../../document/finding.ts';
import type { CalendarDate } from '../../organisation/date.ts';
import { checkDocument } from '../check.ts';

/** A file as it was checked. */
export interface Checked {
  readonly document: Pick<Document, 'text' | 'files'>;
  readonly findings: readonly Finding[];
  readonly at: CalendarDate;
  readonly today: CalendarDate;
}

/**
 * The edit that writes the word that was probably meant in place of the one that stands there; undefined where the
 * finding would stay, or there would be more errors.
 */
export async function suggestedEdit(
  { document: { text, files }, findings, at, today }: Checked,
  { span, code, help }: Finding,
): Promise<TextEdit | undefined> {
  if (help?.suggestion === undefined) return undefined;
  const quote = /^(["']).*\1$/.exec(text.slice(span.start, span.end))?.[1] ?? '';
  const edit = { ...span, text: quote + help.suggestion + quote };
  const changed = await readText(applyEdits(text, [edit]));
  const then = await checkDocument({ ...changed, ...(files && { files }) }, at, today);
  const count = (isMeant: (one: Finding) => boolean) =>
    then.findings.filter(isMeant).length - findings.filter(isMeant).length;
  const isFix = count((one) => one.code === code) < 0 && count(({ severity }) => severity === 'error') <= 0;
  return isFix ? edit : undefined;
}
