/** Pairs of a command and what it does. */
type Steps = readonly (readonly [command: string, what: string])[];

/** What `rup` alone says: what one can do next, where there is no file yet, and where there is. */
export const start = {
  noFile: 'There is no organisering.yaml here or in a folder above. Start here:',
  first: [
    ['rup init', 'create a new organisering.yaml'],
    ['rup init --template rup-2012', 'create the organisation of 2012, to try rup'],
    ['rup explain', 'list the rules'],
    ['rup --help', 'show all commands and options'],
  ] satisfies Steps,
  intro: 'rup checks, changes and shows organisering.yaml. Try:',
  steps: [
    ['rup status', "show the organisation's status on one screen"],
    ['rup validate', 'check the file'],
    ['rup meetings plan', 'plan the upcoming meetings'],
    ['rup forum list', 'show cooperation forums'],
    ['rup initiative list', 'show initiatives by priority'],
    ['rup efforts', 'list municipal efforts, and goals that several municipalities share'],
    ['rup explain', 'list the rules'],
    ['rup completion --help', 'set up shell completion'],
    ['rup --help', 'show all commands and options'],
  ] satisfies Steps,
};

/** What `rup init` says. */
export const init = {
  written: (file: string) => `Created ${file}. Next steps:`,
  /** After the dialogue: which schema was there already, and was left as it is. */
  schemaKept: (file: string) =>
    `${file} was there already and is left as it is. \`rup schema\` prints the format that this rup knows.`,
  next: (file: string, hasSchema: boolean): Steps => [
    [`rup validate ${file}`, 'check the file'],
    ...(hasSchema
      ? []
      : [['rup schema > organisering.schema.json', 'get completion and checks in your editor'] as const]),
    ['rup explain', 'list the rules'],
  ],
};

export type StartTexts = typeof start;
export type InitTexts = typeof init;
