import { da } from '../messages/da/index.ts';

/** Every finding's code: the catalogs are total over them. */
export const FINDING_CODES: ReadonlySet<string> = new Set(Object.keys(da.findings));
