/** Work that is done sooner than this is measured as if it took this long (ms): what is too short to measure is no growth. */
const FLOOR = 4;

/**
 * How much more a unit of large work costs than a unit of small: about 1 where the cost follows the size, and as often
 * as the large is larger where it follows the square. The processor's time is compared, of the best of three runs:
 * others may be at work here, too, and no machine is asked how quick it is.
 */
export async function growth(work: (size: number) => unknown, small: number, large: number): Promise<number> {
  await work(small);
  const few = await cost(() => work(small));
  const many = await cost(() => work(large));
  return many / large / (Math.max(few, FLOOR) / small);
}

async function cost(work: () => unknown): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const start = process.cpuUsage();
    await work();
    least = Math.min(least, process.cpuUsage(start).user / 1000);
  }
  return least;
}
