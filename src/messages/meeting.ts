/** Arguments of findings about meetings (R15–R18). */
export type MeetingArgs = {};
