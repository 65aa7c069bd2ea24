import type { Context } from '../context.ts';
import { changeGroup } from './command.ts';
import { adding, editing } from './entry.ts';

/** Groups whose commands are all of them about fields of entries. */
export const person = (context: Context) => changeGroup(context, [adding('person'), editing('person')]);
export const organisation = (context: Context) =>
  changeGroup(context, [adding('organisation'), editing('organisation')]);
export const area = (context: Context) => changeGroup(context, [adding('area'), editing('area')]);
export const goal = (context: Context) => changeGroup(context, [adding('goal'), editing('goal')]);
