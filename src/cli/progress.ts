import type { Output } from './context.ts';

/** A line that tells how far a long command has come, where a terminal is there to show it. */
export interface Progress {
  /** `share`: how much of the present step is done, from 0 to 1. */
  show(text: () => string, share: number): void;
  /** Takes the line away. */
  end(): void;
}

/** Shows progress in steps of a hundredth: what is finer costs time and cannot be seen. */
export function progressOn(output: Output): Progress {
  if (!output.isTerminal) return { show() {}, end() {} };
  let shown: string | undefined;
  return {
    show(text, share) {
      const step = String(Math.floor(share * 100));
      if (step === shown) return;
      shown = step;
      output.overwrite(text());
    },
    end() {
      if (shown !== undefined) output.overwrite('');
    },
  };
}
