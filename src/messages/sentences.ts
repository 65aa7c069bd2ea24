/** A sentence for each code, from its arguments. */
export type Sentences<Args> = { readonly [Code in keyof Args]: (args: Args[Code]) => string };
