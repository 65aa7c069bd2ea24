import { entry } from '../../changes/change.ts';
import { UsageError } from '../errors.ts';
import { date, text } from '../options.ts';
import { changing } from './command.ts';
import { adding, dissolving, dropping, editing, type Given } from './entry.ts';
import type { ChangeCommand } from './fact.ts';

const entered = adding('formerGroup');

const add: ChangeCommand<Given> = {
  ...entered,
  options: [
    ...entered.options,
    date('--dissolved', 'dissolved'),
    text('--reason', 'dissolvedReason'),
    text('--successor', 'successor', 'id'),
  ],
  keepsReason: () => true,
  input: (given, situation) => {
    const { dissolved, reason, successor } = given;
    if (dissolved === undefined && (reason ?? successor) !== undefined) {
      throw new UsageError('missing-option', { option: '--dissolved' }, 'rup former-group add');
    }
    return entry({ ...entered.input(given, situation), dissolved, reason, successor });
  },
};

/** `rup former-group …`. */
export default changing([add, editing('formerGroup'), dissolving('formerGroup'), dropping('formerGroup')]);
