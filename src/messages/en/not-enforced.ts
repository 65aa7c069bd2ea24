import type { NotEnforcedTexts } from '../not-enforced.ts';

export const notEnforced: NotEnforcedTexts = {
  purpose:
    'The purpose of the revision. The rules of one group and of themes across areas serve it; whether it is met is not in the file.',
  intention:
    'An intention: whether efforts have become more focused, and whether knowledge is shared, is for people to judge. `efforts-in-common` shows where there is something to share.',
  'open-list':
    'The schema holds the kinds of participant (`kind`), and the list is open through `other`, since the document only names who may take part.',
  picture: 'A figure that is lost. It can be drawn from the file, but demands nothing of it.',
};
