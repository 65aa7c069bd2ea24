import type { Finding, Path } from './finding.ts';
import type { Scalar } from './scalar.ts';
import type { SpanTable } from './span-table.ts';

/** A YAML value as plain data. */
export type Value = Scalar | Value[] | { [key: string]: Value };

/** A text as data, with the span of every node. `data` is undefined where the text is not YAML we take. */
export interface Parsed {
  readonly data: Value | undefined;
  readonly spans: SpanTable;
  readonly findings: readonly Finding[];
  /** Places whose data is not all that the text says there: what a finding already tells is not told again. */
  readonly unsure: readonly Path[];
}
