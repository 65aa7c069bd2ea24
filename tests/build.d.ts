declare module '*/schema-code.mjs' {
  /** The TypeScript types of the schema, as text. */
  export function typesSource(file?: string): Promise<string>;
}

declare module '*/generate.mjs' {
  /** A file with that many forums, as YAML. */
  export function generate(forums: number, dirty?: number): string;
}

declare module '*/history.mjs' {
  /** A repository with so many commits of a file with so many forums; each of so many is broken. */
  export function makeHistory(folder: string, commits: number, forums: number, broken?: number): void;
}
