import { readDocument } from '../document/document.ts';
import { applyEdits, type TextEdit } from '../document/edit/text-edit.ts';
import type { Finding } from '../document/finding.ts';
import { judge } from '../rules/judge.ts';
import type { View } from './view.ts';

/**
 * The word that was probably meant, in place of the one that stands there; undefined where the finding would stay, or
 * another come.
 */
export async function suggested(
  view: View,
  { span, code }: Finding,
  word: string,
): Promise<TextEdit | undefined> {
  const { text, bom } = view.document;
  const written = text.slice(span.start, span.end);
  const quote = /^(["']).*\1$/.exec(written)?.[1] ?? '';
  const edit = { ...span, text: quote + word + quote };
  const changed = (bom ? '\ufeff' : '') + applyEdits(text, [edit]);
  const { findings } = await judge(await readDocument(Buffer.from(changed)), view.at);
  const count = (all: readonly Finding[], isMeant: (one: Finding) => boolean) => all.filter(isMeant).length;
  const isSame = (one: Finding) => one.code === code;
  const isError = ({ severity }: Finding) => severity === 'error';
  const before = view.state.findings;
  const isGone = count(findings, isSame) < count(before, isSame);
  return isGone && count(findings, isError) <= count(before, isError) ? edit : undefined;
}
