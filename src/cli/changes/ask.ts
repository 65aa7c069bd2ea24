import type { Change, Situation } from '../../changes/change.ts';
import { CHANGES } from '../../changes/index.ts';
import { situationIn } from '../../changes/run.ts';
import { readUnlocked } from '../../document/save.ts';
import type { ChangeHelp } from '../../messages/en/help-changes.ts';
import { shellWords } from '../../output/shell.ts';
import { UNKNOWN } from '../../rules/shared/command.ts';
import type { Context, Terminal } from '../context.ts';
import { inShort, UsageError } from '../errors.ts';
import { filesBeside } from '../input.ts';
import { flagsOf, textOf } from '../options.ts';
import type { ChangeCommand, Common, Fact } from './fact.ts';
import { attributeOf, withIds } from './ids.ts';
import type { Asker } from './terminal.ts';
import { valueOf } from './values.ts';

/**
 * What the command was told, made complete: in a terminal, what is missing is asked for; elsewhere the first thing
 * that is missing is named. Facts that may be left out are asked for in company only. With who asked, if anybody was.
 */
export async function complete<Given extends Common>(
  context: Context,
  help: ChangeHelp,
  command: ChangeCommand<Given>,
  given: Given,
  { path, today }: { path: string; today: string },
): Promise<{ readonly told: Given; readonly asker?: Asker }> {
  const { facts } = command;
  const missing = facts.find((fact) => fact.isRequired && fact.isMissing(given));
  const offered = facts.some((fact) => fact.isOffered && fact.isMissing(given));
  if (!missing && !offered) return { told: given };
  const terminal = given.json ? undefined : context.terminal();
  if (!terminal) {
    const late = missing ?? facts.find((fact) => fact.isRequired && fact.isMissing(given));
    if (late) throw missingFact(late, command, help, given);
    return { told: given };
  }
  const situation = await situationIn(readUnlocked(path), today, filesBeside(context, path));
  const asker = await askerFor(context, terminal, help, today);
  let known = withIds(command, given, situation.organisation);
  for (const fact of facts) {
    const isAsked = fact.isRequired || fact.isOffered || missing !== undefined;
    if (!isAsked || !fact.isMissing(known)) continue;
    if (fact.isWords && fact.isRequired) refuseInTime(command, situation, known);
    known = { ...known, ...(await fact.ask(asker, situation, known)) };
  }
  return { told: known, asker };
}

/** What a command makes of the file. */
export function changeOf({ name, change }: Pick<ChangeCommand<object>, 'name' | 'change'>): Change<object> {
  return CHANGES[change ?? (name as keyof typeof CHANGES)] as Change<object>;
}

/** Who asks in a terminal, in colours or without. */
export async function askerFor(context: Context, terminal: Terminal, help: ChangeHelp, today: string) {
  const { Asker } = await import('./terminal.ts');
  return new Asker(help, plainWhereAsked(terminal, context.stderr.color), today);
}

/** Throws the refusal that is certain before the user has put anything in words. */
function refuseInTime<Given extends Common>(
  command: ChangeCommand<Given>,
  situation: Situation,
  known: Given,
): void {
  const words = command.facts.filter((fact) => fact.isWords && fact.isMissing(known));
  const filled = words.map(({ from }) => ('options' in from ? from.options.map(attributeOf) : []));
  const input = { ...known, ...Object.fromEntries(filled.flat().map((name) => [name, UNKNOWN])) };
  changeOf(command).plan(situation, command.input(input, situation));
}

function missingFact<Given extends object>(
  { from }: Fact<Given>,
  command: ChangeCommand<Given>,
  help: ChangeHelp,
  given: Given,
): UsageError {
  const path = `rup ${command.name}`;
  if ('argument' in from) {
    const told = new Map(Object.entries(given));
    const words = command.arguments.map(([, attribute]) => told.get(attribute)).filter(isText);
    const usage = `${shellWords([...path.split(' '), ...words])} <${help.values[valueOf(from.argument)]}>`;
    return new UsageError('missing-argument', { what: inShort(help.arguments[from.argument]), usage }, path);
  }
  const options = command.options.filter(({ flags }) => from.options.includes(flags));
  const option = options.map((one) => flagsOf(one, help.values)).join(' / ');
  const [only, ...others] = options;
  const what = only && others.length === 0 ? { what: inShort(textOf(only, help)) } : {};
  return new UsageError('missing-option', { option, ...what }, path);
}

const isText = (value: unknown): value is string => typeof value === 'string';

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
