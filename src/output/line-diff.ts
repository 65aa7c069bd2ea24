/** A line of a comparison: in both texts, only in the old one, or only in the new one. */
export interface DiffLine {
  readonly kind: ' ' | '-' | '+';
  readonly text: string;
}

/** Compares two short texts line by line (longest common subsequence; time and memory grow with their product). */
export function diffLines(before: readonly string[], after: readonly string[]): DiffLine[] {
  const common = commonLengths(before, after);
  const lengthAt = (i: number, j: number) => common[i]?.[j] ?? 0;
  const lines: DiffLine[] = [];
  for (let i = 0, j = 0; i < before.length || j < after.length; ) {
    const [old, fresh] = [before[i], after[j]];
    if (old !== undefined && old === fresh) {
      lines.push({ kind: ' ', text: old });
      i++;
      j++;
    } else if (old !== undefined && (fresh === undefined || lengthAt(i + 1, j) >= lengthAt(i, j + 1))) {
      lines.push({ kind: '-', text: old });
      i++;
    } else {
      lines.push({ kind: '+', text: fresh ?? '' });
      j++;
    }
  }
  return lines;
}

/** How many lines the texts from line i and line j on have in common, for all i and j. */
function commonLengths(before: readonly string[], after: readonly string[]): number[][] {
  const table = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const row = table[i] as number[];
      const below = table[i + 1] as number[];
      row[j] = before[i] === after[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
}

/** The changed lines with so many unchanged ones around them; `undefined` stands for what is left out. */
export function around(lines: readonly DiffLine[], context: number): (DiffLine | undefined)[] {
  const changed = lines.flatMap(({ kind }, index) => (kind === ' ' ? [] : [index]));
  const kept = lines.map((_, index) => changed.some((at) => Math.abs(at - index) <= context));
  return lines.flatMap((line, index) => {
    if (kept[index]) return [line];
    return index > 0 && kept[index - 1] && kept.indexOf(true, index) !== -1 ? [undefined] : [];
  });
}
