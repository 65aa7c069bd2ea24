// Preloaded by the benchmark: notes the process's peak resident memory, in bytes, when it ends.
const { writeFileSync } = require('node:fs');

process.once('exit', () => {
  writeFileSync(process.env.RUP_PEAK_FILE, String(process.resourceUsage().maxRSS * 1024));
});
