import type { CharterFile } from './types.ts';
/** The charters that come with rup, by id. */
export const shipped: Readonly<Record<string, CharterFile>>;
