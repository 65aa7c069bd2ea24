import type { Path } from '../document/finding.ts';
import type { OrganisationFile } from '../organisation/generated/types.ts';
import { differences, normalForm } from '../organisation/normal-form.ts';
import { rule } from './rule.ts';

/** A text, and where it stands: in an entry of a list, where that has a key for it. A path for each would be much to make. */
type Placed = readonly [text: string, list: Path, index: number, key?: string];

const placeOf = ([, list, index, key]: Placed): Path => [...list, index, ...(key === undefined ? [] : [key])];

/** A role, or the name of an entry, is that of another but for capitals, spaces or the form of its letters. */
export default rule({
  code: 'text-written-otherwise',
  severity: 'warning',
  check({ organisation: { file } }, report) {
    for (const texts of vocabularies(file)) {
      /** Each text by what it says, as it is written first. */
      const first = new Map<string, Placed>();
      const seen = new Set<string>();
      for (const one of texts) {
        const [text] = one;
        if (seen.has(text)) continue;
        seen.add(text);
        const form = normalForm(text);
        const known = first.get(form);
        if (!known) {
          first.set(form, one);
          continue;
        }
        const [other] = known;
        const related = [{ note: 'first-here' as const, path: placeOf(known) }];
        report(
          placeOf(one),
          { text, other, ways: differences(text, other) },
          { related, help: { suggestion: other } },
        );
      }
    }
  },
});

/** The texts that are compared with one another: all roles, and the names of the entries of each list. */
function* vocabularies(file: OrganisationFile): Iterable<Iterable<Placed>> {
  yield roles(file);
  const { plan, statusMeeting } = file;
  yield names(plan?.areas, ['plan', 'areas']);
  yield names(plan?.goals, ['plan', 'goals']);
  yield names(plan?.initiatives, ['plan', 'initiatives']);
  yield names(file.organisations, ['organisations']);
  yield names(file.people, ['people']);
  yield names(statusMeeting?.offices, ['statusMeeting', 'offices']);
  yield names(file.forums, ['forums']);
  yield names(file.formerGroups, ['formerGroups']);
}

function* names(entries: readonly { readonly name: string }[] | undefined, list: Path): Iterable<Placed> {
  if (!entries) return;
  for (let index = 0; index < entries.length; index++)
    yield [entries[index]?.name ?? '', list, index, 'name'];
}

/** What a composition calls a role comes before what its members do. */
function* roles({ administrativeGroup, forums = [], formerGroups = [] }: OrganisationFile): Iterable<Placed> {
  if (administrativeGroup) yield* rolesOf(administrativeGroup, ['administrativeGroup']);
  for (const [index, forum] of forums.entries()) yield* rolesOf(forum, ['forums', index]);
  for (const [index, group] of formerGroups.entries()) yield* rolesOf(group, ['formerGroups', index]);
}

function* rolesOf({ composition = [], members = [] }: Seated, path: Path): Iterable<Placed> {
  for (const [entry, { roles = [] }] of composition.entries())
    for (const [at, role] of roles.entries()) yield [role, [...path, 'composition', entry, 'roles'], at];
  const list = [...path, 'members'];
  for (let index = 0; index < members.length; index++)
    yield [members[index]?.role ?? '', list, index, 'role'];
}

interface Seated {
  readonly composition?: readonly { readonly roles?: readonly string[] }[];
  readonly members?: readonly { readonly role: string }[];
}
