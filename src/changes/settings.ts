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
import { isListAt, keysAt } from '../organisation/schema-keys.ts';
import { PRIORITISE_MONTHS } from '../rules/initiative-not-prioritised.ts';
import { type Change, refuse } from './change.ts';
import { changed } from './entry.ts';

/** What `rup settings` is told. */
export interface SettingsInput {
  /** As in the file, with dots: `history.graceDays`. */
  readonly key: string;
  /** Empty: the setting is taken out, and what rup takes for granted holds. */
  readonly value: string;
}

/** Gives a setting a value. */
export const settings: Change<SettingsInput> = {
  needs: ['settings'],
  plan({ organisation }, { key, value: text }) {
    const keys = settingKeys();
    if (!keys.includes(key)) refuse('unknown-setting', { key, keys, suggestion: nearest(key, keys) });
    const value = /^\d+$/.test(text) ? Number(text) : text;
    const data = organisation.file as unknown as Value;
    const nested = key.split('.').reduceRight<Value>((inner, step) => ({ [step]: inner }), value);
    const operations = changed(['settings'], valueAt(data, ['settings']), nested as { [key: string]: Value });
    if (operations.length === 0) refuse('nothing-changes', {});
    return { operations, done: { code: 'setting-set', args: { key, value: text } }, open: [] };
  },
};

/** The settings that have one value, by their keys with dots. */
export function settingKeys(below: Path = ['settings']): string[] {
  return keysAt(below).flatMap((key) => {
    if (isListAt([...below, key])) return [];
    const deeper = settingKeys([...below, key]);
    return deeper.length > 0 ? deeper : [[...below.slice(1), key].join('.')];
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
};

/** A setting: what applies, and what would where the file does not say. */
export interface Setting {
  readonly key: string;
  readonly path: Path;
  readonly value: Value;
  readonly default: Value;
  /** Whether the file says it. */
  readonly isSet: boolean;
}

/** Every setting that has one value, as it applies in a file. */
export function settingsOf(organisation: Organisation): Setting[] {
  const own = (organisation.file.settings ?? {}) as unknown as Value;
  const defaults = { ...DEFAULTS, namespace: defaultNamespace(organisation) } as unknown as Value;
  return settingKeys().map((key) => {
    const path = key.split('.');
    const set = valueAt(own, path);
    // A season that is set has no part that is preferred, where it names none: all of it is.
    const whole = path.filter((name) => name !== 'preferred');
    const byDefault = valueAt(defaults, path) ?? null;
    const value = set ?? (path.includes('preferred') ? valueAt(own, whole) : undefined) ?? byDefault;
    return { key, path: ['settings', ...path], value, default: byDefault, isSet: set !== undefined };
  });
}
