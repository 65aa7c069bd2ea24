import type { Path } from '../document/finding.ts';
import type { Value } from '../document/parsed.ts';
import { valueAt } from '../organisation/lookup.ts';
import { nearest } from '../organisation/nearest.ts';
import { isListAt, keysAt } from '../organisation/schema-keys.ts';
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
