/** Tells whoever runs the server that something went wrong in it. */
export type ReportBug = (where: string, thrown: unknown) => void;

/**
 * Makes a report of a bug: the place, the kind of error and the calls that led there, and no message, because a message
 * may hold words of a draft or the name of a file.
 */
export function describeBug(where: string, thrown: unknown): string {
  if (!(thrown instanceof Error)) return `A bug in ${where}: something that is no error was thrown.\n`;
  const calls = (thrown.stack ?? "").split("\n").filter((line) => line.startsWith("    at "));
  return [`A bug in ${where}: ${thrown.name}.`, ...calls, ""].join("\n");
}
