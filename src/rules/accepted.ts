import type { Finding } from '../document/finding.ts';
import type { SpanTable } from '../document/span-table.ts';
import type { CalendarDate } from '../organisation/date.ts';
import type { AcceptedFinding } from '../organisation/generated/types.ts';
import { grouped } from '../organisation/grouped.ts';
import { nearest } from '../organisation/nearest.ts';
import type { ValidPart } from '../organisation/valid-part.ts';
import { RULES } from './index.ts';

/** What waivers are checked by. */
export interface AcceptanceContext {
  readonly part: ValidPart;
  readonly spans: SpanTable;
  /** As for rules: none is later than the plan's last day, and nothing is due before its first. */
  readonly at: CalendarDate;
  readonly due: CalendarDate | undefined;
}

/**
 * Marks the findings that the file accepts (`acceptedFindings`, by a rule's code and an id; without an id, all
 * of that code). Only rules' findings can be accepted: what cannot be read cannot be waived. A waiver
 * that has expired no longer holds; one that has expired, meets no finding or names no rule is a finding itself.
 */
export function accept(findings: readonly Finding[], context: AcceptanceContext): Finding[] {
  const acceptances = context.part.file.acceptedFindings ?? [];
  if (acceptances.length === 0) return [...findings];
  const codes = new Set<string>(RULES.map(({ code }) => code));
  const used = new Set<AcceptedFinding>();
  const byTarget = grouped(
    acceptances.filter(({ code }) => codes.has(code)),
    ({ code, id }) => target(code, id),
  );
  const marked = findings.map((finding) => {
    const { code, id } = finding;
    const meeting = [...(byTarget.get(target(code, id)) ?? []), ...(byTarget.get(target(code)) ?? [])];
    for (const acceptance of meeting) used.add(acceptance);
    const holding = meeting.find(({ until }) => context.at <= until);
    return holding ? { ...finding, accepted: { reason: holding.reason, until: holding.until } } : finding;
  });
  const stopped = new Set(
    findings.flatMap(({ code, args }) =>
      code === 'check-stopped' ? [(args as { check: string }).check] : [],
    ),
  );
  const own = acceptances.flatMap((acceptance, index) =>
    checkAcceptance(acceptance, index, used.has(acceptance) || stopped.has(acceptance.code), codes, context),
  );
  return [...marked, ...own];
}

function checkAcceptance(
  { code, id, until }: AcceptedFinding,
  index: number,
  isUsed: boolean,
  codes: ReadonlySet<string>,
  { part, spans, at, due }: AcceptanceContext,
): Finding[] {
  const path = part.original(['acceptedFindings', index]);
  const place = { span: spans.value([...path, 'code']), ...(id !== undefined && { id }) };
  if (!codes.has(code)) {
    const suggestion = nearest(code, codes);
    const help = suggestion === undefined ? {} : { help: { suggestion } };
    return [{ code: 'accepted-unknown-code', args: { code }, severity: 'error', ...place, ...help }];
  }
  if (isUsed && until < at) {
    const span = spans.value([...path, 'until']);
    return [{ code: 'accepted-expired', args: { code, until }, severity: 'warning', ...place, span }];
  }
  // Findings may be missing only because entries could not be checked, or because nothing is due yet.
  const isWhole = part.invalid.size + part.thinned.size === 0;
  if (isUsed || !isWhole || due === undefined) return [];
  return [{ code: 'accepted-unused', args: { code, id: id ?? '' }, severity: 'warning', ...place }];
}

const target = (code: string, id = '') => `${code} ${id}`;
