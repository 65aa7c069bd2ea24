import type { GroupHelp, OwnHelp } from '../help.ts';

export const charterHelp = {
  description:
    'Shows the compliance sheet: each statement of the charter in force on the day as breached, not yet due, kept, or for people to judge; what was found and where, and since when. The exit code is always 0.',
  examples: [
    ['rup charter', 'as of today'],
    ['rup charter --at 2014-03-01', 'as it was on that day'],
    ['rup charter --format html > compliance.html', 'as a web page'],
    ['rup charter check kommissorium.yaml', 'check a charter of your own'],
  ],
  commands: {
    'charter check': {
      summary: 'check a charter of your own',
      description:
        'Checks the file of a charter: its form, numbers given twice, rules that rup does not have, demands that no rule of the statement checks, and statements that are neither enforced nor for people to judge. The exit codes are those of `rup validate`.',
      examples: [
        ['rup charter check kommissorium.yaml', 'check one charter'],
        ['rup charter check kommissorium.yaml --format sarif=charter.sarif', 'a report in a file'],
      ],
    },
  },
  arguments: { charterFile: 'the file of the charter, such as kommissorium.yaml' },
  options: {
    format: 'the output format',
    reportFormat: 'the report format; FORMAT=FILE writes to a file; can be repeated',
    failOn: 'lowest severity that fails the check (exit code 1)',
    quiet: 'print only the findings that fail the check',
  },
  values: { file: 'file', format: 'format', severity: 'severity' },
} satisfies GroupHelp & Pick<OwnHelp, 'description' | 'examples'>;

export type CharterHelp = typeof charterHelp;
