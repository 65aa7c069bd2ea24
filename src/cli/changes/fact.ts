import type { Situation } from '../../changes/change.ts';
import type { Named } from '../../facts/reference.ts';
import type { ChangeArgument, ChangeCommandName } from '../../messages/en/help-changes.ts';
import type { Question } from '../../messages/en/questions.ts';
import type { CalendarDate } from '../../organisation/date.ts';
import type { Context, ExitCode } from '../context.ts';
import type { Asker, Choice } from './terminal.ts';
import type { ChangeOptionSpec } from './values.ts';

/** Options that every change has. */
export interface Common {
  readonly file?: string;
  readonly at?: string;
  readonly dryRun?: true;
  readonly json?: true;
  /** Why it is made: kept by the change itself, or as the reason for correcting what it tells of settled days. */
  readonly reason?: string;
}

/** A fact that a change needs, or that is worth asking for. */
export interface Fact<Given> {
  /** What stands for it on the command line: an argument, or one of some options, by their flags. */
  readonly from: { readonly argument: ChangeArgument } | { readonly options: readonly string[] };
  /** Without it the change cannot be made. Others are asked for only in company, and may be left out. */
  readonly isRequired?: true;
  /** Offered in a terminal, whatever else is given. */
  readonly isOffered?: true;
  /** Words that the file keeps, whatever they say: whether the change can be made is known without them. */
  readonly isWords?: true;
  /** What of the file can be meant, as far as the rest is known: the shell offers no other. */
  choices?(situation: Situation, given: Partial<Given>): readonly Named[];
  isMissing(given: Given): boolean;
  ask(asker: Asker, situation: Situation, given: Given): Promise<object>;
}

/** A command that changes the file: what it is told, what it asks, and what that comes to. */
export interface ChangeCommand<Given extends object> {
  readonly name: ChangeCommandName;
  /** What is made of the file, where that is not the change of its name. */
  readonly change?: 'withdraw';
  /** The arguments, and the attribute that each one becomes. `isMany`: the last may be given several times. */
  readonly isMany?: true;
  readonly arguments: readonly (readonly [ChangeArgument, string])[];
  readonly options: readonly ChangeOptionSpec[];
  readonly facts: readonly Fact<Given>[];
  /** What is shown where it is called without any argument, if anything is. */
  shows?(context: Context, given: Given): Promise<ExitCode>;
  /** Whether nothing of it is to be kept for `rup undo`, which would hold what it takes out. */
  readonly isFinal?: true;
  /** Whether the change itself keeps the reason that it is given. */
  keepsReason?(given: Given): boolean;
  /** The change's input. What the file says is needed where an id may name several kinds of thing. */
  input(given: Given, situation: Situation): object;
}

/** A fact that is a day, and may be left out. `usual`: the one that is meant where nothing is written. */
function dayFact<Given extends object>(
  key: keyof Given & string,
  from: Fact<Given>['from'],
  question: Question,
  usual?: (today: CalendarDate) => CalendarDate,
): Fact<Given> {
  return {
    from,
    isMissing: (given) => given[key] === undefined,
    ask: async (asker, { today }) => ({ [key]: await asker.date(question, usual?.(today)) }),
  };
}

/** The day of a change. A command line that says all but that means today; who is asked for something is asked for it. */
export function dayAsked<Given extends object>(key: keyof Given & string, question: Question): Fact<Given> {
  return dayFact(key, { options: [`--${key}`] }, question, (today) => today);
}

/** The first day of what begins: today where none is given, and none where an empty one is. */
export const startOf = (given: string | undefined, today: CalendarDate) =>
  given === '' ? undefined : (given ?? today);

/** A day without which the change cannot be made. */
export function askedDay<Given extends object>(...of: Parameters<typeof dayFact<Given>>): Fact<Given> {
  return { ...dayFact<Given>(...of), isRequired: true };
}

/** What a change keeps in the user's own words. */
export function told<Given extends object>(...of: Parameters<typeof asked<Given>>): Fact<Given> {
  return { ...asked<Given>(...of), isWords: true };
}

/** A fact that is one text. */
export function asked<Given extends object>(
  key: keyof Given & string,
  from: Fact<Given>['from'],
  question: Question,
  required: { readonly isRequired?: true } = { isRequired: true },
): Fact<Given> {
  return {
    from,
    ...required,
    isMissing: (given) => given[key] === undefined,
    ask: async (asker) => {
      const answer = await asker.text(question, { isOptional: !required.isRequired });
      return answer === '' ? {} : { [key]: answer };
    },
  };
}

/** A fact that is the id of something in the file. */
export function chosen<Given extends object>(
  key: keyof Given & string,
  from: Fact<Given>['from'],
  question: Question,
  of: (situation: Situation, given: Partial<Given>) => readonly Named[],
): Fact<Given> {
  return {
    from,
    isRequired: true,
    choices: of,
    isMissing: (given) => given[key] === undefined,
    ask: async (asker, situation, given) => {
      return { [key]: await asker.choose(question, of(situation, given).map(entryChoice)) };
    },
  };
}

/** Something of the file to choose: by its name, with its id beside it. */
export const entryChoice = ({
  id,
  name,
  date,
}: Named & { readonly date?: CalendarDate }): Choice<string> => ({
  value: id,
  label: name,
  hint: id,
  ...(date !== undefined && { date }),
});
