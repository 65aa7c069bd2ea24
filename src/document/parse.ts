import type { Event, MappingEvent, ScalarEvent, SequenceEvent } from 'js-yaml';
import { EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException } from 'js-yaml';
import type { InputArgs } from '../facts/input.ts';
import { hidden } from './control.ts';
import type { Finding, Path, Span } from './finding.ts';
import type { Kept } from './kept.ts';
import { parsePlain } from './parse-plain.ts';
import type { Parsed, Value } from './parsed.ts';
import { resolvePlain } from './scalar.ts';
import { SpanTable } from './span-table.ts';
import { afterBracket, closingBrackets } from './surroundings.ts';
import { syntaxFinding } from './syntax.ts';

/** The deepest nesting rup reads. */
export const MAX_DEPTH = 100;

/**
 * Reads a YAML 1.2 text with the core schema into data and spans, in one pass over the parser's events.
 * A construct rup does not take (alias, anchor, tag, merge key, directive, several documents) is a finding at
 * its place; a syntax error is one finding, at the first place that is surely wrong.
 */
export function parse(text: string, before?: Kept): Parsed & { readonly kept?: Kept } {
  return parsePlain(text, before, parseValid) ?? parseFully(text);
}

/** Reads any YAML of which there is nothing to tell; undefined where there is. */
export function parseValid(text: string, depth: number): Parsed | undefined {
  try {
    const parsed = new Builder(text, events(text, depth)).build();
    return parsed.findings.length + parsed.unsure.length === 0 ? parsed : undefined;
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return undefined;
  }
}

/** Reads any YAML with the full parser. */
export function parseFully(text: string): Parsed {
  try {
    return new Builder(text, events(text)).build();
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return (error.reason === 'deficient indentation' && withClosings(text)) || refused(text, error);
  }
}

const events = (text: string, maxDepth = MAX_DEPTH) => parseEvents(text, { maxDepth });

function refused(text: string, { reason, mark }: YAMLException): Parsed {
  const finding = syntaxFinding(text, reason, mark?.position ?? 0, MAX_DEPTH);
  return { data: undefined, spans: new SpanTable(text), findings: [finding], unsure: [] };
}

/**
 * Reads a text in which brackets are closed in the column of their keys, as all common readers let them be but this
 * parser, which asks for one further in: each such bracket is read behind what stands before it. Undefined where
 * what was taken for one is part of a text.
 */
function withClosings(text: string): Parsed | undefined {
  const closings = closingBrackets(text);
  const parts: string[] = [];
  let at = 0;
  for (const { offset, after } of closings) {
    parts.push(text.slice(at, after), ' '.repeat(offset - after));
    at = offset;
  }
  const closed = new Set<number>();
  try {
    const parsed = new Builder(text, events(parts.join('') + text.slice(at)), closed).build();
    return closings.every(({ offset }) => closed.has(offset + 1)) ? parsed : undefined;
  } catch (error) {
    if (error instanceof YAMLException) return refused(text, error);
    throw error;
  }
}

type Unsupported = InputArgs['unsupported-yaml']['construct'];

/** Turns the flat list of events into data. */
class Builder {
  readonly #text: string;
  readonly #events: Event[];
  readonly #spans: SpanTable;
  readonly #findings: Finding[] = [];
  readonly #unsure: Path[] = [];
  readonly #closed: Set<number> | undefined;
  /** The keys and indices that lead to the current node. */
  readonly #path: (string | number)[] = [];
  #at = 0;
  /** Where the last node ended; an empty value stands there. */
  #end = 0;

  /** `closed` takes the ends of the collections in brackets. */
  constructor(text: string, events: Event[], closed?: Set<number>) {
    this.#closed = closed;
    this.#text = text;
    this.#events = events;
    this.#spans = new SpanTable(text);
  }

  build(): Parsed {
    const first = this.#events[0];
    if (first?.type !== EVENT_ID.DOCUMENT) return this.#empty();
    this.#at = 1;
    const data = this.#events[1]?.type === EVENT_ID.POP ? null : this.#node();
    this.#at++;
    if (first.explicitStart) this.#refuseDirective();
    if (this.#at < this.#events.length) this.#unsupported('documents', this.#nextDocument());
    if (data === null && this.#findings.length === 0) return this.#empty();
    return { data, spans: this.#spans, findings: this.#findings, unsure: this.#unsure };
  }

  /** Directives stand before the document's `---`, each on a line that begins with `%`. */
  #refuseDirective(): void {
    const start = this.#text.search(/^%/m);
    if (start === -1 || start >= this.#spans.value([]).start) return;
    this.#unsupported('directive', { start, end: start + firstLineEnd(this.#text.slice(start)) });
  }

  #empty(): Parsed {
    const span = { start: 0, end: firstLineEnd(this.#text) };
    const finding: Finding = { code: 'empty-file', args: {}, severity: 'error', span };
    return { data: undefined, spans: this.#spans, findings: [finding], unsure: [] };
  }

  #nextDocument(): Span {
    const separator = /^(?:---|\.\.\.)/gm;
    separator.lastIndex = this.#end;
    const start = separator.exec(this.#text)?.index ?? this.#end;
    return { start, end: start + 3 };
  }

  #node(): Value {
    const event = this.#events[this.#at++];
    switch (event?.type) {
      case EVENT_ID.SCALAR:
        return this.#scalar(event);
      case EVENT_ID.MAPPING:
        return this.#mapping(event);
      case EVENT_ID.SEQUENCE:
        return this.#sequence(event);
      case EVENT_ID.ALIAS: {
        const span = { start: event.anchorStart - 1, end: event.anchorEnd };
        this.#unsupported('alias', span);
        this.#unsure.push([...this.#path]);
        this.#spans.add(span.start, span.end);
        this.#end = span.end;
        return null;
      }
      default:
        throw new Error('the parser ended a node that it had not begun');
    }
  }

  #scalar(event: ScalarEvent): Value {
    this.#refuseProperties(event);
    const { start, end } = this.#scalarSpan(event);
    this.#spans.add(start, end);
    this.#end = end;
    const value = getScalarValue(this.#text, event);
    if (event.style === SCALAR_STYLE.DOUBLE_QUOTED && value.length !== end - start - 2) {
      const character = hidden(value);
      if (character) this.#findings.push({ ...character, span: { start, end } });
    }
    return event.style === SCALAR_STYLE.PLAIN ? resolvePlain(value) : value;
  }

  #scalarSpan(event: ScalarEvent): Span {
    const { valueStart, valueEnd, style } = event;
    if (valueStart < 0) return { start: this.#end, end: this.#end };
    if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) {
      return { start: valueStart - 1, end: valueEnd + 1 };
    }
    if (style === SCALAR_STYLE.PLAIN) return { start: valueStart, end: valueEnd };
    const lines = this.#text.slice(valueStart, valueEnd);
    const end = valueStart + lines.trimEnd().length;
    return { start: Math.min(end, valueStart + lines.search(/\S|$/)), end };
  }

  #sequence(event: SequenceEvent): Value[] {
    this.#refuseProperties(event);
    const list: Value[] = [];
    const node = this.#spans.add(event.start, event.start);
    this.#end = event.start + (event.style === 2 ? 1 : 0);
    const depth = this.#path.push('') - 1;
    while (this.#events[this.#at]?.type !== EVENT_ID.POP) {
      this.#path[depth] = list.length;
      list.push(this.#node());
    }
    this.#path.pop();
    this.#close(node, event.style, ']');
    return list;
  }

  #mapping(event: MappingEvent): Value {
    this.#refuseProperties(event);
    const map: { [key: string]: Value } = {};
    const node = this.#spans.add(event.start, event.start);
    this.#end = event.start + (event.style === 2 ? 1 : 0);
    const depth = this.#path.push('') - 1;
    while (this.#events[this.#at]?.type !== EVENT_ID.POP) {
      const key = this.#key(map, node);
      this.#path[depth] = key ?? '';
      const value = this.#node();
      if (key === undefined) this.#unsure.push(this.#path.slice(0, depth));
      else if (Object.hasOwn(map, key)) this.#unsure.push([...this.#path]);
      else if (key === '__proto__') {
        Object.defineProperty(map, key, { value, enumerable: true, configurable: true, writable: true });
      } else map[key] = value;
    }
    this.#path.pop();
    this.#close(node, event.style, '}');
    return map;
  }

  /** The key as text; undefined where it is none that we take. Where a key comes twice, the first one counts. */
  #key(map: { [key: string]: Value }, node: number): string | undefined {
    const event = this.#events[this.#at];
    if (event?.type !== EVENT_ID.SCALAR) return this.#keyNotText();
    this.#at++;
    this.#refuseProperties(event);
    const span = this.#scalarSpan(event);
    const key = getScalarValue(this.#text, event);
    this.#spans.addKey(span.start, span.end, key);
    this.#end = span.end;
    if (key === '<<' && event.style === SCALAR_STYLE.PLAIN) {
      this.#unsupported('merge', span);
      return undefined;
    }
    if (Object.hasOwn(map, key)) {
      const related = [{ note: 'first-here', span: this.#spans.openKey(node, key) }] as const;
      this.#findings.push({ code: 'duplicate-key', args: { key }, severity: 'error', span, related });
    }
    return key;
  }

  /** A list, mapping or alias as a key: its events are passed over, so that the rest is checked too. */
  #keyNotText(): undefined {
    const first = this.#events[this.#at];
    let open = 0;
    do {
      const event = this.#events[this.#at++];
      if (event?.type === EVENT_ID.MAPPING || event?.type === EVENT_ID.SEQUENCE) open++;
      else if (event?.type === EVENT_ID.POP) open--;
    } while (open > 0);
    const isAlias = first?.type === EVENT_ID.ALIAS;
    const start = isAlias ? first.anchorStart - 1 : ((first as MappingEvent | undefined)?.start ?? this.#end);
    const span = { start, end: isAlias ? first.anchorEnd : start + 1 };
    this.#spans.addKey(span.start, span.end, '');
    this.#end = span.end;
    this.#findings.push({ code: 'key-not-text', args: {}, severity: 'error', span });
    return undefined;
  }

  #close(node: number, style: number, bracket: string): void {
    this.#at++;
    // A pair in a list in brackets is a mapping without any.
    const { start } = this.#spans.at(node);
    if (style === 2 && this.#text[start] === (bracket === ']' ? '[' : '{')) {
      this.#end = afterBracket(this.#text, this.#end, bracket);
      this.#closed?.add(this.#end);
    }
    this.#spans.close(node, this.#end);
  }

  #refuseProperties(event: ScalarEvent | MappingEvent | SequenceEvent): void {
    if (event.anchorStart >= 0) {
      this.#unsupported('anchor', { start: event.anchorStart - 1, end: event.anchorEnd });
    }
    if (event.tagStart >= 0) {
      this.#unsupported('tag', { start: event.tagStart, end: event.tagEnd });
      this.#unsure.push([...this.#path]);
    }
  }

  #unsupported(construct: Unsupported, span: Span): void {
    this.#findings.push({ code: 'unsupported-yaml', args: { construct }, severity: 'error', span });
  }
}

function firstLineEnd(text: string): number {
  const end = text.search(/[\r\n]/);
  return end === -1 ? text.length : end;
}
