import type { Readable, Writable } from 'node:stream';
import type { FindingCode } from '../messages/catalog.ts';
import type { CalendarDate } from '../organisation/date.ts';
import type { Checks } from './file.ts';
import type { Settings } from './settings.ts';

/** The world that a language server runs in. */
export interface Host {
  readonly input: Readable;
  readonly output: Writable;
  readonly version: string;
  /** What holds where the client says nothing else. */
  readonly settings: Settings;
  /** Today's date in Europe/Copenhagen. */
  today(): CalendarDate;
  /** What compares a file with a revision, as of a day; nothing, where there is none. */
  since(base: string | undefined, at: CalendarDate): Checks['since'];
  /** Where more is told of a kind of finding, as a URI. */
  page(code: FindingCode): string | undefined;
}
