import { DEFAULT_CHARTER } from '../src/charter/charter.ts';
import type { Statement } from '../src/facts/source.ts';

/** Statements of the charter of 2012, by their numbers. */
export function statements(...numbers: string[]): Statement[] {
  return numbers.map((number) => {
    const statement = DEFAULT_CHARTER.statement(number);
    if (!statement) throw new Error(`no statement ${number}`);
    return statement;
  });
}
