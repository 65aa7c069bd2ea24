/** One error as ajv's compiled validators give it: where, which keyword, and its parameters. */
export interface SchemaError {
  instancePath: string;
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
}
export interface Validator {
  (data: unknown): boolean;
  errors?: SchemaError[] | null;
}
export const file: Validator;
export const organisation: Validator;
export const person: Validator;
export const forum: Validator;
export const formerGroup: Validator;
export const effort: Validator;
export const meeting: Validator;
