const AUTHORITY = '[\\p{L}\\p{M}\\p{N}.-]+(?::\\d{1,5})?';
const CHARACTER = "(?:[\\p{L}\\p{M}\\p{N}._~!$&'()*+,;=:@/?-]|%[\\dA-F]{2})";

/**
 * Whether every IRI of an export can begin with a text: an absolute IRI (RFC 3987) of the web, or a URN (RFC 8141),
 * that ends where an id can follow.
 */
export function isBase(text: string): boolean {
  const web = `https?://${AUTHORITY}(?:/${CHARACTER}*)?[/#]`;
  const urn = `urn:[a-z\\d][a-z\\d-]{1,31}:(?:${CHARACTER}+[/:])?`;
  return new RegExp(`^(?:${web}|${urn})$`, 'iu').test(text);
}
