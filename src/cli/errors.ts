import type { CliErrorArgs } from '../messages/cli.ts';

/** A mistake in use or input that ends the command with exit code 2 and one clear sentence. */
export class UsageError<Code extends keyof CliErrorArgs = keyof CliErrorArgs> extends Error {
  readonly code: Code;
  readonly args: CliErrorArgs[Code];

  constructor(code: Code, args: CliErrorArgs[Code]) {
    super(code);
    this.code = code;
    this.args = args;
  }
}
