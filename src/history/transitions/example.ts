import { readDocument } from '../../document/document.ts';
import type { Finding } from '../../document/finding.ts';
import { byPlace } from '../../document/finding.ts';
import { checkDocument } from '../../rules/check.ts';
import { checkTransitions } from './check.ts';

/** What the earlier state is called in the examples. */
const REVISION = 'main';

/** All findings of an example that has become what it is from another, both whole files, on a day. */
export async function checkSince(before: string, after: string, today: string): Promise<readonly Finding[]> {
  const [document, then] = await Promise.all([after, before].map((text) => readDocument(Buffer.from(text))));
  if (!document || !then) return [];
  const { findings, organisation } = await checkDocument(document, today);
  if (!organisation) return findings;
  const base = { document: then, revision: REVISION };
  const since = await checkTransitions(document, organisation.file, base, today);
  return [...findings, ...since].sort(byPlace);
}
