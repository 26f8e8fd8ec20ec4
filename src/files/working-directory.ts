/** Where this process works. A directory that was deleted meanwhile has no path any more; what the shell last called it is as good. */
export function workingDirectory(): string {
  try {
    return process.cwd();
  } catch {
    return process.env["PWD"] ?? "/";
  }
}
