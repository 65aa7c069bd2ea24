/** Arguments of findings about the plan: initiatives, goals, efforts (R9–R14). */
export type PlanArgs = {};
