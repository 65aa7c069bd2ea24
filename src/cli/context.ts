import type { Catalog, Language } from '../messages/catalog.ts';
import type { CalendarDate } from '../organisation/date.ts';

/** What a command may know of the world. Nothing else in rup reads the process, the clock or the terminal. */
export interface Context {
  /** Where relative names start from. */
  readonly cwd: string;
  /** Today's date in Europe/Copenhagen. */
  readonly today: CalendarDate;
  readonly language: Language;
  readonly catalog: Catalog;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Reads standard input to its end. */
  readStdin(): Promise<Buffer>;
}

/** A stream that text can be written to. */
export interface Output {
  write(text: string): void;
  /** Terminal colours: 0 none, 1 sixteen, 2 256, 3 all. */
  readonly color: 0 | 1 | 2 | 3;
  readonly isTerminal: boolean;
}

/** What a command ends with: 0 clean, 1 findings, 2 wrong use or unreadable input, 3 our own fault. */
export type ExitCode = 0 | 1 | 2 | 3;
