import type { Commands } from '../help.ts';

export const organisationLife = {
  commands: (asks: string) =>
    ({
      'organisation dissolve': {
        summary: 'give an organisation its last day',
        description: `Gives an organisation its last day, and its successors. What it still has then (seats, offices, employees) is reported by \`rup validate\`, which says how to end it. A seat that was to end later ends with it, unless one other organisation carries it on. ${asks}`,
        examples: [
          [
            'rup organisation dissolve skolen --date 2026-12-31 --reason "Lukket"',
            'without anybody to take over',
          ],
          ['rup organisation dissolve skolen --date 2026-12-31 --succeeded-by kkr', 'carried on by another'],
        ],
      },
      'organisation merge': {
        summary: 'merge organisations into one',
        description: `Gives organisations their last day and carries over what they have from the day after: employees, offices, seats, compositions, parts. What applied before is kept. The one that carries on is new (--name), another in the file, or one of those merged (--into). ${asks}`,
        examples: [
          [
            'rup organisation merge region-hovedstaden region-sjaelland --name "Region Østdanmark" --date 2027-01-01',
            'two regions become a new one',
          ],
          [
            'rup organisation merge gladsaxe --into herlev --date 2027-01-01',
            'one becomes part of another, which continues',
          ],
          [
            'rup organisation merge gladsaxe herlev --into herlev --except klimaforum --dry-run',
            'show it, and leave the seats in a forum as they are',
          ],
        ],
      },
    }) satisfies Commands,
  options: {
    succeededBy: 'an organisation that takes over its tasks; can be repeated',
    mergedFrom: 'the first day of the merged organisation (default: today)',
    mergedInto: 'the organisation that carries on; the id, where it is new (default: made from the name)',
    mergedName: 'the name of a new organisation that carries on',
    notCarried: 'the id of what is not to be carried over, such as a body or a person; can be repeated',
  },
  questions: {
    organisationsToMerge: 'Which organisations are merged?',
    organisationInto: 'Which organisation carries on?',
  },
};

export type OrganisationLifeHelp = typeof organisationLife;
