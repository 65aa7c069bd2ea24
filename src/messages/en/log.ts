import type { LogTexts } from '../log.ts';
import { date as day } from './format.ts';

/** What `rup log` says in English. */
export const log: LogTexts = {
  heading: (date, author) =>
    `${date === undefined ? 'Unknown date' : day(date)} · ${author ?? 'unknown author'}`,
  moved: (from, to) => `The file was renamed from ${from} to ${to}.`,
  deleted: 'The file was deleted.',
  unreadable:
    'The file is not valid here and cannot be read. What changed is shown with the next commit in which it can be read.',
  unread: (commits) =>
    commits === 1
      ? 'This includes what changed in the commit before, whose file cannot be read.'
      : `This includes what changed in the ${commits} commits before, whose file cannot be read.`,
  firstReadable: 'The file can be read for the first time here. What changed before cannot be seen.',
  cutOff:
    'The history of this clone ends here, so what this commit changed cannot be seen; run `git fetch --unshallow` for the rest.',
  plainMerge: 'Merge with no changes of its own.',
  lost: 'Lost in this merge: the following had changed in one of the branches, and is not in the file after it.',
  none: ({ file, since, id }) => {
    const whom = id === undefined ? file : `"${id}" in ${file}`;
    return `No commit has changed ${whom}${since === undefined ? '' : ` since ${day(since)}`}.`;
  },
  progress: (commits) => `${commits} commits read`,
};
