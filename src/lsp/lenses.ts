import {
  type CodeLens,
  CodeLensRequest,
  type InlayHint,
  InlayHintRequest,
} from 'vscode-languageserver-protocol';
import { deadlinesFor } from '../meetings/schedule.ts';
import type { ViewTexts } from '../messages/en/views.ts';
import { textsIn } from '../messages/texts.ts';
import { dayNumber } from '../organisation/days.ts';
import { byDate } from '../organisation/order.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { reportOf, stateOf } from '../output/views/shown/forums.ts';
import { forumView } from '../views/forums.ts';
import type { Asked, Feature } from './asked.ts';
import { seatsHeld } from './card.ts';
import { entitiesIn } from './ids.ts';
import { nextOf, scheduleFor } from './next.ts';
import type { View } from './view.ts';

/** Over each forum its state and its reports, over the group its seats and its next deadline. */
export const lenses: Feature = {
  capabilities: { codeLensProvider: {} },
  offer(to) {
    to.answer(CodeLensRequest.type, async (asked, { textDocument: { uri } }) => {
      const view = await asked.session.view(uri);
      const { organisation } = view ?? {};
      if (!view || !organisation) return [];
      const words = await textsIn(asked.texts.language, 'views');
      const found: CodeLens[] = [];
      for (const { kind, id, path } of entitiesIn(view)) {
        const title =
          kind === 'forum'
            ? forumTitle(organisation, id, view, words)
            : kind === 'administrativeGroup' && id === organisation.group.id
              ? await groupTitle(asked, organisation, view)
              : undefined;
        // A command without a name only says something.
        if (title) found.push({ range: view.keyRange([...path, 'id']), command: { title, command: '' } });
      }
      return found;
    });
  },
};

function forumTitle(
  organisation: Organisation,
  id: string,
  view: View,
  words: ViewTexts,
): string | undefined {
  const path = organisation.entities.get(id)?.path;
  const forum = path?.[0] === 'forums' ? organisation.forums[Number(path[1])] : undefined;
  if (!forum) return undefined;
  const shown = forumView(organisation, forum, view.at);
  return [...stateOf(shown, words), ...(shown.state === 'active' ? reportOf(shown, words) : [])].join(' · ');
}

async function groupTitle({ texts }: Asked, organisation: Organisation, view: View): Promise<string> {
  const seats = texts.held(...seatsHeld(organisation, view.at));
  const words = await textsIn(texts.language, 'meetings');
  const meeting = nextOf(organisation, view.at, organisation.group.id);
  const deadlines = meeting ? deadlinesFor(scheduleFor(organisation, view.at), meeting) : [];
  const next = deadlines.filter(({ date }) => date >= view.at).sort(byDate)[0];
  return next ? `${seats} · ${words.deadline[next.kind]} ${texts.inDays(daysTo(view, next.date))}` : seats;
}

const daysTo = ({ at }: View, date: string) => dayNumber(date) - dayNumber(at);

/** Behind the day of each meeting to come how many days there are to it. */
export const hints: Feature = {
  capabilities: { inlayHintProvider: true },
  offer(to) {
    to.answer(InlayHintRequest.type, async ({ session, texts }, { textDocument: { uri }, range }) => {
      const view = await session.view(uri);
      const { organisation } = view ?? {};
      if (!view || !organisation) return [];
      const { start, end } = view.text.span(range);
      const found: InlayHint[] = [];
      for (const { kind, id, path } of entitiesIn(view)) {
        const meeting = kind === 'meeting' ? organisation.meetings.find((each) => each.id === id) : undefined;
        if (!meeting || meeting.held || meeting.cancelled || meeting.date < view.at) continue;
        const place = view.range(view.document.spans.value([...path, 'date']));
        const offset = view.text.offset(place.end);
        if (offset < start || offset > end) continue;
        const label = texts.inDays(daysTo(view, meeting.date));
        found.push({ position: place.end, label, paddingLeft: true });
      }
      return found;
    });
  },
};
