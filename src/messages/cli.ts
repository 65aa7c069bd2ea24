/** What the command line itself says: errors about use and input, and help. */
export interface CliTexts {
  /** Errors that end a command with exit code 2, by code. */
  errors: { readonly [Code in keyof CliErrorArgs]: (args: CliErrorArgs[Code]) => string };
  errorLabel: string;
  internalError: string;
  help: HelpTexts;
}

/** Arguments of the errors about use and unreadable input. */
export interface CliErrorArgs {
  'file-missing': { file: string };
  'file-is-folder': { file: string };
  'file-unreadable': { file: string; reason: string };
  'no-file-found': { name: string };
  'bad-date-option': { option: string; value: string };
}

/** Descriptions of commands and options. */
export interface HelpTexts {
  program: string;
  validate: string;
}
