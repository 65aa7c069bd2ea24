import { describe, expect, it } from 'vitest';
import type { Decided } from '../../src/facts/decision.ts';
import { factsToDecide, recordedDecisions } from '../../src/organisation/decisions.ts';
import type { Decision, OrganisationFile } from '../../src/organisation/generated/types.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { changed, forumIn, initiativeIn } from '../views/changed.ts';

/** The file with one forum and one initiative, and a decision behind each fact of them. */
function decided(decision?: (number: string) => Decision): OrganisationFile {
  const of = (number: string) => (decision ? { decision: decision(number) } : {});
  return changed((copy) => {
    copy.forums = [
      {
        ...forumIn(copy, 'vaekstforum'),
        ...{ origin: 'established', established: '2013-10-10', establishedBy: 'regionen', ...of('1') },
        dissolved: { date: '2014-01-31', reason: 'Slut', decidedBy: 'kkr', ...of('2') },
        members: [
          { person: 'chef', role: 'medlem', selectedBy: 'kkr', from: '2013-11-01', ...of('3') },
          { organisation: 'skolen', role: 'medlem', ...of('4') },
          { vacant: true, role: 'medlem', ...of('–') },
        ],
      },
    ];
    copy.administrativeGroup = { ...copy.administrativeGroup, members: [], ...of('5') };
    delete copy.formerGroups;
    const [first, second] = copy.statusMeeting?.offices ?? [];
    Object.assign(first as object, {
      holders: [{ person: 'regionsformand', from: '2014-01-01', ...of('6') }],
    });
    Object.assign(second as object, { holders: [] });
    copy.plan.initiatives = [
      {
        ...initiativeIn(copy, 'cykelplan'),
        priorities: [
          { date: '2013-10-10', rank: 2 },
          { date: '2014-01-10', rank: 1, ...of('7') },
        ],
        ...(decision && { endDecision: decision('8') }),
      },
    ];
    copy.meetings = [
      {
        ...{ id: 'moede', body: 'gruppe', date: '2014-03-20' },
        moved: [{ date: '2014-02-01', from: '2014-03-06', ...of('9') }],
      },
    ];
  });
}

const told = (facts: ReturnType<typeof factsToDecide>) =>
  facts.map(({ fact, name, date, by, decision, decisionPath }) =>
    [fact, name, date, by, decision?.case, decisionPath.join('.')].map((part) => part ?? '–').join(' · '),
  );

describe('what somebody decided', () => {
  const number = (number: string): Decision => ({ date: '2013-09-01', case: number });
  const all = new Organisation(decided(number));

  it('stands in the order of the file with when it applies, by whom, and where its decision stands', () => {
    expect(told(recordedDecisions(all))).toEqual([
      'establishment · Administrativ gruppe · 2013-08-15 · – · 5 · administrativeGroup.decision',
      'establishment · Vækstforum · 2013-10-10 · regionen · 1 · forums.0.decision',
      'dissolution · Vækstforum · 2014-01-31 · kkr · 2 · forums.0.dissolved.decision',
      'appointment · Chefen · 2013-11-01 · kkr · 3 · forums.0.members.0.decision',
      'appointment · Skolen · 2013-10-10 · – · 4 · forums.0.members.1.decision',
      'appointment · Regionsrådsformanden · 2014-01-01 · – · 6 · statusMeeting.offices.0.holders.0.decision',
      'priority · Cykelplan · 2014-01-10 · gruppe · 7 · plan.initiatives.0.priorities.1.decision',
      'end · Cykelplan · 2014-02-15 · – · 8 · plan.initiatives.0.endDecision',
      'move · Administrativ gruppe · 2014-02-01 · – · 9 · meetings.0.moved.0.decision',
    ]);
  });

  it('is by the one that the decision names, where it names one', () => {
    const named = recordedDecisions(new Organisation(decided((n) => ({ ...number(n), by: 'herlev' }))));
    expect(named.map(({ by }) => by)).toEqual(named.map(() => 'herlev'));
    expect(named.length).toBe(recordedDecisions(all).length);
  });

  it('is asked for by its kind, whether or not a decision is recorded', () => {
    const bare = new Organisation(decided());
    expect(recordedDecisions(bare)).toEqual([]);
    const kinds: Decided[] = ['establishment', 'dissolution', 'appointment', 'priority', 'end', 'move'];
    const places = (of: Organisation, ...some: Decided[]) => told(factsToDecide(of, some));
    expect(Object.fromEntries(kinds.map((kind) => [kind, places(bare, kind).length]))).toEqual({
      ...{ establishment: 2, dissolution: 1, appointment: 3, priority: 2, end: 1, move: 1 },
    });
    expect(places(bare, 'dissolution', 'end')).toEqual([
      ...places(bare, 'dissolution'),
      ...places(bare, 'end'),
    ]);
    expect(places(bare)).toEqual([]);
  });
});
