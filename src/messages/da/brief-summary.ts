import type { InitiativeCounts, SummaryTexts } from '../en/brief-summary.ts';
import { langDato, listed, ogHele, stort, tal } from './grammar.ts';

const STATUS: Readonly<Record<keyof InitiativeCounts['status'], string>> = {
  'on-track': 'følger planen',
  'at-risk': 'er i fare for forsinkelse',
  delayed: 'er forsinket',
  completed: 'er gennemført',
  stopped: 'er standset',
  none: 'er der endnu ikke fulgt op på',
};

const er = (count: number, what: string) => (count === 0 ? [] : [`${tal(count, 'ét')} ${what}`]);

const alle = (count: number) => (count === 2 ? 'begge' : 'alle');

function afsluttede({ ended, endedInPeriod }: InitiativeCounts): string {
  if (endedInPeriod === 0) return 'er afsluttet';
  return ended === endedInPeriod
    ? 'er afsluttet i perioden'
    : `er afsluttet, heraf ${tal(endedInPeriod, 'ét')} i perioden`;
}

/** Sammenfatningen på dansk. */
export const summary: SummaryTexts = {
  initiatives: (counts) => {
    const { running, ended, planned, status } = counts;
    const all = running + ended + planned;
    if (all === 0) return 'Planen har ingen initiativer.';
    const parts = [
      ...er(running, 'er i gang'),
      ...er(planned, 'er endnu ikke sat i gang'),
      ...er(ended, afsluttede(counts)),
    ];
    const plan = `Planen har ${all === 1 ? 'ét initiativ' : `${tal(all)} initiativer`}`;
    const none = all === 1 ? 'som endnu ikke er sat i gang' : 'hvoraf ingen endnu er sat i gang';
    const each =
      planned === all ? none : `som ${all === 1 ? '' : `${alle(all)} `}${parts[0]?.replace(/^\S+ /, '')}`;
    const head = parts.length === 1 ? `${plan}, ${each}.` : `${plan}: ${ogHele(parts)}.`;
    const how = Object.entries(STATUS).flatMap(([name, text]) =>
      er(status[name as keyof typeof STATUS], text),
    );
    if (running === 0) return head;
    if (running === 1) {
      const only = Object.entries(STATUS).find(([name]) => status[name as keyof typeof STATUS] === 1);
      return `${head} ${all === 1 ? 'Det' : 'Det igangværende initiativ'} ${only?.[1]}.`;
    }
    return how.length === 1 && status['on-track'] === running
      ? `${head} ${stort(alle(running))}${running === all ? '' : ' de igangværende'} følger planen.`
      : `${head} Status for de igangværende: ${ogHele(how)}.`;
  },
  forums: ({ active, planned, established, dissolved, reports }) => {
    const some = active === 1 ? 'ét aktivt samarbejdsforum' : `${tal(active)} aktive samarbejdsfora`;
    const standing = active === 0 ? 'ingen aktive samarbejdsfora' : some;
    const coming = planned === 0 ? '' : `, ${active === 0 ? 'men' : 'og'} ${tal(planned, 'ét')} er planlagt`;
    const changes = [
      ...(established > 0 ? [`${tal(established, 'ét')} nedsat`] : []),
      ...(dissolved > 0 ? [`${tal(dissolved, 'ét')} nedlagt`] : []),
    ];
    const given =
      reports === 0
        ? 'Ingen fora har afrapporteret til den administrative gruppe i perioden.'
        : `Foraene har afrapporteret til den administrative gruppe ${reports === 1 ? 'én gang' : `${tal(reports)} gange`} i perioden.`;
    return [
      `Der er ${standing}${coming}.`,
      changes.length === 0 ? '' : `I perioden er ${listed(changes)}.`,
      given,
    ]
      .filter((sentence) => sentence !== '')
      .join(' ');
  },
  seats: ({ name, state, held, needed, vacant, unfilled }) => {
    if (state === 'planned') return `${name} er endnu ikke nedsat.`;
    if (state === 'dissolved') return `${name} er nedlagt.`;
    const seats = held === 1 ? 'én plads' : `${held === 0 ? 'ingen' : tal(held)} pladser`;
    const head = `I ${name} er ${seats} besat`;
    const open = [
      ...(vacant > 0 ? [vacant === 1 ? 'én er ledig' : `${tal(vacant)} er ledige`] : []),
      ...(unfilled > 0 ? [unfilled === 1 ? 'én er ubesat' : `${tal(unfilled)} er ubesatte`] : []),
    ];
    if (open.length === 0) return `${head}, og ingen er ledige.`;
    const least = held < needed ? ` Mindst ${tal(needed)} skal være besat.` : '';
    return `${[head, ...open.slice(0, -1)].join(', ')}, og ${open.at(-1)}.${least}`;
  },
  meetings: ({ held, next }) => {
    const met =
      held === 0
        ? 'Gruppen har ikke holdt møde i perioden.'
        : `Gruppen har holdt ${held === 1 ? 'ét møde' : `${tal(held)} møder`} i perioden.`;
    if (!next) return met;
    const state = next.isScheduled ? 'fastlagt' : 'foreslået';
    return `${met} Det næste er ${state} til den ${langDato(next.date)}.`;
  },
  matters: ({ decisions, concerns }) => {
    if (decisions + concerns === 0) {
      return 'Intet kræver en beslutning eller særlig opmærksomhed på nuværende tidspunkt.';
    }
    const decide =
      decisions === 0
        ? 'Ingen sager kræver en beslutning'
        : stort(
            decisions === 1 ? 'én sag kræver en beslutning' : `${tal(decisions)} sager kræver en beslutning`,
          );
    if (concerns === 0) return `${decide}.`;
    const word = decisions === 0 ? 'men' : 'og';
    return `${decide}, ${word} ${concerns === 1 ? 'ét forhold kræver' : `${tal(concerns)} forhold kræver`} opmærksomhed.`;
  },
};
