import { readDocument } from '../../src/document/document.ts';
import type { Forum, Initiative, OrganisationFile } from '../../src/organisation/generated/types.ts';
import { FILE } from '../changes/asked.ts';

/** The data of a file. */
export const dataOf = async (text: string): Promise<OrganisationFile> =>
  (await readDocument(Buffer.from(text))).data as unknown as OrganisationFile;

const file = await dataOf(FILE);

/** The data of the file in which much is before, on and after a limit, with something changed. */
export function changed(change: (copy: OrganisationFile) => void = () => {}): OrganisationFile {
  const copy = structuredClone(file);
  change(copy);
  return copy;
}

function found<Entry extends { readonly id: string }>(entries: readonly Entry[] = [], id: string): Entry {
  const entry = entries.find((one) => one.id === id);
  if (!entry) throw new Error(`The file has no ${id}.`);
  return entry;
}

export const forumIn = (copy: OrganisationFile, id: string): Forum => found(copy.forums, id);

export const initiativeIn = (copy: OrganisationFile, id: string): Initiative =>
  found(copy.plan.initiatives, id);
