import type { Severity } from '../facts/severity.ts';
import type { Catalog } from '../messages/catalog.ts';
import { adviceOn, messageOf } from './advice.ts';
import { digest, fingerprints } from './fingerprint.ts';
import { jsonText } from './json-text.ts';
import { fileName } from './location.ts';
import type { FileReport } from './report.ts';

/** GitLab knows info, minor, major, critical and blocker. */
const SEVERITY: Record<Severity, string> = { error: 'major', warning: 'minor', note: 'info' };

/**
 * Findings as a GitLab Code Quality report: a list of issues, empty where there are none. Accepted findings are
 * left out; GitLab would count them as open.
 */
export function gitlab(
  files: readonly FileReport[],
  { catalog, cwd }: { catalog: Catalog; cwd: string },
): string {
  const issues = files.flatMap(({ name, document, findings }) => {
    const path = fileName(name, cwd);
    const prints = fingerprints(findings);
    return findings.flatMap((finding, index) => {
      if (finding.accepted) return [];
      const begin = document.lines.position(finding.span.start).line;
      const end = document.lines.position(finding.span.end).line;
      const advice = adviceOn(finding, catalog).filter(
        ({ kind }) => kind === 'suggestion' || kind === 'command',
      );
      return [
        {
          type: 'issue',
          check_name: finding.code,
          description: [messageOf(finding, catalog), ...advice.map(({ text }) => text)].join('; '),
          severity: SEVERITY[finding.severity],
          fingerprint: digest([path, prints[index]]),
          location: { path, lines: { begin, end } },
        },
      ];
    });
  });
  return jsonText(issues);
}
