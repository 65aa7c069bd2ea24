/** How a statement of a charter is meant: a demand, a proposal, a permission, a wish, the former order, or a fact. */
export type StatementKind = 'demand' | 'proposal' | 'permission' | 'wish' | 'former' | 'fact';

/** One statement of a charter. Its phrase is quoted in the document's language in every language, as it stands. */
export interface Statement {
  /** By which the document's statements are known: `R15`, `S4`. */
  readonly number: string;
  readonly kind: StatementKind;
  readonly phrase: string;
}
