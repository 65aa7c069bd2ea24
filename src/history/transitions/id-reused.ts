import { idsOf, nameOf, placeOf, type Subject } from './shared/subjects.ts';
import { transition } from './transition.ts';

/** An id stands for something else than it did: whoever looks back is told of the wrong thing. */
export default transition({
  code: 'id-reused',
  severity: 'error',
  check(comparison, report, then) {
    const { subjects, reused } = comparison;
    const say = (subject: Subject, owner: Subject) => {
      const id = subject.after?.id ?? '';
      const name = owner.before?.name ?? nameOf(owner);
      report(
        { subject, field: 'id', ...placeOf(subject) },
        { kind: subject.kind, id, was: owner.kind, name, then: then([...owner.beforePath, 'id']) },
      );
    };
    for (const subject of reused) say(subject, subject);
    const added = subjects.filter(({ before }) => !before);
    if (added.length === 0) return;
    const owners = new Map<string, Subject>();
    for (const subject of subjects) {
      if (comparison.isRecent(subject)) continue;
      const ids = subject.before ? idsOf(subject) : (subject.after?.formerly ?? []);
      for (const id of ids) if (id !== subject.after?.id && !owners.has(id)) owners.set(id, subject);
    }
    for (const subject of added) {
      const owner = owners.get(subject.after?.id ?? '');
      if (owner) say(subject, owner);
    }
  },
});
