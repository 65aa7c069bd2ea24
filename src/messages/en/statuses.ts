/** How an initiative is coming along. */
export const STATUSES = {
  'on-track': 'on track',
  'at-risk': 'at risk',
  delayed: 'delayed',
  completed: 'completed',
  stopped: 'stopped',
};

export type Status = keyof typeof STATUSES;
