import { expect, it } from 'vitest';
import { readDocument } from '../../../src/document/document.ts';
import type { OrganisationFile } from '../../../src/organisation/generated/types.ts';
import { FILE } from '../../changes/asked.ts';
import { governed, wordsOf } from './build.ts';

const ABOUT = {
  publisher: 'Region Hovedstaden',
  contact: 'rup@region.dk',
  accessibility: 'https://www.was.digst.dk/region-dk',
  url: 'https://rup.region.dk/',
};

const { data } = await readDocument(Buffer.from(FILE));
const site = await governed(
  ['2013-11-01', '2014-03-01'],
  data as unknown as OrganisationFile,
  await wordsOf('en'),
  ABOUT,
);

/** A file of each kind: a page of each, of both editions where they differ most, and what is no page. */
const NAMES = [
  ...['index', 'forums', 'forum-klimaforum', 'forum-cykelforum', 'forum-vaekstforum'],
  ...['initiatives', 'initiative-klimastrategi', 'initiative-cykelplan', 'initiative-ny-viden'],
  ...['seats', 'person-chef', 'person-direktoer', 'person-ledig', 'organisations', 'organisation-koebenhavn'],
  ...['meetings', 'meeting-moede-2013', 'meeting-aflyst', 'meeting-foraar', 'meeting-status-2014'],
  ...['efforts', 'history', 'charter', 'data', '2013-11-01/forum-cykelforum', '2013-11-01/initiatives'],
]
  .map((name) => `${name}.html`)
  .concat(['feed.atom', 'figure.svg', 'sitemap.xml', 'search-index.js']);

// `-u` writes the pages anew: read what changed in them.
it.each(NAMES)('all of %s', async (name) => {
  const text = site.get(name) ?? 'no such file';
  await expect(text).toMatchFileSnapshot(`recorded/${name.replace('/', '-')}.txt`);
});
