import { set } from '../document/edit/operation.ts';
import { type Change, refuse } from './change.ts';
import { day, findInitiative, named } from './find.ts';

/** The input of `rup initiative start`. */
export interface InitiativeStart {
  readonly initiative: string;
  /** The first day. */
  readonly date: string;
}

/** A planned initiative begins. */
export const initiativeStart: Change<InitiativeStart> = {
  needs: [],
  plan({ organisation, today }, input) {
    const { entry: initiative, path } = findInitiative(organisation, input.initiative);
    const date = day(input.date);
    const { started } = initiative;
    // A day that is still in the future can be changed.
    if (started !== undefined && started <= today)
      refuse('initiative-already-started', { initiative: named(initiative), started });
    return {
      operations: [set([...path, 'started'], date)],
      done: { code: 'initiative-started', args: { initiative: named(initiative), date } },
      open: [],
    };
  },
};
