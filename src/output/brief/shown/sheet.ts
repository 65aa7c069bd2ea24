import type { BriefTexts } from '../../../messages/en/brief.ts';
import type { Brief } from '../../../views/brief/brief.ts';
import { type Block, heading, paragraph, type Sheet } from '../../blocks/block.ts';
import { effortBlocks } from './efforts.ts';
import { forumBlocks } from './forums.ts';
import { matterBlocks } from './matters.ts';
import { meetingBlocks } from './meetings.ts';
import { organisationBlocks } from './organisations.ts';
import { progressBlocks } from './progress.ts';
import { seatBlocks } from './seats.ts';
import { summaryBlocks } from './summary.ts';
import type { BriefWords } from './words.ts';

/** The brief to be read: what matters most first, then the whole of it. */
export function briefSheet(brief: Brief, words: BriefWords): Sheet {
  const { texts } = words;
  const section = (name: keyof BriefTexts['heading'], blocks: readonly Block[]) => [
    heading(2, texts.heading[name]),
    ...blocks,
  ];
  return {
    title: texts.title(brief.plan),
    kicker: texts.kicker,
    byline: texts.byline(brief.seats.name, brief.period.to),
    blocks: [
      paragraph(texts.period(brief.period)),
      ...section('summary', summaryBlocks(brief, texts)),
      ...matterBlocks(brief.matters, words),
      ...section('progress', progressBlocks(brief.areas, texts)),
      ...effortBlocks(brief.efforts, texts),
      ...section('forums', [
        ...forumBlocks(brief.forums, texts),
        ...organisationBlocks(brief.organisations, texts),
      ]),
      ...section('seats', seatBlocks(brief.seats, texts)),
      ...section('meetings', meetingBlocks(brief.meetings, words)),
    ],
  };
}
