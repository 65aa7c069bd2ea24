import type { ViewTexts } from '../../../messages/en/views.ts';
import type { GroupDetail } from '../../../views/group.ts';
import { type Sheet, section } from '../sheet.ts';
import { memberListing } from './members.ts';
import { decisionFields, linkFields } from './shared.ts';

/** The administrative group with all that is told of it. */
export function groupSheet(group: GroupDetail, texts: ViewTexts): Sheet {
  const { label, heading, none } = texts;
  const { dissolution } = group;
  return {
    title: group.name,
    id: group.id,
    fields: [
      [label.state, texts.forumState[group.state]],
      [label.task, group.task],
      [label.chairs, group.chairs?.toString()],
      [label.established, texts.date(group.established)],
      ...decisionFields(label.decision, group.decision, texts),
      [label.dissolved, dissolution && texts.date(dissolution.date)],
      [label.reason, dissolution?.reason],
      [label.decidedBy, dissolution?.decidedBy?.name],
      ...decisionFields(label.endDecision, dissolution?.decision, texts),
      [label.successor, dissolution?.successor?.name],
      [label.perYear, String(group.meetingsPerYear)],
      ...linkFields(group, texts),
      [label.note, group.note],
    ],
    sections: [
      section(heading.members, memberListing(group.members, texts, { isOneBody: true, none: none.members })),
    ],
  };
}
