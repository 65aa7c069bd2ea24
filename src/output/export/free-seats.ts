import { type CalendarDate, type Days, LAST_DATE } from '../../organisation/date.ts';

/** The seats of one kind, of which each that somebody has left can be taken again. Terms come in the order of their first days. */
export class FreeSeats {
  /** How many there are. */
  length = 0;
  readonly #taken = new Heap<{ seat: number; to: CalendarDate }>((a, b) => a.to < b.to);
  readonly #free = new Heap<number>((a, b) => a < b);

  /** Takes the first that is free by the first day of a term, or else a new one. */
  take({ from = '', to = LAST_DATE }: Days): number {
    for (let next = this.#taken.first; next && next.to < from; next = this.#taken.first) {
      this.#free.add(next.seat);
      this.#taken.take();
    }
    const seat = this.#free.take() ?? this.length++;
    this.#taken.add({ seat, to });
    return seat;
  }
}

/** Items of which the first is at hand (a binary heap): it takes steps by the logarithm of their number. */
class Heap<Item> {
  readonly #items: Item[] = [];
  readonly #isBefore: (a: Item, b: Item) => boolean;

  constructor(isBefore: (a: Item, b: Item) => boolean) {
    this.#isBefore = isBefore;
  }

  get first(): Item | undefined {
    return this.#items[0];
  }

  add(item: Item): void {
    const items = this.#items;
    let at = items.push(item) - 1;
    for (;;) {
      const above = (at - 1) >> 1;
      const other = items[above];
      if (other === undefined || !this.#isBefore(item, other)) break;
      items[at] = other;
      at = above;
    }
    items[at] = item;
  }

  /** Takes the first away. */
  take(): Item | undefined {
    const items = this.#items;
    const taken = this.first;
    const item = items.pop();
    if (item === undefined || items.length === 0) return taken;
    let at = 0;
    for (;;) {
      const [left, right] = [items[2 * at + 1], items[2 * at + 2]];
      const isRight = left !== undefined && right !== undefined && this.#isBefore(right, left);
      const next = isRight ? right : left;
      if (next === undefined || !this.#isBefore(next, item)) break;
      items[at] = next;
      at = 2 * at + (isRight ? 2 : 1);
    }
    items[at] = item;
    return taken;
  }
}
