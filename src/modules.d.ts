/** The version of rup, set when it is built. */
declare const RUP_VERSION: string;

/** A file as its text: `?raw` is how vitest and scripts/build.mjs are told so. */
declare module '*?raw' {
  const text: string;
  export default text;
}
