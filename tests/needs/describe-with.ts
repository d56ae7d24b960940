import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

/** Something outside the project that a deep test can not do without. */
interface Need {
  /** What it is, for the reader of the report. */
  readonly name: string;
  /** Where it is, or undefined when it is not there. */
  readonly place: string | undefined;
}

/** Real drafts, kept outside the project. */
export function corpora(folder: string): Need {
  const place = path.resolve(import.meta.dirname, "../../../shared/corpora", folder);
  return { name: `../shared/corpora/${folder}`, place: existsSync(place) ? place : undefined };
}

/** A program on the path, LibreOffice's `soffice` for instance. */
export function program(name: string): Need {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  return { name, place: folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file)) };
}

/**
 * Describes tests that need something from outside the project. Where it is missing they fail in CI (`CI=true`);
 * elsewhere the report says that they did not run, and for want of what.
 *
 * @param tests gets the place of what is needed
 */
export function describeWith(need: Need, name: string, tests: (place: string) => void): void {
  if (need.place !== undefined) {
    const { place } = need;
    describe(name, () => tests(place));
    return;
  }
  const isCi = process.env["CI"] === "true";
  describe(name, () => {
    test.runIf(isCi)(`needs ${need.name}, which is missing`, () => {
      expect.unreachable(`${need.name} is missing, and CI must have it`);
    });
  });
}
