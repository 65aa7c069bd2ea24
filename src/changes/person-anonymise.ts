import { type Operation, remove, set } from '../document/edit/operation.ts';
import type { Path } from '../document/finding.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { placesNaming } from '../organisation/references.ts';
import { type Change, refuse } from './change.ts';
import { pathOf } from './find.ts';
import { SECTIONS } from './rename.ts';

/** The input of `rup person anonymise`. */
export interface PersonAnonymise {
  readonly id: string;
}

/**
 * Removes a person's name from the file: the name, the id, and the ids before it. The terms stay, each with its dates;
 * `Person 1` is the same word in Danish and in English.
 */
export const personAnonymise: Change<PersonAnonymise> = {
  needs: SECTIONS,
  needsAll: SECTIONS,
  plan({ organisation, today }, { id }) {
    const path = pathOf(organisation, 'person', id);
    const person = organisation.person(id);
    if (!person || person.anonymised !== undefined) refuse('nothing-changes', {});
    const number = freeNumber(organisation);
    const to = `person-${number}`;
    const { name, formerly, earlier = [] } = person;
    const names = [name, ...earlier.flatMap((one) => one.name ?? [])];
    const places = placesNaming(organisation.file, id, 'person');
    const operations: Operation[] = [
      set([...path, 'id'], to),
      set([...path, 'name'], `Person ${number}`),
      ...(formerly ? [remove([...path, 'formerly'])] : []),
      ...namesBefore(path, earlier),
      set([...path, 'anonymised'], today),
      ...places.map((place) => set(place, to)),
    ];
    return {
      operations,
      done: { code: 'person-anonymised', args: { name, to, places: places.length } },
      open: [],
      openIn: (text) => {
        const lines = linesNaming(text, [id, ...(formerly ?? []), ...names, ...names.flatMap(surname)]);
        return [{ code: 'history-keeps-name', args: { name, lines } }];
      },
    };
  },
};

/** Takes out what the person was called before: of an entry that says nothing else, all of it. */
function namesBefore(path: Path, earlier: readonly { readonly name?: string }[]): Operation[] {
  const list = [...path, 'earlier'];
  const isOnlyName = (one: object) => 'name' in one && Object.keys(one).length === 2;
  if (earlier.length > 0 && earlier.every(isOnlyName)) return [remove(list)];
  return earlier.flatMap((one, index) => {
    if (one.name === undefined) return [];
    return [remove(isOnlyName(one) ? [...list, index] : [...list, index, 'name'])];
  });
}

function freeNumber({ idsInUse }: Organisation): number {
  let number = 1;
  while (idsInUse.has(`person-${number}`)) number++;
  return number;
}

/** The last of a name's words, by which people are mostly told of. */
const surname = (name: string) => name.trim().split(/\s+/).slice(1).slice(-1);

/** The lines of a text, counted from 1, that hold one of these as words of their own: in a remark, say, or a comment. */
function linesNaming(text: string, names: readonly string[]): readonly number[] {
  const wanted = names.map(inWords).filter((name) => name.trim() !== '');
  return text.split('\n').flatMap((line, index) => {
    const words = inWords(line);
    return wanted.some((name) => words.includes(name)) ? [index + 1] : [];
  });
}

/** The words of a text, with a space around each. */
const inWords = (text: string) =>
  ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}-]+/gu)
      ?.join(' ') ?? ''
  } `;
