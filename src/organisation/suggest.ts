import { isCalendarDate } from './date.ts';
import { isMail } from './link.ts';

/** The id that a text was probably meant to be (æ→ae, ø→oe, å→aa, anything else between words a hyphen). */
export function suggestId(text: string): string | undefined {
  const letters = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
  const id = letters.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return id === '' || id.length > 100 ? undefined : id;
}

/**
 * The date that a text was probably meant to be: `10.10.2013`, `10/10-2013` (day first), `2013-9-1`, `20131010`,
 * `10. oktober 2013`, a date with a time of day.
 */
export function suggestDate(text: string): string | undefined {
  const yearFirst = /^(\d{4})([-./ ]?)(\d{1,2})\2(\d{1,2})(?:[T ]\d{1,2}[:.].*)?$/i.exec(text);
  const dayFirst = /^(\d{1,2})\.?[-./ ](\d{1,2})\.?[-./ ](\d{4})$/.exec(text);
  if (yearFirst) {
    const [, year = '', sign, month = '', day = ''] = yearFirst;
    // Without signs between them only two digits each are sure.
    return sign === '' && month.length + day.length < 4 ? undefined : isoDate([year, month, day]);
  }
  return isoDate(dayFirst?.slice(1).reverse() ?? withMonth(text));
}

/** The first letters of the months, in Danish and English. */
const MONTHS = [
  /^jan/,
  /^feb/,
  /^mar/,
  /^apr/,
  /^ma[jy]/,
  /^jun/,
  /^jul/,
  /^aug/,
  /^sep/,
  /^o[kc]t/,
  /^nov/,
  /^dec/,
];

function withMonth(text: string): string[] | undefined {
  const [, day = '', name = '', year = ''] =
    /^(?:den )?(\d{1,2})\.? ([a-z]{3,9})\.? (\d{4})$/i.exec(text) ?? [];
  const month = MONTHS.findIndex((start) => start.test(name.toLowerCase()));
  return month === -1 ? undefined : [year, String(month + 1), day];
}

function isoDate(parts: string[] | undefined): string | undefined {
  if (!parts) return undefined;
  const date = parts.map((part) => part.padStart(2, '0')).join('-');
  return isCalendarDate(date) ? date : undefined;
}

/** The time that a text was probably meant to be: `9-12`, `kl. 9.00-12.00`. */
export function suggestTime(text: string): string | undefined {
  const match = /^(?:kl\.? ?)?(\d{1,2})(?:[.:](\d{2}))? ?[-\u2013] ?(\d{1,2})(?:[.:](\d{2}))?$/i.exec(text);
  if (!match) return undefined;
  const [, from = '', fromMinute = '00', to = '', toMinute = '00'] = match;
  if (Number(from) > 23 || Number(to) > 23 || Number(fromMinute) > 59 || Number(toMinute) > 59)
    return undefined;
  return `${from.padStart(2, '0')}:${fromMinute}-${to.padStart(2, '0')}:${toMinute}`;
}

/** The season that a text was probably meant to be: `efterår 2013`, `2013-efterår`, `spring 2014`. */
export function suggestSeason(text: string): string | undefined {
  const year = /\d{4}/.exec(text)?.[0];
  const season = /spring|for\u00e5r/i.test(text)
    ? 'spring'
    : /autumn|fall|efter\u00e5r/i.test(text)
      ? 'autumn'
      : undefined;
  return year && season && `${year}-${season}`;
}

/** The address that a text was probably meant to be: `www.example.org`, `a@example.org`, `https://example.org/søg`. */
export function suggestLink(text: string): string | undefined {
  const word = text.trim();
  const start = isMail(word) ? 'mailto:' : /^www\.[\w-]+\./i.test(word) ? 'https://' : '';
  const link = `${start}${word}`;
  return /^(?:https?:\/\/[^\s/]|mailto:\S)/i.test(link) && URL.canParse(link)
    ? new URL(link).href
    : undefined;
}
