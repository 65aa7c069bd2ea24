import type { Named } from './reference.ts';

/** What runs out or falls due, by code. */
export interface AheadArgs {
  'seat-ends': { holder: string; role: string; area: string; body: Named };
  'office-ends': { holder: string; office: Named };
  /** `successors`: those that carry it on. */
  'organisation-ends': { organisation: Named; successors: readonly Named[] };
  'term-begins': { office: Named; election: string };
  'report-due': { forum: Named };
  'follow-up-due': { initiative: Named };
  'meeting-to-schedule': { id: string; body: Named };
  'acceptance-ends': { rule: string; id: string };
  'plan-ends': { plan: string };
  /** `before`: the plan that it replaces. */
  'plan-begins': { plan: string; before: string };
}

/** A code with its arguments. */
export type AheadFact = {
  [Code in keyof AheadArgs]: { readonly code: Code; readonly args: AheadArgs[Code] };
}[keyof AheadArgs];
