import { rule } from './rule.ts';

/** Two forums continue the same former group: it can have gone on as one of them only. */
export default rule({
  code: 'body-continued-twice',
  severity: 'warning',
  check({ organisation }, report) {
    const firsts = new Map<string, number>();
    for (const [index, { name, continues }] of organisation.forums.entries()) {
      if (continues === undefined) continue;
      const first = firsts.get(continues);
      if (first === undefined) firsts.set(continues, index);
      else {
        report(
          ['forums', index, 'continues'],
          {
            forum: name,
            other: organisation.forums[first]?.name ?? '',
            former: organisation.bodies.get(continues)?.body.name ?? continues,
          },
          { related: [{ note: 'first-here', path: ['forums', first, 'continues'] }] },
        );
      }
    }
  },
});
