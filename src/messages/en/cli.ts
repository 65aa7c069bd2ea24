import type { SavedArgs } from '../../facts/save.ts';
import type { CliErrorArgs } from '../../facts/use.ts';
import type { Sentences } from '../sentences.ts';
import { date, didYouMean, either, figures, listed } from './grammar.ts';
import { NOUNS } from './kinds.ts';

/** What the command line itself says: errors about use and input, help, and what commands tell. */
export const cli = () => ({
  errorLabel: 'error',
  /** What `--base` found nothing to compare with: the file was not in that revision. */
  baseAbsent: ({ file, revision }: { file: string; revision: string }) =>
    `There is no ${file} in ${revision}, so there is no earlier version to compare with.`,
  /** The same, for the branch has no commit yet. */
  baseUnborn: ({ file }: { file: string }) =>
    `Nothing has been committed here yet, so there is no earlier version of ${file} to compare with.`,
  /** After a mistake in use: where help is. */
  seeHelp: (command: string) => `See \`${command} --help\`.`,
  /** Our own fault: what happened, in which version, and how to tell us. */
  internalError: ({ message, version }: { message: string; version: string }) =>
    `Something went wrong inside rup. The fault is ours, not yours, and we are sorry.\n${message}\nPlease report it with the command, this message and the version (${version}). RUP_DEBUG=1 also shows where it happened.`,
  /** Errors that end a command with exit code 2, by code. Full sentences: what is wrong, and a way out. */
  errors: {
    'file-missing': ({ file }) => `${file} not found. Run \`rup init\` to create one.`,
    'file-is-folder': ({ file }) => `${file} is a folder. Give a file in it, or a pattern such as '*.yaml'.`,
    'file-not-regular': ({ file }) =>
      `${file} is not an ordinary file. Give one that is; \`rup validate -\` reads what is piped to it.`,
    'file-unreadable': ({ file, reason }) => `The file ${file} cannot be read: ${reason}.`,
    'calendar-missing': ({ file }) => `There is no calendar ${file}.`,
    'calendar-unreadable': ({ file, reason }) => `${file} is not a calendar that can be read (${reason}).`,
    'file-name-empty': () => 'The file name is empty. Give a file name.',
    'no-file-found': ({ name, other }) =>
      other
        ? `There is no ${name} here or in a folder above, but there is ${other}. Rename it to ${name}, or give it with --file ${other}.`
        : `There is no ${name} here or in a folder above. Give a file, or create one with \`rup init\`.`,
    'no-file-matches': ({ pattern }) => `No file matches the pattern ${pattern}.`,
    'file-removed': ({ file, revision, command }) =>
      `${file} existed in ${revision}, but is gone. What was recorded must be kept: restore it with \`${command}\`.`,
    'system-refused': ({ path, reason }) => `${path} cannot be used: ${reason}.`,
    'no-working-folder': () =>
      'The folder you are in no longer exists. Change to another folder and run the command again.',
    'output-unwritable': ({ reason }) => `The result cannot be written: ${reason}.`,
    'output-over-input': ({ file }) =>
      `${file} is the file that is read, so nothing is written to it. Choose another name.`,
    'output-twice': ({ file }) => `Two results would be written to ${file}. Give each a file of its own.`,
    'output-reserved': ({ file }) => `${file} is a name that rup uses itself. Choose another name.`,
    'bad-date-option': ({ option, value }) =>
      `${option} takes a date such as 2013-10-10, 10 October 2013 or tomorrow, not “${value}”.`,
    'no-such-date-option': ({ option, value }) => `${option}: there is no ${date(value)}.`,
    'empty-value': ({ option }) => `${option} cannot be empty.`,
    'bad-choice': ({ option, value, allowed, suggestion }) =>
      `${option} can be ${either(allowed)}, not “${value}”.${didYouMean(suggestion)}`,
    'reports-on-stdout': ({ formats }) =>
      `Only one report can go to the screen, but ${listed(formats)} ${formats.length === 2 ? 'both would. Give one' : 'all would. Give the others'} a file: ${formats.at(-1)}=FILE.`,
    'report-path-empty': ({ format }) => `Give a file name after ${format}=.`,
    'unknown-rule': ({ code, suggestion }) =>
      `There is no rule called “${code}”.${didYouMean(suggestion)} \`rup explain\` lists all.`,
    'unknown-command': ({ name, suggestion }) =>
      `There is no command called “${name}”.${didYouMean(suggestion)}`,
    'unknown-option': ({ option, suggestion }) => `There is no option ${option}.${didYouMean(suggestion)}`,
    'option-takes-no-value': ({ option }) => `${option} takes no value: give it alone, or leave it out.`,
    'bad-link-option': ({ option, value }) =>
      `${option} takes an address such as https://example.org/meeting or name@example.org, not “${value}”.`,
    'bad-time-option': ({ option, value }) => `${option} takes a time such as 09:00-12:00, not “${value}”.`,
    'option-unused': ({ option, command }) => `${command} does not take ${option}.`,
    'option-needs': ({ option, needed }) => `${option} can only be used together with ${needed}.`,
    'file-has-errors': ({ file }) =>
      `The meetings in ${file} cannot be planned until its errors are fixed. \`rup validate\` shows them.`,
    'unknown-body': ({ id, suggestion }) =>
      `The file has no group, status meeting or forum with the id ${id}.${didYouMean(suggestion)}`,
    'unknown-meeting': ({ id, suggestion }) =>
      `No meeting in the file, and no proposed one, has the id ${id}.${didYouMean(suggestion)}`,
    'no-next-meeting': () =>
      'The group has no upcoming meeting. Give the id of a meeting, or add one with `rup meetings add`.',
    'bad-address': ({ option, value }) =>
      `${option} takes an address that begins with https://, not “${value}”.`,
    'bad-week': ({ option, value }) => `${option} takes a week from 1 to 53, not “${value}”.`,
    'bad-number': ({ option, value, max }) =>
      `${option} takes a whole number ${max === undefined ? '(1, 2, 3 …)' : `from 1 to ${figures(max)}`}, not “${value}”.`,
    'bad-year': ({ option, value }) => `${option} takes a year such as 2014, not “${value}”.`,
    'bad-member': ({ option, value }) =>
      `${option} takes an id, a role and, if needed, an area, such as koebenhavn:fagdirektør:klima, not “${value}”.`,
    'missing-argument': ({ what, usage }) => `Give ${what}: \`${usage}\`.`,
    'bad-years': ({ option, value }) =>
      `${option} cannot be “${value}”. Give the first and the last year, such as 2024-2027.`,
    'missing-option': ({ option, what }) =>
      `Give ${what ? `${what} with ` : ''}${option.replaceAll(' / ', ' or ')}.`,
    'missing-option-value': ({ option }) => `${option} needs a value.`,
    'too-many-arguments': ({ expected, unexpected }) =>
      expected === 0
        ? `The command takes no arguments: unexpected argument “${unexpected}”.`
        : `The command takes ${expected === 1 ? 'one argument' : `${expected} arguments`}: unexpected argument “${unexpected}”.`,
    'conflicting-options': ({ option, other }) => `${option} and ${other} cannot be used together.`,
    'file-invalid': ({ file }) =>
      `${file} cannot be shown: it has structural errors. \`rup validate\` shows them.`,
    'references-broken': ({ file }) =>
      `${file} cannot be exported because some ids or references are broken. \`rup validate\` shows which.`,
    'export-nowhere': () =>
      'Give a folder for the tables, or choose one table with --table. `rup export csv --help` lists them.',
    'bad-base': ({ option, value }) =>
      `${option} must be an https or urn address that ends with / # or :, such as https://data.example.dk/rup/, not “${value}”.`,
    'since-after-at': ({ since, at }) =>
      `The period starts on ${date(since)} (--since), but the report is as of ${date(at)}. Give an earlier first day, or a later date with --at.`,
    'state-invalid': ({ file, line, column, command }) =>
      `The changes cannot be shown: ${file} has structural errors, the first on line ${line}, column ${column}. \`${command}\` shows them.`,
    'file-not-known': ({ file, known }) =>
      `${file} was not in git ${date(known) === known ? `at ${known}` : `on ${date(known)}`}: \`git log --follow ${file}\` shows since when it has been. Give another revision or a later day with --known.`,
    'file-in-neither': ({ before, after }) =>
      `The file exists neither as ${before} nor as ${after}. Give another file with --file, or other revisions.`,
    'site-not-folder': ({ folder }) => `${folder} is not a folder. Give a folder for the pages.`,
    'folder-unusable': ({ folder, reason }) => `The folder ${folder} cannot be used: ${reason}.`,
    'site-folder-foreign': ({ folder, file }) =>
      `${folder} contains files that rup site did not write (${file}). Give a new or empty folder.`,
    'site-file-foreign': ({ file }) =>
      `${file} was not written by rup site and will not be overwritten. Move it away, or give another folder.`,
    'site-file-changed': ({ file }) =>
      `${file} has been changed since rup site wrote it and will not be overwritten. Move it away to keep the change, or delete it, and run the command again.`,
    'unknown-entry': ({ kind, id, suggestion, known = [] }) =>
      `The file has no ${NOUNS[kind]} with the id “${id}”.${known.length > 0 ? ` It has: ${known.join(', ')}.` : didYouMean(suggestion)}`,
    'id-not-in-history': ({ id, suggestion }) =>
      `Nothing in the history of the file has the id “${id}”.${didYouMean(suggestion)} Run \`rup log\` for the whole history.`,
    'file-changed': ({ file }) =>
      `${file} was changed by others after it was read. Nothing was written. Try again.`,
    'file-locked': ({ file, lock, pid, host, since }) =>
      `${file} is being changed by another rup${pid ? ` (process ${pid} on ${host}, since ${since})` : ''}. Nothing was written. If that one is no longer running, delete ${lock}.`,
    'lock-not-file': ({ file, lock }) =>
      `${file} cannot be locked, because ${lock} is not an ordinary file. Remove it and try again.`,
    'file-exists': ({ file }) =>
      `${file} already exists and will not be overwritten. Choose another name, or move the file first.`,
    'file-read-only': ({ file }) => `${file} is read-only. Nothing was written.`,
    'file-held': ({ file, reason }) =>
      `${file} cannot be replaced (${reason}); another program probably has it open. Nothing was written. Close it there and try again.`,
    'folder-read-only': ({ folder }) => `The folder ${folder} cannot be written to. Nothing was written.`,
    'file-gone': ({ file }) => `${file} no longer exists. Nothing was written.`,
    'save-failed': ({ file, reason }) => `The file ${file} cannot be written: ${reason}.`,
    'file-hard-linked': ({ file, names }) =>
      `${file} has ${names} hard links, and the others would keep the old text. Nothing was written. Replace the file with a copy of itself first.`,
    'group-not-kept': ({ file, group }) =>
      `${file} belongs to a group (${group}) that you are not in, and its members would lose access. Nothing was written. Ask one of them to make the change.`,
    'attributes-not-kept': ({ file, detail }) =>
      `${file} has access rights or attributes that cannot be kept (${detail}). Nothing was written. Ask the owner to make the change.`,
    'file-in-the-way': ({ file }) =>
      `${file} is not an ordinary file and will not be overwritten. Move it, or choose another folder.`,
    'git-missing': () =>
      'The program git was not found, and it is needed to read the history of a file. Install git, or make sure that it is in PATH.',
    'git-no-repository': ({ file }) =>
      `${file} is not in a git repository, so it has no history to read. Give a file in one, or create one with \`git init\`.`,
    'git-no-work-tree': ({ file }) =>
      `${file} is not in the work tree of a git repository. Give a file in a checked-out clone.`,
    'git-untrusted': ({ file }) =>
      `Git does not read the repository of ${file}, since its folder belongs to another user. If you trust it, run \`git config --global --add safe.directory FOLDER\` with the folder of the repository.`,
    'git-no-commits': ({ file }) =>
      `The repository of ${file} has no commits yet. Commit the file first; until then there is nothing to compare with.`,
    'git-unknown-revision': ({ revision }) =>
      `Unknown revision “${revision}”. Give a branch, a tag or a commit. Run \`git fetch\` if it exists only on the server.`,
    'git-shallow': ({ revision }) =>
      `The revision “${revision}” was not found in this shallow clone. Run \`git fetch --unshallow\`; in GitHub Actions set \`fetch-depth: 0\` at actions/checkout, in GitLab \`GIT_DEPTH: 0\`.`,
    'git-no-common-history': ({ revision, other }) =>
      `“${revision}” and ${other} have no commit in common. Compare with a branch that this one came from.`,
    'git-partial': () =>
      'This is a partial clone, which lacks what is needed, and rup does not let git fetch anything. Run `git fetch --refetch --no-filter`; in GitHub Actions leave out `filter` at actions/checkout.',
    'git-damaged': ({ detail }) =>
      `The git repository is damaged: ${detail}. Run \`git fsck\` to see what is wrong, or clone it again.`,
    'git-too-large': ({ object, bytes, limit }) =>
      `${object} takes up ${bytes} bytes, and at most ${limit} are read. Choose another revision, or compare the files by hand.`,
    'git-failed': ({ detail }) => `Git failed: ${detail}. Run \`git status\` here to see what is wrong.`,
    'bad-use': ({ detail }) => `The command cannot be understood (${detail}).`,
  } satisfies Sentences<CliErrorArgs>,
  /** What went wrong when a file was written already, by code: warnings, in full sentences. */
  saved: {
    'folder-not-synced': ({ file, reason }) =>
      `${file} is saved, but may be lost in a power failure: ${reason}.`,
    'lock-left': ({ lock, reason }) =>
      `The change is saved, but the lock ${lock} could not be removed: ${reason}. Delete it.`,
    'saved-unsaid': ({ file, reason }) => `${file} is saved, but the result could not be printed: ${reason}.`,
  } satisfies Sentences<SavedArgs>,
  /** Why the operating system refused, by its error code; the code itself stands for the rest. */
  reasons: {
    EACCES: 'access to it is denied',
    EPERM: 'it is not permitted',
    ENOENT: 'the folder does not exist',
    ENOTDIR: 'a part of the path is not a folder',
    EEXIST: 'it already exists and is not a folder',
    EISDIR: 'it is a folder',
    EROFS: 'the drive is read-only',
    ENOSPC: 'the drive is full',
    EDQUOT: 'your quota is used up',
    ENAMETOOLONG: 'the name is too long',
    ELOOP: 'symbolic links go in a circle',
    EMFILE: 'too many files are open',
    EBADF: 'it is not open for writing',
    EBUSY: 'another program is using it',
    EFBIG: 'it is too large',
    EINVAL: 'the name is not valid here',
    EIO: 'I/O error on the drive',
    ENODEV: 'the device does not exist',
    ENOTSUP: 'it is not an ordinary file',
    ENXIO: 'the reader has closed the pipe',
    EPIPE: 'the reader has closed the pipe',
    ESTALE: 'it is no longer on the network drive',
    ETXTBSY: 'another program is using it',
    ERR_INVALID_ARG_VALUE: 'the name contains a null character',
  },
});

export type CliTexts = ReturnType<typeof cli>;
