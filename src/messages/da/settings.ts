import type { SettingsTexts } from '../settings.ts';

export const settings: SettingsTexts = {
  label: { setting: 'Indstilling', value: 'Værdi', default: 'Standard', setIn: 'Angivet i filen' },
  meanings: {
    reportEveryMonths: 'måneder mellem et forums afrapporteringer, højst',
    followUpEveryMonths: 'måneder mellem opfølgninger på et initiativ, højst',
    prioritiseEveryMonths: 'måneder mellem prioriteringer af et initiativ, højst',
    windUpDays: 'dage til at nedlægge et forum, som der ikke er brug for længere',
    'seasons.spring.from': 'forårets første mødedag',
    'seasons.spring.to': 'forårets sidste mødedag',
    'seasons.spring.preferred.from': 'møder om foråret ligger helst fra',
    'seasons.spring.preferred.to': 'møder om foråret ligger helst til og med',
    'seasons.autumn.from': 'efterårets første mødedag',
    'seasons.autumn.to': 'efterårets sidste mødedag',
    'seasons.autumn.preferred.from': 'møder om efteråret ligger helst fra',
    'seasons.autumn.preferred.to': 'møder om efteråret ligger helst til og med',
    'deadlines.themeReserved': 'tema og dato er reserveret',
    'deadlines.speakersAsked': 'oplægsholdere er spurgt',
    'deadlines.reportsRequested': 'foraene er bedt om at afrapportere',
    'deadlines.notice': 'indkaldelsen er sendt',
    'deadlines.reportsIn': 'afrapporteringer og bilag er modtaget',
    'deadlines.agenda': 'dagsordenen er sendt',
    'deadlines.draftMinutes': 'udkastet til referat er sendt',
    'deadlines.finalMinutes': 'referatet er endeligt',
    'history.graceDays': 'dage tilbage, hvor datoer kan rettes uden begrundelse',
  },
  line: (number) => `linje ${number}`,
};
