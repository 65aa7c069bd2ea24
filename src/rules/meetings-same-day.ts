import { rule } from './rule.ts';

/** A body has two meetings on one day, neither of them cancelled. */
export default rule({
  code: 'meetings-same-day',
  severity: 'warning',
  sources: [],
  needs: ['meetings'],
  check({ organisation }, report) {
    const firsts = new Map<string, number>();
    for (const [index, { id, body, date, cancelled }] of organisation.meetings.entries()) {
      if (cancelled) continue;
      const key = `${body} ${date}`;
      const first = firsts.get(key);
      if (first === undefined) {
        firsts.set(key, index);
        continue;
      }
      report(
        ['meetings', index, 'date'],
        {
          meeting: id,
          other: organisation.meetings[first]?.id ?? '',
          body: organisation.bodies.get(body)?.body.name ?? body,
          date,
        },
        { related: [{ note: 'first-here', path: ['meetings', first, 'date'] }] },
      );
    }
  },
});
