import type { BigIntStats } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import type { Holder } from '../document/holder.ts';
import type { Words } from '../messages/catalog.ts';
import type { CalendarDate } from '../organisation/date.ts';
import type { ColorLevel } from '../output/palette.ts';

/** What rup may know of the world it runs in. `main.ts` makes it from the process, tests make their own. */
export interface World {
  /** Where relative names start from. Throws the system's error where that folder is gone. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The instant, in milliseconds since 1970 UTC. */
  readonly now: number;
  /** The package's folder, which holds its schema, examples and templates. */
  readonly packageRoot: string;
  readonly stdout: Stream;
  readonly stderr: Stream;
  /** Reads standard input: to its end, or just past so many bytes. */
  readStdin(limit: number): Promise<Buffer>;
  /** What a standard stream is, if it is open. */
  streamFile(descriptor: 0 | 1 | 2): BigIntStats | undefined;
  /** This process, as others who write the same file are told of it. */
  holder(): Promise<Holder>;
  /** Shows a text on standard output through another program, as a shell calls it; false where that failed. */
  page(command: string, text: string): boolean;
  /** Where the user can be asked; undefined where nobody sits. */
  terminal(): Terminal | undefined;
  /** Standard input and output, for a conversation. */
  wire(): Wire;
}

/** Both ends of a conversation that lasts as long as the process. */
export interface Wire {
  readonly input: Readable;
  readonly output: Writable;
  /** Lets the process end though the other end still holds the line. */
  close(): void;
}

/** Where questions are put and answered: standard error and standard input, where both are a terminal. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
}

/** Where text goes. */
export interface Stream {
  /** Throws where the text cannot be delivered; a reader that has gone away is not an error. */
  write(text: string): void;
  readonly isTerminal: boolean;
  /** The terminal's width in columns; undefined where there is no terminal. */
  readonly columns: number | undefined;
  /** The terminal's height in lines. */
  readonly rows: number | undefined;
  /** Whether the reader has gone away: nothing that is written arrives any more. */
  readonly isClosed: boolean;
}

/** What a command may know. Nothing else in rup reads the process, the clock or the terminal. */
export interface Context {
  /** The files that this run has read, by what they are and not by name: none of them is written over. */
  readonly inputs: Set<string>;
  readonly cwd: string;
  /** Today's date in Europe/Copenhagen. */
  readonly today: CalendarDate;
  readonly catalog: Words;
  readonly packageRoot: string;
  /** For the programs that a command starts (git); rup itself takes no more from it than its language and colours. */
  readonly env: World['env'];
  readonly stdout: Output;
  readonly stderr: Output;
  readStdin(limit: number): Promise<Buffer>;
  streamFile(descriptor: 0 | 1 | 2): BigIntStats | undefined;
  holder(): Promise<Holder>;
  terminal(): Terminal | undefined;
  wire(): Wire;
  /** Takes a change that is asked for, in place of who makes it to the file: an editor has the text itself. */
  readonly takesChange?: (help: object, command: object, given: object) => Promise<ExitCode>;
  /** Runs another of rup's command lines, in a context that the caller makes of this one. */
  run(argv: readonly string[], context: Context): Promise<ExitCode>;
}

/** A stream that text can be written to: whatever a renderer forgot, nothing in it acts (see `harmless`). */
export interface Output extends Omit<Stream, 'write'> {
  readonly color: ColorLevel;
  /** As a stream's own. Only a text of `'commands'` may have lines that GitHub obeys. */
  write(text: string, as?: 'commands'): void;
  /** Writes sentences, each on a line; in a terminal, on as many as it takes. `draw`: paints the first of these. */
  say(text: string, draw?: (line: string) => string): void;
  /** Writes all that a command has to show; what is for people and longer than the terminal, through a pager. */
  show(text: string, isForPeople?: boolean, as?: 'commands'): void;
  /** Whether what is shown may go through a pager, so that it is to be shown as one. */
  readonly isPaged: boolean;
  /** Puts a text in the place of the line that the cursor stands on, in a terminal. */
  overwrite(text: string): void;
}

/** What a command ends with: 0 clean, 1 findings, 2 wrong use or unreadable input, 3 our own fault. */
export type ExitCode = 0 | 1 | 2 | 3;
