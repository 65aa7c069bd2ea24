// Reads a calendar on standard input with a library of others and prints what it made of it as JSON. A process of
// its own, so that it can be run in any time zone: `TZ=… node read-calendar.mjs ical.js|node-ical`.
import { text } from 'node:stream/consumers';

const source = await text(process.stdin);
const events = process.argv[2] === 'ical.js' ? await withIcalJs() : await withNodeIcal();
process.stdout.write(JSON.stringify(events));

async function withIcalJs() {
  const { default: ICAL } = await import('ical.js');
  const calendar = new ICAL.Component(ICAL.parse(source));
  const zones = new Map(
    calendar.getAllSubcomponents('vtimezone').map((zone) => {
      const timezone = new ICAL.Timezone(zone);
      return [timezone.tzid, timezone];
    }),
  );
  const instant = (property) => {
    if (!property) return null;
    const time = property.getFirstValue();
    if (time.isDate) return time.toString();
    // The zone that the calendar itself defines, not one that the library knows.
    time.zone = zones.get(property.getParameter('tzid'));
    return new Date(time.toUnixTime() * 1000).toISOString();
  };
  return calendar.getAllSubcomponents('vevent').map((event) => {
    const value = (name) => event.getFirstPropertyValue(name);
    return {
      uid: value('uid'),
      start: instant(event.getFirstProperty('dtstart')),
      end: instant(event.getFirstProperty('dtend')),
      status: value('status'),
      sequence: value('sequence'),
      summary: value('summary'),
      location: value('location') ?? null,
      alarms: event
        .getAllSubcomponents('valarm')
        .map((alarm) => alarm.getFirstPropertyValue('trigger').toJSDate().toISOString()),
    };
  });
}

async function withNodeIcal() {
  const { default: ical } = await import('node-ical');
  const instant = (date) => {
    if (!date) return null;
    if (!date.dateOnly) return date.toISOString();
    // A whole day is given as midnight where the machine stands.
    return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
  };
  return Object.values(ical.sync.parseICS(source))
    .filter(({ type }) => type === 'VEVENT')
    .map(({ uid, start, end, status, sequence, summary, location, alarms = [] }) => ({
      uid,
      start: instant(start),
      end: instant(end),
      status,
      sequence: Number(sequence),
      summary,
      location: location ?? null,
      // It leaves the trigger as it is written: 20130919T060000Z.
      alarms: alarms.map(({ trigger }) =>
        new Date((trigger.val ?? trigger).replace(/^(....)(..)(..T..)(..)/, '$1-$2-$3:$4:')).toISOString(),
      ),
    }));
}
