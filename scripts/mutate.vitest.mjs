// How tests run against a planted fault: one after the other, until one fails.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { mergeConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import base from '../vitest.config.ts';

/** The files to run, in that order, and where to write the milliseconds of work that each took. */
const { tests, times } = JSON.parse(process.env.RUP_MUTATE);

class InThatOrder extends BaseSequencer {
  async sort(specifications) {
    const place = ({ moduleId }) => tests.findIndex((test) => moduleId.endsWith(`/${test}`));
    return [...specifications].sort((a, b) => place(a) - place(b));
  }
}

const took = {};
let before = process.cpuUsage();

/** The tests run in this very process, on a thread. */
const clock = {
  onTestModuleEnd({ moduleId }) {
    const { user, system } = process.cpuUsage(before);
    took[relative('.', moduleId)] = Math.round((user + system) / 1000);
    before = process.cpuUsage();
  },
  onTestRunEnd: () => times && writeFileSync(times, JSON.stringify(took)),
};

const settings = {
  test: {
    include: tests,
    sequence: { sequencer: InThatOrder },
    bail: 1,
    reporters: [clock],
    maxWorkers: 1,
    pool: 'threads',
    experimental: { fsModuleCache: true },
  },
};

export default { ...mergeConfig(base, settings), test: { ...base.test, ...settings.test } };
