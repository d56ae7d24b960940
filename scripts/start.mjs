// `npm start [-- --exit] [-- --port N]`: the sample negotiation, from a fresh clone to a page in the browser.
import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { build, builtCli } from "./build.mjs";
import { findFreePort } from "./free-port.mjs";
import { historyInLines } from "./history-in-lines.mjs";
import { environment, projectRoot, run } from "./run.mjs";
import { setUp } from "./set-up.mjs";

const FIRST_PORT = 4440;
/** What the command line ends with when an import contradicts what is kept. */
const CONFLICT = 5;
const ADDRESS = "44@rev-3";
const manifest = path.join(projectRoot, "packages", "sample", "negotiation", "manifest.yaml");
const archive = path.join(projectRoot, ".travaux", "sample.db");

const { exit, port } = readOptions();
await setUp();
await build(["cli", "server", "web", "page"]);
mkdirSync(path.dirname(archive), { recursive: true });
await importSample();
await show("drafts");
await showHistory();
if (!exit) await serve(await findFreePort(port));

function readOptions() {
  try {
    const { values } = parseArgs({ options: { exit: { type: "boolean" }, port: { type: "string" } } });
    const wanted = values.port === undefined ? FIRST_PORT : Number(values.port);
    if (Number.isInteger(wanted) && wanted > 0 && wanted < 65_536) return { exit: values.exit === true, port: wanted };
  } catch {
    // Said below, as for a port that is none.
  }
  process.stderr.write("Usage: npm start [-- --exit] [-- --port N], with a port from 1 to 65535.\n");
  process.exit(2);
}

function travaux(...args) {
  return [process.execPath, builtCli, ...args, "--archive", archive];
}

/** A sample of another version may be there: it is the user's by now, and not thrown away. */
async function importSample() {
  const { code } = await run(travaux("import", manifest));
  if (code === CONFLICT) {
    const kept = path.relative(projectRoot, archive);
    process.stderr.write(`${kept} holds the sample of another version: move it away, then say npm start again.\n`);
  }
  if (code !== 0) process.exit(code);
  process.stdout.write("\n");
}

async function show(...args) {
  const { code } = await run(travaux(...args));
  if (code !== 0) process.exit(code);
  process.stdout.write("\n");
}

async function showHistory() {
  const { code, text } = await run(travaux("history", ADDRESS, "--format", "json"), { output: "capture" });
  if (code !== 0) {
    process.stderr.write(text);
    process.exit(code);
  }
  const lines = historyInLines(JSON.parse(text));
  process.stdout.write(`Paragraph ${ADDRESS} through the drafts:\n${lines.map((line) => `  ${line}\n`).join("")}\n`);
}

/** Serves until it is interrupted; the server's end is ours. */
async function serve(free) {
  process.stdout.write(`The viewer is at http://localhost:${free} (Ctrl+C ends it).\n`);
  const [program, ...args] = travaux("serve", "--port", String(free));
  const child = spawn(program, args, { cwd: projectRoot, env: environment(), stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => {
    process.stderr.write(`The viewer could not be started: ${error.message}.\n`);
    process.exitCode = 1;
  });
  child.on("close", (code) => (process.exitCode = code ?? 0));
}
