import { catalogFor } from '../messages/load.ts';
import { textsIn } from '../messages/texts.ts';
import type { CalendarDate } from '../organisation/date.ts';
import type { Organisation } from '../organisation/organisation.ts';
import type { CharterWords } from '../output/views/shown/charter.ts';
import { type ComplianceSheet, complianceOf } from '../views/compliance.ts';
import type { Context } from './context.ts';
import type { Input } from './input.ts';

/** The compliance sheet of a file on a day, where a charter governs on it, and what it is shown with. */
export async function complianceIn(
  { catalog, today }: Context,
  { document }: Input,
  organisation: Organisation,
  at: CalendarDate,
): Promise<{ readonly sheet: ComplianceSheet | undefined; readonly words: CharterWords }> {
  const { language } = catalog;
  const sheet = await complianceOf(document, organisation, { at, today, language });
  const found = (sheet?.statements ?? []).flatMap((one) => (one.state === 'breached' ? one.breaches : []));
  const words = {
    texts: await textsIn(language, 'charterTexts'),
    catalog: await catalogFor(
      catalog,
      found.map(({ finding }) => finding.code),
    ),
    lines: document.lines,
    at,
  };
  return { sheet, words };
}
