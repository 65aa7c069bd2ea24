import { Argument } from 'commander';
import type { ArgumentSpec } from './spec.ts';

/** An argument that stands for something other than a file, and says what, whatever the user's language calls it. */
export class NamedArgument extends Argument {
  /** Such as `forum` for a forum's id. */
  readonly is: string;
  /** Which of the file's fit the command. */
  readonly fits: ArgumentSpec['fits'];

  /** `placeholder` as in the usage line: `<id>`, `[id]`. */
  constructor(is: string, placeholder: string, description: string, fits: ArgumentSpec['fits']) {
    super(placeholder, description);
    this.is = is;
    this.fits = fits;
  }
}
