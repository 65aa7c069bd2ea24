import { styleText } from 'node:util';
import { AutocompletePrompt } from '@clack/core';
import { limitOptions, S_BAR, S_BAR_END, symbol, unicodeOr } from '@clack/prompts';
import type { PickerWords } from '../../messages/en/help-choices.ts';
import type { CalendarDate } from '../../organisation/date.ts';
import { normalForm } from '../../organisation/normal-form.ts';
import type { Terminal } from '../context.ts';

/** One of the answers to a question. */
export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
  /** A day before the label, by which it is known. */
  readonly date?: CalendarDate;
}

/** What is picked from, and how it is told. */
export interface Picking {
  readonly message: string;
  readonly choices: readonly Choice[];
  readonly words: PickerWords;
  /** Whether any of them can be picked, and not one; then whether none can be. */
  readonly many?: 'some' | 'any';
}

/** As many choices as are shown at a time. */
const SHOWN = 12;
/** Where there are no more, all are seen at a glance, and nobody is told that letters narrow them. */
const FEW = 6;

const [POINTER, MARKED, UNMARKED] = [unicodeOr('›', '>'), unicodeOr('◼', '[x]'), unicodeOr('◻', '[ ]')];

/**
 * A list that letters narrow. Clack's own says so in English and shows its cursor by colour alone; of it the keys, the
 * input and the drawing are used.
 */
class Picker extends AutocompletePrompt<Choice> {
  constructor(terminal: Terminal & { readonly signal: AbortSignal }, picking: Picking) {
    const { choices, many, words } = picking;
    super({
      ...terminal,
      options: [...choices],
      multiple: many !== undefined,
      filter: matches,
      validate: (value) => {
        if (many === 'any') return undefined;
        const isPicked = many === undefined ? value !== undefined : (value?.length ?? 0) > 0;
        return isPicked ? undefined : many === undefined ? words.noMatch : words.pickOne;
      },
      render(this: AutocompletePrompt<Choice>) {
        return drawn(this, picking, terminal.output);
      },
    });
    // As in any list of boxes, a space ticks one; between two words of a choice it is part of the search.
    this.on('key', (_, key) => {
      if (this.#isTick(key.name) && this.focusedValue !== undefined) this.toggleSelected(this.focusedValue);
    });
  }

  /** Keys that act and leave no text. */
  protected override _isActionKey(char: string | undefined, key: { name?: string }): boolean {
    return this.#isTick(key.name) || super._isActionKey(char, key as never);
  }

  #isTick(name: string | undefined): boolean {
    if (!this.multiple || name !== 'space' || this.isNavigating) return false;
    const typed = normalForm(this.userInput);
    return typed === '' || !this.filteredOptions.some(({ label }) => normalForm(label).includes(`${typed} `));
  }
}

/** Each word of the search is in a choice, or in what stands beside it; a day also as people type it: `2.3.2014`. */
export function matches(search: string, { value, label, hint = '', date = '' }: Choice): boolean {
  const typed = date.split('-').map(Number).reverse().join('.');
  const text = normalForm(`${label} ${hint} ${value} ${date} ${typed}`);
  return normalForm(search)
    .split(' ')
    .every((word) => text.includes(word));
}

function drawn(prompt: AutocompletePrompt<Choice>, picking: Picking, output: Terminal['output']): string {
  const { message, choices, words, many } = picking;
  const { state, selectedValues, filteredOptions, userInput } = prompt;
  const head = [styleText('gray', S_BAR), `${symbol(state)}  ${message}`];
  if (state === 'submit' || state === 'cancel') {
    const picked = choices.filter(({ value }) => selectedValues.includes(value)).map(({ label }) => label);
    const said = state === 'cancel' ? userInput : picked.join(', ') || words.none;
    const style = state === 'cancel' ? (['strikethrough', 'dim'] as const) : (['dim'] as const);
    return [...head, `${styleText('gray', S_BAR)}  ${styleText([...style], said)}`].join('\n');
  }
  const color = state === 'error' ? 'yellow' : 'cyan';
  const bar = styleText(color, S_BAR);
  const search =
    userInput === '' && choices.length <= FEW
      ? []
      : [`${styleText('dim', words.search)} ${prompt.userInputWithCursor}`];
  const rest = [
    ...(filteredOptions.length === 0 ? [words.noMatch] : []),
    ...(state === 'error' ? [styleText('yellow', prompt.error)] : []),
    ...(many === undefined ? [] : [styleText('dim', words.keys)]),
  ];
  const row = (choice: Choice, isFocused: boolean) => {
    const box = many === undefined ? '' : `${selectedValues.includes(choice.value) ? MARKED : UNMARKED} `;
    const hint = choice.hint === undefined ? '' : styleText('dim', ` (${choice.hint})`);
    const text = `${isFocused ? POINTER : ' '} ${box}${choice.label}${hint}`;
    return isFocused ? styleText('cyan', text) : text;
  };
  const rows = limitOptions({
    cursor: prompt.cursor,
    options: filteredOptions,
    columnPadding: 3,
    rowPadding: head.length + search.length + rest.length + 1,
    style: row,
    maxItems: SHOWN,
    output,
  });
  const lines = [...search, ...(filteredOptions.length === 0 ? [] : rows), ...rest];
  return [...head, ...lines.map((line) => `${bar}  ${line}`), styleText(color, S_BAR_END)].join('\n');
}

/** Has the user pick; clack's symbol where they leave. */
export function pick(
  terminal: Terminal & { readonly signal: AbortSignal },
  picking: Picking,
): Promise<string | string[] | symbol | undefined> {
  return new Picker(terminal, picking).prompt();
}
