import type { Value } from '../../src/document/parsed.ts';
import fc from '../property.ts';

/** One way in which people write YAML. */
export interface Writing {
  readonly step: 2 | 3 | 4;
  readonly isIndentless: boolean;
  readonly gap: ' ' | '   ';
  readonly isDashAlone: boolean;
  readonly quote: '"' | "'" | '';
  readonly keyQuote: '"' | "'" | '';
  readonly padding: '' | ' ';
  readonly hasTrailingComma: boolean;
  readonly blankBetween: 0 | 1 | 2;
  /** Which collections stand in brackets: those whose entries are all scalars, lists of these, the small ones, none, or all. */
  readonly brackets: 'scalars' | 'lists' | 'small' | 'none' | 'all';
  /** Brackets on lines of their own: the first entry below the bracket, or beside it; or all on one line. */
  readonly tall: 'open' | 'hanging' | 'no';
  readonly eol: '\n' | '\r\n' | 'mixed';
  readonly bom: boolean;
  readonly ending: 'break' | 'none' | 'dots' | 'comment' | 'blank';
  /** How seldom comments stand in the places where some may stand; 0 for none at all. */
  readonly commentEvery: number;
  /** Decides where comments stand. */
  readonly seed: number;
}

export const writings: fc.Arbitrary<Writing> = fc.record({
  step: fc.constantFrom(2, 3, 4),
  isIndentless: fc.boolean(),
  gap: fc.constantFrom(' ', '   '),
  isDashAlone: fc.boolean(),
  quote: fc.constantFrom('"', "'", ''),
  keyQuote: fc.constantFrom('', '', '', '"', "'"),
  padding: fc.constantFrom('', ' '),
  hasTrailingComma: fc.boolean(),
  blankBetween: fc.constantFrom(0, 1, 2),
  brackets: fc.constantFrom('scalars', 'lists', 'small', 'none', 'all'),
  tall: fc.constantFrom('open', 'hanging', 'no'),
  eol: fc.constantFrom('\n', '\n', '\r\n', 'mixed'),
  bom: fc.boolean(),
  ending: fc.constantFrom('break', 'none', 'dots', 'comment', 'blank'),
  commentEvery: fc.constantFrom(1, 3, 8, 20),
  seed: fc.nat(),
});

type Mapping = { [key: string]: Value };

const isMapping = (value: Value): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isScalar = (value: Value) => typeof value !== 'object' || value === null;

/** Data as text, written that way, with comments strewn over it. Each comment is unlike every other. */
export function write(data: Mapping, writing: Writing): string {
  const { step, isIndentless, gap, quote, keyQuote, padding, blankBetween, commentEvery } = writing;
  let state = writing.seed % 2147483647 || 1;
  let comments = 0;
  const chance = (one: number) => {
    state = (state * 48271) % 2147483647;
    return state % one === 0;
  };
  const isCommented = (one = 1) => commentEvery > 0 && chance(commentEvery * one);
  const comment = () => `# kommentar ${++comments}: »- id: x«`;
  const trailing = () => (isCommented() ? ` ${comment()}` : '');
  const pad = (column: number) => ' '.repeat(column);
  /** Lines of comments above an entry, now and then parted from it by a blank line. */
  const above = (column: number): string[] => {
    if (!isCommented()) return [];
    const lines = [`${pad(column)}${comment()}`, ...(chance(4) ? [`${pad(column)}${comment()}`] : [])];
    return chance(4) ? ['', ...lines, ''] : lines;
  };

  const head = commentEvery > 0 && chance(2) ? [comment(), ''] : [];
  const body = writing.brackets === 'all' ? flow(data, 0) : mapping(data, 0, true);
  const lines = [...head, ...body];
  if (writing.ending === 'dots') lines.push('...');
  if (writing.ending === 'comment') lines.push('', comment());
  if (writing.ending === 'blank') lines.push('', '');
  const eol = () => (writing.eol === 'mixed' ? (chance(2) ? '\n' : '\r\n') : writing.eol);
  const text = lines.map((line, at) => (at < lines.length - 1 ? line + eol() : line)).join('');
  return (writing.bom ? '\ufeff' : '') + text + (writing.ending === 'none' ? '' : eol());

  function scalar(value: Value, isInFlow: boolean): string {
    if (typeof value !== 'string') return String(value);
    const needs = !/^[A-Za-zæøåÆØÅ][\wæøåÆØÅ -]*$/.test(value) || /^(?:no|on|y|n|true|null)$/i.test(value);
    const isDate = /^\d{4}-\d{2}-\d{2}$/.test(value);
    if (value.trim() !== value) return JSON.stringify(value);
    if (!needs && quote === '' && !(isInFlow && value.includes(','))) return value;
    if (isDate && quote !== "'") return value;
    return quote === "'" && !value.includes('\n')
      ? `'${value.replaceAll("'", "''")}'`
      : JSON.stringify(value);
  }

  function isFlow(value: Value): boolean {
    if (isScalar(value)) return false;
    const children = Object.values(value as object) as Value[];
    if (children.length === 0) return true;
    if (writing.brackets === 'none') return false;
    if (writing.brackets === 'lists') return Array.isArray(value) && children.every(isScalar);
    if (children.every(isScalar)) return children.length <= 5;
    return (
      writing.brackets === 'small' &&
      children.length <= 3 &&
      children.every((child) => isScalar(child) || isFlow(child))
    );
  }

  /** A collection in brackets: its lines, of which each after the first is indented as far as it needs. */
  function flow(value: Value, column: number): string[] {
    if (isScalar(value)) return [scalar(value, true)];
    const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
    const entries: [string, Value][] = Array.isArray(value)
      ? value.map((item) => ['', item])
      : Object.entries(value as Mapping).map(([key, child]) => [`${keyQuote}${key}${keyQuote}: `, child]);
    if (entries.length === 0) return [open + close];
    if (writing.tall === 'no') {
      const parts = entries.map(([key, child]) => `${key}${flow(child, 0).join('')}`);
      return [`${open}${padding}${parts.join(', ')}${writing.hasTrailingComma ? ',' : ''}${padding}${close}`];
    }
    const isHanging = writing.tall === 'hanging';
    const inner = column + (isHanging ? 2 : step);
    const lines = entries.flatMap(([key, child], at) => {
      const isLast = at === entries.length - 1;
      const [first = '', ...rest] = flow(child, inner);
      const own = [`${pad(inner)}${key}${first}`, ...rest];
      const comma = !isLast || writing.hasTrailingComma ? ',' : '';
      const mayTrail = !isLast || !isHanging;
      const last = `${own.pop()}${comma}${mayTrail ? trailing() : ''}`;
      return [...(at > 0 || !isHanging ? above(inner) : []), ...own, last];
    });
    if (isHanging) {
      const [first = '', ...rest] = lines;
      const all = [`${open} ${first.trimStart()}`, ...rest];
      return [...all.slice(0, -1), `${all.at(-1)} ${close}`];
    }
    const foot = isCommented(3) ? [`${pad(inner)}${comment()}`] : [];
    return [
      open + trailing(),
      ...lines,
      ...foot,
      pad(writing.brackets === 'all' ? column : column + 1) + close,
    ];
  }

  function mapping(value: Mapping, column: number, isRoot = false): string[] {
    return Object.entries(value).flatMap(([key, child], at) => {
      const heading = at > 0 ? above(column) : [];
      const blank = at > 0 && isRoot && blankBetween > 0 ? [''] : [];
      return [...blank, ...heading, ...entry(key, child, column)];
    });
  }

  function entry(key: string, value: Value, column: number): string[] {
    const at = `${pad(column)}${keyQuote}${key}${keyQuote}:`;
    if (isScalar(value)) {
      if (
        typeof value === 'string' &&
        value.length > 12 &&
        value.trim() === value &&
        commentEvery > 0 &&
        chance(6)
      ) {
        const style = chance(2) ? '|+' : chance(2) ? '>-' : '|-';
        if (!value.includes('\n') && style !== '|+')
          return [`${at} ${style}${trailing()}`, `${pad(column + step)}${value}`];
      }
      if (typeof value === 'string' && value.endsWith('\n') && /\S/.test(value) && !/^\s/.test(value)) {
        const text = value.slice(0, -1).split('\n');
        return [
          `${at} |+${trailing()}`,
          ...text.map((line) => (line === '' ? '' : pad(column + step) + line)),
        ];
      }
      return [`${at} ${scalar(value, false)}${trailing()}`];
    }
    if (isFlow(value)) {
      const [first = '', ...rest] = flow(value, column);
      const last = rest.pop();
      if (last === undefined) return [`${at} ${first}${trailing()}`];
      return [`${at} ${first}`, ...rest, `${last}${trailing()}`];
    }
    const header = `${at}${trailing()}`;
    const between = isCommented(4) ? [`${pad(column + 1)}${comment()}`] : [];
    if (isMapping(value)) return [header, ...between, ...mapping(value, column + step)];
    return [header, ...between, ...list(value as Value[], column + (isIndentless ? 0 : step))];
  }

  function list(items: Value[], column: number): string[] {
    return items.flatMap((item, at) => {
      const isTop = column <= step && isMapping(item);
      const blank = at > 0 && isTop && !isFlow(item) ? Array.from({ length: blankBetween }, () => '') : [];
      const foot =
        at === items.length - 1 && column > 0 && isCommented() ? [`${pad(column)}${comment()}`] : [];
      return [...blank, ...above(column), ...listItem(item, column), ...foot];
    });
  }

  function listItem(item: Value, column: number): string[] {
    const dash = `${pad(column)}-${gap}`;
    if (isScalar(item)) return [`${dash}${scalar(item, false)}${trailing()}`];
    const inner = column + 1 + gap.length;
    if (isFlow(item)) {
      const [first = '', ...rest] = flow(item, inner);
      const all = [`${dash}${first}`, ...rest];
      return [...all.slice(0, -1), `${all.at(-1)}${trailing()}`];
    }
    const [first = '', ...rest] = mapping(item as Mapping, inner);
    if (writing.isDashAlone) return [`${pad(column)}-${trailing()}`, ...above(inner), first, ...rest];
    return [`${dash}${first.trimStart()}`, ...rest];
  }
}
