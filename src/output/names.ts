import type { Named } from '../facts/reference.ts';

/** The names, as they stand in a list of few. */
export const names = (things: readonly Named[]) => things.map(({ name }) => name).join(', ');
