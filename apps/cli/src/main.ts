import { fileURLToPath } from "node:url";
import { version } from "./version.ts";

/**
 * The `travaux` command. Only what every start needs is here and imported here: the command line itself, and each
 * command, are loaded when they are called for.
 */
const args = process.argv.slice(2);
if (args.length === 1 && args[0] === "--version") {
  process.stdout.write(`${version}\n`);
} else {
  const { runCommandLine } = await import("./command-line.ts");
  // `dist/main.js` stands in the folder of the app, wherever that is.
  const appFolder = fileURLToPath(new URL("..", import.meta.url));
  process.exitCode = await runCommandLine(args, { version, appFolder });
}
