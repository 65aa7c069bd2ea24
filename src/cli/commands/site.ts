import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { scheduleOn } from '../../meetings/as-of.ts';
import type { SiteHelp } from '../../messages/en/help-site.ts';
import { textsIn } from '../../messages/texts.ts';
import type { CalendarDate } from '../../organisation/date.ts';
import type { Organisation } from '../../organisation/organisation.ts';
import { establisher } from '../../organisation/parties.ts';
import { visible } from '../../output/escape.ts';
import { PAGE_FILES } from '../../output/site/links.ts';
import { siteFiles } from '../../output/site/site.ts';
import { type About, siteWords } from '../../output/site/source.ts';
import { complianceIn } from '../compliance.ts';
import type { Context, ExitCode } from '../context.ts';
import { tellWritten, UsageError } from '../errors.ts';
import { type Input, oneFile } from '../input.ts';
import { anyText, date } from '../options.ts';
import { OwnFolder } from '../own-folder.ts';
import { progressOn } from '../progress.ts';
import { revisionsIn } from '../revisions.ts';
import type { CommandSpec } from '../spec.ts';
import { asOf, organisationIn } from '../valid.ts';

/** An https address; others lead nowhere, or elsewhere on each machine. */
const https = (option: string) => (value: string) => {
  if (/^https:\/\/[\w.-]+(?:\/[\w./~+-]*)?$/.test(value)) return value;
  throw new UsageError('bad-address', { option, value });
};

export default {
  name: 'site',
  help: async (language) => (await textsIn(language, 'siteHelp')).help,
  arguments: [{ name: 'folder', value: 'folder', isRequired: true }],
  options: [
    anyText('--publisher', 'publisher', 'name'),
    anyText('--contact', 'contact', 'contact'),
    anyText('--licence', 'licence', 'name'),
    { ...anyText('--accessibility', 'accessibility', 'url'), parse: https('--accessibility') },
    { ...anyText('--url', 'url', 'url'), parse: https('--url') },
  ],
  common: ['file', { ...date('--at', 'at'), isList: true }],
  run: site,
} satisfies CommandSpec<SiteHelp['help']>;

/** Options of `rup site`, as the command line gives them. */
interface SiteOptions {
  readonly folder: string;
  readonly file?: string;
  /** The day of each edition. */
  readonly at?: readonly string[];
  readonly publisher?: string;
  readonly contact?: string;
  readonly licence?: string;
  readonly accessibility?: string;
  readonly url?: string;
}

/** Writes the organisation as pages in a folder. Nothing of what is there is changed before all of it is made. */
async function site(context: Context, options: SiteOptions): Promise<ExitCode> {
  const { catalog, stdout, stderr, today } = context;
  const { language } = catalog;
  const { folder } = options;
  const own = new OwnFolder(context, folder);
  const input = await oneFile(context, options.file);
  const organisation = await organisationIn(input);
  if (organisation.entities.size > MANY) compileLater();
  const { command } = await textsIn(language, 'siteHelp');
  const words = await siteWords(catalog);
  const days = [...new Set(options.at ?? [today])];
  const editions = await Promise.all(days.map((at) => editionOn(context, input, asOf(organisation, at), at)));
  const [first = today] = days;
  const publishing = asOf(organisation, first);
  const region = publishing.party(establisher(publishing, first));
  const { publisher = region?.name, contact, licence, accessibility, url } = options;
  const about: About = {
    publisher,
    contact,
    licence,
    accessibility,
    url: url?.replace(/\/?$/, '/'),
  };
  const revisions = await revisionsIn(context, input.name, organisation.file);
  const files = siteFiles(editions.map((edition) => ({ ...edition, words, about, revisions })));
  const progress = progressOn(stderr);
  await own.replace(files, await context.holder(), {
    made: (done, all) => progress.show(() => command.rendering(done, all), done / all),
    written: (done, all) => progress.show(() => command.writing(done, all), done / all),
  });
  progress.end();
  const index = join(folder, PAGE_FILES.overview);
  const told = command.written({ folder: visible(folder), index: visible(index), files: files.length });
  await tellWritten(context, folder, () => stdout.say(told));
  return 0;
}

/** The organisation as of a day, with the charter that governs on it. */
async function editionOn(context: Context, input: Input, organisation: Organisation, at: CalendarDate) {
  const { sheet, words } = await complianceIn(context, input, organisation, at);
  const charter = sheet && { sheet, words };
  return { organisation, schedule: scheduleOn(organisation, at), at, charter };
}

/** The pages of so many things are a matter of seconds. */
const MANY = 500;

/**
 * Has V8 optimise what has run ten times as often as it otherwise asks for. Hundreds of small functions make the pages:
 * at a thousand forums, to optimise all of them takes a third of the run's time and saves none.
 */
function compileLater(): void {
  setFlagsFromString('--interrupt-budget=1000000');
}
