import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { startProgress } from "./progress.ts";

function stream(isTTY: boolean): { readonly isTTY: boolean; readonly written: string[]; write(text: string): void } {
  const written: string[] = [];
  return { isTTY, written, write: (text) => void written.push(text) };
}

describe("progress", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test("is silent for what takes less than a second", () => {
    const terminal = stream(true);
    const progress = startProgress(terminal, false);
    progress.step("reading rev-2.docx");
    vi.advanceTimersByTime(900);
    progress.end();
    expect(terminal.written).toEqual([]);
  });

  test("names the step and the seconds, and clears its line in the end", () => {
    const terminal = stream(true);
    const progress = startProgress(terminal, false);
    progress.step("reading rev-2.docx");
    vi.advanceTimersByTime(1500);
    progress.end();
    expect(terminal.written.join("")).toContain("reading rev-2.docx … 1 s");
    expect(terminal.written.at(-1)).toBe("\r\u001b[2K");
  });

  test("says how much of the step is done, until the next step begins", () => {
    const terminal = stream(true);
    const progress = startProgress(terminal, false);
    progress.step("reading rev-2.pdf");
    progress.portion({ done: 2, total: 3 });
    vi.advanceTimersByTime(1500);
    progress.step("comparing");
    progress.end();
    expect(terminal.written.join("")).toContain("reading rev-2.pdf … 1 s, 66 %");
    expect(terminal.written.join("")).toMatch(/comparing … 1 s[^,]*$/);
  });

  test.for([
    ["where nobody sits", false, false],
    ["when nobody wants it", true, true],
  ] as const)("is silent %s", ([, isTTY, isQuiet]) => {
    const other = stream(isTTY);
    const progress = startProgress(other, isQuiet);
    progress.step("reading rev-2.docx");
    vi.advanceTimersByTime(5000);
    progress.end();
    expect(other.written).toEqual([]);
  });
});
