import { mkdtempSync } from 'node:fs';
import { generate } from '/work/wt/lsp/tests/bench/generate.mjs';
import { completing, serverWith, typing } from '/work/wt/lsp/tests/bench/lsp.mjs';

const text = generate(1000);
const s = await serverWith(text, mkdtempSync('/tmp/bb-'), process.env);
console.log('started', s.started);
const q = (a, p) => a.slice().sort((x, y) => x - y)[Math.floor(a.length * p)];
await typing(s, text, 40);
const k = await typing(s, text, 200);
console.log('key', q(k, 0.5), q(k, 0.95));
const c = await completing(s, text, 40);
console.log('compl', q(c, 0.5), q(c, 0.95));
await s.end();
