import type { CliTexts } from '../cli.ts';

export const cli: CliTexts = {
  errorLabel: 'error',
  internalError: 'rup did something wrong. The fault is ours, not yours.',
  errors: {
    'file-missing': ({ file }) => `There is no file ${file}. \`rup init ${file}\` writes one to start from.`,
    'file-is-folder': ({ file }) => `${file} is a folder. Name the file in it.`,
    'file-unreadable': ({ file, reason }) => `The file ${file} cannot be read (${reason}).`,
    'no-file-found': ({ name }) =>
      `There is no ${name} here or in a folder above. Name a file, or start with \`rup init\`.`,
    'bad-date-option': ({ option, value }) => `${option} takes a date such as 2013-10-10, not ${value}.`,
  },
  help: { program: 'Governance as code for public bodies', validate: 'Judge a file' },
};
