import type { ViewTexts } from '../en/views.ts';

/** I hvilken egenskab man sidder i et organ, når det ikke er som menigt medlem. */
export const CAPACITIES: ViewTexts['as'] = {
  chair: 'formand',
  'vice-chair': 'næstformand',
  secretary: 'sekretær',
  observer: 'observatør',
  deputy: 'stedfortræder',
};

/** Det samme, også om et menigt medlem. */
export const capacityOf = (as: keyof typeof CAPACITIES | undefined) =>
  as ? CAPACITIES[as] : 'menigt medlem';

export const deputyFor = (name: string) => `stedfortræder for ${name}`;
