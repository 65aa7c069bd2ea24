import type { FindingTexts } from '../catalog.ts';
import type { PlanArgs } from '../plan.ts';

export const plan: FindingTexts<PlanArgs> = {};
