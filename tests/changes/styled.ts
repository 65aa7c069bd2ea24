import fc from 'fast-check';
import type { Value } from '../../src/document/parse.ts';

/** One way in which people write YAML. */
export interface Writing {
  readonly step: 2 | 3 | 4;
  readonly isIndentless: boolean;
  readonly gap: ' ' | '   ';
  readonly isDashAlone: boolean;
  readonly quote: '"' | "'" | '';
  readonly padding: '' | ' ';
  readonly hasTrailingComma: boolean;
  readonly blankBetween: 0 | 1 | 2;
  /** Which collections stand in brackets: those whose entries are all scalars, the small ones, or none. */
  readonly brackets: 'scalars' | 'small' | 'none';
  readonly tall: boolean;
  readonly eol: '\n' | '\r\n';
  readonly bom: boolean;
  readonly ending: 'break' | 'none' | 'dots' | 'comment' | 'blank';
  /** Decides where comments stand. */
  readonly seed: number;
}

export const writings: fc.Arbitrary<Writing> = fc.record({
  step: fc.constantFrom(2, 3, 4),
  isIndentless: fc.boolean(),
  gap: fc.constantFrom(' ', '   '),
  isDashAlone: fc.boolean(),
  quote: fc.constantFrom('"', "'", ''),
  padding: fc.constantFrom('', ' '),
  hasTrailingComma: fc.boolean(),
  blankBetween: fc.constantFrom(0, 1, 2),
  brackets: fc.constantFrom('scalars', 'small', 'none'),
  tall: fc.boolean(),
  eol: fc.constantFrom('\n', '\r\n'),
  bom: fc.boolean(),
  ending: fc.constantFrom('break', 'none', 'dots', 'comment', 'blank'),
  seed: fc.nat(),
});

type Mapping = { [key: string]: Value };

const isMapping = (value: Value): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isScalar = (value: Value) => typeof value !== 'object' || value === null;

/** Data as text, written that way, with comments strewn over it. Each comment is unlike every other. */
export function write(data: Mapping, writing: Writing): string {
  const { step, isIndentless, gap, quote, padding, blankBetween, eol } = writing;
  let state = writing.seed % 2147483647 || 1;
  let comments = 0;
  const chance = (one: number) => {
    state = (state * 48271) % 2147483647;
    return state % one === 0;
  };
  const comment = () => `# kommentar ${++comments}: »- id: x«`;
  const trailing = () => (chance(9) ? ` ${comment()}` : '');
  const pad = (column: number) => ' '.repeat(column);

  const lines = [...(chance(2) ? [comment(), ''] : []), ...mapping(data, 0, true)];
  if (writing.ending === 'dots') lines.push('...');
  if (writing.ending === 'comment') lines.push('', comment());
  if (writing.ending === 'blank') lines.push('', '');
  const text = lines.join(eol) + (writing.ending === 'none' ? '' : eol);
  return (writing.bom ? '\ufeff' : '') + text;

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
    if (children.every(isScalar)) return children.length <= 5;
    return (
      writing.brackets === 'small' &&
      children.length <= 3 &&
      children.every((child) => isScalar(child) || isFlow(child))
    );
  }

  function flow(value: Value): string {
    if (isScalar(value)) return scalar(value, true);
    const isList = Array.isArray(value);
    const parts = isList
      ? value.map(flow)
      : Object.entries(value as Mapping).map(([key, child]) => `${key}: ${flow(child)}`);
    const [open, close] = isList ? ['[', ']'] : ['{', '}'];
    if (parts.length === 0) return open + close;
    const comma = writing.hasTrailingComma ? ',' : '';
    return `${open}${padding}${parts.join(', ')}${comma}${padding}${close}`;
  }

  /** A collection in brackets, or one entry a line. */
  function brackets(value: Value, column: number): string[] {
    if (!writing.tall || !Array.isArray(value) || value.length === 0) return [flow(value)];
    const parts = value.map((item, at) => {
      const comma = at < value.length - 1 || writing.hasTrailingComma ? ',' : '';
      return `${pad(column + step)}${flow(item)}${comma}${trailing()}`;
    });
    return ['[', ...parts, `${pad(column + step)}]`];
  }

  function mapping(value: Mapping, column: number, isRoot = false): string[] {
    return Object.entries(value).flatMap(([key, child], at) => {
      const heading = at > 0 && chance(isRoot ? 4 : 12) ? [`${pad(column)}${comment()}`] : [];
      const blank = at > 0 && isRoot && blankBetween > 0 ? [''] : [];
      return [...blank, ...heading, ...entry(key, child, column)];
    });
  }

  function entry(key: string, value: Value, column: number): string[] {
    const at = `${pad(column)}${key}:`;
    if (isScalar(value)) {
      if (typeof value === 'string' && value.length > 12 && value.trim() === value && chance(6)) {
        const style = chance(2) ? '|+' : chance(2) ? '>-' : '|-';
        const isKept = style === '|+' && value.endsWith('\n');
        if (!value.includes('\n') && style !== '|+')
          return [`${at} ${style}`, `${pad(column + step)}${value}`];
        if (isKept)
          return [
            `${at} |+`,
            ...value
              .slice(0, -1)
              .split('\n')
              .map((line) => pad(column + step) + line),
          ];
      }
      return [`${at} ${scalar(value, false)}${trailing()}`];
    }
    if (isFlow(value)) {
      const [first = '', ...rest] = brackets(value, column);
      const last = rest.pop();
      if (last === undefined) return [`${at} ${first}${trailing()}`];
      return [`${at} ${first}`, ...rest, `${last}${trailing()}`];
    }
    const header = `${at}${trailing()}`;
    if (isMapping(value)) return [header, ...mapping(value, column + step)];
    return [header, ...list(value as Value[], column + (isIndentless ? 0 : step))];
  }

  function list(items: Value[], column: number): string[] {
    return items.flatMap((item, at) => {
      const isTop = column <= step && isMapping(item);
      const blank = at > 0 && isTop && !isFlow(item) ? Array.from({ length: blankBetween }, () => '') : [];
      const heading = chance(8) ? [`${pad(column)}${comment()}`] : [];
      const foot = at === items.length - 1 && column > 0 && chance(6) ? [`${pad(column)}${comment()}`] : [];
      return [...blank, ...heading, ...listItem(item, column), ...foot];
    });
  }

  function listItem(item: Value, column: number): string[] {
    const dash = `${pad(column)}-${gap}`;
    if (isScalar(item)) return [`${dash}${scalar(item, false)}${trailing()}`];
    if (isFlow(item)) return [`${dash}${flow(item)}${trailing()}`];
    const inner = column + 1 + gap.length;
    const [first = '', ...rest] = mapping(item as Mapping, inner);
    if (writing.isDashAlone) return [`${pad(column)}-`, first, ...rest];
    return [`${dash}${first.trimStart()}`, ...rest];
  }
}
