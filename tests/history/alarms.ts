import { readDocument } from '../../src/document/document.ts';
import { checkTransitions } from '../../src/history/transitions/check.ts';
import type { OrganisationFile } from '../../src/organisation/generated/types.ts';

/** What `rup validate --base` finds between two versions of a file, as of a day. */
export async function alarms(before: Buffer, after: Buffer, today: string): Promise<string[]> {
  const [then, now] = await Promise.all([readDocument(before), readDocument(after)]);
  const file = now.data as unknown as OrganisationFile;
  const found = await checkTransitions(now, file, { document: then, revision: 'HEAD' }, today);
  return found.map(({ code, args }) => `${code} ${JSON.stringify(args)}`);
}
