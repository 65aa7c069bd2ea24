import type { Status } from '../en/statuses.ts';

/** How an initiative is coming along. */
export const STATUSES: Readonly<Record<Status, string>> = {
  'on-track': 'følger planen',
  'at-risk': 'i fare for forsinkelse',
  delayed: 'forsinket',
  completed: 'gennemført',
  stopped: 'standset',
};
