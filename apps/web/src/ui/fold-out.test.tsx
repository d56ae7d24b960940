import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { FoldOut } from "./fold-out.tsx";

function isOpen(): boolean {
  return screen.getByRole("button", { name: "Hand on" }).getAttribute("aria-expanded") === "true";
}

beforeEach(() => {
  render(
    <>
      <FoldOut name="Hand on" icon="handOn" side="end">
        <button type="button">Word</button>
        <button type="button">Link</button>
      </FoldOut>
      <button type="button">Behind</button>
    </>,
  );
});
afterEach(cleanup);

describe("what is folded away behind a button", () => {
  test("opens by keys, is gone through by Tab, and closes when that leads out of it", async () => {
    expect(screen.queryByRole("button", { name: "Word" })).toBeNull();
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe("Word");
    await userEvent.tab();
    expect(isOpen()).toBe(true);
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe("Behind");
    expect(isOpen()).toBe(false);
  });

  test("is put away by Escape, which goes back to its button", async () => {
    await userEvent.click(screen.getByRole("button", { name: "Hand on" }));
    await userEvent.click(screen.getByRole("button", { name: "Link" }));
    expect(isOpen()).toBe(true);
    await userEvent.keyboard("{Escape}");
    expect(isOpen()).toBe(false);
    expect(document.activeElement?.textContent).toBe("Hand on");
  });

  test("is put away by a press anywhere else", async () => {
    await userEvent.click(screen.getByRole("button", { name: "Hand on" }));
    await userEvent.click(document.body);
    expect(isOpen()).toBe(false);
  });
});
