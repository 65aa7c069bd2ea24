import type { Finding } from '../document/finding.ts';
import type { Catalog, FindingText } from '../messages/catalog.ts';
import { oneLine, visible } from './escape.ts';
import { namingFile, shellWords } from './shell.ts';

/** The prose of a finding in one language. */
export function textOf(finding: Finding, catalog: Catalog): FindingText<Finding['args']> {
  return catalog.findings[finding.code] as FindingText<Finding['args']>;
}

/** What is wrong, as one line that is safe to show. */
export function messageOf(finding: Finding, catalog: Catalog): string {
  return visible(sentenceOf(finding, catalog));
}

/** What is wrong, as one line: the line ends of a block scalar are part of its value, and in a sentence spaces. */
export function sentenceOf(finding: Finding, catalog: Catalog): string {
  return oneLine(textOf(finding, catalog).message(finding.args)).trim();
}

/** A line that goes with a message: on whose word, what was probably meant, how to fix it. */
export interface Advice {
  readonly kind: 'source' | 'suggestion' | 'command' | 'fix';
  readonly text: string;
}

/** The lines that go with a finding's message, safe to show. A command that fixes it stands for the sentence. */
export function adviceOn(finding: Finding, catalog: Catalog): Advice[] {
  const { sources = [], help } = finding;
  const { report } = catalog;
  const advice: Advice[] = sources.map(({ number, phrase }) => ({
    kind: 'source',
    text: `${report.source(number)}: »${visible(phrase)}«`,
  }));
  if (help?.suggestion) {
    advice.push({ kind: 'suggestion', text: report.didYouMean(visible(help.suggestion)) });
  }
  if (help?.command) {
    advice.push({ kind: 'command', text: `${report.fixCommand}: ${shellWords(help.command)}` });
  } else {
    const { fix } = textOf(finding, catalog);
    const named = help?.file === undefined ? fix : namingFile(fix, help.file);
    advice.push({ kind: 'fix', text: `${report.fixText}: ${named}` });
  }
  return advice;
}
