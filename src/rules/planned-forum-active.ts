import { rule } from './rule.ts';

/** A forum without a first day, only wished for (R27), already has members or reports. */
export default rule({
  code: 'planned-forum-active',
  severity: 'warning',
  sources: ['R27'],
  needs: ['forums'],
  check({ organisation }, report) {
    for (const [index, forum] of organisation.forums.entries()) {
      if (forum.origin !== 'established' || forum.established !== undefined) continue;
      const signs = [
        ['members', forum.members?.some(({ vacant }) => !vacant)],
        ['reports', forum.reports?.length],
      ] as const;
      // It was there at the latest when the first of them began; earlier, only its makers know.
      const days = [
        ...(forum.members ?? []).map(({ from }) => from),
        ...(forum.reports ?? []).map(({ date }) => date),
      ];
      const [first] = days.filter((day) => day !== undefined).sort();
      for (const [has, isThere] of signs) {
        if (!isThere) continue;
        report(
          ['forums', index, has],
          { forum: forum.name, has },
          {
            onKey: true,
            help: { command: ['rup', 'forum', 'establish', forum.id, ...(first ? ['--date', first] : [])] },
          },
        );
      }
    }
  },
});
