// Installs what the lockfile names, once, inside the project.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { installed, npx, projectRoot, run } from "./run.mjs";

const PNPM = "pnpm@10.34.9";
const OLDEST_NODE = [20, 19];
const stampFile = path.join(projectRoot, "node_modules", ".travaux", "installed");

/** Words in a failed install that mean the network or the registry, not the project. */
const unreachable = [
  "ENOTFOUND",
  "EAI_AGAIN",
  "ECONNREFUSED",
  "ECONNRESET",
  "ETIMEDOUT",
  "ENETUNREACH",
  "ERR_SOCKET_TIMEOUT",
  "ERR_PNPM_META_FETCH_FAIL",
];

/**
 * Makes the checkout ready to build: installs when nothing is installed or the lockfile has changed since.
 * Says what it does on standard error only. Ends the process with a sentence when it can not be done.
 */
export async function setUp() {
  refuseOldNode();
  const wanted = stamp();
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === wanted) return;
  process.stderr.write("Setting up: installing what the lockfile names (the first time takes about half a minute) …\n");
  const { code, text } = await run(pnpm("install", "--frozen-lockfile", "--reporter=append-only"), {
    output: "capture",
    // Without a terminal pnpm asks before it replaces an older node_modules; CI says yes.
    env: { CI: "true" },
  });
  if (code !== 0) giveUp(text);
  mkdirSync(path.dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, wanted);
}

/** The installed pnpm where there is one: then nothing is asked of the registry. */
function pnpm(...args) {
  const own = path.join(projectRoot, "node_modules", "pnpm", "bin", "pnpm.cjs");
  return existsSync(own) ? installed("pnpm/bin/pnpm.cjs", ...args) : npx("--yes", PNPM, ...args);
}

/** What an installation depends on: the lockfile, the workspace settings and the kind of machine. */
function stamp() {
  const hash = createHash("sha256");
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml"]) hash.update(readFileSync(path.join(projectRoot, file)));
  return `${hash.digest("hex")} ${process.platform} ${process.arch}\n`;
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  process.stderr.write(
    `Travaux needs Node ${OLDEST_NODE.join(".")} or newer; this is ${process.versions.node}. Install a newer Node and run the command again.\n`,
  );
  process.exit(1);
}

function giveUp(text) {
  const sentence = unreachable.some((word) => text.includes(word))
    ? "The package registry could not be reached: check the connection (and npm's registry and proxy settings), then run the command again."
    : "Installing the dependencies failed; what pnpm said is above.";
  if (!unreachable.some((word) => text.includes(word))) process.stderr.write(text);
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
