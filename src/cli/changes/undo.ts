import type { Context } from '../context.ts';
import { changeAlone } from './command.ts';

/** `rup undo`. */
export const undo = (context: Context) =>
  changeAlone(context, { name: 'undo', arguments: [], options: [], facts: [], input: () => ({}) });
