/** Arguments of findings about the administrative group, its seats, the status meeting and the former groups (R1–R8, R15–R21). */
export type GroupArgs = {};
