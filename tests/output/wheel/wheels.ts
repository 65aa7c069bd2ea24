import { textsIn } from '../../../src/messages/texts.ts';
import { addDays } from '../../../src/organisation/days.ts';
import type { Meeting, OrganisationFile } from '../../../src/organisation/generated/types.ts';
import type { WheelWords } from '../../../src/output/wheel/labels.ts';
import { type Wheel, wheelOf } from '../../../src/output/wheel/wheel.ts';
import { exampleFile, scheduleOf } from '../../meetings/organisation.ts';

export const example = await exampleFile();
export const later = await exampleFile('organisering-2016.yaml');

export const words: Readonly<Record<'da' | 'en', WheelWords>> = {
  da: { texts: await textsIn('da', 'wheel'), meetings: await textsIn('da', 'meetings') },
  en: { texts: await textsIn('en', 'wheel'), meetings: await textsIn('en', 'meetings') },
};

/** A year in which nothing happens but these many meetings of forums, every few days from a first one on. */
export function wheelWith(count: number, name = (index: number) => `Forum ${index}`, every = 7): Wheel {
  const none = { notice: 'none', agenda: 'none', draftMinutes: 'none', finalMinutes: 'none' } as const;
  const forums = Array.from({ length: count }, (_, index) => ({
    id: `f-${index}`,
    name: name(index),
    origin: 'established' as const,
    established: '2013-01-01',
    meetings: { perYear: 0, deadlines: none },
  }));
  const meetings: Meeting[] = forums.map(({ id }, index) => ({
    id: `m-${index}`,
    body: id,
    date: addDays('2014-01-01', (index * every) % 365),
  }));
  const { statusMeeting: _, ...file } = example;
  const administrativeGroup = {
    ...file.administrativeGroup,
    meetings: { perYear: 0, first: '2013-autumn' },
  };
  return wheelOf(scheduleOf({ ...file, administrativeGroup, forums, meetings } as OrganisationFile), 2014);
}
