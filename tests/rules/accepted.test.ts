import { describe, expect, it } from 'vitest';
import { checked } from './checked.ts';

const parties = (extra = '{ id: universitetet, name: Universitetet, kind: knowledge }') => `organisations:
  - { id: regionen, name: Regionen, kind: region }
  - { id: kkr, name: KKR, kind: kkr }
  - { id: koebenhavn, name: København, kind: municipality }
  - ${extra}
`;
const acceptance = (code: string, until: string, id = 'universitetet') =>
  `  - { code: ${code}, ${id && `id: ${id}, `}reason: Aftalt, until: ${until} }\n`;

describe('accepted findings', () => {
  it('hold on their last day, and not after it', async () => {
    const on = await checked(
      `${parties()}acceptedFindings:\n${acceptance('organisation-unused', '2014-03-01')}`,
    );
    expect(on).toMatchObject({ open: [], accepted: ['5 organisation-unused'] });
    const after = await checked(
      `${parties()}acceptedFindings:\n${acceptance('organisation-unused', '2014-02-28')}`,
    );
    expect(after.open).toEqual(['5 organisation-unused', '7 accepted-expired']);
  });

  it('without an id, all of the code are accepted', async () => {
    const { open, accepted } = await checked(
      `${parties()}acceptedFindings:\n${acceptance('organisation-unused', '2014-12-31', '')}`,
    );
    expect({ open, accepted }).toEqual({ open: [], accepted: ['5 organisation-unused'] });
  });

  it('one that still holds counts beside one that has expired', async () => {
    const { open, accepted } = await checked(
      `${parties()}acceptedFindings:\n${acceptance('organisation-unused', '2014-01-31')}${acceptance('organisation-unused', '2014-12-31')}`,
    );
    expect({ open, accepted }).toEqual({ open: ['7 accepted-expired'], accepted: ['5 organisation-unused'] });
  });

  it('are not called unused where an entry could not be checked', async () => {
    const { open } = await checked(
      `${parties('{ id: universitetet, kind: knowledge }')}acceptedFindings:\n${acceptance('organisation-unused', '2014-12-31')}`,
    );
    expect(open).toEqual(['5 missing-key']);
  });

  it('are not called unused before anything is due', async () => {
    const { findings } = await checked(
      `# at: 2011-03-01\nacceptedFindings:\n${acceptance('effort-not-assessed', '2014-12-31')}`,
    );
    expect(findings.filter(({ code }) => code.startsWith('accepted-'))).toEqual([]);
  });

  it('do not expire once the plan is over, so that what was clean on its last day stays so', async () => {
    const accepted = (at: string) =>
      checked(
        `# at: ${at}\n${parties()}acceptedFindings:\n${acceptance('organisation-unused', '2017-06-30')}`,
      );
    for (const at of ['2016-12-31', '2017-06-30', '2017-07-01', '2030-01-01']) {
      const { open, accepted: of } = await accepted(at);
      expect(of, at).toEqual(['6 organisation-unused']);
      expect(
        open.filter((mark) => mark.endsWith('accepted-expired')),
        at,
      ).toEqual([]);
    }
  });

  it('cannot be of what keeps the file from being checked', async () => {
    const { open } = await checked(
      `${parties('{ id: universitetet, kind: knowledge }')}acceptedFindings:\n${acceptance('missing-key', '2014-12-31', '')}`,
    );
    expect(open).toEqual(['5 missing-key', '7 accepted-unknown-code']);
  });
});
