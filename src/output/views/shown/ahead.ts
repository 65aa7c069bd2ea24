import type { AheadFact } from '../../../facts/ahead.ts';
import type { Language } from '../../../messages/catalog.ts';
import type { AheadTexts } from '../../../messages/en/ahead.ts';
import { addDays } from '../../../organisation/days.ts';
import type { Ahead } from '../../../views/ahead.ts';
import { type Table, tableOf, toned } from '../../blocks/block.ts';
import { calendar, compactDate, textLine } from '../../icalendar.ts';
import { jsonText } from '../../json-text.ts';
import { shellWords } from '../../shell.ts';
import { columnsOf } from './shared.ts';

/** What is ahead as a list. */
export function aheadTable(rows: readonly Ahead[], until: string, texts: AheadTexts): Table {
  const columns = columnsOf<Ahead, keyof AheadTexts['label']>(texts, [
    ['date', ({ date, isLate }) => [texts.date(date), isLate ? toned('warn', texts.late) : undefined]],
    ['what', ({ fact }) => said(fact, texts)],
    ['command', ({ command }) => shellWords(command)],
  ]);
  return tableOf(rows, columns, texts.none(until));
}

/** The same for programs. */
export function aheadJson(
  rows: readonly Ahead[],
  { at, until }: { at: string; until: string },
  texts: AheadTexts,
): string {
  const ahead = rows.map(({ date, isLate, fact, command }) => ({
    date,
    isLate,
    ...fact,
    message: said(fact, texts),
    command,
  }));
  return jsonText({ at, until, ahead });
}

/** The same for a calendar: each on its day, all of it. `namespace` tells the files apart. */
export function aheadIcs(
  rows: readonly Ahead[],
  { at, namespace, language }: { at: string; namespace: string; language: Language },
  texts: AheadTexts,
): string {
  return calendar(
    { name: texts.calendarName, language },
    rows.map(({ date, fact, command }) => ({
      name: 'VEVENT',
      lines: [
        textLine('UID', `${fact.code}-${subjectOf(fact)}-${date}@${namespace}`),
        `DTSTAMP:${compactDate(at)}T000000Z`,
        `DTSTART;VALUE=DATE:${compactDate(date)}`,
        `DTEND;VALUE=DATE:${compactDate(addDays(date, 1))}`,
        textLine('SUMMARY', said(fact, texts)),
        ...(command.length > 0 ? [textLine('DESCRIPTION', shellWords(command))] : []),
        'TRANSP:TRANSPARENT',
        'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
      ],
    })),
  );
}

const said = ({ code, args }: AheadFact, { facts }: AheadTexts) =>
  (facts[code] as (args: unknown) => string)(args);

/** What tells facts of one kind and day apart. */
function subjectOf({ args }: AheadFact): string {
  const of = (value: unknown) => (typeof value === 'string' ? value : ((value as { id?: string }).id ?? ''));
  const parts = Object.values(args).map(of);
  return parts.filter((part) => part !== '').join('-');
}
