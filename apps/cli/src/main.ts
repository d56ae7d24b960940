import path from "node:path";
import { fileURLToPath } from "node:url";
import { createJail } from "@travaux/ingest/jail";
import { exitOnSignals } from "./exit-on-signals.ts";
import { filesToRead } from "./files-to-read.ts";
import { version } from "./version.ts";

/**
 * The `travaux` command. Only what every start needs is here and imported here: the command line itself, and each
 * command, are loaded when they are called for. The processes that will read files start while that is done.
 */
const args = process.argv.slice(2);
if (args.length === 1 && args[0] === "--version") {
  process.stdout.write(`${version}\n`);
} else {
  exitOnSignals();
  // `dist/main.js` stands in the folder of the app, wherever that is.
  const appFolder = fileURLToPath(new URL("..", import.meta.url));
  const jail = createJail({ entry: path.join(appFolder, "dist", "reader-process.js") });
  jail.expect(filesToRead(args));
  const { runCommandLine } = await import("./command-line.ts");
  process.exitCode = await runCommandLine(args, { version, appFolder, jail });
  await jail.close();
}
