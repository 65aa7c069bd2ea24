import type { Block, Field, Heading, Table } from '../blocks/block.ts';
import { blockHtml, fieldsHtml, type Setting, tableHtml } from '../blocks/html.ts';
import { type Html, html } from '../html.ts';
import { part } from './layout.ts';
import type { Site } from './source.ts';

/** Names lead to where the site tells of what they name. */
const linking = ({ links }: Site): Setting => ({ linkTo: (thing) => links.to(thing) });

export const fieldsOn = (site: Site, fields: readonly Field[]): Html => fieldsHtml(fields, linking(site));

/** A table; `caption` says what it holds, and `areas` which each row is of, for the filter. */
export const tableOn = (
  site: Site,
  table: Table,
  caption: string,
  areas?: readonly (readonly string[])[],
): Html => tableHtml(table, { ...linking(site), caption, ...(areas && { areas }) });

/** The ids of the areas of each row. */
export const areasOf = (rows: readonly { readonly areas: readonly { readonly id: string }[] }[]) =>
  rows.map(({ areas }) => areas.map(({ id }) => id));

/** The blocks of a sheet as parts of a page, one for each heading. */
export function partsOn(site: Site, blocks: readonly Block[], shown?: Setting['shown']): Html[] {
  const setting = { ...linking(site), ...(shown && { shown }) };
  const found: { readonly head?: Heading; readonly content: Html[] }[] = [{ content: [] }];
  for (const block of blocks) {
    if (block.kind === 'heading') found.push({ head: block, content: [] });
    else {
      const { head, content } = found.at(-1) ?? { content: [] };
      if (block.kind === 'table') content.push(tableHtml(block, { ...setting, caption: head?.text ?? '' }));
      else if (block.kind === 'fields') content.push(fieldsHtml(block.fields, setting));
      else content.push(html`${blockHtml(block, html``, setting)}\n`);
    }
  }
  return found.map(({ head, content }) => (head ? part(head.text, content, head.place) : html`${content}`));
}
