import type { Value } from '../document/parsed.ts';
import type { AdministrativeGroup, FormerGroup } from '../organisation/generated/types.ts';
import { valueAt } from '../organisation/lookup.ts';
import type { Change } from './change.ts';
import type { ByDecision } from './decision.ts';
import { ENTRIES } from './entries.ts';
import { placeOf } from './entry.ts';
import { day, named, pathOf, refuseUnlessDecider } from './find.ts';
import { close, endDecided, refuseIfDissolved } from './forum-dissolve.ts';

/** The input of `rup group dissolve` and `rup former-group dissolve`. */
export interface BodyDissolve extends ByDecision {
  /** None of the administrative group, of which there is only one. */
  readonly id?: string;
  /** The last day. */
  readonly date: string;
  readonly reason: string;
  readonly decidedBy?: string;
  /** The body that carries its task on. */
  readonly successor?: string;
}

/** Gives a group its last day, and ends its memberships and later meetings: when the plan is over, or of a former group (R2). */
export function bodyDissolve(kind: 'administrativeGroup' | 'formerGroup'): Change<BodyDissolve> {
  return {
    needs: [ENTRIES[kind].place[0], 'meetings'],
    plan(situation, { id, date: given, ...input }) {
      const { organisation, today } = situation;
      const path = placeOf(organisation, kind, id);
      const data = organisation.file as unknown as Value;
      const body = valueAt(data, path) as unknown as AdministrativeGroup | FormerGroup;
      const date = day(given);
      const late = endDecided(organisation, { entry: body, path }, date, input);
      if (late) return late;
      refuseIfDissolved(body, today);
      if (input.decidedBy !== undefined) refuseUnlessDecider(organisation, input.decidedBy);
      const { successor } = input;
      if (successor !== undefined && !organisation.bodies.has(successor))
        pathOf(organisation, 'body', successor);
      const { operations, members, meetings } = close(situation, { entry: body, path }, { ...input, date });
      return {
        operations,
        done: { code: 'body-dissolved', args: { body: named(body), date, members, meetings } },
        open: [],
      };
    },
  };
}
