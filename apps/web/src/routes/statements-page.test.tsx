import { cleanup, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { writtenDraftList } from "../overview/written-draft-list.ts";
import {
  writtenCitation,
  writtenEntry,
  writtenParticulars,
  writtenPassage,
  writtenStatementList,
} from "../statements/written-statement.ts";
import { openViewer } from "../testing-viewer.tsx";

const address = "/n/shared-waters/statements";
const drafts = writtenDraftList([]);
const basin = writtenEntry("basin", {
  particulars: writtenParticulars({
    title: { value: "At the opening", source: "recognised" },
    speaker: { value: "Ms. Noor Adelsberg", source: "said" },
    onBehalfOf: { value: null, source: "unknown" },
    round: { value: 6, source: "recognised" },
  }),
  counts: { bound: 3, ambiguous: 0, unresolved: 0, elsewhere: 0, none: 0, settled: 1 },
});
const list = writtenStatementList([writtenEntry("upstream"), basin], [writtenPassage({ citation: writtenCitation() })]);

function items(): readonly HTMLElement[] {
  return screen.queryAllByRole("listitem").filter((item) => item.className === "statement-item");
}

beforeEach(() => {
  vi.spyOn(window, "scrollTo").mockReturnValue();
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  localStorage.clear();
});

describe("the list of statements", () => {
  test("says who spoke for whom, where and when, and how the citations stand", async () => {
    openViewer(address, { drafts: async () => drafts, statements: async () => list });
    await screen.findByRole("heading", { level: 1, name: "Statements" });
    const [upstream] = items();
    expect(upstream?.textContent).toContain("7 July 2031 (recognised)");
    expect(upstream?.textContent).toContain("Mr. Joaquim Lisandre (recognised) for the Partnership of Upstream States");
    expect(within(upstream as HTMLElement).getByRole("list", { name: "Citations" }).textContent).toBe(
      "2 bound1 ambiguous1 of other documents",
    );
    expect(screen.getByRole("link", { name: "Statement on implementation" }).getAttribute("href")).toBe(
      "/n/shared-waters/statements/upstream",
    );
    expect(screen.getByRole("link", { name: "1 open citation to settle" }).getAttribute("href")).toBe(
      "/n/shared-waters/open-citations",
    );
  });

  test("tells what was recognised from what a person said", async () => {
    openViewer(address, { drafts: async () => drafts, statements: async () => list });
    const said = await screen.findByText("Ms. Noor Adelsberg", { selector: "bdi" });
    expect(said.textContent).toBe("Ms. Noor Adelsberg");
    expect(screen.getByText("At the opening").textContent).toBe("At the opening");
  });

  test("is narrowed by round and status, and the address keeps it", async () => {
    const { at } = openViewer(address, { drafts: async () => drafts, statements: async () => list });
    await userEvent.selectOptions(await screen.findByLabelText("Round"), "6");
    expect(await screen.findByText("1 of 2 statements.", { exact: false })).toBeDefined();
    expect(at()).toBe(`${address}?round=6`);
    await userEvent.selectOptions(screen.getByLabelText("Has citations that are"), "ambiguous");
    expect(await screen.findByText("0 of 2 statements.", { exact: false })).toBeDefined();
    expect(items()).toEqual([]);
    await userEvent.click(screen.getByRole("link", { name: "Show all" }));
    await screen.findByText("2 statements.", { exact: false });
    expect(at()).toBe(address);
  });

  test("that is empty says how one is kept", async () => {
    openViewer(address, { drafts: async () => drafts, statements: async () => writtenStatementList([]) });
    expect(await screen.findByText(/There is no statement yet/u)).toBeDefined();
  });
});
