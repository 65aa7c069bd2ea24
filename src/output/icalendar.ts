import { wellFormed } from './escape.ts';

// iCalendar (RFC 5545), as much of it as rup writes.

/** A component: `BEGIN:name`, its content lines, those inside it, `END:name`. */
export interface Component {
  readonly name: string;
  readonly lines: readonly string[];
  readonly components?: readonly Component[];
}

/** The longest a line may be, in octets, its break not counted (3.1). */
const MOST_OCTETS = 75;

/** A property of type TEXT: backslash, comma, semicolon and line break are escaped (3.3.11). */
export function textLine(name: string, text: string): string {
  const escaped = wellFormed(text)
    .replace(/\r\n?/g, '\n')
    // No other control character may stand in a calendar, a tab apart.
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
  return `${name}:${escaped}`;
}

/** A date as iCalendar writes it: `20131010`. */
export const compactDate = (date: string) => date.replaceAll('-', '');

/** A date and a time `HH:MM`: `20131010T090000`. */
export const compactDateTime = (date: string, time: string) =>
  `${compactDate(date)}T${time.replace(':', '')}00`;

/** An instant in UTC: `20131010T070000Z`. */
export const utc = (instant: number) =>
  `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

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

/** Folds a line by octets, never within a character; a line that goes on begins with a space. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}

/** The octets of a character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
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
