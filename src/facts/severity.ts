/** How serious a finding is: a breach, something to look at, something to know. */
export type Severity = 'error' | 'warning' | 'note';

/** Most serious first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];
