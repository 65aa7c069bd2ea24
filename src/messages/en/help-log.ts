import type { OwnHelp } from '../help.ts';

/** What the help of `rup log` says. */
export const logHelp = {
  description:
    "Shows the organisation's history from git: each commit that changed the file, who made it, when, and what it meant, the newest first. With an id, only what concerns it is shown: the history of a forum, a person or an office. The file is followed even when it or an id has been renamed. A commit whose file cannot be read is mentioned, and what it changed is shown with the next. `rup status --at` shows from the file itself what applied on a given day.",
  examples: [
    ['rup log', 'the whole history'],
    ['rup log klimaforum', 'the history of one forum'],
    ['rup log --since 2014-01-01 | head', 'the latest'],
    ['rup log --json > history.json', 'for a program'],
  ],
  arguments: { id: 'the id of the forum, person, office or other entry to show the history of' },
  options: { since: 'only commits from this day on', json: 'print JSON for a program' },
  /** What stands in brackets for an argument, or after an option. */
  values: { id: 'id', date: 'date' },
} satisfies OwnHelp;

export type LogHelp = typeof logHelp;
