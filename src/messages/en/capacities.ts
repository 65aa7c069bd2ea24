/** In what capacity one sits in a body, where that is not as an ordinary member. */
export const CAPACITIES = {
  chair: 'chair',
  'vice-chair': 'vice-chair',
  secretary: 'secretary',
  observer: 'observer',
  deputy: 'deputy',
};

/** The same, of an ordinary member too. */
export const capacityOf = (as: keyof typeof CAPACITIES | undefined) =>
  as ? CAPACITIES[as] : 'ordinary member';

export const deputyFor = (name: string) => `deputy for ${name}`;
