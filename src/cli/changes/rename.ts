import type { Rename } from '../../changes/rename.ts';
import type { Context } from '../context.ts';
import { changeAlone } from './command.ts';
import { asked, type ChangeCommand, type Common, chosen } from './fact.ts';

/** `rup rename`. */
export const rename = (context: Context) => changeAlone(context, command);

interface Given extends Common, Partial<Rename> {}

const command: ChangeCommand<Given> = {
  name: 'rename',
  arguments: [
    ['entry', 'id'],
    ['newEntryId', 'to'],
  ],
  options: [],
  facts: [
    chosen('id', { argument: 'entry' }, 'entry', ({ organisation }) => [...organisation.entities.values()]),
    asked('to', { argument: 'newEntryId' }, 'newEntryId'),
  ],
  input: ({ id, to }) => ({ id, to }),
};
