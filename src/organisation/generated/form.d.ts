export function conforms(data: unknown): boolean;
