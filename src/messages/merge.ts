import type { ClashArgs } from '../facts/clash.ts';
import type { Language } from './catalog.ts';
import type { OwnHelp } from './help.ts';

/** What `rup merge` says. */
export interface MergeTexts {
  /** On the marks of a conflict: whose lines they are. */
  readonly ours: string;
  readonly theirs: string;
  /** On the last mark of a conflict: why, in a few words. */
  readonly why: { readonly [Code in keyof ClashArgs]: (args: ClashArgs[Code]) => string };
  /** The same as a sentence. */
  readonly sentences: { readonly [Code in keyof ClashArgs]: (args: ClashArgs[Code]) => string };
  /** How many conflicts are left, and what to do. */
  left(args: { count: number; file: string }): string;
  /** A side that is not YAML: git's own merge has taken over. */
  byLines(args: { file: string; count: number }): string;
  /** Before what `--install` writes. */
  installs(args: { attributes: string; line: string; driver: string }): string;
  readonly installed: string;
  readonly help: MergeHelp;
}

export type MergeHelp = OwnHelp<
  'install' | 'dryRun' | 'path' | 'markerSize',
  'base' | 'ours' | 'theirs',
  'base' | 'ours' | 'theirs' | 'name' | 'number'
>;

/** The texts in a language; loaded by `rup merge` alone. */
export async function mergeTexts(language: Language): Promise<MergeTexts> {
  return (language === 'da' ? await import('./da/merge.ts') : await import('./en/merge.ts')).merge;
}
