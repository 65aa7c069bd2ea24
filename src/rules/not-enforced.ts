import type { NotEnforcedReason, SourceNumber } from '../facts/source.ts';

/** The source document's statements that no rule enforces, each with the reason why none can. */
export const NOT_ENFORCED: Partial<Record<SourceNumber, NotEnforcedReason>> = {
  R5: 'purpose',
  R13: 'intention',
  R24: 'open-list',
  R34: 'picture',
};
