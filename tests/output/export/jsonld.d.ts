declare module 'jsonld' {
  export interface RdfTerm {
    readonly termType: 'NamedNode' | 'BlankNode' | 'Literal';
    readonly value: string;
    readonly language?: string;
    readonly datatype?: { readonly value: string };
  }
  export interface Quad {
    readonly subject: RdfTerm;
    readonly predicate: RdfTerm;
    readonly object: RdfTerm;
  }
  interface Options {
    readonly safe: boolean;
    documentLoader(url: string): Promise<never>;
  }
  interface ToRdf {
    (document: object, options: Options & { readonly format: 'application/n-quads' }): Promise<string>;
    (document: object, options: Options): Promise<readonly Quad[]>;
  }
  const jsonld: { readonly toRDF: ToRdf };
  export default jsonld;
}
