import type { ViewLabel, ViewTexts } from '../../../messages/en/views.ts';
import { isMail, type Linked } from '../../../organisation/link.ts';
import type { DecisionView } from '../../../views/decision.ts';
import { addressShown } from '../../address.ts';
import type { Column, Content, Field } from '../../blocks/block.ts';

/** A column for each label, and what of a row stands in it. */
export function columnsOf<Row, Label extends string = ViewLabel>(
  { label }: { readonly label: Readonly<Record<Label, string>> },
  cells: readonly (readonly [Label, (row: Row) => Content])[],
): Column<Row>[] {
  return cells.map(([name, content]) => [label[name], content]);
}

/** A first and a last day; empty where neither is stated. */
export function daysOf(texts: ViewTexts, from: string | undefined, to: string | undefined): string {
  return from === undefined && to === undefined ? '' : texts.days(from, to);
}

/** A decision in a line, and where it is to be read. */
export function decisionLines(decision: DecisionView | undefined, texts: ViewTexts): string[] {
  if (!decision) return [];
  const { date, by, case: number, url } = decision;
  return [texts.decided(texts.date(date), by?.name, number), ...(url === undefined ? [] : [url])];
}

/** The same as fields of a sheet. */
export function decisionFields(label: string, decision: DecisionView | undefined, texts: ViewTexts): Field[] {
  return decisionLines(decision, texts).map((line): Field => [label, line]);
}

/** Where more is to be found, the case, and whom to turn to. */
export function linkFields(of: Partial<Linked>, { label }: ViewTexts): Field[] {
  return [
    [label.url, of.url],
    [label.case, of.case],
    [label.contact, of.contact && withoutScheme(of.contact)],
  ];
}

/** A mail address as one reads and writes it, where it is nothing more. */
function withoutScheme(link: string): string {
  const shown = addressShown(link);
  return isMail(shown) ? shown : link;
}
