// Preloaded into a program: the clock stands at TEST_NOW.
const now = Date.parse(process.env.TEST_NOW);
Date.now = () => now;
