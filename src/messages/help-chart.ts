import type { Language } from './catalog.ts';
import type { OwnHelp } from './help.ts';

/** What the help of `rup chart` says. */
export type ChartHelp = OwnHelp<'all' | 'format', never, 'format'>;

/** The texts in a language; loaded by `rup chart`, and by no other command. */
export async function chartHelp(language: Language): Promise<ChartHelp> {
  const texts = language === 'da' ? await import('./da/help-chart.ts') : await import('./en/help-chart.ts');
  return texts.chartHelp;
}
