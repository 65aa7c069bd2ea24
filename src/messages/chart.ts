import type { Language } from './catalog.ts';

/** All that the figure says in one language, names of the file excepted. Loaded by what draws it, and by no other. */
export interface ChartTexts {
  /** The language, as a BCP 47 tag. */
  readonly language: Language;
  /** The source's own title of its figure (R34), and that this is not the source's own drawing. */
  readonly lost: FigureHead;
  /** Of another organisation, by its group. */
  drawn(group: string): FigureHead;
  /** What the figure is of: the plan, and the day. */
  subtitle(plan: string, date: string): string;
  readonly level: Readonly<Record<'political' | 'administrative' | 'forums', string>>;
  /** What a body of the political level is, beside its name. */
  readonly kind: Readonly<Record<'council' | 'kkr' | 'statusMeeting', string>>;
  /** What the first of two does toward the second; it follows the name of the first, which may be left out. */
  readonly relation: Readonly<Record<'meets' | 'selects' | 'informs' | 'reports' | 'establishes', string>>;
  /** What the group does toward the forums that report to it, said of the group. */
  readonly receives: string;
  /** An office, and who holds it. */
  office(office: string, holder: string | undefined): string;
  /** How often the status meeting is held, or the group meets. */
  heldPerYear(times: number): string;
  meetsPerYear(times: number): string;
  /** The first and the last day of a group that does not stand on the day. */
  standsFrom(date: string): string;
  stoodUntil(date: string): string;
  /** Seats of one kind. */
  seats(seats: ChartSeats): string;
  readonly continued: string;
  /** A forum that was established: when, and by whom, where that is told. */
  established(date: string | undefined, by: string | undefined): string;
  /** A forum that is not established yet: when it is to be, where that is told. */
  planned(date: string | undefined): string;
  /** The last day of a forum that is to be dissolved; without one, it ought to be. */
  toBeDissolved(date: string | undefined): string;
  dissolved(date: string): string;
  /** A forum that reports to another than the group, or to nobody. */
  reportsTo(body: string | undefined): string;
  /** The areas of forums that have none. */
  readonly noArea: string;
  readonly noForums: string;
  /** The figure in words, sentence by sentence. */
  readonly words: ChartWords;
}

/** What the figure is called, and what it is drawn from. */
export interface FigureHead {
  readonly title: string;
  readonly note: string;
}

/** Seats of one kind, as the composition has them, and how they stand. */
export interface ChartSeats {
  readonly roles: readonly string[];
  /** Where their holders come from, if from one organisation. */
  readonly organisation: string | undefined;
  readonly isPerArea: boolean;
  /** Who selects the members, where that is not the body drawn as doing so. */
  readonly selectedBy: string | undefined;
  readonly held: number;
  readonly vacant: number;
  /** Seats that there must be, neither held nor stated to be vacant. */
  readonly unfilled: number;
}

/** Sentences that tell the figure to one who does not see it. */
export interface ChartWords {
  meet(meeting: string, bodies: readonly string[]): string;
  selects(kkr: string, group: string): string;
  informs(group: string): string;
  report(forums: readonly string[], group: string): string;
  establishes(council: string, forums: readonly string[]): string;
  /** A thing and what stands in its box. */
  thing(name: string, lines: readonly string[]): string;
}

/** The texts in a language. */
export async function chartTexts(language: Language): Promise<ChartTexts> {
  return (language === 'da' ? await import('./da/chart.ts') : await import('./en/chart.ts')).chart;
}
