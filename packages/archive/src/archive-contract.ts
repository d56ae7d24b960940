import { afterEach, beforeEach, describe } from "vitest";
import type { Archive } from "./archive.ts";
import { changeStamp } from "./contract/change-stamp.ts";
import { decisions } from "./contract/decisions.ts";
import { keeping } from "./contract/keeping.ts";
import { orderOfASeries } from "./contract/order-of-a-series.ts";
import { refusing } from "./contract/refusing.ts";
import { searching } from "./contract/searching.ts";
import { removals } from "./contract/removals.ts";
import { textReadAgain } from "./contract/text-read-again.ts";
import { whatIsComputed } from "./contract/what-is-computed.ts";
import { subjectOf } from "./contract/subject.ts";

/** The suite that every implementation of `Archive` passes. Test-only. `open` gives an empty archive each time. */
export function archiveContract(name: string, open: () => Promise<Archive>): void {
  describe(name, () => {
    let archive: Archive;
    beforeEach(async () => {
      archive = await open();
    });
    afterEach(async () => {
      await archive.close();
    });
    const parts = [
      keeping,
      refusing,
      orderOfASeries,
      changeStamp,
      whatIsComputed,
      textReadAgain,
      decisions,
      removals,
      searching,
    ];
    for (const part of parts) part(subjectOf(() => archive));
  });
}
