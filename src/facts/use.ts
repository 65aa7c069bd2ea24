import type { Asked } from './change.ts';
import type { GitErrorArgs } from './git.ts';
import type { SaveErrorArgs } from './save.ts';

/** Arguments of the errors about use and unreadable input. `suggestion` is what was probably meant. */
export interface CliErrorArgs extends GitErrorArgs, SaveErrorArgs {
  'file-missing': { file: string };
  'file-is-folder': { file: string };
  'file-not-regular': { file: string };
  'file-unreadable': { file: string; reason: string };
  'calendar-missing': { file: string };
  /** `reason`: what the reader of the format says. */
  'calendar-unreadable': { file: string; reason: string };
  'file-name-empty': Record<string, never>;
  /** `other`: a file that was probably meant, by its ending. */
  'no-file-found': { name: string; other?: string };
  'no-file-matches': { pattern: string };
  /** A file that a pattern found in a revision, and that is gone; `command` brings it back. */
  'file-removed': { file: string; revision: string; command: string };
  /** `path` is a system call's name where the system names no path. */
  'system-refused': { path: string; reason: string };
  'no-working-folder': Record<string, never>;
  'output-unwritable': { reason: string };
  'bad-date-option': { option: string; value: string };
  'no-such-date-option': { option: string; value: string };
  'empty-value': { option: string };
  /** `danish`: what Danes write for the choices, in their order. */
  'bad-choice': {
    option: string;
    value: string;
    allowed: readonly string[];
    danish: readonly string[];
    suggestion?: string;
  };
  'output-over-input': { file: string };
  'output-twice': { file: string };
  /** Such as that of a lock. */
  'output-reserved': { file: string };
  'reports-on-stdout': { formats: readonly string[] };
  'report-path-empty': { format: string };
  'unknown-rule': { code: string; suggestion?: string };
  'unknown-command': { name: string; suggestion?: string };
  'unknown-option': { option: string; suggestion?: string };
  'option-takes-no-value': { option: string };
  'bad-link-option': { option: string; value: string };
  'bad-time-option': { option: string; value: string };
  /** An option of all commands that this one has no use for. */
  'option-unused': { option: string; command: string };
  'option-needs': { option: string; needed: string };
  'file-has-errors': { file: string };
  'unknown-body': { id: string; suggestion?: string };
  'unknown-meeting': { id: string; suggestion?: string };
  /** The group has no meeting ahead whose agenda could be written. */
  'no-next-meeting': Record<string, never>;
  'bad-week': { option: string; value: string };
  /** `max`: the greatest, where it is said. */
  'bad-number': { option: string; value: string; max?: number };
  'bad-address': { option: string; value: string };
  'bad-year': { option: string; value: string };
  'bad-member': { option: string; value: string };
  /** `what`: what is to be given; `usage`: the command with a placeholder for it. */
  'missing-argument': { what: string; usage: string };
  'bad-years': { option: string; value: string };
  /** `what`: what the option says, where there is only one. */
  'missing-option': { option: string; what?: string };
  'missing-option-value': { option: string };
  'too-many-arguments': { expected: number; unexpected: string };
  'conflicting-options': { option: string; other: string };
  'bad-use': { detail: string };
  'file-invalid': { file: string };
  /** Where the form is right, but an id is defined twice or named in vain. */
  'references-broken': { file: string };
  'export-nowhere': Record<string, never>;
  'bad-base': { option: string; value: string };
  'since-after-at': { since: string; at: string };
  /** The place is that of the first finding; `command` shows them all. */
  'state-invalid': { file: string; line: number; column: number; command: string };
  /** `known`: a revision, or a day. */
  'file-not-known': { file: string; known: string };
  /** A file that is in neither of two revisions. */
  'file-in-neither': { before: string; after: string };
  'site-not-folder': { folder: string };
  'folder-unusable': { folder: string; reason: string };
  /** The folder holds files, and nothing says that rup wrote them. */
  'site-folder-foreign': { folder: string; file: string };
  /** A file stands where a page is to be written, and rup did not write it. */
  'site-file-foreign': { file: string };
  /** A page was changed since rup wrote it. */
  'site-file-changed': { file: string };
  /** `kind`: what should have had the id; `known`: the ids there are, where they are few and none is suggested. */
  'unknown-entry': { kind: Asked; id: string; suggestion?: string; known?: readonly string[] };
  /** The history of the file tells of nothing by that id. */
  'id-not-in-history': { id: string; suggestion?: string };
}
