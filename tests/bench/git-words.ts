import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Paragraph } from "@travaux/model";

/** Two drafts as git can compare them word by word: files with a word a line and an empty line after each paragraph. */
export interface WordFiles {
  /** Compares the two, the start of the process included; throws when git fails. */
  readonly diff: () => void;
  readonly remove: () => void;
}

/** Whether git is there to be measured. */
export function hasGit(): boolean {
  return spawnSync("git", ["--version"], { stdio: "ignore" }).status === 0;
}

/** Writes both drafts beside each other into a scratch folder. */
export function writeWordFiles(before: readonly Paragraph[], after: readonly Paragraph[]): WordFiles {
  const folder = mkdtempSync(path.join(tmpdir(), "travaux-bench-"));
  writeFileSync(path.join(folder, "before"), aWordALine(before));
  writeFileSync(path.join(folder, "after"), aWordALine(after));
  return {
    diff: () => {
      const { status } = spawnSync("git", ["diff", "--no-index", "--no-color", "before", "after"], {
        cwd: folder,
        stdio: ["ignore", "ignore", "inherit"],
      });
      // 1 says that they differ.
      if (status !== 0 && status !== 1) throw new Error(`git diff ended with ${status}`);
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

function aWordALine(paragraphs: readonly Paragraph[]): string {
  // White space fits, a hyphen does not.
  return paragraphs.map(({ text }) => `${text.replaceAll(/\s+/gu, "\n")}\n\n`).join("");
}
