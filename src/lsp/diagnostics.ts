import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-protocol';
import type { Finding } from '../document/finding.ts';
import type { FindingCode } from '../facts/finding.ts';
import type { Catalog } from '../messages/catalog.ts';
import { messageOf } from '../output/advice.ts';
import type { State } from './file.ts';

const SEVERITY = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  note: DiagnosticSeverity.Information,
} as const;

/** What nothing uses any longer is shown faded, what no longer holds struck out. */
const TAGS: Partial<Record<FindingCode, DiagnosticTag>> = {
  'person-unused': DiagnosticTag.Unnecessary,
  'organisation-unused': DiagnosticTag.Unnecessary,
  'accepted-unused': DiagnosticTag.Unnecessary,
  'accepted-expired': DiagnosticTag.Deprecated,
};

/** Findings as a client shows them. One that the file accepts is a hint. */
export function diagnostics(
  { text, findings }: State,
  catalog: Catalog,
  page: (code: FindingCode) => string | undefined,
): Diagnostic[] {
  return findings.map((finding) => diagnostic(finding, text, catalog, page(finding.code)));
}

/** One finding. */
export function diagnostic(
  finding: Finding,
  text: State['text'],
  catalog: Catalog,
  page: string | undefined,
): Diagnostic {
  const { code, severity, span, related = [], accepted } = finding;
  const tag = TAGS[code];
  return {
    range: text.range(span),
    severity: accepted ? DiagnosticSeverity.Hint : SEVERITY[severity],
    code,
    source: 'rup',
    message: messageOf(finding, catalog),
    ...(page !== undefined && { codeDescription: { href: page } }),
    ...(tag !== undefined && { tags: [tag] }),
    ...(related.length > 0 && {
      relatedInformation: related.map((place) => ({
        location: { uri: text.uri, range: text.range(place.span) },
        message: catalog.related[place.note],
      })),
    }),
  };
}
