/**
 * The style of every page: a column of text that reads well on a screen, by day and by night, on a phone and on A4.
 * Colours are named, so that a page's own style takes part in both schemes; each pair of text and ground has a
 * contrast of at least 4.5:1 (WCAG 2.2, 1.4.3).
 */
export const PAGE_STYLE = `:root {
  color-scheme: light dark;
  --ground: #fff;
  --text: #1b232c;
  --faint: #55606c;
  --line: #d3d9e0;
  --strong-line: #8b97a5;
  --tint: #f2f5f8;
  --accent: #0a4a75;
  --good: #12643a;
  --warn: #8a4b00;
  --bad: #a3201c;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #14181d;
    --text: #e4e8ec;
    --faint: #a3adb8;
    --line: #343c46;
    --strong-line: #6b7785;
    --tint: #1d232a;
    --accent: #8ac4ee;
    --good: #7fd0a3;
    --warn: #f0b35f;
    --bad: #ff9d94;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0;
  background: var(--ground);
  color: var(--text);
  font: 1.0625rem/1.55 -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
  overflow-wrap: break-word;
}
header, main, footer { max-width: 52rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 3rem; }
main { padding-bottom: 4rem; }
h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; color: var(--accent); break-after: avoid; }
h1 { margin: 0 0 .75rem; font-size: clamp(1.6rem, 1.2rem + 2.2vw, 2.25rem); letter-spacing: -.01em; }
h2 { margin: 2.75rem 0 .75rem; padding-bottom: .3rem; border-bottom: 2px solid var(--accent); font-size: 1.4rem; }
h3 { margin: 1.9rem 0 .5rem; font-size: 1.125rem; }
h4 { margin: 1.4rem 0 .4rem; font-size: 1rem; }
p, ul, ol, dl { margin: 0 0 .9rem; }
p, li { max-width: 44rem; text-wrap: pretty; orphans: 3; widows: 3; }
ul, ol { padding-left: 1.35rem; }
li { margin-bottom: .4rem; }
li::marker { color: var(--faint); }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.faint { color: var(--faint); }
.good { color: var(--good); }
.warn { color: var(--warn); }
.bad { color: var(--bad); }
.calm { color: var(--faint); }
.good, .warn, .bad { font-weight: 600; }
.table { overflow-x: auto; margin: 0 0 1.2rem; }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
th, td { padding: .5rem .9rem .5rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th:last-child, td:last-child { padding-right: 0; }
thead th { border-bottom: 1.5px solid var(--strong-line); color: var(--faint); font-size: .8125rem; font-weight: 600; }
tbody th { font-weight: 600; }
small { color: var(--faint); font-size: .875rem; }
:is(td, th) > small { display: block; font-weight: 400; }
/* Words that are no words break, that the page is not as wide as they. */
.long { table-layout: fixed; overflow-wrap: anywhere; }
.numbered th:first-child { width: 3.5rem; }
.tone::before { content: ""; display: inline-block; width: .6em; height: .6em; margin-right: .45em; border-radius: 50%; background: currentColor; }
@media (max-width: 40rem) {
  header { padding-top: 1.5rem; }
}
/*
 * On a phone a row of a table is a few lines, each with its column's title; and where the text is large: unlike a
 * media query, one of a container counts in the size that the text has.
 */
@media screen {
  body { container-type: inline-size; }
}
@container (max-width: 44rem) {
  table:not(.matrix) { min-width: 0; overflow-wrap: anywhere; }
  table:not(.matrix),
  table:not(.matrix) tbody,
  table:not(.matrix) tr,
  table:not(.matrix) :is(th, td) { display: block; }
  table:not(.matrix) thead { position: absolute; clip-path: inset(50%); }
  table:not(.matrix) tr { padding: 0.7rem 0; border-bottom: 1px solid var(--line); }
  table:not(.matrix) :is(th, td) { padding: 0.1rem 0; border: 0; }
  /* The title beside the cell floats in the cell's padding: in a grid each link would be a line of its own. */
  table:not(.matrix) td { display: flow-root; padding-left: 8.25rem; }
  table:not(.matrix) td::before { content: attr(data-label); float: left; width: 7.5rem; margin-left: -8.25rem; color: var(--faint); font-size: 0.875rem; line-height: 1.5; }
  table:not(.matrix) td:empty { display: none; }
}
@container (max-width: 18rem) {
  table:not(.matrix) td { padding-left: 0; }
  table:not(.matrix) td::before { float: none; display: block; margin-left: 0; }
}
@page {
  size: A4;
  margin: 20mm 20mm 22mm;
  @bottom-right {
    content: counter(page) " / " counter(pages);
    color: #55606c;
    font: 8.5pt "Segoe UI", "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
  }
}
@media print {
  :root { color-scheme: light; }
  html { font-size: 10pt; }
  body { line-height: 1.45; }
  header, main, footer { max-width: none; padding: 0; }
  h1 { font-size: 2rem; }
  h2 { margin-top: 2.2rem; border-bottom-width: 1pt; }
  h3 { margin-top: 1.5rem; }
  p, li { max-width: none; }
  li, tr, figure { break-inside: avoid; }
  .table { overflow: visible; }
  /* What a table's ends ask for, they ask for the table: a lone row would hold on to the part after it. */
  tbody tr:first-child:not(:last-child) { break-after: avoid; }
  tbody tr:is(:first-child, :nth-last-child(-n + 3)) { break-before: avoid; }
  :is(h2, h3) + p:has(+ :is(table, .table)) { break-after: avoid; }
  thead { display: table-header-group; }
  .tone::before { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { color: inherit; text-decoration: none; }
}
`;
