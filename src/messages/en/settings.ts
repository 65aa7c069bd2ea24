import type { SettingsTexts } from '../settings.ts';

export const settings: SettingsTexts = {
  label: { setting: 'Setting', value: 'Value', default: 'Default', setIn: 'Set in the file' },
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
    'deadlines.themeReserved': 'theme and date reserved',
    'deadlines.speakersAsked': 'speakers asked',
    'deadlines.reportsRequested': 'reports requested from the forums',
    'deadlines.notice': 'notice sent',
    'deadlines.reportsIn': 'reports and papers received',
    'deadlines.agenda': 'agenda sent',
    'deadlines.draftMinutes': 'draft minutes sent',
    'deadlines.finalMinutes': 'minutes final',
    'history.graceDays': 'days back in which dates may be corrected without a reason',
  },
  line: (number) => `line ${number}`,
};
