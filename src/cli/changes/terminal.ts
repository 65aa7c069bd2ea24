import { isCancel, multiselect, type Option, select, text } from '@clack/prompts';
import type { FieldKey } from '../../messages/fields.ts';
import type { ChangeHelp, Question } from '../../messages/help-changes.ts';
import { visible } from '../../output/escape.ts';
import type { Terminal } from '../context.ts';
import { NoAnswer } from '../errors.ts';

/** One of the answers to a question. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

/** How a text is asked for. */
export interface TextQuestion {
  readonly isOptional?: boolean;
  readonly initial?: string;
  /** What is wrong with an answer, if anything is. */
  check?(answer: string): string | undefined;
}

/** What is asked: a question of its own, or what a field of an entry is to be. */
export type Asked = Question | { readonly field: FieldKey };

/** As many choices as are shown at a time. */
const SHOWN = 12;

/** Asks the user, in the terminal. */
export class Asker {
  readonly help: ChangeHelp;
  readonly #terminal: Terminal;

  constructor(help: ChangeHelp, terminal: Terminal) {
    this.help = help;
    this.#terminal = terminal;
  }

  /** An answer in the user's own words; empty only where it is optional. */
  async text(question: Asked, { isOptional = false, initial, check }: TextQuestion = {}): Promise<string> {
    const { says } = this.help;
    const words = this.#words(question);
    const answer = await text({
      ...this.#terminal,
      message: isOptional ? `${words} ${says.optional}` : words,
      ...(initial !== undefined && { initialValue: initial }),
      validate: (value = '') => {
        if (value.trim() === '') return isOptional ? undefined : says.required;
        return check?.(value.trim());
      },
    });
    return this.#answered(answer ?? '').trim();
  }

  /** One of the choices; a name in the question, where one helps, stands after it. */
  async choose<Value extends string>(
    question: Asked,
    choices: readonly Choice<Value>[],
    about?: string,
  ): Promise<Value> {
    const words = this.#words(question);
    if (choices.length === 0) throw this.#nothing(question);
    const answer = await select<string>({
      ...this.#terminal,
      message: about === undefined ? words : `${words} ${visible(about)}`,
      options: choices.map(option),
      maxItems: SHOWN,
      showInstructions: false,
    });
    return this.#answered(answer) as Value;
  }

  /** Any of the choices, perhaps none. Nothing is asked where there are none. */
  async chooseSome(
    question: Asked,
    choices: readonly Choice<string>[],
    required = false,
  ): Promise<readonly string[]> {
    if (choices.length === 0) return [];
    const answer = await multiselect<string>({
      ...this.#terminal,
      message: this.#words(question),
      options: choices.map(option),
      maxItems: SHOWN,
      required,
      showInstructions: false,
    });
    return this.#answered(answer);
  }

  async confirm(question: Question, about?: string): Promise<boolean> {
    const { yes, no } = this.help.says;
    const choices = [
      { value: 'yes', label: yes },
      { value: 'no', label: no },
    ] as const;
    return (await this.choose(question, choices, about)) === 'yes';
  }

  #words(question: Asked): string {
    const { questions, fields, says } = this.help;
    return typeof question === 'string' ? questions[question] : says.fieldQuestion(fields[question.field]);
  }

  #nothing(question: Asked): NoAnswer {
    const asked = typeof question === 'string' ? question : undefined;
    return new NoAnswer(this.help.says.nothingToChoose(asked));
  }

  #answered<Answer>(answer: Answer): Exclude<Answer, symbol> {
    if (isCancel(answer)) throw new NoAnswer(this.help.says.cancelled);
    return answer as Exclude<Answer, symbol>;
  }
}

/** Names are the file's: nothing in them may act on the terminal. */
function option({ value, label, hint }: Choice<string>): Option<string> {
  return { value, label: visible(label), ...(hint !== undefined && { hint: visible(hint) }) };
}
