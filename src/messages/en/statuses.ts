import type { ViewTexts } from '../views.ts';

/** How an initiative is coming along. */
export const STATUSES: ViewTexts['progress'] = {
  'on-track': 'on track',
  'at-risk': 'at risk',
  delayed: 'delayed',
  completed: 'completed',
  stopped: 'stopped',
};
