import type { Synopsis, SynopsisRow } from "@travaux/model";
import { act, cleanup, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { writtenDraft, writtenDraftList } from "../overview/written-draft-list.ts";
import { openViewer } from "../testing-viewer.tsx";

const list = writtenDraftList([
  writtenDraft("rev-1", "2031-03-26", []),
  writtenDraft("rev-2", "2031-05-28", [], { basedOn: ["rev-1"] }),
]);

function row(id: string, before: string, after: string): SynopsisRow {
  const side = (text: string) => ({
    paragraphs: [
      { id, kind: "paragraph", label: id, canonical: id, level: 1, text, brackets: [], address: id } as const,
    ],
  });
  const runs = [
    { kind: "deleted", text: before, changes: ["wording"] },
    { kind: "inserted", text: after, changes: ["wording"] },
  ] as const;
  return {
    cells: [
      side(before),
      { ...side(after), ...(before === after ? {} : { redline: [{ before: id, after: id, runs }] }) },
    ],
  };
}

const rows = [row("1", "Parties shall act", "States shall act"), row("2", "They meet", "They met")];

function synopsisOf(there: readonly SynopsisRow[]): Synopsis {
  const drafts = list.drafts.map(({ id, label, date, language }) => ({ id, label, date, language }));
  return { format: "travaux.synopsis/1", drafts, against: "first", from: 0, of: rows.length, rows: there };
}

/** The test's document has no layout: all rows are taken to be in sight, below the bar. */
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 100, 600, 24));
  vi.spyOn(window, "matchMedia").mockImplementation(
    (query) => ({ matches: true, media: query, addEventListener: vi.fn(), removeEventListener: vi.fn() }) as never,
  );
  vi.spyOn(window, "scrollTo").mockReturnValue();
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test("a long synopsis is read from its beginning; what hangs on all of it waits for the rest", async () => {
  let comeWhole = (_whole: Synopsis): void => undefined;
  const rest = new Promise<Synopsis>((resolve) => (comeWhole = resolve));
  openViewer("/n/shared-waters/synopsis?drafts=rev-1,rev-2", {
    drafts: async () => list,
    synopsis: async (_question, begun) => {
      begun?.(synopsisOf(rows.slice(0, 1)));
      return rest;
    },
  });
  // It stands in a panel that is closed.
  const wordFile = async () => screen.findByRole("button", { name: "Word", hidden: true });
  await screen.findByRole("group", { name: /^1, differs/ });
  expect(screen.queryByRole("group", { name: /^2, differs/ })).toBeNull();
  expect(screen.queryAllByText("Comparing…")).not.toEqual([]);
  expect(screen.queryByText(/rows? differs?$/)).toBeNull();
  expect((await wordFile()).hasAttribute("disabled")).toBe(true);

  await act(async () => comeWhole(synopsisOf(rows)));
  await screen.findByRole("group", { name: /^2, differs/ });
  expect((await wordFile()).hasAttribute("disabled")).toBe(false);
  expect(screen.queryByText("Comparing…")).toBeNull();
});
