import type { Language } from '../messages/catalog.ts';
import type { ColorLevel } from '../output/palette.ts';
import type { World } from './context.ts';

/** The languages that `--lang` and `RUP_LANG` take. */
export const LANGUAGES: readonly Language[] = ['da', 'en'];

/**
 * The language to speak: `--lang`, then `RUP_LANG`, then the locale (POSIX: `LC_ALL`, `LC_MESSAGES`, `LANG`, the
 * first that is set). It is needed before the options are parsed, since their errors are spoken in it too.
 */
export function chooseLanguage(argv: readonly string[], env: World['env']): Language {
  const asked = [lastValue(argv, '--lang'), env['RUP_LANG']?.toLowerCase()];
  const known = asked.find((value) => LANGUAGES.includes(value as Language));
  if (known !== undefined) return known as Language;
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  const isDanish = locale.slice(0, 2).toLowerCase() === 'da' && '_.@-'.includes(locale.charAt(2));
  return isDanish ? 'da' : 'en';
}

/**
 * How many colours a stream takes: `--color` and `--no-color`, then `FORCE_COLOR` (0–3), `NO_COLOR` (no-color.org),
 * and then whether it is a terminal that knows them.
 */
export function chooseColor(
  argv: readonly string[],
  env: World['env'],
  isTerminal: () => boolean,
): ColorLevel {
  const options = beforeDashes(argv);
  const [on, off] = [options.lastIndexOf('--color'), options.lastIndexOf('--no-color')];
  if (off > on) return 0;
  if (on >= 0) return terminalColors(env);
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forcedColors(forced, env);
  if (env['NO_COLOR'] || env['TERM'] === 'dumb' || !isTerminal()) return 0;
  return terminalColors(env);
}

function forcedColors(value: string, env: World['env']): ColorLevel {
  if (value === '' || value === 'true') return terminalColors(env);
  return value === '1' || value === '2' || value === '3' ? (Number(value) as ColorLevel) : 0;
}

function terminalColors(env: World['env']): ColorLevel {
  if (/^(?:truecolor|24bit)$/.test(env['COLORTERM'] ?? '')) return 3;
  return /-256(?:color)?$/i.test(env['TERM'] ?? '') ? 2 : 1;
}

function lastValue(argv: readonly string[], option: string): string | undefined {
  const options = beforeDashes(argv);
  const at = options.findLastIndex((word) => word === option || word.startsWith(`${option}=`));
  const word = options[at];
  return word === option ? options[at + 1] : word?.slice(option.length + 1);
}

/** The words that can be options: what follows `--` is not. */
function beforeDashes(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf('--');
  return end === -1 ? argv : argv.slice(0, end);
}
