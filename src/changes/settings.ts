import type { Path } from '../document/finding.ts';
import type { Value } from '../document/parsed.ts';
import { DEADLINES, SEASONS } from '../meetings/settings.ts';
import { FOLLOW_UP_MONTHS } from '../organisation/follow-ups.ts';
import { GRACE_DAYS } from '../organisation/grace.ts';
import { valueAt } from '../organisation/lookup.ts';
import { defaultNamespace } from '../organisation/namespace.ts';
import { nearest } from '../organisation/nearest.ts';
import { WIND_UP_DAYS } from '../organisation/need.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { REPORT_MONTHS } from '../organisation/reports.ts';
import { isListAt, keysAt, schemaAt, wordsOf } from '../organisation/schema-keys.ts';
import { PRIORITISE_MONTHS } from '../rules/initiative-not-prioritised.ts';
import { type Change, refuse } from './change.ts';
import { changed } from './entry.ts';

/** The input of `rup settings`. */
export interface SettingsInput {
  /** As in the file, with dots: `history.graceDays`. */
  readonly key: string;
  /** Empty: the setting is taken out, and the default applies. */
  readonly value: string;
}

/** Gives a setting a value. */
export const settings: Change<SettingsInput> = {
  needs: ['settings'],
  plan({ organisation }, { key, value: text }) {
    const keys = settingKeys();
    if (!keys.includes(key)) refuse('unknown-setting', { key, keys, suggestion: nearest(key, keys) });
    const data = organisation.file as unknown as Value;
    const operations = changed([], data, told(data, key, valueOf(key, text)));
    if (operations.length === 0) refuse('nothing-changes', {});
    return { operations, done: { code: 'setting-set', args: { key, value: text } }, open: [] };
  },
};

/** What the file writes for a setting: words with commas between are several where it lists words. */
function valueOf(key: string, text: string): Value {
  if (isListAt(pathOf(key))) return text.split(',').flatMap((word) => word.trim() || []);
  return /^\d+$/.test(text) ? Number(text) : text;
}

/** The value at its place, with what must stand beside it where nothing does: a season has two ends. */
function told(data: Value, key: string, value: Value): { [key: string]: Value } {
  const whole = pathOf(key);
  const path = value === '' && key !== LANGUAGE ? upToOptional(whole) : whole;
  return path.reduceRight<Value>((inner, step, at) => {
    const above = path.slice(0, at);
    const isNew = value !== '' && valueAt(data, above) === undefined;
    return { ...(isNew && beside(above)), [step]: inner };
  }, value) as { [key: string]: Value };
}

/** What is nothing without this key goes with it; the settings themselves can always be left out. */
function upToOptional(path: readonly string[]): readonly string[] {
  const above = path.slice(0, -1);
  const isNeeded = schemaAt(above)?.required?.includes(path.at(-1) ?? '');
  return isNeeded ? upToOptional(above) : path;
}

/** What a mapping that is new must hold: what applies while it is not there. */
function beside(path: Path): { [key: string]: Value } {
  const usual = valueAt(DEFAULTS, path.slice(1));
  const needed = (schemaAt(path)?.required ?? []).map((key) => [key, usual && valueAt(usual, [key])]);
  return Object.fromEntries(needed.filter(([, value]) => value !== undefined));
}

/** The language that the file is written in stands above the settings. */
const pathOf = (key: string): string[] => (key === LANGUAGE ? [key] : ['settings', ...key.split('.')]);

const LANGUAGE = 'language';

/** The settings that have a value, or a list of words, by their keys with dots. */
export const settingKeys = (): string[] => [...keysBelow(['settings']), LANGUAGE];

function keysBelow(below: Path): string[] {
  return keysAt(below).flatMap((key) => {
    const path = [...below, key];
    if (isListAt(path)) return wordsOf(schemaAt([...path, 0])).length > 0 ? [path.slice(1).join('.')] : [];
    const deeper = keysBelow(path);
    return deeper.length > 0 ? deeper : [path.slice(1).join('.')];
  });
}

/** What applies where the file does not say otherwise. */
const DEFAULTS = {
  reportEveryMonths: REPORT_MONTHS,
  followUpEveryMonths: FOLLOW_UP_MONTHS,
  prioritiseEveryMonths: PRIORITISE_MONTHS,
  windUpDays: WIND_UP_DAYS,
  seasons: SEASONS,
  deadlines: DEADLINES,
  history: { graceDays: GRACE_DAYS },
  notAvoided: [],
} as unknown as { readonly [key: string]: Value };

/** A setting: what applies, and what would where the file does not say. */
export interface Setting {
  readonly key: string;
  readonly path: Path;
  readonly value: Value;
  readonly default: Value;
  /** Whether the file says it. */
  readonly isSet: boolean;
}

/** Every setting of which `rup settings` gives a value, as it applies in a file. */
export function settingsOf(organisation: Organisation): Setting[] {
  const file = organisation.file as unknown as Value;
  const own = valueAt(file, ['settings']) ?? {};
  const defaults: Value = { ...DEFAULTS, namespace: defaultNamespace(organisation) };
  return settingKeys().map((key) => {
    const path = pathOf(key);
    const below = path.slice(1);
    const set = valueAt(file, path);
    // A season that is set has no part that is preferred, where it names none: all of it is.
    const whole = below.filter((name) => name !== 'preferred');
    const byDefault = below.length === 0 ? null : (valueAt(defaults, below) ?? null);
    const value = set ?? (below.includes('preferred') ? valueAt(own, whole) : undefined) ?? byDefault;
    return { key, path, value, default: byDefault, isSet: set !== undefined };
  });
}
