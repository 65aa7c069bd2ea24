declare module '*/build.mjs' {
  /** The TypeScript types of the schema, as text. */
  export function typesSource(): Promise<string>;
}

declare module '*/generate.mjs' {
  /** A file with that many forums, as YAML. */
  export function generate(forums: number, dirty?: number): string;
}
