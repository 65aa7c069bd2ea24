import type { WholeCatalog } from '../catalog.ts';
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

const areas = {
  input,
  reference: { ...reference, ...decision },
  plan,
  group,
  forum,
  meeting,
  planning,
  history,
  charter,
};

/** Everything a user reads in Danish. */
export const da: WholeCatalog = {
  ...words,
  areas,
  findings: {
    ...areas.input,
    ...areas.reference,
    ...areas.plan,
    ...areas.group,
    ...areas.forum,
    ...areas.meeting,
    ...areas.planning,
    ...areas.history,
    ...areas.charter,
  },
};
