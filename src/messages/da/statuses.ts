import type { ViewTexts } from '../en/views.ts';

/** How an initiative is coming along. */
export const STATUSES: ViewTexts['progress'] = {
  'on-track': 'følger planen',
  'at-risk': 'i fare for forsinkelse',
  delayed: 'forsinket',
  completed: 'gennemført',
  stopped: 'standset',
};
