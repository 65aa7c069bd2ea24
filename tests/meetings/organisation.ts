import { readFileSync } from 'node:fs';
import { readDocument } from '../../src/document/document.ts';
import type { PlanStart } from '../../src/meetings/planner.ts';
import { type Schedule, schedule } from '../../src/meetings/schedule.ts';
import type { OrganisationFile } from '../../src/organisation/generated/types.ts';
import { Organisation } from '../../src/organisation/organisation.ts';

/** The data of a file of the examples. */
export async function exampleFile(name = 'organisering.yaml'): Promise<OrganisationFile> {
  const { data } = await readDocument(readFileSync(`examples/${name}`));
  return data as unknown as OrganisationFile;
}

/** The schedule of a file's data; without a start from the first day of its plan. */
export function scheduleOf(file: OrganisationFile, start: Partial<PlanStart> = {}): Schedule {
  return schedule(new Organisation(file), { at: file.plan.period.from, ...start });
}
