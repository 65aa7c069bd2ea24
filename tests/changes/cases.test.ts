import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/changes/change.ts';
import { Refusal } from '../../src/changes/change.ts';
import { CHANGES } from '../../src/changes/index.ts';
import { changeBytes } from '../../src/changes/run.ts';
import { applyEdits } from '../../src/document/edit/text-edit.ts';
import { withCorrections } from '../../src/history/with-corrections.ts';

/** One case: a file, a command, and the file that must come of it to the byte, or the code of the refusal. */
interface Command {
  readonly command: keyof typeof CHANGES;
  readonly input: unknown;
  readonly today: string;
  /** Why it is made, where that is entered under corrections. */
  readonly reason?: string;
  readonly refused?: string;
}

const FOLDER = 'tests/changes/cases';
const cases = readdirSync(FOLDER);

/** Ways in which the same file may be written: the change must respect each. */
const WRITINGS: Record<string, (text: string) => string> = {
  'as it is': (text) => text,
  'with CRLF': (text) => text.replaceAll('\n', '\r\n'),
  'with a byte order mark': (text) => `\ufeff${text}`,
  'without a final line break': (text) => text.replace(/\n$/, ''),
  'with CRLF, mark and no final break': (text) => `\ufeff${text.replace(/\n$/, '').replaceAll('\n', '\r\n')}`,
};

const read = (name: string, file: string) => readFileSync(`${FOLDER}/${name}/${file}`, 'utf8');

describe.each(cases)('%s', (name) => {
  const { command, input, today, reason, refused } = JSON.parse(read(name, 'command.json')) as Command;
  const made = CHANGES[command] as Change<unknown>;
  const change = reason === undefined ? made : withCorrections(made, { text: reason, isUsed: false });

  it.each(Object.entries(WRITINGS))('%s', async (_, write) => {
    const before = write(read(name, 'before.yaml'));
    const result = changeBytes(Buffer.from(before), today, change, input);
    if (refused) {
      const error = await result.catch((error: unknown) => error);
      expect(error).toBeInstanceOf(Refusal);
      expect((error as Refusal).code).toBe(refused);
      expect(existsSync(`${FOLDER}/${name}/after.yaml`)).toBe(false);
      return;
    }
    const { after, edits } = await result;
    expect(after.toString()).toBe(write(read(name, 'after.yaml')));
    expect(applyEdits(before.replace(/^\ufeff/, ''), edits)).toBe(after.toString().replace(/^\ufeff/, ''));
  });
});
