import { describe, expect, it } from 'vitest';
import { Charter, reasonIn, severityUnder } from '../../src/charter/charter.ts';
import type { Statement } from '../../src/charter/generated/types.ts';
import type { StatementKind } from '../../src/facts/source.ts';

describe('how serious a breach is', () => {
  const under = (...kinds: StatementKind[]) =>
    severityUnder(
      'error',
      kinds.map((kind) => ({ kind })),
    );

  it('an error is one under a demand or a proposal, alone or beside others, and where no statement is behind it', () => {
    expect([under(), under('demand'), under('proposal')]).toEqual(['error', 'error', 'error']);
    expect([under('wish', 'demand'), under('proposal', 'fact')]).toEqual(['error', 'error']);
  });

  it('and a warning under a permission, a wish, a former rule or a fact', () => {
    const mild: StatementKind[] = ['permission', 'wish', 'former', 'fact'];
    expect([...mild.map((kind) => under(kind)), under(...mild)]).toEqual(Array(5).fill('warning'));
  });

  it('what is no error stays what it is', () => {
    for (const kind of ['demand', 'wish'] as const) {
      expect(severityUnder('warning', [{ kind }])).toBe('warning');
      expect(severityUnder('note', [{ kind }])).toBe('note');
    }
  });
});

describe('why a statement is for people', () => {
  const reason = (forPeople: Statement['forPeople'], language: 'da' | 'en') =>
    reasonIn({ number: 'S1', kind: 'wish', phrase: 'Til glæde', ...(forPeople && { forPeople }) }, language);

  it('is said in the language asked for, or else in the one that the charter has', () => {
    expect(reason({ da: 'Skøn', en: 'Judgement' }, 'da')).toBe('Skøn');
    expect(reason({ da: 'Skøn', en: 'Judgement' }, 'en')).toBe('Judgement');
    expect([reason({ da: 'Skøn' }, 'en'), reason({ en: 'Judgement' }, 'da')]).toEqual(['Skøn', 'Judgement']);
    expect(reason(undefined, 'da')).toBeUndefined();
  });
});

describe('a charter', () => {
  const charter = new Charter({
    format: 1,
    title: 'Kommissorium',
    language: 'da',
    parties: {
      byen: { kind: 'municipality', name: 'København' },
      havnen: { kind: 'municipality', name: 'Dragør' },
      raadet: { kind: 'kkr', name: 'KKR' },
    },
    statements: [
      { number: 'S1', kind: 'demand', phrase: 'a', demands: { meetingsPerYear: 3 }, rules: ['a', 'b'] },
      { number: 'S2', kind: 'wish', phrase: 'b', rules: ['b'] },
      { number: 'S3', kind: 'demand', phrase: 'c', demands: { firstMeeting: '2014-spring' }, rules: ['b'] },
    ],
  });

  it('demands what its statements demand, together', () => {
    expect(charter.demands).toEqual({ meetingsPerYear: 3, firstMeeting: '2014-spring' });
  });

  it('has all statements behind a rule, in their order, or those that make one of some demands', () => {
    const numbers = (...[code, demands]: Parameters<Charter['enforcedBy']>) =>
      charter.enforcedBy(code, demands).map(({ number }) => number);
    expect([numbers('a'), numbers('b'), numbers('c')]).toEqual([['S1'], ['S1', 'S2', 'S3'], []]);
    expect(numbers('b', ['firstMeeting', 'forumsEstablishedBy'])).toEqual(['S3']);
    expect(numbers('b', ['firstMeeting', 'meetingsPerYear'])).toEqual(['S1', 'S3']);
    expect(numbers('c', ['firstMeeting'])).toEqual([]);
  });

  it('has the parties of a kind, as it names them', () => {
    expect([charter.partiesOf('municipality'), charter.partiesOf('region')]).toEqual([
      ['byen', 'havnen'],
      [],
    ]);
    expect(charter.party('havnen')?.name).toBe('Dragør');
  });
});
