import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";

// Tests share a page: each leaves it empty, and nothing kept in the browser.
afterEach(() => {
  cleanup();
  localStorage.clear();
});
