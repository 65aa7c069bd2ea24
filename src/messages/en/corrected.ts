import type { DoneArgs } from '../../facts/change.ts';
import type { Sentences } from '../sentences.ts';
import { date as inWords } from './grammar.ts';
import { agreeing, FIELDS } from './history-fields.ts';

const DATE = /^\d{4}-\d\d-\d\d$/;
/** A value of the file in a sentence. */
const written = (value: string) => (DATE.test(value) ? inWords(value) : `“${value}”`);

/** That a correction was made, and of what. */
export const corrected: Sentences<DoneArgs>['corrected'] = ({ name, field, was, now }) => {
  const what = `${name}: ${FIELDS[field]}`;
  const is = agreeing(field, 'is', 'are');
  if (was === '') return `${what} ${is} added (${written(now)}).`;
  return now === ''
    ? `${what} ${is} removed (${agreeing(field, 'it was', 'they were')} ${written(was)}).`
    : `${what} ${is} corrected from ${written(was)} to ${written(now)}.`;
};
