import { webAddress } from './address.ts';
import { visible } from './escape.ts';

// iCalendar (RFC 5545), as much of it as rup writes.

/** A component: `BEGIN:name`, its content lines, those inside it, `END:name`. */
export interface Component {
  readonly name: string;
  readonly lines: readonly string[];
  readonly components?: readonly Component[];
}

/** The longest a line may be, in octets, its break not counted (3.1). */
const MOST_OCTETS = 75;

/**
 * A property of type TEXT: backslash, comma, semicolon and line break are escaped (3.3.11). A line is folded anywhere:
 * no part of it may be one that GitHub would obey at its beginning.
 */
export function textLine(name: string, text: string): string {
  const lines = text.split(/\r\n?|\n/).map((line) => visible(line).replace(/:(?=:)/g, ': '));
  return `${name}:${lines.map((line) => line.replace(/[\\;,]/g, '\\$&')).join('\\n')}`;
}

/**
 * A property of type URI (3.3.13), where the text is an address that can be followed from anywhere. What a build server
 * would obey in it is written by the code of a character, behind the host, which may be `[::1]`.
 */
export function uriLine(name: string, text: string): string[] {
  const [, host = '', rest = ''] = /^([^/]*\/\/[^/?#]*)(.*)$/s.exec(webAddress(text) ?? '') ?? [];
  return host === '' ? [] : [`${name}:${host}${rest.replace(/(?<=:):/g, '%3A').replace(/(?<=#)#/g, '%23')}`];
}

/** A date as iCalendar writes it: `20131010`. */
export const compactDate = (date: string) => date.replaceAll('-', '');

/** A date and a time `HH:MM`: `20131010T090000`. */
export const compactDateTime = (date: string, time: string) =>
  `${compactDate(date)}T${time.replace(':', '')}00`;

/** An instant in UTC: `20131010T070000Z`. */
export const utc = (instant: number) =>
  `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/** What is said of a calendar. */
export interface CalendarFacts {
  readonly name: string;
  readonly language: string;
  /** When what it shows was changed last (milliseconds, UTC), where that is known. */
  readonly modified?: number | undefined;
}

/** How often those who follow a calendar should fetch it. */
const REFRESH = 'P1D';

/** A whole calendar, as it is published: with its name and how often to fetch it (RFC 7986, and as Outlook reads both). */
export function calendar(facts: CalendarFacts, components: readonly Component[]): string {
  const { name, language, modified } = facts;
  return serialise({
    name: 'VCALENDAR',
    lines: [
      'VERSION:2.0',
      `PRODID:-//rup//rup//${language.toUpperCase()}`,
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      textLine('NAME', name),
      textLine('X-WR-CALNAME', name),
      ...(modified === undefined ? [] : [`LAST-MODIFIED:${utc(modified)}`]),
      `REFRESH-INTERVAL;VALUE=DURATION:${REFRESH}`,
      `X-PUBLISHED-TTL:${REFRESH}`,
    ],
    components,
  });
}

/** A component as text: lines end with CRLF, long ones are folded. */
export function serialise(component: Component): string {
  return contentLines(component).map(fold).join('');
}

function* lines({ name, lines: own, components = [] }: Component): Generator<string> {
  yield `BEGIN:${name}`;
  yield* own;
  for (const component of components) yield* lines(component);
  yield `END:${name}`;
}

const contentLines = (component: Component) => [...lines(component)];

/** A character, with what joins it to others in one picture. */
const UNIT = /[^](?:[\ufe0e\ufe0f\u20e3\u{1f3fb}-\u{1f3ff}]|\u200d[^]){0,7}/gu;

/** Folds a line by octets, never within a character; a line that goes on begins with a space. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const [unit] of line.matchAll(UNIT)) {
    const size = Buffer.byteLength(unit);
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += unit;
    octets += size;
  }
  return `${folded}\r\n`;
}

/** The zone that times are written in. */
export const ZONE = 'Europe/Copenhagen';

/** Summer time from the last Sunday of March to that of October, as it has been since 1996 (2000/84/EC). */
export const ZONE_COMPONENT: Component = {
  name: 'VTIMEZONE',
  lines: [`TZID:${ZONE}`],
  components: [
    {
      name: 'STANDARD',
      lines: [
        'DTSTART:19961027T030000',
        'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
        'TZOFFSETFROM:+0200',
        'TZOFFSETTO:+0100',
        'TZNAME:CET',
      ],
    },
    {
      name: 'DAYLIGHT',
      lines: [
        'DTSTART:19960331T020000',
        'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
        'TZOFFSETFROM:+0100',
        'TZOFFSETTO:+0200',
        'TZNAME:CEST',
      ],
    },
  ],
};
