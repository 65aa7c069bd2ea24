import type { ViewTexts } from '../../../messages/en/views.ts';
import type { GroupDetail } from '../../../views/group.ts';
import { fieldList, heading, nameLine, type Sheet } from '../../blocks/block.ts';
import { memberTable } from './members.ts';
import { decisionFields, linkFields } from './shared.ts';

/** The administrative group with all that is told of it. */
export function groupSheet(group: GroupDetail, texts: ViewTexts): Sheet {
  const { label, heading: title, none } = texts;
  const { dissolution } = group;
  return {
    title: group.name,
    id: group.id,
    blocks: [
      fieldList([
        [label.state, texts.forumState[group.state]],
        [label.task, group.task],
        [label.chairs, group.chairs?.toString()],
        [label.established, texts.date(group.established)],
        ...decisionFields(label.decision, group.decision, texts),
        [label.dissolved, dissolution && texts.date(dissolution.date)],
        [label.reason, dissolution?.reason],
        [label.decidedBy, nameLine(dissolution?.decidedBy)],
        ...decisionFields(label.endDecision, dissolution?.decision, texts),
        [label.successor, nameLine(dissolution?.successor)],
        [label.perYear, String(group.meetingsPerYear)],
        ...linkFields(group, texts),
        [label.note, group.note],
      ]),
      heading(2, title.members),
      memberTable(group.members, texts, { isOneBody: true, none: none.members }),
    ],
  };
}
