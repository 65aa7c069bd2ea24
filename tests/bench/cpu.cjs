// Preloaded into a process that is measured while it runs: on SIGUSR2 it tells the CPU time that it has taken.
const { writeFileSync } = require('node:fs');

process.on('SIGUSR2', () => writeFileSync(process.env.RUP_CPU_FILE, JSON.stringify(process.cpuUsage())));
