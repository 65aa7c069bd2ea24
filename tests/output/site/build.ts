import { readText } from '../../../src/document/document.ts';
import { scheduleOn } from '../../../src/meetings/as-of.ts';
import { wholeCatalog, wordsIn } from '../../../src/messages/load.ts';
import { textsIn } from '../../../src/messages/texts.ts';
import type { OrganisationFile } from '../../../src/organisation/generated/types.ts';
import { Organisation } from '../../../src/organisation/organisation.ts';
import { siteFiles } from '../../../src/output/site/site.ts';
import { type About, type SiteCharter, type SiteWords, siteWords } from '../../../src/output/site/source.ts';
import { complianceOf } from '../../../src/views/compliance.ts';
import { exampleFile } from '../../meetings/organisation.ts';
import { withText } from '../hostile.ts';

/** A day on which the example has seats, forums, meetings and efforts of every state. */
export const AT = '2015-12-01';

export const example = await exampleFile('organisering-2016.yaml');

/** What a site says, in a language. */
export const wordsOf = async (language: 'da' | 'en'): Promise<SiteWords> =>
  siteWords(await wordsIn(language));

/** The files of a site by name. */
export function built(
  file: OrganisationFile,
  words: SiteWords,
  at = AT,
  about: About = {},
): Map<string, string> {
  return builtOn([at], file, words, about);
}

/** The same, as of several days. */
export function builtOn(
  days: readonly string[],
  file: OrganisationFile,
  words: SiteWords,
  about: About = {},
  charters: ReadonlyMap<string, SiteCharter> = new Map(),
): Map<string, string> {
  const organisation = new Organisation(file);
  const sources = days.map((at) => ({
    organisation,
    schedule: scheduleOn(organisation, at),
    at,
    words,
    about,
    charter: charters.get(at),
  }));
  return new Map(siteFiles(sources).map(({ name, content }) => [name, content()]));
}

/** The same, with how the charter is kept, which is known from the file's text. */
export async function governed(
  days: readonly string[],
  file: OrganisationFile,
  words: SiteWords,
  about: About = {},
): Promise<Map<string, string>> {
  const document = await readText(JSON.stringify(file));
  const organisation = new Organisation(file);
  const { language } = words.catalog;
  const charters = new Map<string, SiteCharter>();
  for (const at of days) {
    const sheet = await complianceOf(document, organisation, { at, today: at, language });
    const catalog = await wholeCatalog(language);
    const own = { texts: await textsIn(language, 'charterTexts'), catalog, lines: document.lines, at };
    if (sheet) charters.set(at, { sheet, words: own });
  }
  return builtOn(days, file, words, about, charters);
}

/** The example with the same text wherever it has text of its own, and with a person in a seat. */
export function named(text: string): OrganisationFile {
  const file = withText(example, text);
  const seat = { person: 'formand-2', role: text, note: text };
  const { administrativeGroup: group } = file;
  return {
    ...file,
    administrativeGroup: { ...group, members: [...(group.members ?? []), seat] },
    efforts: (file.efforts ?? []).map((effort) => ({ ...effort, assessment: text, note: text })),
  };
}
