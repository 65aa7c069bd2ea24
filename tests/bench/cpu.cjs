// Preloaded into a process that is measured: at its end, and on SIGUSR2 while it runs, it tells the CPU time it has taken.
const { writeFileSync } = require('node:fs');

const tell = () => writeFileSync(process.env.RUP_CPU_FILE, JSON.stringify(process.cpuUsage()));
process.on('SIGUSR2', tell);
process.on('exit', tell);
