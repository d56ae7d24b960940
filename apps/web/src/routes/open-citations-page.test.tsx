import type {
  Citations,
  CitingPassage,
  DecisionList,
  DraftReport,
  ListedDecision,
  Paragraph,
  ParagraphHeading,
} from "@travaux/model";
import { cleanup, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { writtenDraft, writtenDraftList } from "../overview/written-draft-list.ts";
import {
  writtenCitation,
  writtenEntry,
  writtenPassage,
  writtenStatementList,
} from "../statements/written-statement.ts";
import { writtenParagraph } from "../redline/written-comparison.ts";
import { openViewer } from "../testing-viewer.tsx";

const address = "/n/shared-waters/open-citations";
const drafts = writtenDraftList([writtenDraft("rev-2", "2031-05-28", []), writtenDraft("rev-3", "2031-06-27", [])]);

function heading(id: string): ParagraphHeading {
  return { id, kind: "paragraph", label: "44.", address: "44", firstWords: `Parties of ${id} act` };
}

function candidate(draft: string, id: string) {
  return {
    draft,
    draftLabel: draft,
    evidence: ["date"] as const,
    labels: [{ label: "44", paragraphs: [heading(id)] }],
  };
}

const doubtful = writtenPassage({
  citation: writtenCitation({ status: "ambiguous", candidates: [candidate("rev-2", "a"), candidate("rev-3", "b")] }),
});
const missing = writtenPassage({
  citation: writtenCitation({ number: 2, status: "unresolved", text: "paragraph 199", labels: ["199"] }),
});
const settled: ListedDecision = {
  number: 1,
  uuid: "u-1",
  author: "Ana",
  at: "2031-07-09T10:00:00.000Z",
  state: "standing",
  says: {
    kind: "settled-citation",
    statement: "s-1",
    from: 0,
    to: 12,
    quotation: "paragraph 44",
    means: { kind: "paragraphs", at: [] },
  },
  places: [{ draft: "rev-3", paragraph: "b", address: "44@rev-3", quotation: "Parties of b act" }],
};

function writtenReport(paragraphs: readonly Paragraph[]): DraftReport {
  const source = { name: "rev-2.txt", format: "text", sha256: "0".repeat(64) } as const;
  return { format: "travaux.draft/1", title: "", language: "en", source, paragraphs, furniture: [], findings: [] };
}

function decisionsOf(...decisions: readonly ListedDecision[]): DecisionList {
  return { format: "travaux.decisions/1", negotiation: "shared-waters", decisions };
}

/** A negotiation in which settling takes a citation out of what is open, and revoking puts it back. */
function openQueue(open: readonly CitingPassage[], more: Parameters<typeof openViewer>[1] = {}) {
  const asked: unknown[] = [];
  let left = open;
  let kept: readonly ListedDecision[] = [];
  const page = openViewer(address, {
    drafts: async () => drafts,
    statements: async () => writtenStatementList([writtenEntry("s-1")], left),
    decisions: async () => decisionsOf(...kept),
    settleCitation: async (...request) => {
      asked.push(request);
      left = left.filter(({ citation }) => citation.number !== request[1].citation);
      kept = [settled];
      return decisionsOf(settled);
    },
    revokeDecision: async (...request) => {
      asked.push(request);
      left = open;
      kept = [];
      return decisionsOf({ ...settled, state: "revoked" });
    },
    ...more,
  });
  return { ...page, asked };
}

beforeEach(() => {
  vi.spyOn(window, "scrollTo").mockReturnValue();
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  localStorage.clear();
});

describe("what is open", () => {
  test("is settled by a key, goes on to the next, and is taken back by a key", async () => {
    localStorage.setItem("travaux.author", "Ana");
    const { asked, at } = openQueue([doubtful, missing]);
    await screen.findByRole("heading", { level: 2, name: /paragraph 44.*Ambiguous/u });
    expect(screen.getByText("1 of 2")).toBeDefined();
    await userEvent.keyboard("2");
    await screen.findByText("Kept: “paragraph 44” in s-1 means 44@rev-3.");
    const next = screen.getByRole("heading", { level: 2, name: /paragraph 199.*Not found/u });
    await waitFor(() => expect(document.activeElement).toBe(next));
    expect(at()).toBe(`${address}?at=s-1%7E2`);
    await userEvent.keyboard("u");
    await screen.findByText("Taken back: “paragraph 44” in s-1 means 44@rev-3.");
    await screen.findByText("1 of 2");
    expect(at()).toBe(`${address}?at=s-1%7E1`);
    expect(asked).toEqual([
      ["shared-waters", { statement: "s-1", citation: 1, means: { kind: "draft", draft: "rev-3" }, author: "Ana" }],
      ["shared-waters", { decision: "u-1", author: "Ana" }],
    ]);
  });

  test("asks for a name first", async () => {
    const { asked } = openQueue([doubtful]);
    await screen.findByText("1 of 1");
    await userEvent.keyboard("x");
    expect(asked).toEqual([]);
    await userEvent.type(screen.getByLabelText("Your name"), "Ben");
    await userEvent.click(screen.getByRole("button", { name: /No paragraph is meant/u }));
    await screen.findByText(/^Nothing is open/u);
    expect(asked).toEqual([
      ["shared-waters", { statement: "s-1", citation: 1, means: { kind: "none" }, author: "Ben" }],
    ]);
  });

  test("takes other paragraphs by their numbers", async () => {
    localStorage.setItem("travaux.author", "Ana");
    const { asked } = openQueue([missing]);
    await userEvent.type(await screen.findByLabelText("Numbers"), "44, 16(c){Enter}");
    await screen.findByText(/^Kept/u);
    const means = { kind: "paragraphs", addresses: ["44@rev-3", "16(c)@rev-3"] };
    expect(asked).toEqual([["shared-waters", { statement: "s-1", citation: 2, means, author: "Ana" }]]);
  });

  test("stands beside what people settled, with name and time", async () => {
    openQueue([], { decisions: async () => decisionsOf(settled) });
    await screen.findByText(/^Nothing is open/u);
    expect(screen.getByText(/9 July 2031, 10:00/u).textContent).toBe(
      "Ana, 9 July 2031, 10:00; Statement on implementation",
    );
    expect(screen.getByRole("button", { name: "Revoke: “paragraph 44” in s-1 means 44@rev-3" })).toBeDefined();
  });

  test("is walked by n and p", async () => {
    openQueue([doubtful, missing]);
    await screen.findByText("1 of 2");
    await userEvent.keyboard("n");
    expect(await screen.findByText("2 of 2")).toBeDefined();
    await userEvent.keyboard("p");
    expect(await screen.findByText("1 of 2")).toBeDefined();
  });
});

describe("what is bound", () => {
  const bound = writtenCitation({
    targets: [
      { label: "44", status: "bound", draft: "rev-2", draftLabel: "Rev 2", paragraph: "a", evidence: ["date"] },
    ],
  });
  const by = { uuid: "u-1", author: "Ana", at: "2031-07-09T10:00:00.000Z" };

  function openBound(citation: typeof bound) {
    const asked: unknown[] = [];
    const { statement } = writtenPassage({ citation });
    // The page reads of a statement's answer only what is given here.
    const answer = { statement, text: "paragraph 44", citations: [citation] } as unknown as Citations;
    const page = openViewer(`${address}?at=s-1~1`, {
      drafts: async () => drafts,
      statements: async () => writtenStatementList([writtenEntry("s-1")], [missing]),
      statement: async () => answer,
      decisions: async () => decisionsOf(),
      draft: async () => writtenReport([writtenParagraph("44", "Parties act")]),
      settleCitation: async (...request) => {
        asked.push(request);
        return decisionsOf(settled);
      },
      revokeDecision: async (...request) => {
        asked.push(request);
        return decisionsOf({ ...settled, state: "revoked" });
      },
    });
    return { ...page, asked };
  }

  test("is said to mean something else: the fields begin with what it is bound to, and show its words", async () => {
    localStorage.setItem("travaux.author", "Ana");
    const { asked, at } = openBound(bound);
    await screen.findByRole("heading", { level: 1, name: "What a citation means" });
    const numbers = await screen.findByLabelText<HTMLInputElement>("Numbers");
    expect([numbers.value, screen.getByLabelText<HTMLSelectElement>("Draft").value]).toEqual(["44", "rev-2"]);
    expect(await screen.findByText("Parties act")).toBeDefined();
    await userEvent.selectOptions(screen.getByLabelText("Draft"), "rev-3");
    await userEvent.clear(numbers);
    await userEvent.type(numbers, "9{Enter}");
    await screen.findByText(/^Kept/u);
    const means = { kind: "paragraphs", addresses: ["9@rev-3"] };
    expect(asked).toEqual([["shared-waters", { statement: "s-1", citation: 1, means, author: "Ana" }]]);
    expect(at()).toBe(`${address}?at=s-1%7E1`);
  });

  test("by somebody's word is to be taken back first", async () => {
    localStorage.setItem("travaux.author", "Ben");
    const { asked } = openBound({ ...bound, settled: { ...by, decision: 1, means: "paragraphs" } });
    await screen.findByText(/^Settled by/u);
    expect(screen.queryByLabelText("Numbers")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Take it back" }));
    await screen.findByText(/^Taken back/u);
    expect(asked).toEqual([["shared-waters", { decision: "u-1", author: "Ben" }]]);
  });

  test("leads back to what is open", async () => {
    openBound(bound);
    await userEvent.click(await screen.findByRole("link", { name: "To the one open citation" }));
    expect(await screen.findByText("1 of 1")).toBeDefined();
  });
});
