import type { OwnHelp } from '../help.ts';

/** What the help of `rup diff` says. */
export const diffHelp = {
  description:
    'Describes in plain language what happened to the organisation between two versions of the file: forums established and dissolved, seats filled, meetings moved. A version is a revision in git or a file. Without arguments, HEAD is compared with the file as it is now; with one revision, that revision is compared with the file. REV... means the merge base of REV and HEAD. A name that is both a revision and a file is the revision; ./name is the file. Moving entries around or reformatting the file does not count as a change.',
  examples: [
    ['rup diff', 'what is not yet committed'],
    ['rup diff main...', 'what the branch has changed since it left main'],
    ['rup diff v2013 v2014', 'between two revisions'],
    ['rup diff old.yaml new.yaml', 'between two files'],
    ['rup diff main... --format markdown > changes.md', 'for a pull request'],
  ],
  arguments: {
    before: 'the version before: a revision or a file (default: HEAD)',
    after: 'the version after: a revision or a file (default: the file as it is now)',
  },
  options: {
    format: 'the output format',
    maxBytes: 'at most this many bytes of Markdown; the last line says how much is left out',
    exitCode: 'exit with 1 when something has changed',
  },
  /** What stands in brackets for an argument, or after an option. */
  values: { before: 'before', after: 'after', format: 'format', bytes: 'bytes' },
} satisfies OwnHelp;

export type DiffHelp = typeof diffHelp;
