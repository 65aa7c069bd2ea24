import type { Fact } from '../changes/change.ts';
import type { Changed } from '../changes/run.ts';
import type { Finding } from '../document/finding.ts';
import type { OpenArgs, OpenSeatsArgs } from '../facts/change.ts';
import type { Catalog } from '../messages/catalog.ts';
import type { ChangeTexts } from '../messages/en/change.ts';
import { grouped } from '../organisation/grouped.ts';
import { messageOf } from './advice.ts';
import { visible } from './escape.ts';
import type { Palette } from './palette.ts';
import type { FileReport } from './report.ts';
import { wrap } from './text.ts';

/** The text of a file's bytes, a byte order mark not counted. */
export function textOf(bytes: Buffer): string {
  return bytes.toString('utf8').replace(/^\ufeff/, '');
}

/** What happened and what is left to do, a line each. */
export function sentences(changed: Changed, texts: ChangeTexts): string[] {
  const { done, also } = changed;
  return [...[done, ...also].map((fact) => shown(texts.done, fact)), ...leftOpen(changed, texts)];
}

/** What a change leaves to be done, in sentences. The open seats of a body are summed up. */
export function leftOpen({ open }: Changed, texts: ChangeTexts): string[] {
  const seats = open.filter(isOfSeats);
  const like = grouped(seats, ({ code, args }) => `${code} ${args.body.id}`);
  const alone = new Set([...like.values()].flatMap((all) => (all.length === 1 ? all : [])));
  const rest = open.filter((fact) => !isOfSeats(fact) || alone.has(fact));
  const sums = [...like.values()].filter((all) => all.length > 1).map(summed);
  return [
    ...rest.map((fact) => shown(texts.open, fact)),
    ...sums.map((fact) => shown(texts.openSeats, fact)),
  ];
}

/**
 * What of the findings that a change brings is told with it: no notes, which can wait for `rup validate`, and no seats
 * that the sentences tell of.
 */
export function worthTelling({ findings, open }: Changed): Finding[] {
  const isToldOf = ({ code }: Finding) => SEATS.includes(code) && open.some(isOfSeats);
  return findings.filter((finding) => finding.severity !== 'note' && !isToldOf(finding));
}

const SEATS: readonly string[] = ['seat-vacant', 'seat-unfilled'];

const isOfSeats = (fact: Fact<OpenArgs>): fact is Fact<Pick<OpenArgs, keyof OpenSeatsArgs>> =>
  fact.code === 'seats-vacant' || fact.code === 'seats-unfilled';

function summed(all: readonly Fact<Pick<OpenArgs, keyof OpenSeatsArgs>>[]): Fact<OpenSeatsArgs> {
  const [{ code, args }] = all as [Fact<Pick<OpenArgs, keyof OpenSeatsArgs>>];
  return { code, args: { body: args.body, count: all.reduce((sum, { args }) => sum + args.count, 0) } };
}

/** A finding in a sentence: severity, code, what is wrong and where; as wide as there is room. */
export function findingLine(
  finding: Finding,
  { name, document }: Pick<FileReport, 'name' | 'document'>,
  { catalog, colors, columns }: { catalog: Catalog; colors: Palette; columns: number | undefined },
): string {
  const { severity, code, span } = finding;
  const { line, column } = document.lines.position(span.start);
  const label = `${catalog.report.severity[severity]}[${code}]:`;
  const text = `${label} ${messageOf(finding, catalog)} (${visible(name)}:${line}:${column})`;
  const lines = columns === undefined ? [text] : wrap(text, columns - 4);
  return lines.join('\n    ').replace(label, (found) => colors[severity](found));
}

/** Sentences by code. */
export type Texts<Args> = { readonly [Code in keyof Args]: (args: Args[Code]) => string };

/** The sentence for a fact. */
export function sentence<Args>(texts: Texts<Args>, { code, args }: Fact<Args>): string {
  return (texts[code] as (args: unknown) => string)(args);
}

/** The sentence for a fact, safe to show: names in it are the file's and the user's. */
export function shown<Args>(texts: Texts<Args>, { code, args }: Fact<Args>): string {
  return (texts[code] as (args: unknown) => string)(defanged(args));
}

function defanged(value: unknown): unknown {
  if (typeof value === 'string') return visible(value);
  if (Array.isArray(value)) return value.map(defanged);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, defanged(child)]));
}
