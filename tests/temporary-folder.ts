import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives a test run a folder for all its temporary ones, and takes it away at the end. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'rup-tests-'));
  process.env['TMPDIR'] = folder;
  // What rup keeps of its commands, to take them back, is no affair of the user's who runs the tests.
  process.env['XDG_STATE_HOME'] = join(folder, 'state');
  return () => rmSync(folder, { recursive: true, force: true });
}
