import { CodedError } from '../../facts/coded-error.ts';
import type { GitErrorArgs } from '../../facts/git.ts';

/** Why git could not answer, as a fact; the sentence is in the catalogs under the same code. */
export class GitError<Code extends keyof GitErrorArgs = keyof GitErrorArgs> extends CodedError<
  GitErrorArgs,
  Code
> {}
