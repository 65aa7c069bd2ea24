import type { FindingTexts } from '../catalog.ts';
import type { ForumArgs } from '../forum.ts';

export const forum: FindingTexts<ForumArgs> = {
  'forum-outlived': {
    message: ({ forum, initiative, ended }) =>
      `${forum} still stands, but the initiative ${initiative} has not needed it since ${ended}`,
    title: 'A forum that no initiative needs',
    reason:
      'A cooperation forum is dissolved when the last initiative for which it was set up no longer needs it.',
    mend: 'Dissolve the forum, or tie it to an initiative that runs.',
  },
};
