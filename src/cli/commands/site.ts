import { join, resolve } from 'node:path';
import { GitError } from '../../history/git/error.ts';
import { repositoryOf } from '../../history/git/repository.ts';
import { lastChange } from '../../history/git.ts';
import { scheduleOn } from '../../meetings/as-of.ts';
import { chartTexts } from '../../messages/chart.ts';
import { effortTexts } from '../../messages/efforts.ts';
import { exportTexts } from '../../messages/export.ts';
import { meetingTexts } from '../../messages/meetings.ts';
import { siteHelp, siteTexts } from '../../messages/site.ts';
import { viewTexts } from '../../messages/views.ts';
import { fileRegion } from '../../organisation/parties.ts';
import { visible } from '../../output/escape.ts';
import { PAGE_FILES } from '../../output/site/links.ts';
import { siteFiles } from '../../output/site/site.ts';
import type { About, Revision } from '../../output/site/source.ts';
import type { Context, ExitCode } from '../context.ts';
import { tellWritten } from '../errors.ts';
import { oneFile } from '../input.ts';
import { OwnFolder } from '../own-folder.ts';
import { progressOn } from '../progress.ts';
import { revisionsIn } from '../revisions.ts';
import { organisationIn } from '../sound.ts';

/** Options of `rup site`, as the command line gives them. */
export interface SiteOptions {
  readonly file?: string;
  readonly at?: string;
  readonly publisher?: string;
  readonly contact?: string;
  readonly licence?: string;
  readonly accessibility?: string;
  readonly url?: string;
}

/** Writes the organisation as pages in a folder. Nothing is written before all of it is made. */
export async function site(context: Context, folder: string, options: SiteOptions): Promise<ExitCode> {
  const { catalog, stdout, stderr, today } = context;
  const { language } = catalog;
  const own = new OwnFolder(context, folder);
  const input = await oneFile(context, options.file);
  const organisation = await organisationIn(input);
  const { command } = await siteHelp(language);
  const words = {
    catalog,
    site: await siteTexts(language),
    views: await viewTexts(language),
    meetings: await meetingTexts(language),
    efforts: await effortTexts(language),
    chart: await chartTexts(language),
    export: await exportTexts(language),
  };
  const { at = today } = options;
  const { publisher = fileRegion(organisation)?.name, contact, licence, accessibility, url } = options;
  const about: About = {
    publisher,
    contact,
    licence,
    accessibility,
    url: url?.replace(/\/?$/, '/'),
    revision: await revisionOf(context, input.name),
  };
  const revisions = await revisionsIn(context, input.name, organisation.file);
  const source = { organisation, schedule: scheduleOn(organisation, at), at, words, about, revisions };
  const pages = siteFiles(source);
  const progress = progressOn(stderr);
  const files = pages.map(({ name, content }, done) => {
    progress.show(() => command.rendering(done, pages.length), done / pages.length);
    return { name, bytes: Buffer.from(content()) };
  });
  const by = await context.holder();
  await own.replace(files, by, (done) =>
    progress.show(() => command.writing(done, files.length), done / files.length),
  );
  progress.end();
  const index = join(folder, PAGE_FILES.overview);
  const told = command.written({ folder: visible(folder), index: visible(index), files: files.length });
  await tellWritten(context, folder, () => stdout.say(told));
  return 0;
}

/** The commit that the file is from; undefined where it is in none. */
async function revisionOf(context: Context, name: string): Promise<Revision | undefined> {
  try {
    return await lastChange(await repositoryOf(resolve(context.cwd, name), context, name));
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}
