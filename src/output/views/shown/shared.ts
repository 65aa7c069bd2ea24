import type { ViewLabel, ViewTexts } from '../../../messages/views.ts';
import type { Column, Content } from '../listing.ts';

/** A column for each label, and what of a row stands in it. */
export function columnsOf<Row, Label extends string = ViewLabel>(
  { label }: { readonly label: Readonly<Record<Label, string>> },
  cells: readonly (readonly [Label, (row: Row) => Content])[],
): Column<Row>[] {
  return cells.map(([name, cell]) => ({ title: label[name], cell }));
}

/** A first and a last day; empty where neither is stated. */
export function daysOf(texts: ViewTexts, from: string | undefined, to: string | undefined): string {
  return from === undefined && to === undefined ? '' : texts.days(from, to);
}
