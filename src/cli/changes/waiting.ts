import type { Waiting } from '../../document/lock.ts';
import type { ChangeHelp } from '../../messages/en/help-changes.ts';
import { visible } from '../../output/escape.ts';
import { shorten } from '../../output/text.ts';
import type { Context } from '../context.ts';

/** A line that says whom the command waits for, where a terminal is there to show it, and until it need not wait. */
export function waitingLine({ stderr }: Context, { says }: ChangeHelp) {
  let shown = '';
  const show = (line: string) => {
    if (line !== shown) stderr.overwrite(line);
    shown = line;
  };
  const told: Waiting['told'] = (holder, ahead) => {
    if (!stderr.isTerminal || (!holder && ahead === 0)) return;
    const line = says.waiting({ pid: holder?.pid, host: holder?.host ?? '', ahead });
    show(shorten(visible(line), (stderr.columns ?? 80) - 1));
  };
  return { told, end: () => show('') };
}
