import type { Language } from './catalog.ts';

/** What `rup log` says beside what changed. */
export interface LogTexts {
  /** When a commit was made (`YYYY-MM-DD`), and by whom; what the commit does not say is undefined. */
  heading(date: string | undefined, author: string | undefined): string;
  /** A commit's file was called otherwise before. */
  moved(from: string, to: string): string;
  /** The commit deleted the file. */
  readonly deleted: string;
  /** The file cannot be read at a commit; what it did is told with a later one. */
  readonly unreadable: string;
  /** So many commits before this one have a file that cannot be read. */
  unread(commits: number): string;
  /** No commit before this one has a file that can be read. */
  readonly firstReadable: string;
  /** The clone has no history before this commit. */
  readonly cutOff: string;
  /** A merge in which nothing happened that did not happen in what it joined. */
  readonly plainMerge: string;
  /** Before what a merge lost: changes of a branch that it joined, which the file does not have after it. */
  readonly lost: string;
  /** No commit has changed the file, from a day on where one is given; or the entry by an id. */
  none(args: { file: string; since: string | undefined; id: string | undefined }): string;
  /** So many commits have been read so far. */
  progress(commits: number): string;
}

/** The texts in a language; loaded by `rup log`, and by no other command. */
export async function logTexts(language: Language): Promise<LogTexts> {
  return (language === 'da' ? await import('./da/log.ts') : await import('./en/log.ts')).log;
}
