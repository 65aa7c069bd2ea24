import type { ViewTexts } from '../views.ts';

/** I hvilken egenskab man sidder i et organ, når det ikke er som menigt medlem. */
export const CAPACITIES: ViewTexts['as'] = {
  chair: 'formand',
  'vice-chair': 'næstformand',
  secretary: 'sekretær',
  observer: 'observatør',
  deputy: 'stedfortræder',
};

export const deputyFor = (name: string) => `stedfortræder for ${name}`;
