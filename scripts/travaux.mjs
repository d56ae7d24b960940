// `npm run -s travaux -- ARGS`: the command line from a checkout. Standard output is the command's alone.
import { build, builtCli } from "./build.mjs";
import { setUp } from "./set-up.mjs";
import { pathToFileURL } from "node:url";

const args = process.argv.slice(2);
await setUp();
await build(appsFor(args));

// In this process: one start-up less. Paths are relative to where the user stood, which npm tells in INIT_CWD.
process.chdir(process.env.INIT_CWD ?? process.cwd());
process.argv = [process.execPath, builtCli, ...args];
await import(pathToFileURL(builtCli).href);

/** What a command needs beside the command line itself. */
function appsFor(words) {
  if (words.includes("serve")) return ["cli", "server", "web", "page"];
  return words.includes("export") ? ["cli", "page"] : ["cli"];
}
