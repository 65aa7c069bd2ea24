import { type Charter, reasonIn } from '../../charter/charter.ts';
import type { Statement as SpokenStatement } from '../../charter/generated/types.ts';
import type { Statement } from '../../facts/source.ts';
import type { Catalog, FindingText } from '../../messages/catalog.ts';
import type { ExplainTexts } from '../../messages/en/explain.ts';
import type { HelpTexts } from '../../messages/en/help.ts';
import { wholeCatalog } from '../../messages/load.ts';
import { textsIn } from '../../messages/texts.ts';
import { nearest } from '../../organisation/nearest.ts';
import { visible } from '../../output/escape.ts';
import { jsonText } from '../../output/json-text.ts';
import { type Palette, palette } from '../../output/palette.ts';
import { wrap } from '../../output/text.ts';
import { chartersOfFile } from '../charters-of-file.ts';
import type { Context, ExitCode } from '../context.ts';
import { UsageError } from '../errors.ts';
import { oneOf } from '../options.ts';
import { isMarked, type RuleExample, ruleExample } from '../rule-example.ts';
import { allRules, type RuleFacts } from '../rule-facts.ts';
import type { CommandSpec } from '../spec.ts';

export default {
  name: 'explain',
  help: (language) => textsIn(language, 'help'),
  arguments: [{ name: 'code', value: 'code', is: 'code' }],
  options: [{ ...oneOf('--format', 'explainFormat', 'format', ['human', 'json']), standard: 'human' }],
  common: ['file'],
  run: explain,
} satisfies CommandSpec<HelpTexts>;

interface ExplainOptions {
  /** A rule's code, or a statement's number. */
  readonly code?: string | undefined;
  readonly format?: 'human' | 'json';
  readonly file?: string;
}

/** Lists the rules, or explains the one with that code, or those behind a statement of the file's charters. */
async function explain(context: Context, { code: word, format, file }: ExplainOptions): Promise<ExitCode> {
  const charters = await chartersOfFile(context, file);
  const charter =
    charters.find((one) => word !== undefined && one.statement(word)) ?? (charters[0] as Charter);
  const catalog = await wholeCatalog(context.catalog.language);
  const rules = allRules(charter, catalog);
  const spoken = word === undefined ? undefined : charter.statement(word);
  const chosen = rules.filter(
    ({ code, sources }) => word === undefined || code === word || (spoken && sources.includes(spoken)),
  );
  if (word !== undefined && !spoken && chosen.length === 0) throw unknown(word, rules, charters);
  const rule = !spoken && word !== undefined ? chosen[0] : undefined;
  const example = rule && (await ruleExample(context, rule.code));
  const words = await textsIn(catalog.language, 'explain');
  const page = new Page(catalog, words, context.stdout, await palette(context.stdout.color));
  if (format === 'json') {
    const data = rule
      ? { ...page.data(rule), ...(example && { example: plain(example) }) }
      : chosen.map((one) => page.data(one));
    context.stdout.write(jsonText(data));
  } else if (rule) context.stdout.show(page.rule(rule, example));
  else context.stdout.show(spoken ? page.statement(spoken, chosen) : page.list(chosen));
  return 0;
}

function unknown(word: string, rules: readonly RuleFacts[], charters: readonly Charter[]): UsageError {
  const numbers = charters.flatMap(({ statements }) => statements).map(({ number }) => number);
  const suggestion = nearest(word, [...rules.map(({ code }) => code), ...numbers]);
  return new UsageError('unknown-rule', { code: word, ...(suggestion && { suggestion }) });
}

/** An example as texts. */
function plain({ at, message, fails, becomes, change }: RuleExample) {
  const text = (lines: RuleExample['change']) => lines.map((line) => line ?? '…').join('\n');
  const how = becomes && { becomes: text(becomes) };
  return { at, message, fails: fails.join('\n'), ...how, diff: text(change) };
}

/** A title is set in no fewer columns. */
const LEAST = 24;

/** Rules as text, at most so wide as the terminal and never wider than 100 columns. */
class Page {
  readonly #catalog: Catalog;
  readonly #words: ExplainTexts;
  readonly #palette: Palette;
  readonly #width: number;

  constructor(catalog: Catalog, words: ExplainTexts, stdout: Context['stdout'], palette: Palette) {
    this.#catalog = catalog;
    this.#words = words;
    this.#palette = palette;
    this.#width = Math.min(stdout.columns ?? 80, 100);
  }

  list(rules: readonly RuleFacts[]): string {
    const { areas, more } = this.#words;
    const groups = Object.entries(areas).flatMap(([area, heading]) => {
      const own = rules.filter((rule) => rule.area === area);
      return own.length > 0
        ? [...wrap(heading, this.#width).map(this.#palette.strong), ...this.#rows(own, rules), '']
        : [];
    });
    return `${[...groups, ...wrap(more, this.#width)].join('\n')}\n`;
  }

  statement(statement: SpokenStatement, rules: readonly RuleFacts[]): string {
    const { enforcedBy, notEnforced } = this.#words;
    const reason = reasonIn(statement, this.#catalog.language);
    const why = reason === undefined ? [] : ['', ...wrap(visible(reason), this.#width)];
    const end = rules.length > 0 ? [enforcedBy, ...this.#rows(rules, rules)] : [notEnforced, ...why];
    return `${[...this.#source(statement), '', ...end].join('\n')}\n`;
  }

  rule({ code, severity, sources, isByCharter }: RuleFacts, example: RuleExample | undefined): string {
    const { title, reason, fix } = this.#text(code);
    const label = this.#catalog.report.severity[severity];
    const painted = [this.#palette.strong(code), this.#palette[severity](label)];
    const lines = [
      ...(code.length + 1 + label.length > this.#width ? painted : [painted.join(' ')]),
      ...wrap(title, this.#width),
      '',
      ...wrap(reason, this.#width),
      '',
      ...(sources.length > 0
        ? sources.flatMap((statement) => this.#source(statement))
        : wrap(isByCharter ? this.#words.notRequired : this.#words.ownRule, this.#width)),
      '',
      this.#palette.strong(this.#words.fix),
      ...wrap(fix, this.#width - 2).map((line) => `  ${line}`),
    ];
    return `${[...lines, ...(example ? this.#example(example) : [])].join('\n')}\n`;
  }

  data({ code, area, severity, sources }: RuleFacts) {
    const { title, reason, fix } = this.#text(code);
    const statements = sources.map(({ number, kind, phrase }) => ({ number, kind, phrase }));
    return { code, area, severity, title, reason, mend: fix, sources: statements };
  }

  #rows(rules: readonly RuleFacts[], all: readonly RuleFacts[]): string[] {
    const { severity: names } = this.#catalog.report;
    const widths = [
      Math.max(...Object.values(names).map((name) => name.length)),
      Math.max(...all.map(({ code }) => code.length)),
    ] as const;
    const beside = widths[0] + widths[1] + 6;
    // Where a title has no room beside the code, it stands below.
    const isNarrow = this.#width - beside < LEAST;
    const indent = isNarrow ? 6 : beside;
    return rules.flatMap(({ code, severity, sources }) => {
      const numbers = sources.length > 0 ? ` (${sources.map(({ number }) => number).join(', ')})` : '';
      const name = names[severity];
      const title = `${this.#text(code).title}${numbers}`;
      const [first = '', ...rest] = wrap(isNarrow ? `${name}: ${title}` : title, this.#width - indent);
      const paint = this.#palette[severity];
      const rows = isNarrow
        ? [`  ${code}`, `      ${first.replace(name, paint)}`]
        : [`  ${paint(name.padEnd(widths[0]))}  ${code.padEnd(widths[1])}  ${first}`];
      return [...rows, ...rest.map((line) => ' '.repeat(indent) + line)];
    });
  }

  #source({ number, kind, phrase }: Statement): string[] {
    const { kinds, statement: name } = this.#words;
    const text = `${name(number)} (${kinds[kind]}): »${visible(phrase)}«`;
    return wrap(text, this.#width).map((line) => this.#palette.phrase(line));
  }

  #example({ at, message, fails, becomes, change }: RuleExample): string[] {
    const shown = fails.map((line) => `    ${isMarked(line) ? this.#palette.error(line) : line}`);
    const [first = '', ...rest] = wrap(visible(message ?? ''), this.#width - 4);
    const said = first === '' ? [] : ['', `  → ${first}`, ...rest.map((line) => `    ${line}`)];
    return [
      '',
      ...wrap(becomes ? this.#words.becomes(at) : this.#words.fails(at), this.#width).map(
        this.#palette.strong,
      ),
      ...(becomes ? this.#diff(becomes) : shown),
      ...said,
      '',
      this.#palette.strong(this.#words.passes),
      ...this.#diff(change),
    ];
  }

  #diff(lines: RuleExample['change']): string[] {
    const { faint, error, command } = this.#palette;
    const paint = (sign: string) => (sign === '-' ? error : sign === '+' ? command : faint);
    return lines.map((line) =>
      line === undefined ? '    …' : `  ${paint(line.charAt(0))(`${line.charAt(0)} ${line.slice(1)}`)}`,
    );
  }

  #text(code: RuleFacts['code']): FindingText<never> {
    return this.#catalog.findings[code] as FindingText<never>;
  }
}
