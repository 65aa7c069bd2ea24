import type { Finding } from '../../../src/document/finding.ts';
import { scheduleOn } from '../../../src/meetings/as-of.ts';

import type { Language } from '../../../src/messages/catalog.ts';
import { wholeCatalog } from '../../../src/messages/load.ts';

import { textsIn } from '../../../src/messages/texts.ts';
import type { OrganisationFile } from '../../../src/organisation/generated/types.ts';
import { Organisation } from '../../../src/organisation/organisation.ts';
import { type Brief, briefOf } from '../../../src/views/brief/brief.ts';
import { periodOf } from '../../../src/views/brief/period.ts';

/** The brief of a file's data, without what the rules find in it. */
export function briefFrom(
  file: OrganisationFile,
  to: string,
  from?: string,
  findings: readonly Finding[] = [],
): Brief {
  const organisation = new Organisation(file);
  return briefOf(organisation, scheduleOn(organisation, to), findings, periodOf(organisation, to, from));
}

/** What a brief is said with. */
export async function wordsFor(language: Language) {
  return {
    texts: await textsIn(language, 'brief'),
    meetingTexts: await textsIn(language, 'meetings'),
    catalog: await wholeCatalog(language),
  };
}
