import type { CalendarDate } from '../../organisation/date.ts';
import { PAGE_FILES } from './links.ts';

/**
 * The same site as of several days. The newest edition stands in the folder itself, whose addresses last; each other in
 * a folder that is called by its day.
 */
export class Editions {
  /** The newest first. */
  readonly days: readonly CalendarDate[];
  readonly #pages = new Map<CalendarDate, ReadonlySet<string>>();

  constructor(days: readonly CalendarDate[]) {
    this.days = [...days].sort().reverse();
  }

  /** Tells which files an edition has; all editions are told of before a page is made. */
  add(day: CalendarDate, files: Iterable<string>): void {
    this.#pages.set(day, new Set(files));
  }

  isNewest(day: CalendarDate): boolean {
    return day === this.days[0];
  }

  /** Where an edition's file is from the folder of all. */
  path(day: CalendarDate, file: string): string {
    return this.isNewest(day) ? file : `${day}/${file}`;
  }

  /** The path by which a page is to be known: that in the newest edition that has it. */
  canonical(file: string): string {
    const newest = this.days.find((day) => this.#has(day, file));
    return newest === undefined ? file : this.path(newest, file);
  }

  /** The address in one edition of a page in another: the same page, or the first where it has none like it. */
  address(from: CalendarDate, to: CalendarDate, file: string): string {
    const up = this.isNewest(from) ? '' : '../';
    return up + this.path(to, this.#has(to, file) ? file : PAGE_FILES.overview);
  }

  #has(day: CalendarDate, file: string): boolean {
    return this.#pages.get(day)?.has(file) ?? false;
  }
}
