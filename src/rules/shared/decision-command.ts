import type { Value } from '../../document/parsed.ts';
import type { DecidedFact } from '../../organisation/decisions.ts';
import type {
  Dissolution,
  Holder,
  Initiative,
  Member,
  Office,
  Priority,
} from '../../organisation/generated/types.ts';
import { nearestId, valueAt } from '../../organisation/lookup.ts';
import type { Organisation } from '../../organisation/organisation.ts';
import { command, UNKNOWN } from './command.ts';

/** The words with which the commands of a kind of body begin. */
const BODIES: Readonly<Record<string, string>> = {
  administrativeGroup: 'group',
  forums: 'forum',
  formerGroups: 'former-group',
};

/**
 * The command that enters the decision behind a fact: the one that entered the fact is told it once more, with the day of the
 * decision, which only a person knows. None for a meeting's move, which is told but once.
 */
export function decisionCommand(
  { file }: Organisation,
  { fact, date, decisionPath }: DecidedFact,
): string[] | undefined {
  const data = file as unknown as Value;
  const path = decisionPath.slice(0, -1);
  const at = <T>(of = path) => valueAt(data, of) as unknown as T;
  const body = BODIES[String(path[0])];
  const id = nearestId(data, path) ?? '';
  const subject = body === 'group' ? [] : [id];
  const decided = UNKNOWN;
  switch (fact) {
    case 'establishment':
      return command(`${body} edit`, subject, { decided });
    case 'dissolution': {
      const { reason } = at<Dissolution>();
      return reason === undefined
        ? undefined
        : command(`${body} dissolve`, subject, { date, reason, decided });
    }
    case 'priority':
      return command('initiative prioritise', [id], { date, rank: String(at<Priority>().rank), decided });
    case 'end':
      return command('initiative end', [id], { date: at<Initiative>().ended, decided });
    case 'appointment': {
      // Without a first day, none is told.
      const { person, from = '', ...seat } = at<Member & Holder>();
      if (!body) return command('office hold', [at<Office>(path.slice(0, -2)).id], { person, from, decided });
      const { organisation, role, as, area } = seat;
      return command('member appoint', [id], { person, organisation, role, as, area, from, decided });
    }
    default:
      return undefined;
  }
}
