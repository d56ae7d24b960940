// The checks that CI runs, one after the other, and their count in one plain last line.
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { turbo } from "./build.mjs";
import { installed, projectRoot, run } from "./run.mjs";

/** Passed, failed and skipped so far. A check that is not a test (format, lint …) counts as one. */
export function startCount() {
  return { passed: 0, failed: 0, skipped: 0, startedAt: performance.now() };
}

/** Runs one named check and counts it; says how long it took. */
export async function check(count, name, action) {
  const started = performance.now();
  const isClean = (await action()) === 0;
  count[isClean ? "passed" : "failed"] += 1;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${isClean ? "ok    " : "FAILED"} ${name} (${seconds} s)\n`);
  return isClean;
}

/** Runs a program of an installed package, showing what it says only when it fails. */
export function tool(file, ...args) {
  return async () => {
    // Without CI in their environment: some colour their output there even when told not to.
    const { code, text } = await run(installed(file, ...args), { output: "capture", env: { CI: undefined } });
    if (code !== 0) process.stdout.write(text);
    return code;
  };
}

/** Runs a turbo task in every package that has it. */
export function task(name) {
  return () => turbo(name, "--continue=dependencies-successful");
}

/** Runs vitest with a configuration and adds its tests to the count. */
export async function countTests(count, config) {
  const report = path.join(projectRoot, "node_modules", ".travaux", "tests.json");
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { code } = await run(installed("vitest/vitest.mjs", "run", "--config", config, ...reporters));
  addReport(count, readReport(report), code);
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** Adds vitest's totals. A file that could not be loaded, and an error outside any test, count as a failure each. */
function addReport(count, report, code) {
  const before = count.failed;
  count.passed += report?.numPassedTests ?? 0;
  count.failed += report?.numFailedTests ?? 0;
  const tests = (report?.testResults ?? []).flatMap((file) => file.assertionResults);
  const skipped = tests.filter((one) => one.status !== "passed" && one.status !== "failed");
  count.skipped += skipped.length;
  for (const one of skipped) process.stdout.write(`Did not run: ${one.fullName}\n`);
  const broken = (report?.testResults ?? []).filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  count.failed += broken.length;
  if (code !== 0 && count.failed === before) count.failed += 1;
}

/** Prints the last line and sets the exit code. */
export function finish(count) {
  const minutes = ((performance.now() - count.startedAt) / 60_000).toFixed(1);
  process.stdout.write(`\nTook ${minutes} minutes.\n`);
  const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : "";
  process.stdout.write(`${count.passed} passed, ${count.failed} failed${skipped}\n`);
  process.exitCode = count.failed > 0 ? 1 : 0;
}
