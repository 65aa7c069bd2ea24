import { Organisation } from '../../organisation/organisation.ts';
import { TABLE_NAMES, tableCsv } from '../export/csv.ts';
import { csvMetadata } from '../export/csvw.ts';
import { knownOn } from '../export/known.ts';
import { org } from '../export/org.ts';
import { popolo } from '../export/popolo.ts';
import type { TableName } from '../export/tables.ts';
import { html } from '../html.ts';
import { jsonText } from '../json-text.ts';
import { layout, part } from './layout.ts';
import { DATA_FILE } from './links.ts';
import type { Site } from './source.ts';

const fileOf = (table: TableName) => `data-${table.replaceAll('_', '-')}.csv`;

/** A file of the site. Its name has no folder in it. */
export interface SiteFile {
  readonly name: string;
  /** Its whole text, made when it is asked for: a large organisation has thousands of pages. */
  readonly content: () => string;
}

/** The same as data, each form in a file of its own, and a page that tells which there are. */
export function dataFiles(site: Site): SiteFile[] {
  const { organisation, at, words } = site;
  const known = new Organisation(knownOn(organisation.written.file, at), undefined, organisation.ownCharters);
  const { ids, references } = known;
  // What points to nothing here would point to nothing there.
  const isWhole = ids.repeated.size === 0 && references.dangling.length === 0;
  const forms: SiteFile[] = [
    { name: 'data-organisation.json', content: () => jsonText(known.file) },
    ...(isWhole
      ? [
          { name: 'data-popolo.json', content: () => popolo(known, words.export) },
          {
            name: 'data-org.jsonld',
            content: () => org(known, { texts: words.export, base: site.about.url }),
          },
        ]
      : []),
  ];
  const tables = TABLE_NAMES.map((table) => ({
    name: fileOf(table),
    content: () => tableCsv(known.file, table, {}),
  }));
  const metadata = {
    name: 'data-tables.json',
    content: () => csvMetadata(fileOf, known.file.language ?? 'da'),
  };
  const files = [...forms, metadata, ...tables];
  return [{ name: DATA_FILE, content: () => dataPage(site, files) }, ...files];
}

function dataPage(site: Site, files: readonly SiteFile[]): string {
  const { data } = site.words.site;
  const list = (own: readonly SiteFile[]) => html`<ul>
${own.map(({ name }) => {
  const about = data.forms[name as keyof typeof data.forms];
  return html`<li><a href="${name}">${name}</a>${about === undefined ? '' : `: ${about}`}</li>\n`;
})}</ul>
`;
  return layout(site, {
    name: undefined,
    title: data.title,
    file: DATA_FILE,
    isEntry: false,
    lead: data.lead,
    content: [
      part(data.whole, list(files.filter(({ name }) => name in data.forms))),
      part(data.tables, list(files.filter(({ name }) => name.endsWith('.csv')))),
    ],
  });
}
