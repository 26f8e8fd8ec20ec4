// Preloaded into a measured program (`node --require`): at its end it writes the peak of its memory, in KiB, to the pipe
// that the bench opened as its third descriptor.
const { readFileSync, writeSync } = require('node:fs');

process.once('exit', () => writeSync(3, String(peak())));

// Linux counts a parent's memory at the fork into its child's `maxRSS`; the kernel's own high-water mark does not.
function peak() {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
