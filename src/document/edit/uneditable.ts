import type { Path } from '../finding.ts';

/** A change that cannot be made as text edits. `verify` refuses what turned out wrong; this what cannot be tried. */
export class UneditableError extends Error {
  readonly path: Path;

  constructor(path: Path) {
    super(`cannot edit the text at ${path.join('.')}`);
    this.path = path;
  }
}
