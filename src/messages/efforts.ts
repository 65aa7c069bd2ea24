import type { Language } from './catalog.ts';
import type { OwnHelp } from './help.ts';

/** All that is said of the municipalities' efforts in one language. */
export interface EffortTexts {
  /** A date (`YYYY-MM-DD`) as short as it is written. */
  date(iso: string): string;
  title(date: string): string;
  readonly label: Readonly<Record<EffortLabel, string>>;
  /** What the marks of the matrix mean. */
  readonly assessed: string;
  readonly notAssessed: string;
  /** Several municipalities work at one goal (R14). */
  readonly shared: string;
  readonly noneShared: string;
  /** The efforts at which a municipality is alone. */
  readonly alone: string;
  /** Goals at which nobody works. */
  readonly untouched: string;
  readonly without: string;
  readonly none: string;
  /** After that, in a terminal: the command that comes next. */
  readonly next: string;
}

export type EffortLabel =
  | 'id'
  | 'area'
  | 'areaId'
  | 'goal'
  | 'goalId'
  | 'municipality'
  | 'municipalityId'
  | 'municipalities'
  | 'effort'
  | 'efforts'
  | 'collected'
  | 'assessment'
  | 'note'
  | 'count';

export type EffortsHelp = OwnHelp<'area' | 'organisation' | 'format' | 'excel', never, 'id' | 'format'>;

/** The texts in a language. */
export async function effortTexts(language: Language): Promise<EffortTexts> {
  return (language === 'da' ? await import('./da/efforts.ts') : await import('./en/efforts.ts')).efforts;
}

/** The help of `rup efforts` in a language. */
export async function effortsHelp(language: Language): Promise<EffortsHelp> {
  const texts =
    language === 'da' ? await import('./da/help-efforts.ts') : await import('./en/help-efforts.ts');
  return texts.effortsHelp;
}
