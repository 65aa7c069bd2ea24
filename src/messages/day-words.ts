/** The days that people call by a word, and how far each is from today; both languages are known, whichever is spoken. */
export const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['i forgårs', -2],
  ['i går', -1],
  ['i dag', 0],
  ['i morgen', 1],
  ['i overmorgen', 2],
  ['igår', -1],
  ['idag', 0],
  ['imorgen', 1],
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
]);

/** So many days or weeks from today, or back: `om 14 dage`, `in 2 weeks`, `for 3 dage siden`, `3 days ago`. */
export const AHEAD = /^(?:om|in) (?<count>\d{1,3}) (?:dage?|days?|(?<weeks>uger?|weeks?))$/;
export const AGO = /^(?:for )?(?<count>\d{1,3}) (?:dage?|days?|(?<weeks>uger?|weeks?)) (?:siden|ago)$/;

/** What may stand before the name of a weekday: `på fredag` is the next one to come. */
export const BEFORE_WEEKDAY = ['på', 'on'];
