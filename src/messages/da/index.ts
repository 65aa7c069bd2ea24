import type { Catalog } from '../catalog.ts';
import { cli } from './cli.ts';
import { forum } from './forum.ts';
import { group } from './group.ts';
import { input } from './input.ts';
import { meeting } from './meeting.ts';
import { notEnforced } from './not-enforced.ts';
import { plan } from './plan.ts';
import { planning } from './planning.ts';
import { reference } from './reference.ts';
import { related, report } from './report.ts';

/** Everything a user reads in Danish. */
export const da: Catalog = {
  language: 'da',
  findings: { ...input, ...reference, ...plan, ...group, ...forum, ...meeting, ...planning },
  related,
  notEnforced,
  report,
  cli,
};
