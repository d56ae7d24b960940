import { afterEach, expect, test, vi } from "vitest";
import { keepSetting, readSetting } from "./browser-settings.ts";

afterEach(() => vi.restoreAllMocks());

test("what is kept is read again", () => {
  keepSetting("travaux.test", "on");
  expect(readSetting("travaux.test")).toBe("on");
  expect(readSetting("travaux.other")).toBeNull();
});

test("a browser that is full or keeps nothing is no fault", () => {
  const refuse = (): never => {
    throw new DOMException("full", "QuotaExceededError");
  };
  vi.spyOn(globalThis, "localStorage", "get").mockImplementation(refuse);
  expect(() => keepSetting("travaux.test", "on")).not.toThrow();
  expect(readSetting("travaux.test")).toBeNull();
});
