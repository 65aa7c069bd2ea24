import type { CliTexts } from '../cli.ts';

export const cli: CliTexts = {
  errorLabel: 'fejl',
  internalError: 'rup gjorde noget forkert. Det er vores fejl, ikke din.',
  errors: {
    'file-missing': ({ file }) => `Filen ${file} findes ikke. \`rup init ${file}\` skriver en at begynde på.`,
    'file-is-folder': ({ file }) => `${file} er en mappe. Angiv filen i den.`,
    'file-unreadable': ({ file, reason }) => `Filen ${file} kan ikke læses (${reason}).`,
    'no-file-found': ({ name }) =>
      `Der er ingen ${name} her eller i en mappe over denne. Angiv en fil, eller begynd med \`rup init\`.`,
    'bad-date-option': ({ option, value }) => `${option} tager en dato som 2013-10-10, ikke ${value}.`,
  },
  help: { program: 'Organisationen som kode for offentlige myndigheder', validate: 'Bedøm en fil' },
};
