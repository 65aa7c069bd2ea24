import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { exampleFile } from '../../meetings/organisation.ts';
import { AT, governed, wordsOf } from './build.ts';

// Every page by another's reading of the HTML standard and of what it asks for accessibility.

const checker = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    // Search and filter answer while one types: nothing is there to be sent, and the page's policy forbids it.
    rules: { 'wcag/h32': 'off' },
  }),
);

const findings = async (html: string) => {
  const { results } = await checker.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line }) =>
        `${ruleId}: ${message} (line ${line}: ${html.split('\n')[line - 1]?.slice(0, 200)})`,
    ),
  );
};

describe.each(['organisering.yaml', 'organisering-2016.yaml'])('the pages of %s', (name) => {
  it.each(['da', 'en'] as const)('are found valid by an HTML checker: %s', async (language) => {
    const files = await governed([AT, '2014-06-01'], await exampleFile(name), await wordsOf(language));
    const pages = [...files].filter(([file]) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(20);
    expect(pages.map(([file]) => file)).toContain('charter.html');
    const found = new Set<string>();
    for (const [file, html] of pages)
      for (const finding of await findings(html)) found.add(`${file}: ${finding}`);
    expect([...found]).toEqual([]);
  });
});

it('the checker finds what is not valid', async () => {
  const html =
    '<!doctype html>\n<html lang="en"><head><title>x</title></head><body><p><div>x</div></p></body></html>';
  expect(await findings(html)).not.toEqual([]);
});
