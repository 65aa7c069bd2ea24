import type { CharterArgs } from '../../facts/charter.ts';
import type { FindingTexts } from '../catalog.ts';

export const charter: FindingTexts<CharterArgs> = {
  'bad-statement-number': {
    message: ({ value }) => `${value} is not a statement number; write letters and a number, such as S4`,
    title: 'A statement number in the wrong form',
    reason: 'Findings, `rup explain` and the compliance sheet refer to a statement by its number.',
    fix: 'Write up to three capital letters and a number, such as S4.',
  },
  'statement-repeated': {
    message: ({ number, first }) => `${number} is already the number of the statement in line ${first}`,
    title: 'Two statements with the same number',
    reason: 'A number refers to one statement only; otherwise it is unclear which one a finding is about.',
    fix: 'Give each statement a number of its own.',
  },
  'statement-unenforced': {
    message: ({ number }) => `Nothing says how ${number} is enforced, or why it is for people to judge`,
    title: 'A statement that is neither enforced nor for people to judge',
    reason:
      'A statement counts only where `rules` names the rules that enforce it, or `forPeople` says why none can.',
    fix: 'Add `rules`, or explain in `forPeople` why the statement is for people to judge.',
  },
  'rule-unknown': {
    message: ({ code }) => `There is no rule called ${code}`,
    title: 'A rule that rup does not have',
    reason: 'A statement is enforced only by rules that rup has. This one would never be checked.',
    fix: 'Correct the name; `rup explain` lists all rules.',
  },
  'rule-without-demand': {
    message: ({ code, demands }) => `${code} checks nothing: no statement demands ${demands.join(' or ')}`,
    title: 'A rule without the demand it checks',
    reason: 'Some rules only check what a statement demands. Without the demand, they find nothing.',
    fix: 'Add the demand to the statement under `demands`, or remove the rule.',
  },
  'demand-untaken': {
    message: ({ demand, number }) => `None of the rules of ${number} checks ${demand}`,
    title: 'A demand that no rule of the statement checks',
    reason:
      'A demand is checked by certain rules. Where the statement names none of them, it is never checked.',
    fix: 'Add a rule that checks the demand; docs/charter.md lists them.',
  },
  'demand-repeated': {
    message: ({ demand, first }) => `${first} already makes the demand ${demand}`,
    title: 'A demand made by two statements',
    reason: 'Each demand is made by one statement, so there is only one answer to what is required.',
    fix: 'Keep the demand in one of the statements.',
  },
  'party-unknown': {
    message: ({ party }) => `${party} is not among the parties of the charter`,
    title: 'A party that the charter does not name',
    reason: 'A demand refers to an organisation by the short name it has under `parties`.',
    fix: 'Correct the name, or add the organisation under `parties`.',
  },
};
