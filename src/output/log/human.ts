import type { Fact } from '../../history/fact.ts';
import type { LogEntry } from '../../history/log/entries.ts';
import type { DiffTexts } from '../../messages/en/diff.ts';
import type { LogTexts } from '../../messages/en/log.ts';
import { factsText } from '../diff/human.ts';
import type { Paint } from '../palette.ts';
import { type Screen, screenText, widthOf } from '../screen.ts';
import { fold } from '../table.ts';

/** The words that a log is told in. */
export interface LogWords {
  readonly log: LogTexts;
  readonly diff: DiffTexts;
}

const INDENT = '  ';
/** As many characters of a commit's id as tell it from others in a repository of any size. */
const SHORT = 12;
/** A subject is cut after so many characters: a message without an empty line is all subject. */
const LONGEST_SUBJECT = 300;

/** One commit for a terminal: when and who, what its message says, and what it meant. */
export function entryText(entry: LogEntry, words: LogWords, screen: Screen): string {
  const { commit, facts, lost } = entry;
  const { strong, faint } = screen.colors;
  const width = widthOf(screen);
  const inner = { ...screen, width: width - INDENT.length };
  const lines = (text: string, paint: Paint) => fold(screenText(text), width).map((line) => paint(line));
  const heading = lines(words.log.heading(commit.date?.slice(0, 10), commit.author || undefined), strong);
  const subject = lines(`${shortened(commit.subject)} (${commit.hash.slice(0, SHORT)})`.trim(), faint);
  const said = (texts: readonly string[]) => texts.flatMap((text) => fold(screenText(text), inner.width));
  const parts = [
    said(remarksOn(entry, words)),
    factLines(facts, words.diff, inner),
    lost.length > 0 ? said([words.log.lost]) : [],
    factLines(lost, words.diff, inner),
  ].filter(({ length }) => length > 0);
  const told = parts
    .flatMap((part, at) => (at === 0 ? part : ['', ...part]))
    .map((line) => (line === '' ? '' : `${INDENT}${line}`));
  return [...heading, ...subject, '', ...told].map((line) => `${line}\n`).join('');
}

const factLines = (facts: readonly Fact[], words: DiffTexts, screen: Screen) =>
  facts.length > 0 ? factsText(facts, words, screen).trimEnd().split('\n') : [];

function shortened(subject: string): string {
  if (subject.length <= LONGEST_SUBJECT) return subject;
  // Cut between characters, also where one takes two units.
  return `${[...subject.slice(0, LONGEST_SUBJECT)].slice(0, -1).join('')}…`;
}

/** What is to be said of a commit beside what happened in it. */
function remarksOn(
  { commit, state, isMerge, unread, facts, lost }: LogEntry,
  { log, diff }: LogWords,
): string[] {
  const before = commit.parents[0]?.version?.path;
  const after = commit.after?.path;
  const remarks: string[] = [];
  if (before !== undefined && after !== undefined && before !== after) remarks.push(log.moved(before, after));
  if (state === 'unreadable') remarks.push(log.unreadable);
  else if (state === 'cut-off') remarks.push(log.cutOff);
  else if (state === 'first-readable') remarks.push(log.firstReadable);
  else if (unread > 0) remarks.push(log.unread(unread));
  const isTold = facts.length + lost.length > 0 || (state !== 'changed' && state !== 'created');
  if (!isTold) remarks.push(isMerge ? log.plainMerge : diff.nothing);
  return remarks;
}
