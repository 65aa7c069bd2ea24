import type { Language } from './catalog.ts';

/** What the year's wheel says, beside what is said of meetings. Loaded by `rup meetings wheel`, and by no other. */
export interface WheelTexts {
  readonly language: Language;
  title(year: number): string;
  /** What it is of: the plan, and the day as of which it is told. */
  subtitle(plan: string, at: string): string;
  /** The wheel in a sentence, for one who does not see it. */
  description(meetings: number, deadlines: number): string;
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** A day and its month: `10. oktober`. */
  day(day: number, month: number): string;
  /** Whose meeting a deadline belongs to. */
  ofMeeting(body: string, day: string): string;
  /** `bareDeadline` where there are too many for a text beside each. */
  readonly legend: Readonly<Record<'proposed' | 'deadline' | 'bareDeadline' | 'season', string>>;
  readonly none: string;
}

/** The texts in a language. */
export async function wheelTexts(language: Language): Promise<WheelTexts> {
  return (language === 'da' ? await import('./da/wheel.ts') : await import('./en/wheel.ts')).wheel;
}
