// How tests run against a planted fault: one after the other, until one fails.
import { mergeConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import base from '../vitest.config.ts';

/** The files to run, in that order. */
const tests = JSON.parse(process.env.RUP_MUTATE);

class InThatOrder extends BaseSequencer {
  async sort(specifications) {
    const place = ({ moduleId }) => tests.findIndex((test) => moduleId.endsWith(`/${test}`));
    return [...specifications].sort((a, b) => place(a) - place(b));
  }
}

const settings = {
  test: {
    include: tests,
    sequence: { sequencer: InThatOrder },
    bail: 1,
    isolate: false,
    maxWorkers: 1,
    pool: 'threads',
    experimental: { fsModuleCache: true },
  },
};

export default { ...mergeConfig(base, settings), test: { ...base.test, ...settings.test } };
