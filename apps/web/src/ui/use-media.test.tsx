import { act, cleanup, render, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { useMedia } from "./use-media.ts";

const WIDE = "(min-width: 1000px)";

function Width(): ReactNode {
  return <p>{useMedia(WIDE) ? "wide" : "narrow"}</p>;
}

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test("a page follows its window, and stays what it is while it is printed on narrow paper", () => {
  const held = new Map([
    [WIDE, true],
    ["print", false],
  ]);
  const listeners: (() => void)[] = [];
  vi.spyOn(window, "matchMedia").mockImplementation(
    (media) =>
      ({
        media,
        matches: held.get(media) ?? false,
        addEventListener: (_: string, listener: () => void) => listeners.push(listener),
        removeEventListener: vi.fn(),
      }) as never,
  );
  const become = (isWide: boolean, isPrinted: boolean): void => {
    held.set(WIDE, isWide).set("print", isPrinted);
    act(() => {
      for (const listener of listeners) listener();
    });
  };
  render(<Width />);
  expect(screen.getByText("wide")).toBeDefined();
  become(false, true);
  expect(screen.getByText("wide")).toBeDefined();
  become(false, false);
  expect(screen.getByText("narrow")).toBeDefined();
});
