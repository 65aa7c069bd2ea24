import type { Readable, Writable } from 'node:stream';
import type { TextEdit } from '../document/edit/text-edit.ts';
import type { FindingCode } from '../facts/finding.ts';
import type { Language } from '../messages/catalog.ts';
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
  /** A document with the files that it names. */
  readonly withFiles: Checks['withFiles'];
  /** What compares a file with a revision, as of a day; nothing, where there is none. */
  since(base: string | undefined, at: CalendarDate): Checks['since'];
  /** What a command still needs to be told; undefined where its words are wrong. */
  lacks(words: readonly string[], language: Language): Promise<boolean | undefined>;
  /** Makes the change of a command to a text, as the command line makes it to a file. */
  change(words: readonly string[], how: ChangeAsked): Promise<Made>;
  /** Where more is told of a kind of finding, as a URI. */
  page(code: FindingCode): string | undefined;
}

/** A change that an editor asks for. */
export interface ChangeAsked {
  readonly text: Buffer;
  readonly uri: string;
  readonly today: CalendarDate;
  readonly language: Language;
  /** Puts a question to the user; undefined where there is no answer. Without it nothing is asked. */
  readonly ask?: (question: Question) => Promise<string | undefined>;
}

/** A question to the user: for one of some choices, or for words of their own. */
export interface Question {
  readonly message: string;
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  readonly initial?: string;
}

/** What came of a change: the edits that make it, or a sentence on why there are none. */
export type Made = { readonly edits: readonly TextEdit[] } | { readonly refused: string };
