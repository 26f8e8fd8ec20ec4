// Preloaded into a measured program (`node --require`): at its end it writes what it used to its third descriptor.
const { readFileSync, writeSync } = require('node:fs');

process.once('exit', () => {
  const { user, system } = process.cpuUsage();
  // Of time on the clock and time of the processor the lesser: one counts what others run, the other what helpers of V8 run.
  const seconds = Math.min(process.uptime(), (user + system) / 1e6);
  // Linux counts a parent's memory at the fork into its child's `maxRSS`; the kernel's own high-water mark does not.
  const peak = Number(/VmHWM:\s+(\d+)/.exec(statusOfProcess())?.[1] ?? process.resourceUsage().maxRSS);
  writeSync(3, JSON.stringify({ seconds, mebibytes: peak / 1024 }));
});

function statusOfProcess() {
  try {
    return readFileSync('/proc/self/status', 'utf8');
  } catch {
    return '';
  }
}
