import { insert, type Operation, set } from '../document/edit/operation.ts';
import type { Path } from '../document/finding.ts';
import type { Value } from '../document/parsed.ts';
import { addDays } from '../organisation/days.ts';
import type { Holder, Office } from '../organisation/generated/types.ts';
import { holds } from '../organisation/organisation.ts';
import { type Change, entry, refuse } from './change.ts';
import { type ByDecision, decided, decisionAt, decisionBehind } from './decision.ts';
import { day, pathOf } from './find.ts';
import { type NewPerson, personId } from './seat.ts';

/** The input of `rup office hold`. */
export interface OfficeHold extends ByDecision {
  readonly office: string;
  /** An id, or a new person, who comes from the office's organisation. */
  readonly person: string | NewPerson;
  /** The first day; none where it is not known. */
  readonly from?: string;
}

/** Somebody takes an office (R7), as after an election: whoever holds it leaves it the day before. */
export const officeHold: Change<OfficeHold> = {
  needs: ['statusMeeting', 'people'],
  plan({ organisation, today }, input) {
    const path = pathOf(organisation, 'office', input.office);
    const office = organisation.file.statusMeeting?.offices[Number(path.at(-1))] as Office;
    const from = input.from === undefined ? undefined : day(input.from);
    const newEntries: Operation[] = [];
    const person = personId(organisation, input.person, office.organisation, newEntries) as string;
    const at = (office.holders ?? []).findIndex((one) => one.person === person && one.from === from);
    const known = at === -1 ? undefined : [...path, 'holders', at, 'decision'];
    const late = decisionBehind(organisation, input, 'appointment', known);
    if (late) return late;
    const nameOf = (id: string) => organisation.person(id)?.name ?? id;
    const [first] = office.holders ?? [];
    if (from === undefined && first) {
      refuse('office-day-needed', { office: office.name, holder: nameOf(first.person) });
    }
    // Another day for whom the file already names, and who has not begun: the entry is theirs.
    const entered = office.holders?.find((holder) => holder.person === person && (holder.from ?? '') > today);
    if (entered && entered.from === from) refuse('nothing-changes', {});
    const others = office.holders?.filter((holder) => holder !== entered);
    const later = from && others?.find((holder) => holder.from !== undefined && holder.from >= from);
    if (later && later.from !== undefined) {
      refuse('office-held-later', { office: office.name, holder: nameOf(later.person), from: later.from });
    }
    const holders = [...(office.holders ?? []).entries()];
    const dayBefore = entered?.from && addDays(entered.from, -1);
    const isLeaving = (holder: Holder) =>
      from !== undefined && holder !== entered && (holds(holder, from) || holder.to === dayBefore);
    const leaving = holders.filter(([, holder]) => isLeaving(holder));
    if (leaving.some(([, holder]) => holder.person === person)) {
      refuse('office-already-held', { office: office.name, holder: nameOf(person) });
    }
    const name = typeof input.person === 'string' ? nameOf(person) : input.person.name;
    const decision = decided(organisation, input);
    const own = [...path, 'holders', entered ? (office.holders?.indexOf(entered) ?? 0) : 0];
    const left = leaving.map(([, holder]) => nameOf(holder.person));
    return {
      operations: [
        ...newEntries,
        ...leaving.map(([index]) => set([...path, 'holders', index, 'to'], addDays(from ?? '', -1))),
        ...(entered ? decisionAt(organisation, [...own, 'decision'], decision) : []),
        entered && from
          ? set([...own, 'from'], from)
          : insertHolder(path, leaving.at(-1)?.[0], entry<Holder>({ person, from, to: undefined, decision })),
      ],
      done: { code: 'office-taken', args: { office: office.name, holder: name, from, left } },
      open: [],
    };
  },
};

/** The new holder stands after the one who leaves. */
function insertHolder(path: Path, after: number | undefined, holder: Holder): Operation {
  const list = [...path, 'holders'];
  const value = holder as unknown as Value;
  return after === undefined
    ? insert(list, value)
    : { kind: 'insert', path: list, index: after + 1, values: [value] };
}
