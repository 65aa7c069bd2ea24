import { describe, expect, it } from 'vitest';
import {
  DEFAULT_CHARTER,
  type DemandName,
  NO_CHARTER,
  SHIPPED,
  shippedCharter,
} from '../../src/charter/charter.ts';
import { charter as isCharter } from '../../src/charter/generated/validators.js';
import { RULES } from '../../src/rules/index.ts';

describe('the charter of 2012', () => {
  const { statements, file } = DEFAULT_CHARTER;

  it('is a charter by its schema', () => {
    expect([isCharter(file), isCharter.errors]).toEqual([true, null]);
  });

  it('has all statements of the document, in order', () => {
    expect(statements.map(({ number }) => number)).toEqual(
      Array.from({ length: 34 }, (_, at) => `R${at + 1}`),
    );
  });

  it.each(statements)(
    '$number is enforced by rules, or says in both languages why it is for people',
    ({ rules, demands, forPeople }) => {
      expect(rules === undefined).toBe(forPeople !== undefined);
      if (forPeople) expect([Object.keys(forPeople), demands]).toEqual([['da', 'en'], undefined]);
    },
  );

  it('names rules that there are', () => {
    const codes = new Set<string>(RULES.map(({ code }) => code));
    expect(statements.flatMap(({ rules = [] }) => rules.filter((code) => !codes.has(code)))).toEqual([]);
  });

  it('makes each demand once', () => {
    const made = statements.flatMap(({ demands = {} }) => Object.keys(demands));
    expect(made).toEqual([...new Set(made)]);
  });

  /** Those that no statement of 2012 asks for: a charter of one's own can. */
  const BY_OTHERS: readonly string[] = ['decision-missing'];

  it.each(RULES.filter(({ code, byCharter }) => byCharter && !BY_OTHERS.includes(code)))(
    'has $code speak, and gives it what it takes',
    ({ code, byCharter = [] }) => {
      expect(DEFAULT_CHARTER.enforcedBy(code)).not.toEqual([]);
      expect(byCharter.filter((name) => DEFAULT_CHARTER.demands[name] === undefined)).toEqual([]);
      expect(NO_CHARTER.enforcedBy(code)).toEqual([]);
    },
  );
});

describe('what is looked up in a charter', () => {
  it('is a statement, however its number is typed', () => {
    const { statements } = DEFAULT_CHARTER;
    for (const statement of statements) {
      expect(DEFAULT_CHARTER.statement(statement.number.toLowerCase())).toBe(statement);
    }
    expect([DEFAULT_CHARTER.statement('R35'), NO_CHARTER.statement('R1')]).toEqual([undefined, undefined]);
  });

  it('is a party by its short name, or those of a kind', () => {
    expect([DEFAULT_CHARTER.partiesOf('region'), DEFAULT_CHARTER.partiesOf('kkr')]).toEqual([
      ['region'],
      ['kkr'],
    ]);
    expect(DEFAULT_CHARTER.party('kkr')?.kind).toBe('kkr');
    expect([DEFAULT_CHARTER.party('x'), DEFAULT_CHARTER.party(undefined)]).toEqual([undefined, undefined]);
    expect([NO_CHARTER.partiesOf('region'), NO_CHARTER.party('kkr')]).toEqual([[], undefined]);
  });
});

describe('charters that come with rup', () => {
  it('are found by their ids, and nothing else is', () => {
    expect(SHIPPED).toEqual(['rup-2012']);
    expect(shippedCharter('rup-2012')).toBe(DEFAULT_CHARTER);
    expect(shippedCharter('rup-2013')).toBeUndefined();
    expect(shippedCharter('constructor')).toBeUndefined();
  });
});

describe('the statements behind a rule', () => {
  const numbers = (code: string, demands?: readonly DemandName[]) =>
    DEFAULT_CHARTER.enforcedBy(code, demands).map(({ number }) => number);

  it('are those that name it, and of these those that make a demand', () => {
    expect(numbers('seat-unfilled')).toEqual(['R19', 'R20']);
    expect(numbers('seat-unfilled', ['municipalSeats'])).toEqual(['R20']);
    expect(numbers('seat-unfilled', [])).toEqual([]);
    expect(numbers('forum-outlived', ['municipalSeats'])).toEqual([]);
    expect(numbers('id-duplicate')).toEqual([]);
  });
});
