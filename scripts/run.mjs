// Starting other programs of the project. No dependencies: these files run before anything is installed.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the checkout. */
export const projectRoot = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** What every child gets: the project's own programs first on the path, and no telemetry. */
const childEnvironment = {
  TURBO_TELEMETRY_DISABLED: "1",
  TURBO_NO_UPDATE_NOTIFIER: "1",
  DO_NOT_TRACK: "1",
  // Registry trouble is reported within seconds, not after minutes of patience.
  npm_config_fetch_retries: "2",
  npm_config_fetch_retry_mintimeout: "1000",
  npm_config_fetch_retry_maxtimeout: "5000",
};

/** The environment of this process with the project's programs on the path, so that turbo finds pnpm. */
export function environment() {
  const bin = path.join(projectRoot, "node_modules", ".bin");
  // Windows may spell it "Path".
  const pathName = Object.keys(process.env).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
  return {
    ...process.env,
    ...childEnvironment,
    // Vitest and others colour their output in CI even when nobody can see it.
    ...(process.stdout.isTTY ? {} : { NO_COLOR: "1" }),
    [pathName]: `${bin}${path.delimiter}${process.env[pathName] ?? ""}`,
  };
}

/**
 * Runs one program to its end.
 *
 * @param command program and arguments
 * @param output "inherit" shows what it prints, "stderr" shows all of it on standard error, "capture" keeps it
 * @returns the exit code (1 when a signal ended it) and what was captured
 */
export function run(command, { output = "inherit", cwd = projectRoot, env = {} } = {}) {
  const [program, ...args] = command;
  const streams = { inherit: ["ignore", 1, 2], stderr: ["ignore", 2, 2], capture: ["ignore", "pipe", "pipe"] };
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, env: { ...environment(), ...env }, stdio: streams[output] });
    let text = "";
    child.stdout?.on("data", (chunk) => (text += chunk));
    child.stderr?.on("data", (chunk) => (text += chunk));
    child.on("error", (error) => resolve({ code: 1, text: `${text}${error.message}\n` }));
    child.on("close", (code) => resolve({ code: code ?? 1, text }));
  });
}

/** The command that runs a program that an installed package brings, without a shell: it works on every system. */
export function installed(file, ...args) {
  return [process.execPath, path.join(projectRoot, "node_modules", ...file.split("/")), ...args];
}

/** The command for npx, taken from the npm that started us, where one did. */
export function npx(...args) {
  const beside = path.join(path.dirname(process.env.npm_execpath ?? ""), "npx-cli.js");
  if (existsSync(beside)) return [process.execPath, beside, ...args];
  const withNode = path.join(path.dirname(process.execPath), "node_modules", "npm", "bin", "npx-cli.js");
  return existsSync(withNode) ? [process.execPath, withNode, ...args] : ["npx", ...args];
}
