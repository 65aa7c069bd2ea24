export function conforms(data: unknown): boolean;
export const definitions: Readonly<Record<string, (value: unknown) => boolean>>;
