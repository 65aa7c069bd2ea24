/** What a body or an organisation decides, and may be demanded to have decided. */
export type Decided = 'establishment' | 'dissolution' | 'appointment' | 'priority' | 'end' | 'move';

/** Arguments of findings about decisions. `name`: what was decided on. */
export interface DecisionArgs {
  'decision-missing': { fact: Decided; name: string };
  /** `decided`: the day of the decision; `date`: the day that it is about. */
  'decision-late': { fact: Decided; name: string; decided: string; date: string };
  /** `body`: who decided; `first` and `last`: the days of its life, as far as they are known. */
  'decision-outside-life': {
    fact: Decided;
    name: string;
    decided: string;
    body: string;
    first: string | undefined;
    last: string | undefined;
  };
}
