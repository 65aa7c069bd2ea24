import type { BigIntStats } from 'node:fs';

/** Tells a file from every other, whatever it is called. */
export const identityOf = ({ dev, ino }: Pick<BigIntStats, 'dev' | 'ino'>) => `${dev}-${ino}`;
