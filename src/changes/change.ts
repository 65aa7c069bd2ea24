import type { Operation } from '../document/edit/operation.ts';
import type { DoneArgs, OpenArgs, RefusalArgs } from '../facts/change.ts';
import { CodedError } from '../facts/coded-error.ts';
import type { FindingCode } from '../facts/finding.ts';
import type { CalendarDate } from '../organisation/date.ts';
import type { Organisation } from '../organisation/organisation.ts';
import type { Section } from '../organisation/valid-part.ts';

/** What a change starts from. */
export interface Situation {
  readonly organisation: Organisation;
  /** The day as of which the change is made. */
  readonly today: CalendarDate;
}

/** A code with its arguments: prose is made last. */
export type Fact<Args> = {
  [Code in keyof Args]: { readonly code: Code; readonly args: Args[Code] };
}[keyof Args];

/** The operations of a change, what it did as a fact, and what is left to do. */
export interface Plan {
  readonly operations: readonly Operation[];
  readonly done: Fact<DoneArgs>;
  readonly open: readonly Fact<OpenArgs>[];
  /** What else is left to do, as far as only the changed text shows it. */
  openIn?(text: string): readonly Fact<OpenArgs>[];
  /**
   * The entry that the change concerns, by its id. A warning or note about it is shown even if one with the same code
   * was there before: a meeting moved from one avoided day to another is on an avoided day once more.
   */
  readonly about?: string;
  /** Days that the change affects although its operations do not name them. */
  readonly days?: readonly CalendarDate[];
  /** What else was done. */
  readonly also?: readonly Fact<DoneArgs>[];
  /** Errors that the user has asked for: they do not stop the change. */
  readonly asked?: readonly FindingCode[];
}

/** One kind of change: a pure function from the organisation and the input to a plan. It throws a `Refusal`. */
export interface Change<Input> {
  /** The sections without which it cannot be checked whether it may be made, beside those that every file has. */
  readonly needs: readonly Section[];
  /** Those of them in which it goes by what is *not* there: an entry that cannot be read could be it. */
  readonly needsAll?: readonly Section[];
  plan(situation: Situation, input: Input): Plan;
}

/** A change that was not made, and why. */
export class Refusal<Code extends keyof RefusalArgs = keyof RefusalArgs> extends CodedError<
  RefusalArgs,
  Code
> {}

/** Refuses the change. */
export function refuse<Code extends keyof RefusalArgs>(code: Code, args: RefusalArgs[Code]): never {
  throw new Refusal(code, args);
}

/** A mapping without the keys that have no value, in the order given. */
export function entry<Entry extends object>(
  fields: {
    [Key in keyof Entry]: Entry[Key] | undefined;
  },
): Entry {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Entry;
}
