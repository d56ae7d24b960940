import { statSync } from "node:fs";

/** The commands that read files of the person's choosing. */
const READING: ReadonlySet<string> = new Set(["compare", "show", "check", "cite", "clean", "add", "import"]);

/**
 * How many files a command line seems to name. A guess made before anything is parsed, to start the processes that will
 * read them while the rest of the program is loaded: too few costs a little time, too many as well.
 */
export function filesToRead(args: readonly string[]): number {
  if (!args.some((arg) => READING.has(arg))) return 0;
  return args.filter((arg) => !arg.startsWith("-") && isFile(arg)).length;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
