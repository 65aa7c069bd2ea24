import { ACTING, LOG_COMMAND, PLAIN_LINES } from './escape.ts';

/**
 * A value as JSON in which no character acts on a terminal or a build server: what would act or hide is written as its
 * escape, and read as it is.
 */
export function jsonText(value: unknown): string {
  return `${quiet(JSON.stringify(value, null, 2))}\n`;
}

function quiet(text: string): string {
  const shown = PLAIN_LINES.test(text) ? text : text.replace(new RegExp(`(?!\n)${ACTING}`, 'gu'), escaped);
  // Number signs stand only within strings.
  return shown.includes('##') ? shown.replace(LOG_COMMAND, '#\\u0023') : shown;
}

const escaped = (character: string) =>
  Array.from({ length: character.length }, (_, at) => {
    return `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`;
  }).join('');
