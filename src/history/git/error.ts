import type { GitErrorArgs } from '../../messages/git.ts';

/** Why git could not answer, as a fact; the sentence is in the catalogs under the same code. */
export class GitError<Code extends keyof GitErrorArgs = keyof GitErrorArgs> extends Error {
  readonly code: Code;
  readonly args: GitErrorArgs[Code];

  constructor(code: Code, args: GitErrorArgs[Code]) {
    super(code);
    this.code = code;
    this.args = args;
  }
}
