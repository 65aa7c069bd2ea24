/** Why a file could not be written, by code. It is as it was. `file` is as the user named it. */
export interface SaveErrorArgs {
  'file-changed': { file: string };
  'file-locked': { file: string; lock: string; pid: number | undefined; host: string; since: string };
  /** What stands at the lock's name is a link, a folder, a pipe. */
  'lock-not-file': { file: string; lock: string };
  /** A new file was to be made, and something of that name is there. */
  'file-exists': { file: string };
  'file-read-only': { file: string };
  'folder-read-only': { folder: string };
  /** The system does not let the file be replaced: another program has it open. */
  'file-held': { file: string; reason: string };
  'file-gone': { file: string };
  'save-failed': { file: string; reason: string };
  /** The file has this many names (hard links), and saving would leave the others behind. */
  'file-hard-linked': { file: string; names: number };
  /** Those who may read the file by its group would no longer be the same. */
  'group-not-kept': { file: string; group: number };
  /** Access lists or extended attributes could not be kept; `detail` in the system's own words. */
  'attributes-not-kept': { file: string; detail: string };
  /** A folder or the like where rup names the file itself. */
  'file-in-the-way': { file: string };
}

/** What went wrong once a file was written: a warning, for it is as it is to be. */
export interface SavedArgs {
  'folder-not-synced': { file: string; reason: string };
  'lock-left': { lock: string; reason: string };
  'saved-unsaid': { file: string; reason: string };
}
