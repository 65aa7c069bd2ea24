/** What a body or an organisation decides, and may be demanded to have decided. */
export type Decided = 'establishment' | 'dissolution' | 'appointment' | 'priority' | 'end' | 'move';

/**
 * What was decided on: a body, an initiative, who sits or holds an office; for that, the body or the office, and of a meeting,
 * the day on which it was to be held.
 */
export interface DecidedNamed {
  readonly fact: Decided;
  readonly name: string;
  readonly of?: string | undefined;
  readonly day?: string | undefined;
}

/** Arguments of findings about decisions. */
export interface DecisionArgs {
  'decision-missing': DecidedNamed;
  /** `decided`: the day of the decision; `date`: the day that it is about. */
  'decision-late': DecidedNamed & { decided: string; date: string };
  /** `body`: who decided; `first` and `last`: the days of its life, as far as they are known. */
  'decision-outside-life': DecidedNamed & {
    decided: string;
    body: string;
    first: string | undefined;
    last: string | undefined;
  };
}
