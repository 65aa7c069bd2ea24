import { Argument } from 'commander';
import type { Situation } from '../changes/change.ts';
import type { Named } from '../facts/reference.ts';

/** An argument that stands for something other than a file, and says what, whatever the user's language calls it. */
export class NamedArgument extends Argument {
  /** Such as `forum` for a forum's id. */
  readonly is: string;
  /** Which of the file's fit the command, by the arguments before it; undefined where all do. */
  fits?: ((situation: Situation, before: readonly string[]) => readonly Named[]) | undefined;

  /** `placeholder` as in the usage line: `<id>`, `[id]`. */
  constructor(is: string, placeholder: string, description: string) {
    super(placeholder, description);
    this.is = is;
  }
}
