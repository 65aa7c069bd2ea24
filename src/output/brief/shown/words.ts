import type { Catalog } from '../../../messages/catalog.ts';
import type { BriefTexts } from '../../../messages/en/brief.ts';
import type { MeetingTexts } from '../../../messages/en/meetings.ts';
import type { ForeignTexts } from '../../foreign.ts';

/** What a brief is said with. */
export interface BriefWords {
  readonly texts: BriefTexts;
  readonly meetingTexts: MeetingTexts;
  /** With the texts of the errors that it tells of. */
  readonly catalog: Catalog;
  /** The texts of the file, where they are in another language. */
  readonly foreign?: ForeignTexts | undefined;
}
