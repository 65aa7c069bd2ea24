export function validForm(data: unknown): boolean;
export const definitions: Readonly<Record<string, (value: unknown) => boolean>>;
