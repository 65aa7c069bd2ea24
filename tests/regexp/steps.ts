import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** Goes on with the match at a place; whether the rest matches. */
type Next = (at: number) => boolean;
type Match = (at: number, next: Next) => boolean;

/** Too many steps to go on: the expression is told by what it took so far. */
class Enough extends Error {}

/**
 * How many steps a backtracking matcher takes to find every match of an expression in a text: each character that it
 * looks at and each way that it tries counts one. So it goes in V8, which keeps no account of it; what that skips by
 * looking ahead is counted here, since a text can be made in which there is nothing to skip.
 */
export class Steps {
  readonly #pattern: AST.Pattern;
  readonly #flags: string;
  readonly #captured = new Map<AST.CapturingGroup, string>();
  #text = '';
  #count = 0;
  #limit = 0;

  constructor({ source, flags }: RegExp) {
    const mode = { unicode: flags.includes('u'), unicodeSets: flags.includes('v') };
    this.#pattern = new RegExpParser().parsePattern(source, undefined, undefined, mode);
    this.#flags = flags;
  }

  /** The steps, or more than the limit. */
  count(text: string, limit: number): number {
    this.#text = text;
    this.#count = 0;
    this.#limit = limit;
    try {
      this.#search();
    } catch (error) {
      if (!(error instanceof Enough)) throw error;
    }
    return this.#count;
  }

  /** Characters, one of each kind that the expression tells from others. */
  alphabet(candidates: Iterable<string>): string[] {
    const tests = this.#characterTests(this.#pattern);
    const kinds = new Map<string, string>();
    for (const char of candidates) {
      const kind = tests.map((test) => test(char)).join();
      if (!kinds.has(kind)) kinds.set(kind, char);
    }
    return [...kinds.values()];
  }

  #search(): void {
    const match = this.#alternatives(this.#pattern.alternatives, false);
    const isGlobal = /[gy]/.test(this.#flags);
    for (let at = 0; at <= this.#text.length; ) {
      let end = -1;
      match(at, (place) => {
        end = place;
        return true;
      });
      // A sticky one is asked at the places that whoever uses it comes to.
      if (end <= at && this.#flags.includes('y')) return;
      if (end !== -1 && !isGlobal) return;
      at = end > at ? end : at + 1;
    }
  }

  #step(): void {
    if (++this.#count > this.#limit) throw new Enough();
  }

  #alternatives(alternatives: readonly AST.Alternative[], isBackward: boolean): Match {
    const all = alternatives.map(({ elements }) => this.#sequence(elements, isBackward));
    return (at, next) =>
      all.some((match) => {
        this.#step();
        return match(at, next);
      });
  }

  #sequence(elements: readonly AST.Element[], isBackward: boolean): Match {
    const parts = elements.map((element) => this.#element(element, isBackward));
    if (isBackward) parts.reverse();
    return parts.reduceRight<Match>(
      (rest, part) => (at, next) => part(at, (place) => rest(place, next)),
      (at, next) => next(at),
    );
  }

  #element(element: AST.Element, isBackward: boolean): Match {
    switch (element.type) {
      case 'Group':
        return this.#alternatives(element.alternatives, isBackward);
      case 'CapturingGroup':
        return this.#capturing(element, isBackward);
      case 'Quantifier':
        return this.#quantifier(element, isBackward);
      case 'Assertion':
        return this.#assertion(element);
      case 'Backreference':
        return this.#again(element);
      default:
        return this.#character(element, isBackward);
    }
  }

  #capturing(group: AST.CapturingGroup, isBackward: boolean): Match {
    const match = this.#alternatives(group.alternatives, isBackward);
    return (at, next) =>
      match(at, (place) => {
        const before = this.#captured.get(group);
        this.#captured.set(group, this.#text.slice(Math.min(at, place), Math.max(at, place)));
        if (next(place)) return true;
        this.#captured.set(group, before ?? '');
        return false;
      });
  }

  #again({ resolved }: AST.Backreference): Match {
    if (Array.isArray(resolved)) throw new Error('several groups of one name are not followed');
    return (at, next) => {
      const text = this.#captured.get(resolved) ?? '';
      this.#step();
      return this.#text.startsWith(text, at) && next(at + text.length);
    };
  }

  #quantifier({ element, min, max, greedy }: AST.Quantifier, isBackward: boolean): Match {
    const once = this.#element(element, isBackward);
    const from =
      (count: number): Match =>
      (at, next) => {
        this.#step();
        const more = () =>
          count < max && once(at, (place) => (place !== at || count < min) && from(count + 1)(place, next));
        if (count < min) return more();
        return greedy ? more() || next(at) : next(at) || more();
      };
    return from(0);
  }

  #assertion(assertion: AST.Assertion): Match {
    if (assertion.kind === 'lookahead' || assertion.kind === 'lookbehind') {
      const match = this.#alternatives(assertion.alternatives, assertion.kind === 'lookbehind');
      return (at, next) => match(at, () => true) !== assertion.negate && next(at);
    }
    const test = new RegExp(assertion.raw, `${this.#flags.replace(/[gy]/g, '')}y`);
    return (at, next) => {
      this.#step();
      test.lastIndex = at;
      return test.test(this.#text) && next(at);
    };
  }

  #character(element: AST.Element, isBackward: boolean): Match {
    const test = this.#characterTest(element.raw);
    return (at, next) => {
      this.#step();
      const char = this.#text[isBackward ? at - 1 : at];
      return char !== undefined && test(char) && next(isBackward ? at - 1 : at + 1);
    };
  }

  /** Whether a character is of a class; each is asked once. */
  #characterTest(raw: string): (char: string) => boolean {
    const expression = new RegExp(`^(?:${raw})$`, this.#flags.replace(/[gym]/g, ''));
    const known = new Map<string, boolean>();
    return (char) => {
      const is = known.get(char) ?? expression.test(char);
      known.set(char, is);
      return is;
    };
  }

  #characterTests(node: AST.Pattern | AST.Alternative | AST.Element): ((char: string) => boolean)[] {
    if ('alternatives' in node) return node.alternatives.flatMap((one) => this.#characterTests(one));
    if (node.type === 'Alternative') return node.elements.flatMap((one) => this.#characterTests(one));
    if (node.type === 'Quantifier') return this.#characterTests(node.element);
    if (node.type === 'Assertion') return [this.#characterTest(`(?:${node.raw}.|.${node.raw})`)];
    return node.type === 'Backreference' ? [] : [this.#characterTest(node.raw)];
  }
}
