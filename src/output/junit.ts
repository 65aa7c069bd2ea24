import type { Finding } from '../document/finding.ts';
import type { Severity } from '../facts/severity.ts';
import type { Catalog } from '../messages/catalog.ts';
import { adviceOn, messageOf } from './advice.ts';
import { visible } from './escape.ts';
import { fileName } from './location.ts';
import { type Failure, type FileReport, isAtLeast } from './report.ts';
import { DECLARATION, element, escapeXml } from './xml.ts';

/** What a JUnit report tells beside the findings. */
export interface JunitOptions {
  readonly catalog: Catalog;
  readonly cwd: string;
  /** Findings at least that serious are failures; the others pass, and say so in their output. */
  readonly failOn: Severity;
  readonly failures: readonly Failure[];
}

/**
 * Findings as a JUnit report: a suite for each file, a case for each finding. The report fails where the run
 * fails; a file without findings has one case, which passes; what the file accepts is skipped.
 */
export function junit(
  files: readonly FileReport[],
  { catalog, cwd, failOn, failures }: JunitOptions,
): string {
  const unique = uniqueNames();
  const suites = files.map((file) => {
    const name = unique(visible(fileName(file.name, cwd)));
    const uniqueCase = uniqueNames();
    // Rules are run together; no one of them has a time of its own.
    const told = { file: visible(fileName(file.name, cwd)), time: 0 };
    const cases = file.findings.map((finding) => {
      const title = finding.id === undefined ? finding.code : `${finding.code} ${visible(finding.id)}`;
      const attributes = { name: uniqueCase(title), classname: name, ...told };
      return element('testcase', attributes, outcome(file, finding, name, catalog, failOn));
    });
    if (cases.length === 0)
      cases.push(element('testcase', { name: 'rup validate', classname: name, ...told }, ''));
    const failing = file.findings.filter((finding) => fails(finding, failOn)).length;
    const skipped = file.findings.filter(({ accepted }) => accepted).length;
    return { name, cases, failures: failing, errors: 0, skipped };
  });
  suites.push(...failures.map((failure) => failedSuite(unique, failure)));
  const total = (of: (suite: (typeof suites)[number]) => number) =>
    suites.reduce((sum, each) => sum + of(each), 0);
  const counts = {
    tests: total(({ cases }) => cases.length),
    failures: total(({ failures }) => failures),
    errors: failures.length,
    time: 0,
  };
  const content = suites.map(({ cases, ...suite }) =>
    element('testsuite', { ...suite, tests: cases.length, time: 0 }, `\n${cases.join('')}`),
  );
  const root = element('testsuites', { name: 'rup', ...counts }, `\n${content.join('')}`);
  return `${DECLARATION}${root}`;
}

/** A file that could not be checked: one case, which is an error. */
function failedSuite(unique: (name: string) => string, { file = 'rup', message }: Failure) {
  const name = unique(visible(file));
  const error = element('error', { message: visible(message) });
  const cases = [element('testcase', { name: 'rup validate', classname: name, time: 0 }, error)];
  return { name, cases, failures: 0, errors: 1, skipped: 0 };
}

const fails = (finding: Finding, failOn: Severity) => !finding.accepted && isAtLeast(finding, failOn);

function outcome(
  file: FileReport,
  finding: Finding,
  name: string,
  catalog: Catalog,
  failOn: Severity,
): string {
  if (finding.accepted) return element('skipped', {}, escapeXml(visible(finding.accepted.reason)));
  const message = messageOf(finding, catalog);
  const { line, column } = file.document.lines.position(finding.span.start);
  const severity = catalog.report.severity[finding.severity];
  const text = escapeXml(
    [
      `${name}:${line}:${column}: ${severity}: ${message}`,
      ...adviceOn(finding, catalog).map(({ text }) => text),
    ].join('\n'),
  );
  return fails(finding, failOn)
    ? element('failure', { message, type: finding.code }, text)
    : element('system-out', {}, text);
}

/** Gives each name once: the second `x` is called `x (2)`. */
function uniqueNames(): (name: string) => string {
  const taken = new Set<string>();
  /** The last number given to a name: ten thousand alike must not each count from the start. */
  const numbers = new Map<string, number>();
  return (name) => {
    let free = name;
    let number = numbers.get(name) ?? 1;
    while (taken.has(free)) free = `${name} (${++number})`;
    numbers.set(name, number);
    taken.add(free);
    return free;
  };
}
