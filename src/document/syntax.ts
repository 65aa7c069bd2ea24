import type { InputArgs } from '../facts/input.ts';
import { conflictMarks } from './conflict-marks.ts';
import type { Finding, Span } from './finding.ts';
import { quoted, requoted } from './quoted.ts';
import { type Opening, plainEnd, type Surroundings, surroundings, type Token } from './surroundings.ts';

/**
 * One finding for a mistake in the YAML, worded for a person and placed where the mistake is. The parser's reason
 * and position say where it could not go on, which is often later: a quote that is not closed shows on the next
 * line, a missing colon at the next colon.
 *
 * @param depth the deepest nesting that the parser was told to read
 */
export function syntaxFinding(text: string, reason: string, position: number, depth: number): Finding {
  const conflict = conflictMarks(text);
  if (conflict) return found('conflict-marks', {}, conflict);
  const place: Place = { text, reason, position, ...lineAt(text, position) };
  for (const diagnose of DIAGNOSES) {
    const finding = diagnose(place, depth);
    if (finding) return finding;
  }
  return unexpected(place);
}

interface Place {
  readonly text: string;
  readonly reason: string;
  readonly position: number;
  /** The line's first character that is not blank, and its end without the break. */
  readonly content: number;
  readonly lineStart: number;
  readonly lineEnd: number;
}

/** In the order in which they are asked: the surest first. */
const DIAGNOSES: readonly ((place: Place, depth: number) => Finding | undefined)[] = [
  controlCharacter,
  tooDeep,
  badEscape,
  directive,
  tabIndentation,
  inPlace,
];

type Code = keyof InputArgs;

function found<C extends Code>(code: C, args: InputArgs[C], span: Span, suggestion?: string): Finding {
  const help = suggestion === undefined ? {} : { help: { suggestion } };
  return { code, args, severity: 'error', span, ...help } as Finding;
}

function controlCharacter({ text, reason, position }: Place): Finding | undefined {
  if (!/non-printable|null byte|JSON character/.test(reason)) return undefined;
  const number = (text.codePointAt(position) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return found('control-character', { character: `U+${number}` }, { start: position, end: position + 1 });
}

function tooDeep({ text, reason, position }: Place, limit: number): Finding | undefined {
  if (!reason.includes('maxDepth')) return undefined;
  return found('nesting-too-deep', { limit }, here(text, position));
}

function badEscape({ text, reason, position }: Place): Finding | undefined {
  if (!/escape sequence|hexadecimal/.test(reason) || position >= text.length) return undefined;
  const start = text.lastIndexOf('\\', position);
  const end = Math.min(position + 1, text.length);
  return found('bad-escape', { escape: text.slice(start, end).trim() }, { start, end });
}

function directive({ text, reason }: Place): Finding | undefined {
  if (!/directive|YAML version|tag handle \(first|TAG/.test(reason)) return undefined;
  const start = text.search(/^%/m);
  if (start === -1) return undefined;
  return found('unsupported-yaml', { construct: 'directive' }, { start, end: lineAt(text, start).lineEnd });
}

function tabIndentation({ text, reason, position, lineStart, lineEnd, content }: Place): Finding | undefined {
  const isTold = reason.includes('tab characters');
  // Behind a dash, too, it decides how far in the rest stands.
  const dashes = /^(?:-[ \t]+)*/.exec(text.slice(content, lineEnd)) as RegExpExecArray;
  const before = content + (reason.includes('indentation') ? dashes[0].length : 0);
  const start = isTold ? position : lineStart + text.slice(lineStart, before).indexOf('\t');
  if (start < lineStart) return undefined;
  // Within quotes and brackets, as in JSON, tabs are blanks like others.
  const outer = surroundings(text, position).open.at(-1)?.character;
  if (!isTold && outer !== undefined && (/["']/.test(outer) || !reason.includes('indentation')))
    return undefined;
  return found('tab-indentation', {}, { start, end: Math.max(content, start + 1) });
}

/** What is wrong, by what the place stands in. */
function inPlace(place: Place): Finding | undefined {
  const around = surroundings(place.text, place.position);
  const opening = around.open.at(-1);
  if (!opening) {
    const finding = inBlock(place, around.token);
    return (finding?.code === 'bad-indentation' && lineBefore(place, around.token)) || finding;
  }
  if (opening.character === '"' || opening.character === "'") {
    return found('unclosed-quote', { quote: opening.character }, here(place.text, opening.offset));
  }
  return inBrackets(place, opening, around);
}

function inBrackets(place: Place, opening: Opening, { token }: Surroundings): Finding | undefined {
  const { text, reason, position, content, lineEnd } = place;
  const unclosed = () =>
    found('unclosed-bracket', { bracket: opening.character }, here(text, opening.offset));
  if (reason.includes('deficient indentation')) {
    return goesOn(text.slice(content, lineEnd)) ? badIndentation(place, opening.character) : unclosed();
  }
  const character = text[position] ?? '';
  if (position >= text.length || ']}'.includes(character)) return unclosed();
  if (character === ':') return colonInBrackets(text, token, position);
  if (!/[,[{:]$/.test(text.slice(0, position).trimEnd())) return missingComma(text, position);
  return SPECIAL.test(character) && character !== ',' ? specialStart(text, position, true) : undefined;
}

/** Whether a line within brackets shows that they are closed later: it ends in a comma or closes them itself. */
function goesOn(line: string): boolean {
  return line.trimEnd().endsWith(',') || /,\s*#/.test(line) || /^[^[{:]*[\]}]/.test(line);
}

/** `{ id: a name: b }` lacks a comma; `{ name: Kim: x }` lacks quotes. */
function colonInBrackets(text: string, token: Token | undefined, colon: number): Finding | undefined {
  if (!token) return undefined;
  const words = /^(.*\s)([a-z][A-Za-z]*)\s*$/s.exec(text.slice(token.start, colon));
  const before = text.slice(Math.max(0, token.start - 200), token.start);
  const ended = before.trimEnd();
  const isOwnLine = /[\r\n]/.test(before.slice(ended.length)) && /[^,[{]$/.test(ended);
  if (isOwnLine) return missingComma(text, token.start);
  if (words?.[1] !== undefined) return missingComma(text, token.start + words[1].length);
  return unquoted(text, ':', token.start, flowTextEnd(text, colon));
}

function flowTextEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && !/[,[\]{}\r\n]/.test(text[end] ?? '')) end++;
  return from + text.slice(from, end).trimEnd().length;
}

function missingComma(text: string, start: number): Finding {
  const end = Math.max(start + 1, plainEnd(text, start, true));
  return found('missing-comma', { text: excerpt(text.slice(start, end)) }, { start, end });
}

function inBlock(place: Place, token: Token | undefined): Finding | undefined {
  const { text, reason, position, content } = place;
  const character = text[position] ?? '';
  if (BLOCK_HEADER.test(reason) && token) return specialStart(text, token.start, false);
  if (position === content && /-\S/y.test(text.slice(content, content + 2))) {
    return missingDashSpace(text, content);
  }
  // What begins a line with a dash is an item of a list, and no text that was meant to have quotes.
  if (position === content && /-(?:\s|$)/y.test(text.slice(content, content + 2)))
    return badIndentation(place);
  const before = text.slice(content, position).trimEnd();
  if (character === '-' && text[position - 1] === '\t') {
    return found('tab-indentation', {}, { start: position - 1, end: position });
  }
  if (SPECIAL.test(character) && !isClosed(before)) return specialStart(text, position, false);
  if (token && '*&!'.includes(text[token.start] ?? ' ')) return specialStart(text, token.start, false);
  if (/[^:\r\n]/.test(character) && isClosed(before) && !reason.includes('whitespace'))
    return afterValue(place, token);
  if (token && (character === ':' || !/indentation|separator is expected/.test(reason))) {
    return aroundColon(place, token);
  }
  // A comment after a line without its colon parts it from the next, where the parser gives up.
  const colon = token?.role === 'bare' && token.start < place.lineStart && missingColon(place, token.start);
  return colon || (character === '' ? undefined : badIndentation(place));
}

/** A line may be right, and the one before it begin with `-id:`, which is a key, or with a space that is none. */
function lineBefore({ text, lineStart }: Place, token: Token | undefined): Finding | undefined {
  const { content, lineStart: start, lineEnd } = lineAt(text, Math.max(0, lineStart - 1));
  if (lineStart === 0 || !token || token.start < start || token.start > lineEnd) return undefined;
  if (/^-[^\s-]/.test(text.slice(content, content + 2))) return missingDashSpace(text, content);
  const blank = /^[ ]*([\u00a0\u2000-\u200b\u202f\u3000]+)/.exec(text.slice(start, lineEnd));
  if (!blank?.[1]) return undefined;
  const end = start + blank[0].length;
  const number = blank[1].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return found('control-character', { character: `U+${number}` }, { start: end - blank[1].length, end });
}

function missingDashSpace(text: string, start: number): Finding {
  const end = valueEnd(text, start);
  return found('missing-space', { text: excerpt(text.slice(start, end)) }, { start, end });
}

/** Reasons that speak of what follows `|` and `>`, `&`, `*` or `!`. */
const BLOCK_HEADER = /line break is expected|chomping|indentation width|\b(?:tag|anchor|alias)\b/;

/** The parser stood at a colon too many, or missed one. */
function aroundColon(place: Place, token: Token): Finding | undefined {
  const { text, position, lineStart } = place;
  const isSameLine = token.start >= lineStart;
  if (token.role === 'bare') return missingColon(place, token.start);
  if (!isSameLine) return badIndentation(place);
  if (text[position] !== ':') return undefined;
  return unquoted(text, ':', token.start, valueEnd(text, token.start));
}

/** A line where a key was expected and no `: ` came. */
function missingColon(place: Place, start: number): Finding | undefined {
  const { text, position } = place;
  const line = text.slice(start, plainEnd(text, start, false));
  const end = start + line.length;
  // The colon is there, and it is the next line that does not belong to it.
  if (text[end] === ':' && position > lineAt(text, end).lineEnd) return badIndentation(place);
  if (/^[^\s:]+:\S/.test(line) || place.reason.includes('whitespace')) {
    return found('missing-colon', { text: excerpt(line), missing: 'space' }, { start, end });
  }
  if (/^["'[{]/.test(line)) {
    return found('missing-colon', { text: excerpt(line), missing: 'colon' }, { start, end });
  }
  const key = /^[a-z][A-Za-z]*(?=\s)/.exec(line)?.[0] ?? (/^\S+$/.test(line) ? line : undefined);
  if (key !== undefined) {
    return found(
      'missing-colon',
      { text: excerpt(key), missing: 'colon' },
      { start, end: start + key.length },
    );
  }
  return text[position] === ':' ? unquoted(text, ':', start, valueEnd(text, position)) : undefined;
}

/** Whether text ends in a closing quote or bracket. */
const isClosed = (text: string) => /["'\]}]$/.test(text);

function afterValue(place: Place, token: Token | undefined): Finding {
  const { text, position } = place;
  const end = valueEnd(text, position);
  const suggestion = token && token.role !== 'flow' ? requoted(text.slice(token.start, end)) : undefined;
  return found(
    'text-after-value',
    { text: excerpt(text.slice(position, end)) },
    { start: position, end },
    suggestion,
  );
}

/** Characters that cannot begin unquoted text. */
const SPECIAL = /[@`%&*!|>[\]{},-]/;

function specialStart(text: string, start: number, isFlow: boolean): Finding {
  const end = isFlow ? flowTextEnd(text, start + 1) : valueEnd(text, start);
  return unquoted(text, text[start] ?? '', start, Math.max(end, start + 1));
}

function unquoted(text: string, character: string, start: number, end: number): Finding {
  const value = text.slice(start, end);
  const suggestion = /[\r\n]/.test(value) || value.length > EXCERPT ? undefined : quoted(value);
  return found('unquoted-text', { character, text: excerpt(value) }, { start, end }, suggestion);
}

function badIndentation({ content, lineEnd }: Place, inside = ''): Finding {
  return found('bad-indentation', { inside }, { start: content, end: Math.max(lineEnd, content) });
}

function unexpected({ text, position }: Place): Finding {
  const end = valueEnd(text, position);
  return found('syntax-error', { text: excerpt(text.slice(position, end)) }, { start: position, end });
}

/** The end of a line's text from a place on, without a comment. */
function valueEnd(text: string, from: number): number {
  const { lineEnd } = lineAt(text, from);
  const value = text.slice(from, lineEnd);
  const comment = value.search(/\s#/);
  return from + (comment === -1 ? value : value.slice(0, comment)).trimEnd().length;
}

function lineAt(text: string, position: number): Pick<Place, 'lineStart' | 'lineEnd' | 'content'> {
  const isBreak = (at: number) => text[at] === '\n' || text[at] === '\r';
  let lineStart = Math.min(position, text.length);
  while (lineStart > 0 && !isBreak(lineStart - 1)) lineStart--;
  let lineEnd = Math.min(position, text.length);
  while (lineEnd < text.length && !isBreak(lineEnd)) lineEnd++;
  let content = lineStart;
  while (content < lineEnd && (text[content] === ' ' || text[content] === '\t')) content++;
  return { lineStart, lineEnd, content };
}

const here = (text: string, start: number): Span => ({ start, end: Math.min(start + 1, text.length) });

const EXCERPT = 60;
const excerpt = (text: string) => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > EXCERPT ? `${line.slice(0, EXCERPT - 1)}…` : line;
};
