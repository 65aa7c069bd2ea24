import { Argument } from 'commander';

/** An argument that stands for something other than a file, and says what, whatever the user's language calls it. */
export class NamedArgument extends Argument {
  /** Such as `forum` for a forum's id. */
  readonly is: string;

  /** `placeholder` as in the usage line: `<id>`, `[id]`. */
  constructor(is: string, placeholder: string, description: string) {
    super(placeholder, description);
    this.is = is;
  }
}
