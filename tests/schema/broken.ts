import type { Value } from '../../src/document/parsed.ts';

type Mapping = { [key: string]: Value };
type Step = string | number;

/** What is put where something else stood: of each type, and what the schema's patterns and bounds turn away. */
const OTHERS: readonly Value[] = [
  null,
  true,
  0,
  -1,
  2.5,
  99_999,
  '',
  ' ',
  'æøå',
  'x'.repeat(101),
  'x'.repeat(1001),
  'klima--forum',
  '2014-3-1',
  '2014-13-01',
  '2014-02-30',
  '2014-03-01\n',
  '2014-03-01T00:00',
  'on-track',
  '0101',
  [],
  [null],
  ['en', 'en'],
  {},
  { colour: 'red' },
];

/**
 * Copies of some data, each with one to three places changed: another value, a key taken out, one added, an entry
 * repeated. The same numbers give the same copies.
 */
export function* broken(data: Value, count: number, seed: number): Generator<Value> {
  const draw = draws(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(draw() * items.length)] as Item;
  for (let made = 0; made < count; made++) {
    const copy = structuredClone(data);
    for (let changes = 1 + Math.floor(draw() * 3); changes > 0; changes--) {
      const path = pick(placesOf(copy));
      const last = path.at(-1) as Step;
      const holder = path
        .slice(0, -1)
        .reduce<Value>((value, step) => (value as Mapping)[step] as Value, copy);
      change(
        holder as Mapping | Value[],
        last,
        pick(['other', 'other', 'gone', 'added', 'twice']),
        pick(OTHERS),
      );
    }
    yield copy;
  }
}

function change(holder: Mapping | Value[], step: Step, how: string, other: Value): void {
  if (Array.isArray(holder)) {
    const at = step as number;
    if (how === 'gone') holder.splice(at, 1);
    else if (how === 'twice') holder.push(structuredClone(holder[at] as Value));
    else holder[at] = other;
  } else if (how === 'gone') delete holder[step];
  else if (how === 'added') holder[`${step}s`] = other;
  else holder[step] = other;
}

/** The path of everything that the data holds. */
function placesOf(value: Value, path: readonly Step[] = []): (readonly Step[])[] {
  if (typeof value !== 'object' || value === null) return [];
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return steps.flatMap((step) => {
    const below = [...path, step];
    return [below, ...placesOf((value as Mapping)[step] as Value, below)];
  });
}

/** Numbers from 0 up to 1 that follow from a seed (a linear congruence, Numerical Recipes' constants). */
function draws(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
