/** The days that people call by a word, and how far each is from today; both languages are known, whichever is spoken. */
export const DAY_WORDS: Readonly<Record<string, number>> = {
  'i forgårs': -2,
  'i går': -1,
  'i dag': 0,
  'i morgen': 1,
  'i overmorgen': 2,
  igår: -1,
  idag: 0,
  imorgen: 1,
  yesterday: -1,
  today: 0,
  tomorrow: 1,
};

/** What may stand before the name of a weekday: `på fredag` is the next one to come. */
export const BEFORE_WEEKDAY = ['på', 'on'];
