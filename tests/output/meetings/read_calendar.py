"""Reads a calendar on standard input with a library of others and prints what it made of it as JSON.

The library is named by the first argument: icalendar, vobject or libical.
"""

import json
import sys
from datetime import datetime, timezone

source = sys.stdin.buffer.read()


def instant(value):
    if value is None:
        return None
    if isinstance(value, datetime):
        return value.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    return value.isoformat()


def with_icalendar():
    from icalendar import Calendar

    def text(component, name):
        value = component.get(name)
        return None if value is None else str(value)

    def when(component, name):
        value = component.get(name)
        return None if value is None else instant(value.dt)

    calendar = Calendar.from_ical(source)
    events = [
        {
            "uid": text(event, "UID"),
            "start": when(event, "DTSTART"),
            "end": when(event, "DTEND"),
            "stamp": when(event, "DTSTAMP"),
            "modified": when(event, "LAST-MODIFIED"),
            "status": text(event, "STATUS"),
            "sequence": event.get("SEQUENCE"),
            "summary": text(event, "SUMMARY"),
            "location": text(event, "LOCATION"),
            "description": text(event, "DESCRIPTION"),
            "transparency": text(event, "TRANSP"),
            "busy": text(event, "X-MICROSOFT-CDO-BUSYSTATUS"),
            "url": text(event, "URL"),
            "alarms": [when(alarm, "TRIGGER") for alarm in event.walk("VALARM")],
        }
        for event in calendar.walk("VEVENT")
    ]
    return {"name": text(calendar, "NAME"), "method": text(calendar, "METHOD"), "events": events}


def with_vobject():
    import vobject

    calendar = vobject.readOne(source.decode("utf-8"))

    def text(component, name):
        value = getattr(component, name.lower().replace("-", "_"), None)
        return None if value is None else str(value.value)

    def when(component, name):
        value = getattr(component, name.lower().replace("-", "_"), None)
        return None if value is None else instant(value.value)

    events = [
        {
            "uid": text(event, "UID"),
            "start": when(event, "DTSTART"),
            "end": when(event, "DTEND"),
            "stamp": when(event, "DTSTAMP"),
            "modified": when(event, "LAST-MODIFIED"),
            "status": text(event, "STATUS"),
            "sequence": int(text(event, "SEQUENCE")),
            "summary": text(event, "SUMMARY"),
            "location": text(event, "LOCATION"),
            "description": text(event, "DESCRIPTION"),
            "transparency": text(event, "TRANSP"),
            "busy": text(event, "X-MICROSOFT-CDO-BUSYSTATUS"),
            "url": text(event, "URL"),
            "alarms": [when(alarm, "TRIGGER") for alarm in getattr(event, "valarm_list", [])],
        }
        for event in getattr(calendar, "vevent_list", [])
    ]
    # It does not know NAME to be text, and leaves its escapes as they are written.
    name = text(calendar, "X-WR-CALNAME")
    return {"name": name, "method": text(calendar, "METHOD"), "events": events}


def with_libical():
    import gi

    gi.require_version("ICalGLib", "3.0")
    from gi.repository import ICalGLib

    calendar = ICalGLib.Component.new_from_string(source.decode("utf-8"))

    def properties(component, kind):
        found = component.get_first_property(kind)
        while found:
            yield found
            found = component.get_next_property(kind)

    def text(component, name):
        kind = ICalGLib.PropertyKind
        if name.startswith("X-"):
            for one in properties(component, kind.X_PROPERTY):
                if one.get_x_name() == name:
                    return one.get_value().as_ical_string()
            return None
        one = component.get_first_property(getattr(kind, name.replace("-", "") + "_PROPERTY"))
        if one is None:
            return None
        value = one.get_value()
        return value.get_text() if value.isa() == ICalGLib.ValueKind.TEXT_VALUE else value.as_ical_string()

    def moment(time):
        if time is None or time.is_null_time():
            return None
        if time.is_date():
            return "%04d-%02d-%02d" % (time.get_year(), time.get_month(), time.get_day())
        seconds = time.as_timet_with_zone(time.get_timezone() or ICalGLib.Timezone.get_utc_timezone())
        return instant(datetime.fromtimestamp(seconds, timezone.utc))

    def stamp(component, name):
        return moment(ICalGLib.Time.new_from_string(text(component, name)))

    def children(component, kind):
        found = component.get_first_component(kind)
        while found:
            yield found
            found = component.get_next_component(kind)

    kind = ICalGLib.ComponentKind
    events = [
        {
            "uid": event.get_uid(),
            "start": moment(event.get_dtstart()),
            "end": moment(event.get_dtend()),
            "stamp": stamp(event, "DTSTAMP"),
            "modified": stamp(event, "LAST-MODIFIED"),
            "status": text(event, "STATUS"),
            "sequence": event.get_sequence(),
            "summary": event.get_summary(),
            "location": event.get_location(),
            "description": event.get_description(),
            "transparency": text(event, "TRANSP"),
            "busy": text(event, "X-MICROSOFT-CDO-BUSYSTATUS"),
            "url": text(event, "URL"),
            "alarms": [stamp(alarm, "TRIGGER") for alarm in children(event, kind.VALARM_COMPONENT)],
        }
        for event in children(calendar, kind.VEVENT_COMPONENT)
    ]
    return {"name": text(calendar, "NAME"), "method": text(calendar, "METHOD"), "events": events}


READERS = {"icalendar": with_icalendar, "vobject": with_vobject, "libical": with_libical}
json.dump(READERS[sys.argv[1]](), sys.stdout)
