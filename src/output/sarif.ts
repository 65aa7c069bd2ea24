import type { Log, Notification, Region, ReportingDescriptor, Run, Suppression } from 'sarif';
import type { Finding, Span } from '../document/finding.ts';
import type { Catalog } from '../messages/catalog.ts';
import type { CalendarDate } from '../organisation/date.ts';
import { adviceOn, messageOf, textOf } from './advice.ts';
import { visible } from './escape.ts';
import { fingerprints } from './fingerprint.ts';
import { jsonText } from './json-text.ts';
import { fileUri } from './location.ts';
import { markdownParagraph, markdownText } from './markdown.ts';
import type { Failure, FileReport } from './report.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** Where rup is told of. */
const INFORMATION = 'https://www.npmjs.com/package/organisering';

/** What a SARIF log tells beside the findings. */
export interface SarifOptions {
  readonly catalog: Catalog;
  readonly version: string;
  readonly at: CalendarDate;
  readonly cwd: string;
  readonly failures: readonly Failure[];
  /** Whether accepted findings are told too, as suppressed: GitHub would show them as open. */
  readonly showAccepted?: boolean | undefined;
}

/** Findings as a SARIF log (OASIS, Static Analysis Results Interchange Format 2.1.0). */
export function sarif(
  checked: readonly FileReport[],
  { catalog, version, at, cwd, failures, showAccepted }: SarifOptions,
): string {
  const files = showAccepted
    ? checked
    : checked.map((file) => ({ ...file, findings: file.findings.filter(({ accepted }) => !accepted) }));
  const rules = new Map<string, { index: number; finding: Finding }>();
  for (const finding of files.flatMap(({ findings }) => findings)) {
    if (!rules.has(finding.code)) rules.set(finding.code, { index: rules.size, finding });
  }
  const run: Run = {
    tool: {
      driver: {
        name: 'rup',
        semanticVersion: version,
        informationUri: INFORMATION,
        language: catalog.language,
        rules: [...rules.values()].map(({ finding }) => descriptor(finding, catalog)),
      },
    },
    language: catalog.language,
    columnKind: 'utf16CodeUnits',
    // Each upload of that name takes the place of the one before.
    automationDetails: { id: 'rup/' },
    invocations: [
      {
        executionSuccessful: failures.length === 0,
        ...(failures.length > 0 && { toolExecutionNotifications: failures.map(notification) }),
      },
    ],
    artifacts: files.map(({ name }) => ({
      location: { uri: fileUri(name, cwd) },
      roles: ['analysisTarget'],
    })),
    results: files.flatMap((file, artifact) => {
      const location = { uri: fileUri(file.name, cwd), index: artifact };
      const prints = fingerprints(file.findings);
      return file.findings.map((finding, index) => ({
        ruleId: finding.code,
        ruleIndex: rules.get(finding.code)?.index,
        level: finding.severity,
        message: { text: resultText(finding, catalog) + links(finding, catalog) },
        locations: [
          { physicalLocation: { artifactLocation: location, region: region(finding.span, file.document) } },
        ],
        ...(finding.related && {
          relatedLocations: finding.related.map(({ note, span }, id) => ({
            id,
            message: { text: plainText(catalog.related[note]) },
            physicalLocation: { artifactLocation: location, region: region(span, file.document) },
          })),
        }),
        // The name under which GitHub knows a finding again; it would else go by the text of the line.
        partialFingerprints: {
          primaryLocationLineHash: `${prints[index]?.hash}:${prints[index]?.ordinal}`,
          'rupFinding/v1': `${prints[index]?.hash}:${prints[index]?.ordinal}`,
        },
        // All results have the list or none has it (section 3.27.23); an empty one says: not suppressed.
        ...(showAccepted && { suppressions: suppressions(finding) }),
        ...(finding.id !== undefined && { properties: { id: finding.id } }),
      }));
    }),
    properties: { at },
  };
  const log: Log = { $schema: SCHEMA, version: '2.1.0', runs: [run] };
  return jsonText(log);
}

function descriptor(finding: Finding, catalog: Catalog): ReportingDescriptor {
  const { title, reason, fix } = textOf(finding, catalog);
  const sources = (finding.sources ?? []).map(({ number }) => number);
  return {
    id: finding.code,
    shortDescription: { text: plainText(title) },
    fullDescription: { text: plainText(reason) },
    help: { text: plainText(fix), markdown: helpMarkdown(finding, catalog) },
    defaultConfiguration: { level: finding.severity },
    ...(sources.length > 0 && { properties: { tags: sources } }),
  };
}

/** The rule for GitHub's page of an alert: why it is there, how to fix it, and what the document says. */
function helpMarkdown(finding: Finding, catalog: Catalog): string {
  const { reason, fix } = textOf(finding, catalog);
  const { report } = catalog;
  const quotes = (finding.sources ?? []).map(
    ({ number, phrase }) => `> ${markdownText(`${report.source(number)}: »${phrase}«`)}`,
  );
  const parts = [reason, `${report.fixText}: ${fix}`].map(markdownParagraph);
  return [...parts, ...quotes, `\`rup explain ${finding.code}\``].join('\n\n');
}

/** Links to the related places, by their numbers (section 3.11.6). */
function links({ related = [] }: Finding, catalog: Catalog): string {
  return related.map(({ note }, id) => `\n[${plainText(catalog.related[note])}](${id})`).join('');
}

function notification({ message }: Failure): Notification {
  return { level: 'error', message: { text: plainText(visible(message)) } };
}

/** The message first, then what goes with it, a paragraph each; how to fix it in general is in the rule's help. */
function resultText(finding: Finding, catalog: Catalog): string {
  const advice = adviceOn(finding, catalog).filter(({ kind }) => kind !== 'fix');
  return plainText([messageOf(finding, catalog), ...advice.map(({ text }) => text)].join('\n'));
}

/** SARIF's plain text: braces doubled (section 3.11.5), and no link that a file's text could form (3.11.6). */
function plainText(text: string): string {
  return text.replace(/[{}]/g, '$&$&').replaceAll('](', '] (');
}

function region({ start, end }: Span, { lines }: FileReport['document']): Region {
  const from = lines.position(start);
  const to = lines.position(end);
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}

function suppressions({ accepted }: Finding): Suppression[] {
  if (!accepted) return [];
  const { reason, until } = accepted;
  return [{ kind: 'inSource', status: 'accepted', justification: reason, properties: { until } }];
}
