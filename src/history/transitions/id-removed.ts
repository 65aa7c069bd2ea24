import { Organisation } from '../../organisation/organisation.ts';
import { nameOf, placeOf } from './shared/subjects.ts';
import { transition } from './transition.ts';

/** An entry is gone, or what it was called before: what has been is dated, never deleted. */
export default transition({
  code: 'id-removed',
  severity: 'error',
  check({ files, subjects, heirs }, report, then) {
    for (const subject of subjects) {
      const { kind, before, after, beforePath } = subject;
      const kept = after && [after.id, ...(after.formerly ?? [])];
      for (const id of before?.formerly ?? []) {
        if (!kept || kept.includes(id)) continue;
        const args = { kind, id, name: nameOf(subject), now: after?.id ?? '' };
        report(
          { subject, field: 'id', ...placeOf(subject) },
          { ...args, then: then([...beforePath, 'formerly']) },
        );
      }
    }
    const removed = subjects.filter(({ after }) => !after);
    if (removed.length === 0) return;
    const taken = new Set(subjects.flatMap(({ before, after }) => (before ? [] : [after?.id])));
    // The file's own rules ask that people and organisations whom nothing names be deleted.
    const { used } = new Organisation(files.before as NonNullable<typeof files.before>).references;
    for (const subject of removed) {
      const { kind, before, beforePath } = subject;
      const id = before?.id ?? '';
      const isLeftOver = (kind === 'person' || kind === 'organisation') && !used.has(id);
      if (isLeftOver || taken.has(id)) continue;
      const heir = heirs.get(subject);
      report(
        { subject, field: 'id', ...placeOf(heir ?? subject) },
        { kind, id, name: nameOf(subject), now: heir?.after?.id ?? '', then: then([...beforePath, 'id']) },
      );
    }
  },
});
