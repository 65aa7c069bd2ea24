import type { Finding } from '../document/finding.ts';
import type { SpanTable } from '../document/span-table.ts';
import type { CalendarDate } from '../organisation/date.ts';
import type { Sound } from '../organisation/sound.ts';
import { FINDING_CODES } from './codes.ts';

/**
 * Marks the findings that the file accepts (`acceptedFindings`, by code and id). An acceptance that has expired
 * no longer holds; one that has expired, meets no finding or names no known code is a finding itself.
 */
export function accept(
  findings: readonly Finding[],
  sound: Sound,
  spans: SpanTable,
  at: CalendarDate,
): Finding[] {
  const acceptances = sound.broken.has('acceptedFindings') ? [] : (sound.file.acceptedFindings ?? []);
  if (acceptances.length === 0) return [...findings];
  const used = new Set<number>();
  const marked = findings.map((finding) => {
    const index = acceptances.findIndex(
      ({ code, id }) => code === finding.code && (id === undefined || id === finding.id),
    );
    const acceptance = acceptances[index];
    if (!acceptance) return finding;
    used.add(index);
    if (acceptance.until < at) return finding;
    return { ...finding, accepted: { reason: acceptance.reason, until: acceptance.until } };
  });
  const own = acceptances.flatMap(({ code, id, until }, index): Finding[] => {
    const path = sound.original(['acceptedFindings', index]);
    const place = { span: spans.value([...path, 'code']), ...(id !== undefined && { id }) };
    if (!FINDING_CODES.has(code)) {
      return [{ code: 'accepted-unknown-code', args: { code }, severity: 'error', ...place }];
    }
    if (until < at) {
      const span = spans.value([...path, 'until']);
      return [{ code: 'accepted-expired', args: { code, until }, severity: 'warning', ...place, span }];
    }
    if (used.has(index)) return [];
    return [{ code: 'accepted-unused', args: { code, id: id ?? '' }, severity: 'warning', ...place }];
  });
  return [...marked, ...own];
}
