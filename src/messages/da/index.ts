import type { Catalog } from '../catalog.ts';
import { charter } from './charter.ts';
import { decision } from './decision.ts';
import { forum } from './forum.ts';
import { group } from './group.ts';
import { history } from './history.ts';
import { input } from './input.ts';
import { meeting } from './meeting.ts';
import { plan } from './plan.ts';
import { planning } from './planning.ts';
import { reference } from './reference.ts';
import { words } from './words.ts';

/** Everything a user reads in Danish. */
export const da: Catalog = {
  ...words,
  findings: {
    ...input,
    ...reference,
    ...decision,
    ...plan,
    ...group,
    ...forum,
    ...meeting,
    ...planning,
    ...history,
    ...charter,
  },
};
