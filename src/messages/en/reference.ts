import type { FindingTexts } from '../catalog.ts';
import type { ReferenceArgs } from '../reference.ts';

export const reference: FindingTexts<ReferenceArgs> = {
  'accepted-expired': {
    message: ({ code, until }) => `The acceptance of ${code} expired on ${until}`,
    title: 'An acceptance that has expired',
    reason: 'A finding is accepted for a time. When the time is over, it must be decided again.',
    mend: 'Mend the finding, or give the acceptance a new reason and a new date.',
  },
  'accepted-unused': {
    message: ({ code, id }) =>
      `No finding answers to the acceptance of ${code}${id && ` for ${id}`} any longer`,
    title: 'An acceptance that meets no finding',
    reason: 'An acceptance that is not used hides the next finding of its kind.',
    mend: 'Delete the acceptance.',
  },
  'accepted-unknown-code': {
    message: ({ code }) => `There is no rule called ${code}`,
    title: 'An acceptance of an unknown rule',
    reason: 'An acceptance names the rule by its code, as the report shows it.',
    mend: 'Correct the code. `rup explain` lists them all.',
  },
};
