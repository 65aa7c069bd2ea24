import { date as day } from './grammar.ts';

/** What `rup log` says in English. */
export const log = {
  /** When a commit was made (`YYYY-MM-DD`), and by whom; what the commit does not say is undefined. */
  heading: (date: string | undefined, author: string | undefined) =>
    `${date === undefined ? 'Unknown date' : day(date)} · ${author ?? 'unknown author'}`,
  /** A commit's file was called otherwise before. */
  moved: (from: string, to: string) => `The file was renamed from ${from} to ${to}.`,
  /** The commit deleted the file. */
  deleted: 'The file was deleted.',
  /** The file cannot be read at a commit; what it changed is shown with a later one. */
  unreadable:
    'The file is not valid here and cannot be read. What changed is shown with the next commit in which it can be read.',
  /** So many commits before this one have a file that cannot be read. */
  unread: (commits: number) =>
    commits === 1
      ? 'This includes what changed in the commit before, whose file cannot be read.'
      : `This includes what changed in the ${commits} commits before, whose file cannot be read.`,
  /** No commit before this one has a file that can be read. */
  firstReadable: 'The file can be read for the first time here. What changed before cannot be seen.',
  /** The clone has no history before this commit. */
  cutOff:
    'The history of this clone ends here, so what this commit changed cannot be seen; run `git fetch --unshallow` for the rest.',
  /** A merge in which nothing happened that did not happen in what it joined. */
  plainMerge: 'Merge with no changes of its own.',
  /** Before what a merge lost: changes of a branch that it joined, which the file does not have after it. */
  lost: 'Lost in this merge: the following had changed in one of the branches, and is not in the file afterwards.',
  /** No commit has changed the file, from a day on where one is given; or the entry by an id. */
  none: ({ file, since, id }: { file: string; since: string | undefined; id: string | undefined }) => {
    const whom = id === undefined ? file : `“${id}” in ${file}`;
    return `No commit has changed ${whom}${since === undefined ? '' : ` since ${day(since)}`}.`;
  },
  /** So many commits have been read so far. */
  progress: (commits: number) => `${commits} commits read`,
};

export type LogTexts = typeof log;
