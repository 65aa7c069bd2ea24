/** What the list of settings says. */
export const settings = {
  label: { setting: 'Setting', value: 'Value' },
  /** Where a value comes from that the file does not set. */
  byDefault: 'default',
  /** What each setting is, by its key with dots. */
  meanings: {
    reportEveryMonths: 'months between two reports of a forum, at most',
    followUpEveryMonths: 'months between two follow-ups of an initiative, at most',
    prioritiseEveryMonths: 'months between two prioritisations of an initiative, at most',
    windUpDays: 'days to dissolve a forum that is no longer needed',
    'seasons.spring.from': 'first day for spring meetings',
    'seasons.spring.to': 'last day for spring meetings',
    'seasons.spring.preferred.from': 'spring meetings preferably from',
    'seasons.spring.preferred.to': 'spring meetings preferably until',
    'seasons.autumn.from': 'first day for autumn meetings',
    'seasons.autumn.to': 'last day for autumn meetings',
    'seasons.autumn.preferred.from': 'autumn meetings preferably from',
    'seasons.autumn.preferred.to': 'autumn meetings preferably until',
    notAvoided: 'what rup usually avoids, and here does not, with commas between',
    'deadlines.themeReserved': 'theme and date reserved',
    'deadlines.speakersAsked': 'speakers asked',
    'deadlines.reportsRequested': 'reports requested from the forums',
    'deadlines.notice': 'notice sent',
    'deadlines.reportsIn': 'reports and papers received',
    'deadlines.agenda': 'agenda sent',
    'deadlines.draftMinutes': 'draft minutes sent',
    'deadlines.finalMinutes': 'minutes final',
    namespace: "tells this file's meetings from those of others in a calendar",
    'history.graceDays': 'days back in which dates may be corrected without a reason',
    language: 'the language of the file: da or en',
  } as Readonly<Record<string, string>>,
  /** Where the file sets it, and what applies where it does not; empty where nothing does. */
  line: (number: number, byDefault: string) => `line ${number}${byDefault && `; default ${byDefault}`}`,
};

export type SettingsTexts = typeof settings;
