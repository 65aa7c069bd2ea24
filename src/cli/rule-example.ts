import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkSince } from '../history/transitions/example.ts';
import type { FindingText } from '../messages/catalog.ts';
import { catalogFor } from '../messages/load.ts';
import { compared } from '../output/unified-diff.ts';
import { checkDocument } from '../rules/check.ts';
import { compose, EXAMPLE_CHARTER, exampleDocument } from '../rules/example.ts';
import type { Context } from './context.ts';
import { packageFile } from './package-file.ts';

/** A rule's example: the sections that tell why it fails, and what fixes it. */
export interface RuleExample {
  /** The day as of which it is checked. */
  readonly at: string;
  /** What rup says of it. */
  readonly message: string | undefined;
  /** Lines of the failing example; the ones that fail are marked `# ✗ code`. */
  readonly fails: readonly string[];
  /** How it came to fail, in excerpts, where the rule is about what becomes of a file. */
  readonly becomes?: Excerpts;
  /** The change that fixes it, in excerpts. */
  readonly change: Excerpts;
}

/** Lines of a unified diff; `undefined` stands for what is left out between them. */
export type Excerpts = readonly (string | undefined)[];

/** Reads a rule's example from the package: the files that the tests check, too. */
export async function ruleExample(context: Context, code: string): Promise<RuleExample | undefined> {
  const folder = `fixtures/${code}`;
  if (!existsSync(join(context.packageRoot, folder, 'fails.yaml'))) return undefined;
  const [fails, passes] = ['fails', 'passes'].map((name) => packageFile(context, `${folder}/${name}.yaml`));
  const base = packageFile(context, 'fixtures/base.yaml');
  const { text, at } = compose(fails ?? '', base);
  const document = await exampleDocument(text, packageExample(context, folder, EXAMPLE_CHARTER));
  const before = packageExample(context, folder, 'before.yaml');
  const findings =
    before === undefined
      ? (await checkDocument(document, at)).findings
      : await checkSince(compose(before, base).text, text, at);
  const found = findings.find((finding) => finding.code === code);
  const say =
    found && ((await catalogFor(context.catalog, [found.code])).findings[found.code] as FindingText<unknown>);
  const related = found?.related?.map(({ span }) => document.lines.position(span.start).line);
  return {
    at,
    message: say?.message(found?.args),
    fails: tellingSections(fails ?? '', new Set(related)),
    ...(before !== undefined && { becomes: excerpts(bare(before), bare(fails ?? '')) }),
    change: excerpts(bare(fails ?? ''), bare(passes ?? '')),
  };
}

/** What was done to a text, with two lines around each change. */
export function excerpts(before: readonly string[], after: readonly string[]): Excerpts {
  const text = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');
  const hunks = compared(text(before), text(after), 2);
  return hunks.flatMap(({ lines }, index) => (index === 0 ? lines : [undefined, ...lines]));
}

function packageExample(context: Context, folder: string, name: string): string | undefined {
  const file = `${folder}/${name}`;
  return existsSync(join(context.packageRoot, file)) ? packageFile(context, file) : undefined;
}

const MARK = /# \u2717 .*$/;

/** The top-level sections in which a line is marked, or holds a place that the finding is related to. */
function tellingSections(text: string, related: ReadonlySet<number>): string[] {
  const sections: { lines: string[]; isTelling: boolean }[] = [];
  for (const [index, line] of marked(text).entries()) {
    if (index === 0 || /^[A-Za-z]+:/.test(line)) sections.push({ lines: [], isTelling: false });
    const section = sections.at(-1);
    if (!section || FOR_TESTS.test(line)) continue;
    section.lines.push(line);
    section.isTelling ||= MARK.test(line) || related.has(index + 1);
  }
  return sections.flatMap(({ lines, isTelling }) => (isTelling ? lines : []));
}

/** The lines, with a mark that names another line (`# \u2717 line 5 code`) moved to that line. */
function marked(text: string): string[] {
  const lines = text.trimEnd().split('\n');
  for (const [, number, codes] of text.matchAll(/^ *# \u2717 line (\d+) (.*)$/gm)) {
    const index = Number(number) - 1;
    lines[index] = `${lines[index]} # \u2717 ${codes}`;
  }
  return lines;
}

const FOR_TESTS = /^(?:# (?:at: |whole file)| *# \u2717 line )/;

/** A mark on a line of its own, where none can stand on the line that fails. */
const MARKS_OTHER = /^\s*# \u2717 line \d+ /;

/** The lines without the marks and remarks that are for the tests. */
function bare(text: string): string[] {
  const lines = text.trimEnd().split('\n');
  return lines
    .filter((line) => !FOR_TESTS.test(line) && !MARKS_OTHER.test(line))
    .map((line) => (MARK.test(line) ? line.replace(MARK, '').trimEnd() : line));
}

/** Whether a line of the failing example is marked. */
export const isMarked = (line: string) => MARK.test(line);
