declare module 'n3' {
  import type { DatasetCore, DataFactory as Factory, NamedNode, Quad } from '@rdfjs/types';

  export const DataFactory: Factory;
  export class Parser {
    parse(text: string): Quad[];
  }
  export class Store implements DatasetCore {
    constructor(quads: readonly Quad[]);
    readonly size: number;
    add(quad: Quad): this;
    delete(quad: Quad): this;
    has(quad: Quad): boolean;
    match(...terms: Parameters<DatasetCore['match']>): DatasetCore;
    [Symbol.iterator](): Iterator<Quad>;
    getSubjects(predicate: string, object: string, graph: null): NamedNode[];
  }
}
