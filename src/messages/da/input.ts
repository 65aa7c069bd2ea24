import type { FindingTexts } from '../catalog.ts';
import type { InputArgs } from '../input.ts';

export const input = {} as FindingTexts<InputArgs>;
