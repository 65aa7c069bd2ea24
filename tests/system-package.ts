/**
 * Whether a system package that a test needs is there. Where it is not, the test says so and is skipped; with
 * RUP_TEST_ALL=1, as CI sets it, it fails instead.
 */
export function hasPackage(name: string, isThere: boolean): boolean {
  if (isThere) return true;
  if (process.env['RUP_TEST_ALL'] === '1')
    throw new Error(`${name} is not installed, and RUP_TEST_ALL is set`);
  process.stderr.write(`skipped, for want of a system package: ${name}\n`);
  return false;
}
