import { describe, expect, it } from 'vitest';
import { type Change, Refusal } from '../../src/changes/change.ts';
import { CHANGES } from '../../src/changes/index.ts';
import { changeBytes } from '../../src/changes/run.ts';
import { readDocument } from '../../src/document/document.ts';
import { REQUIRED } from '../../src/organisation/valid-part.ts';
import { base } from './commands.ts';
import { type Command, DONE } from './facts.ts';

type Data = Record<string, unknown>;

/** What comes of a command in a file: what was done and the data, without the section that is broken; or a refusal. */
async function outcome({ command, input, today = '2014-03-01' }: Command, file: Data, section: string) {
  const bytes = Buffer.from(JSON.stringify(file, null, 2));
  try {
    const { done, also, open, after } = await changeBytes(
      bytes,
      today,
      CHANGES[command] as Change<unknown>,
      input,
    );
    const { [section]: _, ...others } = (await readDocument(after)).data as Data;
    // What cannot be read gives no names.
    return { done: [done, ...(also ?? []), ...open].map(({ code }) => code), others };
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, args: error.args };
    throw error;
  }
}

const commands = Object.entries(DONE).flatMap(([, [command]]) =>
  typeof command.file === 'string' || command.reason ? [] : [command],
);

describe('where a section cannot be read, a command does the same as ever or says so', () => {
  it.each(commands.map((one) => [one.command, JSON.stringify(one.input), one] as const))(
    '%s %s',
    async (name, _, command) => {
      const file = command.file as Data;
      const { needs } = CHANGES[name] as Change<unknown>;
      const refused: string[] = [];
      for (const section of Object.keys(base)) {
        const broken = await outcome(command, { ...file, [section]: 'ingen' }, section);
        // An id of anything may be of what cannot be read.
        if (broken.code === 'unknown-id') expect(broken.args).toMatchObject({ kind: 'entry' });
        else if (broken.code) {
          expect(broken).toEqual({ code: 'sections-broken', args: { sections: [section] } });
          refused.push(section);
        } else expect(broken).toEqual(await outcome(command, file, section));
      }
      const sections = new Set<string>([...REQUIRED, ...needs]);
      expect(refused.sort()).toEqual([...sections].filter((section) => section in base).sort());
    },
  );
});
