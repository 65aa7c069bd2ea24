import { describe, expect, it } from 'vitest';
import type { Changed } from '../../src/changes/run.ts';
import { textsIn } from '../../src/messages/texts.ts';
import { leftOpen } from '../../src/output/change.ts';

const texts = await textsIn('en', 'change');

/** An open seat of a body. */
const seat = (body: string, role: string, count = 1, code = 'seats-vacant') => ({
  code,
  args: { body: { id: body, name: `The ${body}` }, role, area: 'Klima', count },
});

const told = (...open: readonly object[]) => leftOpen({ open } as unknown as Changed, texts);

describe('open seats', () => {
  it('of a body are told by their role where they are alone, and once', () => {
    const [alone, ...more] = told(seat('group', 'chair'));
    expect(more).toEqual([]);
    expect(alone).toContain('chair');
  });

  it('are summed up, body by body and kind by kind, where they are several', () => {
    const all = told(
      seat('group', 'chair'),
      seat('group', 'member', 2),
      seat('group', 'guest', 1, 'seats-unfilled'),
      seat('forum', 'member'),
    );
    expect(all).toHaveLength(3);
    expect(all.filter((one) => one.includes('chair'))).toEqual([]);
    expect(all.at(-1)).toMatch(/The group.*3|3.*The group/);
  });
});
