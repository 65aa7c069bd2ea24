declare module '*/build.mjs' {
  /** The TypeScript types of the schema, as text. */
  export function typesSource(): Promise<string>;
}
