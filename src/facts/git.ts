/** Arguments of the errors about a file's history in git. `file` is as the user named it. */
export interface GitErrorArgs {
  'git-missing': Record<string, never>;
  /** The folder of the file stands in no repository. */
  'git-no-repository': { file: string };
  /** The repository has no work tree: it is bare, or the file stands among git's own. */
  'git-no-work-tree': { file: string };
  /** The folder belongs to somebody else, whose repository git does not read unless told to. */
  'git-untrusted': { file: string };
  'git-no-commits': { file: string };
  'git-unknown-revision': { revision: string };
  /** The revision may well exist, but this clone was cut off before it. */
  'git-shallow': { revision: string };
  'git-no-common-history': { revision: string; other: string };
  /** The clone lacks objects that it would fetch when they are asked for. */
  'git-partial': Record<string, never>;
  /** The repository cannot be read, in git's own words. */
  'git-damaged': { detail: string };
  'git-too-large': { object: string; bytes: number; limit: number };
  /** Git ended with an error of another kind, in its own words. */
  'git-failed': { detail: string };
}
