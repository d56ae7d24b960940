import { test } from "vitest";
import { servedViewer } from "../browser/served-viewer.ts";
import { examineWritten } from "./written-pages.ts";

const viewer = servedViewer();

// The deep tests examine the others.
test.for(["comparison"] as const)(
  "the page of a %s is accessible, fits wide and narrow screens, and asks for nothing",
  async (name) => examineWritten(viewer, name),
);
