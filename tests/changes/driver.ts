// One change to one file, as a process of its own: node driver.cjs FILE COMMAND INPUT. Prints what it did, or why not.
import { type Change, Refusal } from '../../src/changes/change.ts';
import { CHANGES } from '../../src/changes/index.ts';
import { changeFile } from '../../src/changes/run.ts';
import { thisProcess } from '../../src/cli/this-process.ts';
import { SaveError } from '../../src/document/save-error.ts';

async function main([file = '', command = '', input = '{}']: string[]): Promise<void> {
  const change = CHANGES[command as keyof typeof CHANGES] as Change<unknown>;
  try {
    const { done } = await changeFile(
      { today: '2014-03-01', by: thisProcess() },
      file,
      change,
      JSON.parse(input),
    );
    process.stdout.write(`done ${done.code}\n`);
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof SaveError)) throw error;
    process.stdout.write(`refused ${error.code}\n`);
    process.exitCode = 2;
  }
}

void main(process.argv.slice(2));
