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
  const events = calendar.getAllSubcomponents('vevent').map((event) => {
    const value = (name) => event.getFirstPropertyValue(name);
    return {
      uid: value('uid'),
      start: instant(event.getFirstProperty('dtstart')),
      end: instant(event.getFirstProperty('dtend')),
      stamp: value('dtstamp').toJSDate().toISOString(),
      modified: value('last-modified').toJSDate().toISOString(),
      status: value('status'),
      sequence: value('sequence'),
      summary: value('summary'),
      location: value('location') ?? null,
      description: value('description') ?? null,
      transparency: value('transp'),
      busy: value('x-microsoft-cdo-busystatus'),
      url: value('url') ?? null,
      alarms: event
        .getAllSubcomponents('valarm')
        .map((alarm) => alarm.getFirstPropertyValue('trigger').toJSDate().toISOString()),
    };
  });
  return {
    name: calendar.getFirstPropertyValue('name'),
    method: calendar.getFirstPropertyValue('method'),
    events,
  };
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
  const parsed = ical.sync.parseICS(source);
  const events = Object.values(parsed)
    .filter(({ type }) => type === 'VEVENT')
    .map((event) => ({
      uid: event.uid,
      start: instant(event.start),
      end: instant(event.end),
      stamp: instant(event.dtstamp),
      modified: instant(event.lastmodified),
      status: event.status,
      sequence: Number(event.sequence),
      summary: event.summary,
      location: event.location ?? null,
      description: event.description ?? null,
      transparency: event.transparency,
      busy: event['MICROSOFT-CDO-BUSYSTATUS'],
      url: event.url?.val ?? event.url ?? null,
      // It leaves the trigger as it is written: 20130919T060000Z.
      alarms: (event.alarms ?? []).map(({ trigger }) =>
        new Date((trigger.val ?? trigger).replace(/^(....)(..)(..T..)(..)/, '$1-$2-$3:$4:')).toISOString(),
      ),
    }));
  const { 'WR-CALNAME': name, method } = parsed.vcalendar;
  return { name, method, events };
}
