import type { FindingTexts } from '../catalog.ts';
import type { GroupArgs } from '../group.ts';

export const group: FindingTexts<GroupArgs> = {};
