import type { FindingTexts } from '../catalog.ts';
import type { ForumArgs } from '../forum.ts';

export const forum: FindingTexts<ForumArgs> = {
  'forum-outlived': {
    message: ({ forum, initiative, ended }) =>
      `${forum} består fortsat, men initiativet ${initiative} har ikke haft brug for det siden ${ended}`,
    title: 'Et forum, som intet initiativ har brug for',
    reason:
      'Et samarbejdsforum nedlægges, når det sidste initiativ, det er nedsat for, ikke længere har brug for det.',
    mend: 'Nedlæg forummet, eller knyt det til et initiativ, som løber.',
  },
};
