// How the tests run against a planted fault: those of its room first, then quick ones before slow ones, in one worker.
import { mergeConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import base from '../vitest.config.ts';

/** The files to run, the room of the fault, and whether slow files are left out (by what they took when last run). */
const { tests, room, isQuick } = JSON.parse(process.env.RUP_MUTATE);

class LikeliestFirst extends BaseSequencer {
  async sort(specifications) {
    const rank = new Map(specifications.map((each) => [each, this.rank(each.moduleId)]));
    return specifications
      .filter((each) => !isQuick || rank.get(each).time <= (rank.get(each).place === 0 ? 10_000 : 2_000))
      .sort((a, b) => rank.get(a).place - rank.get(b).place || rank.get(a).time - rank.get(b).time);
  }

  rank(file) {
    const path = file.slice(file.lastIndexOf('/tests/') + 1);
    const time = this.ctx.cache.getFileTestResults(`:${path}`)?.duration ?? 0;
    return { place: path.startsWith(`tests/${room}/`) ? 0 : 1, time };
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
