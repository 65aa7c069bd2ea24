/** Arguments of findings about the statements of a charter. */
export interface CharterArgs {
  'bad-statement-number': { value: string };
  /** `first`: the line of the statement that has the number already. */
  'statement-repeated': { number: string; first: number };
  'statement-unenforced': { number: string };
  'rule-unknown': { code: string };
  /** `demands`: those of which the rule takes one, and no statement makes any. */
  'rule-without-demand': { code: string; demands: readonly string[] };
  /** A demand that none of the rules of its statement takes. */
  'demand-untaken': { demand: string; number: string };
  /** `first`: the statement that makes the demand already. */
  'demand-repeated': { demand: string; first: string };
  'party-unknown': { party: string };
}
