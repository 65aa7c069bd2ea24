import type { Document } from '../document.ts';
import type { Path } from '../finding.ts';
import type { Value } from '../parsed.ts';
import { type Example, Habits } from './habits.ts';
import { isMapping } from './operation.ts';
import type { Source } from './source.ts';

/** How many entries are looked at in search of some to follow. */
const LOOK_AT = 200;

/** Finds what is like something new: at like places, around it, and in the file at large. */
export class Likes {
  readonly source: Source;
  readonly #document: Document;
  #habits: Habits | undefined;

  constructor(source: Source, document: Document) {
    this.source = source;
    this.#document = document;
  }

  /** Paths like the given one that exist: the same keys, the nearest entries of the same lists first. */
  *of(path: Path): Generator<Path> {
    let left = LOOK_AT;
    yield* walk([], this.source.data);

    function* walk(prefix: Path, value: Value | undefined): Generator<Path> {
      if (value === undefined || left-- <= 0) return;
      if (prefix.length === path.length) return yield prefix;
      const step = path[prefix.length] as string | number;
      if (typeof step === 'string') {
        if (isMapping(value) && Object.hasOwn(value, step)) yield* walk([...prefix, step], value[step]);
      } else if (Array.isArray(value)) {
        const nearest = Math.min(step, value.length - 1);
        for (let at = nearest; at >= 0; at--) yield* walk([...prefix, at], value[at]);
        for (let at = nearest + 1; at < value.length; at++) yield* walk([...prefix, at], value[at]);
      }
    }
  }

  /** What the first of the likes tells that tells anything. */
  tell<Told>(path: Path, tell: (like: Path) => Told | undefined): Told | undefined {
    for (const like of this.of(path)) {
      const told = tell(like);
      if (told !== undefined) return told;
    }
    return undefined;
  }

  /** What the first like tells, or a like of what is around it, and of what is around that. */
  tellAround<Told>(path: Path, tell: (like: Path) => Told | undefined): Told | undefined {
    const told = this.tell(path, tell);
    return told !== undefined || path.length === 0 ? told : this.tellAround(path.slice(0, -1), tell);
  }

  get habits(): Habits {
    this.#habits ??= new Habits(this.#document);
    return this.#habits;
  }

  /** The one of some collections that stands nearest to a path, or to what is around where it will be. */
  nearest(examples: readonly Example[], path: Path): Example | undefined {
    const { start } = this.source.span(path);
    const distance = (example: Example) => Math.abs(example.start - start);
    return examples.reduce<Example | undefined>(
      (best, example) => (best && distance(best) <= distance(example) ? best : example),
      undefined,
    );
  }
}
