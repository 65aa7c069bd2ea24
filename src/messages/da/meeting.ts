import type { FindingTexts } from '../catalog.ts';
import type { MeetingArgs } from '../meeting.ts';

export const meeting: FindingTexts<MeetingArgs> = {};
