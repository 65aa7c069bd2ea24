import type { NotEnforcedReason } from '../../facts/source.ts';

export const notEnforced: Readonly<Record<NotEnforcedReason, string>> = {
  purpose:
    'The purpose of the revision. The rules on one group and on themes across areas support it; the file does not show whether it is met.',
  intention:
    'An intention: whether efforts have become more focused, and whether knowledge is shared, is for people to assess. `efforts-in-common` shows where there is something to cooperate on.',
  'open-list':
    'The schema lists participant types (`kind`); use `other` for anything else, since the document only names who may take part.',
  picture: 'A figure that is lost. It can be drawn from the file, but requires nothing of it.',
};
