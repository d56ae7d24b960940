// Installs what the lockfile names, once, inside the project.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { installed, npx, projectRoot, run } from "./run.mjs";

const PNPM = "pnpm@10.34.9";
const OLDEST_NODE = [20, 19];
const stampFile = path.join(projectRoot, "node_modules", ".travaux", "installed");

/** Words in what a failed install says, and the sentence that they call for. */
const reasons = [
  {
    words: ["SELF_SIGNED_CERT", "UNABLE_TO_GET_ISSUER_CERT", "UNABLE_TO_VERIFY_LEAF_SIGNATURE", "CERT_HAS_EXPIRED"],
    sentence:
      "The package registry's certificate is not trusted by this Node: behind a proxy, name the proxy's certificate file in NODE_EXTRA_CA_CERTS, then run the command again.",
  },
  {
    words: [
      "ENOTFOUND",
      "EAI_AGAIN",
      "ECONNREFUSED",
      "ECONNRESET",
      "ETIMEDOUT",
      "ENETUNREACH",
      "ERR_SOCKET_TIMEOUT",
      "ERR_PNPM_META_FETCH_FAIL",
    ],
    sentence:
      "The package registry could not be reached: check the connection (and npm's registry and proxy settings), then run the command again.",
  },
  {
    words: ["ENOSPC"],
    sentence: "There is no room left on the disk: about 700 MB are needed. Make room, then run the command again.",
  },
];

/**
 * Makes the checkout ready to build: installs when nothing is installed or the lockfile has changed since.
 * Says what it does, and why it could not, on standard error only.
 *
 * @returns whether everything is there
 */
export async function isSetUp() {
  if (!isNodeNewEnough()) return false;
  const wanted = stamp();
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === wanted) return true;
  process.stderr.write("Setting up: installing what the lockfile names (the first time takes about half a minute) …\n");
  const { code, text } = await run(pnpm("install", "--frozen-lockfile", "--reporter=append-only"), {
    output: "capture",
    // Without a terminal pnpm asks before it replaces an older node_modules; CI says yes. What npm was told about its
    // own talkativeness (`npm run -s`) would silence pnpm's reasons.
    env: { CI: "true", npm_config_loglevel: "warn" },
  });
  if (code !== 0) sayWhy(text);
  else writeStamp(wanted);
  return code === 0;
}

/** As `isSetUp`, but ends the process when it can not be done. */
export async function setUp() {
  if (!(await isSetUp())) process.exit(1);
}

function writeStamp(wanted) {
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

function isNodeNewEnough() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return true;
  const [wanted, found] = [OLDEST_NODE.join("."), process.versions.node];
  process.stderr.write(
    `Travaux needs Node ${wanted} or newer; this is ${found}. Install a newer Node and run the command again.\n`,
  );
  return false;
}

function sayWhy(text) {
  const reason = reasons.find(({ words }) => words.some((word) => text.includes(word)));
  if (reason === undefined)
    process.stderr.write(`${text}Installing the dependencies failed; what pnpm said is above.\n`);
  else process.stderr.write(`${reason.sentence}\n`);
}
