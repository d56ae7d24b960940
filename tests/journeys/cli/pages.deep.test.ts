import { test } from "vitest";
import { servedViewer } from "../browser/served-viewer.ts";
import { examineWritten } from "./written-pages.ts";

const viewer = servedViewer();

test.for(["change report", "concordance", "draft", "drafts", "history", "provenance"] as const)(
  "the page of %s is accessible, fits wide and narrow screens, and asks for nothing",
  async (name) => examineWritten(viewer, name),
);
