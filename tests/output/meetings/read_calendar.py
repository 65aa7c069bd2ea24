"""Reads a calendar on standard input with Python's icalendar and prints what it made of it as JSON."""

import json
import sys
from datetime import datetime, timezone

from icalendar import Calendar


def instant(value):
    if value is None:
        return None
    moment = value.dt
    if isinstance(moment, datetime):
        return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    return moment.isoformat()


def text(value):
    return None if value is None else str(value)


calendar = Calendar.from_ical(sys.stdin.buffer.read())
events = [
    {
        "uid": text(event.get("UID")),
        "start": instant(event.get("DTSTART")),
        "end": instant(event.get("DTEND")),
        "status": text(event.get("STATUS")),
        "sequence": event.get("SEQUENCE"),
        "summary": text(event.get("SUMMARY")),
        "location": text(event.get("LOCATION")),
        "alarms": [instant(alarm.get("TRIGGER")) for alarm in event.walk("VALARM")],
    }
    for event in calendar.walk("VEVENT")
]
json.dump(events, sys.stdout)
