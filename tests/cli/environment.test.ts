import { describe, expect, it } from 'vitest';
import { chooseColor, chooseLanguage } from '../../src/cli/environment.ts';

describe('the language', () => {
  it.each([
    ['--lang, before all else', ['validate', '--lang', 'da'], { RUP_LANG: 'en' }, 'da'],
    ['--lang=da', ['--lang=da'], {}, 'da'],
    ['the last --lang', ['--lang', 'da', '--lang', 'en'], {}, 'en'],
    ['no --lang after --', ['validate', '--', '--lang', 'da'], {}, 'en'],
    ['RUP_LANG', [], { RUP_LANG: 'da', LC_ALL: 'en_GB.UTF-8' }, 'da'],
    ['an unknown RUP_LANG is passed over', [], { RUP_LANG: 'sv', LANG: 'da_DK.UTF-8' }, 'da'],
    ['the locale', [], { LANG: 'da_DK.UTF-8' }, 'da'],
    ['LC_ALL before LANG', [], { LC_ALL: 'C', LANG: 'da_DK' }, 'en'],
    ['LC_MESSAGES before LANG', [], { LC_MESSAGES: 'da', LANG: 'en_GB' }, 'da'],
    ['an empty LC_ALL counts as unset', [], { LC_ALL: '', LANG: 'da_DK' }, 'da'],
    ['another language that begins with da', [], { LANG: 'dav_KE' }, 'en'],
    ['nothing', [], {}, 'en'],
  ] as const)('%s', (_, argv, env, expected) => {
    expect(chooseLanguage(argv, env)).toBe(expected);
  });
});

describe('the colours', () => {
  it.each([
    ['a terminal', [], { TERM: 'xterm' }, true, 1],
    ['a terminal of 256', [], { TERM: 'xterm-256color' }, true, 2],
    ['a terminal of all', [], { TERM: 'xterm', COLORTERM: 'truecolor' }, true, 3],
    ['a pipe', [], { TERM: 'xterm' }, false, 0],
    ['a dumb terminal', [], { TERM: 'dumb' }, true, 0],
    ['NO_COLOR', [], { NO_COLOR: '1' }, true, 0],
    ['an empty NO_COLOR counts as unset', [], { NO_COLOR: '' }, true, 1],
    ['FORCE_COLOR in a pipe', [], { FORCE_COLOR: '1' }, false, 1],
    ['FORCE_COLOR=3', [], { FORCE_COLOR: '3' }, false, 3],
    ['FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, true, 0],
    ['FORCE_COLOR before NO_COLOR', [], { FORCE_COLOR: '', NO_COLOR: '1' }, false, 1],
    ['--color before all', ['--color'], { NO_COLOR: '1' }, false, 1],
    ['--no-color before all', ['--no-color'], { FORCE_COLOR: '3' }, true, 0],
    ['the last of the two', ['--no-color', '--color'], {}, false, 1],
  ] as const)('%s', (_, argv, env, isTerminal, expected) => {
    expect(chooseColor(argv, env, () => isTerminal)).toBe(expected);
  });
});
