import { isCancel, S_BAR, text } from '@clack/prompts';
import type { FieldKey } from '../../facts/field.ts';
import type { ChangeHelp } from '../../messages/en/help-changes.ts';
import type { Question } from '../../messages/en/questions.ts';
import { type CalendarDate, isCalendarDate } from '../../organisation/date.ts';
import { visible } from '../../output/escape.ts';
import { wrap } from '../../output/text.ts';
import type { Terminal } from '../context.ts';
import { NoAnswer } from '../errors.ts';
import { typedDate } from '../typed-date.ts';
import { type Choice, type Picking, pick } from './picker.ts';

export type { Choice } from './picker.ts';

/** How a text is asked for. */
export interface TextQuestion {
  readonly isOptional?: boolean;
  /** What stands there to be edited. */
  readonly initial?: string | undefined;
  /** What is taken where nothing is written. */
  readonly usual?: string | undefined;
  /** A name in the question, after it. */
  readonly about?: string;
  /** What is wrong with an answer, if anything is. */
  check?(answer: string): string | undefined;
}

/** What is asked: a question of its own, or what a field of an entry is to be. */
export type Asked = Question | { readonly field: FieldKey };

/** The columns that the bar takes, with the space behind it. */
const BAR = 3;

/** Asks the user, in the terminal. */
export class Asker {
  readonly help: ChangeHelp;
  readonly #terminal: Terminal;
  readonly #today: CalendarDate;

  /** @param today the day from which words for days are counted */
  constructor(help: ChangeHelp, terminal: Terminal, today: CalendarDate) {
    this.help = help;
    this.#terminal = terminal;
    this.#today = today;
  }

  /** An answer in the user's own words; empty only where it is optional. */
  async text(question: Asked, asked: TextQuestion = {}): Promise<string> {
    const { isOptional = false, initial, usual, about, check } = asked;
    const { says } = this.help;
    const words = about === undefined ? this.words(question) : `${this.words(question)} ${visible(about)}?`;
    const whereEmpty = isOptional || usual !== undefined ? undefined : says.required;
    const answer = await this.#ask((terminal) =>
      text({
        ...terminal,
        message: this.#fitted(isOptional ? `${words} ${says.optional}` : words),
        ...(initial !== undefined && { initialValue: initial }),
        ...(usual !== undefined && { placeholder: usual, defaultValue: usual }),
        validate: (value = '') => {
          const wrong = value.trim() === '' ? whereEmpty : check?.(value.trim());
          return wrong && this.#fitted(wrong, ' ');
        },
      }),
    );
    return String(answer ?? '').trim();
  }

  /** A day, in whatever way it is written; empty only where it is optional. `usual`: the one where nothing is written. */
  async date(question: Asked, usual?: CalendarDate, isOptional = false): Promise<CalendarDate> {
    const { says } = this.help;
    const shown = usual && says.day(usual);
    const check = (answer: string) =>
      isCalendarDate(typedDate(answer, this.#today)) ? undefined : says.badDate;
    const answer = await this.text(question, { isOptional, usual: shown, check });
    return answer === shown ? (usual ?? '') : typedDate(answer, this.#today);
  }

  /** One of the choices; a name in the question, where one helps, stands after it. */
  async choose<Value extends string>(
    question: Asked,
    choices: readonly Choice<Value>[],
    about?: string,
  ): Promise<Value> {
    const words = this.words(question);
    if (choices.length === 0) throw this.nothing(question);
    const message = about === undefined ? words : `${words} ${visible(about)}`;
    return (await this.#pick({ message, choices })) as Value;
  }

  /** Any of the choices, perhaps none. Nothing is asked where there are none. */
  async chooseSome(
    question: Asked,
    choices: readonly Choice[],
    required = false,
  ): Promise<readonly string[]> {
    if (choices.length === 0) return [];
    const many = required ? 'some' : 'any';
    return (await this.#pick({ message: this.words(question), choices, many })) as string[];
  }

  async confirm(question: Question, about?: string): Promise<boolean> {
    const { yes, no } = this.help.says;
    const choices = [
      { value: 'yes', label: yes },
      { value: 'no', label: no },
    ] as const;
    return (await this.choose(question, choices, about)) === 'yes';
  }

  /** The choices, each by its day where it has one, as the user writes days. */
  protected labelled<Value extends string>(choices: readonly Choice<Value>[]): readonly Choice<Value>[] {
    const { day } = this.help.says;
    return choices.map(({ label, ...rest }) => ({
      ...rest,
      label: rest.date === undefined ? label : `${day(rest.date)} ${label}`,
    }));
  }

  protected words(question: Asked): string {
    const { questions, fields, says } = this.help;
    return typeof question === 'string' ? questions[question] : says.fieldQuestion(fields[question.field]);
  }

  /** A question on as many lines as it takes, each behind the bar that stands beside all that is asked. */
  #fitted(message: string, bar = S_BAR): string {
    const { columns = 80 } = this.#terminal.output as { columns?: number };
    return wrap(message, columns - BAR).join(`\n${bar}  `);
  }

  protected nothing(question: Asked): NoAnswer {
    const asked = typeof question === 'string' ? question : undefined;
    return new NoAnswer(this.help.says.nothingToChoose(asked));
  }

  #pick({ message, choices, many }: Omit<Picking, 'words'>) {
    // Names are the file's: nothing in them may act on the terminal.
    const shown = this.labelled(choices).map(({ value, label, hint, date }) => ({
      value,
      ...(date !== undefined && { date }),
      label: visible(label),
      ...(hint !== undefined && { hint: visible(hint) }),
    }));
    const words = this.help.says.picker;
    const fitted = this.#fitted(message);
    return this.#ask((terminal) =>
      pick(terminal, { message: fitted, choices: shown, words, ...(many && { many }) }),
    );
  }

  /** Asks, and takes Ctrl+D and the end of the terminal for what they are: the user leaves, as with Ctrl+C. */
  async #ask<Answer>(
    ask: (terminal: Terminal & { signal: AbortSignal }) => Promise<Answer>,
  ): Promise<Exclude<Answer, symbol>> {
    const { input } = this.#terminal;
    const leaving = new AbortController();
    const leave = () => leaving.abort();
    const onKey = (_: unknown, key?: { ctrl?: boolean; name?: string }) => {
      if (key?.ctrl && key.name === 'd') leave();
    };
    input.on('keypress', onKey).once('end', leave);
    try {
      const answer = await ask({ ...this.#terminal, signal: leaving.signal });
      if (isCancel(answer)) throw new NoAnswer(this.help.says.cancelled);
      return answer as Exclude<Answer, symbol>;
    } finally {
      input.off('keypress', onKey).off('end', leave);
    }
  }
}
