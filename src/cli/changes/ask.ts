import { situationIn } from '../../changes/run.ts';
import { readUnlocked } from '../../document/save.ts';
import type { ChangeHelp } from '../../messages/help-changes.ts';
import type { Context, Terminal } from '../context.ts';
import { inShort, UsageError } from '../errors.ts';
import type { ChangeCommand, Common, Fact } from './fact.ts';
import { flagsOf, helpOf, valueOf } from './options.ts';

/**
 * What the command was told, made complete: in a terminal, what is missing is asked for; elsewhere the first thing
 * that is missing is named. Facts that may be left out are asked for in company only.
 */
export async function complete<Given extends Common>(
  context: Context,
  help: ChangeHelp,
  command: ChangeCommand<Given>,
  given: Given,
  { path, today }: { path: string; today: string },
): Promise<Given> {
  const { facts } = command;
  const missing = facts.find((fact) => fact.isRequired && fact.isMissing(given));
  const offered = facts.some((fact) => fact.isOffered && fact.isMissing(given));
  if (!missing && !offered) return given;
  const terminal = given.json ? undefined : context.terminal();
  if (!terminal) {
    const late = missing ?? facts.find((fact) => fact.isRequired && fact.isMissing(given));
    if (late) throw missingFact(late, command, help);
    return given;
  }
  const situation = await situationIn(readUnlocked(path), today);
  const { Asker } = await import('./terminal.ts');
  const asker = new Asker(help, plainWhereAsked(terminal, context.stderr.color));
  let told = given;
  for (const fact of facts) {
    const isAsked = fact.isRequired || fact.isOffered || missing !== undefined;
    if (isAsked && fact.isMissing(told)) told = { ...told, ...(await fact.ask(asker, situation, told)) };
  }
  return told;
}

function missingFact<Given extends object>(
  { from }: Fact<Given>,
  command: ChangeCommand<Given>,
  help: ChangeHelp,
): UsageError {
  const path = `rup ${command.name}`;
  if ('argument' in from) {
    const usage = `${path} <${help.values[valueOf(from.argument)]}>`;
    return new UsageError('missing-argument', { what: inShort(help.arguments[from.argument]), usage }, path);
  }
  const options = command.options.filter(({ flags }) => from.options.includes(flags));
  const option = options.map((one) => flagsOf(one, help)).join(' / ');
  const [only, ...others] = options;
  const what = only && others.length === 0 ? { what: inShort(helpOf(only, help)) } : {};
  return new UsageError('missing-option', { option, ...what }, path);
}

/** The library that asks knows colours only; where none are wanted, their codes are taken out on the way. */
function plainWhereAsked(terminal: Terminal, color: number): Terminal {
  if (color > 0) return terminal;
  const { input, output } = terminal;
  const plain = new Proxy(output, {
    get(target, key) {
      const value = Reflect.get(target, key, target);
      if (key === 'write')
        return (text: unknown) => target.write(String(text).replace(/\u001b\[[\d;]*m/g, ''));
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return { input, output: plain };
}
