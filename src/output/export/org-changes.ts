import type { ExportTexts } from '../../messages/en/export.ts';
import type { Dissolution } from '../../organisation/generated/types.ts';
import { grouped } from '../../organisation/grouped.ts';
import type { Organisation } from '../../organisation/organisation.ts';
import type { Node } from './org-context.ts';
import { beginOf, endOf } from './time.ts';

/** A body that gave way to others. */
interface Original {
  readonly id: string;
  readonly dissolved?: Pick<Dissolution, 'date' | 'reason'>;
}

/**
 * The events that changed the organisation (`org:ChangeEvent`): the reorganisation, in which the former groups gave
 * way to the one group and to the forums that continue one of them (R2, R6, R25), and each body dissolved since that
 * has a successor.
 */
export function changes(organisation: Organisation, texts: ExportTexts, iri: (id: string) => string): Node[] {
  const { group, forums, formerGroups } = organisation;
  const since = [group, ...forums].flatMap((body) => {
    const successor = body.dissolved?.successor;
    return successor === undefined ? [] : [change(`${body.id}/succession`, [body], [successor], iri)];
  });
  since.push(...mergers(organisation, iri));
  if (formerGroups.length === 0) return since;
  const former = new Set(formerGroups.map(({ id }) => id));
  const results = [
    group.id,
    ...forums.filter(({ continues = '' }) => former.has(continues)).map(({ id }) => id),
    ...formerGroups.flatMap(({ dissolved }) => dissolved?.successor ?? []),
  ].filter((id) => !former.has(id));
  const event = change('change/reorganisation', formerGroups, [...new Set(results)], iri);
  // Where no former group says when it ended, it was when the new one began.
  const begin = event['prov:startedAtTime'] ?? beginOf(group.established);
  const end = event['prov:endedAtTime'] ?? beginOf(group.established);
  return [
    { ...event, 'prov:startedAtTime': begin, 'prov:endedAtTime': end, ourLabel: texts.reorganisation },
    ...since,
  ];
}

/** Organisations that end on one day, and are carried on by the same, become these in one event. */
function mergers({ file }: Organisation, iri: (id: string) => string): Node[] {
  const ending = file.organisations.filter(({ dissolved }) => dissolved?.successors?.length);
  const events = grouped(ending, ({ dissolved }) =>
    [dissolved?.date, ...[...(dissolved?.successors ?? [])].sort()].join(),
  );
  return [...events.values()].map((originals) => {
    const [first] = originals;
    return change(`${first?.id}/succession`, originals, first?.dissolved?.successors ?? [], iri);
  });
}

/** It happened as the originals' last days ended. */
function change(
  id: string,
  originals: readonly Original[],
  results: readonly string[],
  iri: (id: string) => string,
): Node {
  const ends = originals.flatMap(({ dissolved }) => dissolved?.date ?? []).sort();
  const [first, last] = [ends[0], ends.at(-1)];
  const reasons = new Set(originals.flatMap(({ dissolved }) => dissolved?.reason ?? []));
  return {
    '@id': iri(id),
    '@type': 'org:ChangeEvent',
    'org:originalOrganization': originals.map((body) => iri(body.id)),
    'org:resultingOrganization': results.map(iri),
    'prov:startedAtTime': first && endOf(first),
    'prov:endedAtTime': last && endOf(last),
    // One text in each language (CPOV).
    description: reasons.size === 0 ? undefined : [...reasons].join('\n'),
  };
}
