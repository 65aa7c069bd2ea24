import type { BodyWord } from '../../messages/en/export.ts';
import type { Body } from '../../organisation/bodies.ts';

/** What a body is, as exports classify it. */
export function bodyWord({ kind, body }: Body): BodyWord {
  switch (kind) {
    case 'administrativeGroup':
      return 'administrative-group';
    case 'forum':
      return 'cooperation-forum';
    case 'statusMeeting':
      return 'status-meeting';
    case 'formerGroup':
      return `former-${body.kind}`;
  }
}
