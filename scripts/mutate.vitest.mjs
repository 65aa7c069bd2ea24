// How the tests run against a planted fault: the quick ones and those of its room first, all in one worker.
import { mergeConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import base from '../vitest.config.ts';

/** The files to run, the room of the fault, and whether slow files are left out (by what they took when last run). */
const { tests, room, isQuick } = JSON.parse(process.env.RUP_MUTATE);

/** How many times as long a file of the room itself may take. */
const OWN = 15;
const QUICK = 4_000;

class LikeliestFirst extends BaseSequencer {
  async sort(specifications) {
    const cost = new Map(specifications.map((each) => [each, this.cost(each.moduleId)]));
    return specifications
      .filter((each) => !isQuick || cost.get(each) <= QUICK)
      .sort((a, b) => cost.get(a) - cost.get(b));
  }

  cost(file) {
    const path = file.slice(file.lastIndexOf('/tests/') + 1);
    const time = this.ctx.cache.getFileTestResults(`:${path}`)?.duration ?? 0;
    return path.startsWith(`tests/${room}/`) ? time / OWN : time;
  }
}

const settings = {
  test: {
    include: tests,
    sequence: { sequencer: LikeliestFirst },
    bail: 1,
    isolate: false,
    maxWorkers: 1,
    pool: 'threads',
  },
};

export default { ...mergeConfig(base, settings), test: { ...base.test, ...settings.test } };
