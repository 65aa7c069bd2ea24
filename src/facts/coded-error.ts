/** An error as a fact: a code and its arguments. Its sentence is made last, from the catalog's texts for such errors. */
export class CodedError<Args, Code extends keyof Args = keyof Args> extends Error {
  readonly code: Code;
  readonly args: Args[Code];

  constructor(code: Code, args: Args[Code]) {
    super(String(code));
    this.code = code;
    this.args = args;
  }
}
