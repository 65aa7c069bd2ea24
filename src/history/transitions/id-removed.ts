import { Organisation } from '../../organisation/organisation.ts';
import { isAnonymised, nameOf, placeOf } from './shared/subjects.ts';
import { transition } from './transition.ts';

/** An entry is gone, or what it was called before: what has been is dated, never deleted. */
export default transition({
  code: 'id-removed',
  severity: 'error',
  check(comparison, report, then) {
    const { files, subjects, heirs, merged } = comparison;
    for (const subject of subjects) {
      const { kind, before, beforePath } = subject;
      const now = subject.after ? subject : merged.get(subject);
      const kept = now?.after && [now.after.id, ...(now.after.formerly ?? [])];
      if (!kept || !now || comparison.isRecent(subject) || isAnonymised(subject)) continue;
      for (const id of before?.formerly ?? []) {
        if (kept.includes(id)) continue;
        const args = { kind, id, name: nameOf(subject), now: now.after?.id ?? '' };
        report(
          { subject: now, field: 'id', ...placeOf(now) },
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
      if (isLeftOver || taken.has(id) || merged.has(subject) || comparison.isUndone(subject)) continue;
      const heir = heirs.get(subject);
      report(
        { subject, field: 'id', ...placeOf(heir ?? subject) },
        { kind, id, name: nameOf(subject), now: heir?.after?.id ?? '', then: then([...beforePath, 'id']) },
      );
    }
  },
});
