import type { DecisionList, ListedDecision } from "@travaux/model";
import { cleanup, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { writtenDraft, writtenDraftList } from "../overview/written-draft-list.ts";
import { openViewer } from "../testing-viewer.tsx";

const list = writtenDraftList([writtenDraft("rev-1", "2031-03-26", []), writtenDraft("rev-2", "2031-05-28", [])]);
const anchor = { draft: "rev-1", paragraph: "b1", origin: { part: "text", at: 0 }, quotation: "Parties act" };
const pin: ListedDecision = {
  number: 1,
  uuid: "u-1",
  author: "Ana",
  at: "2031-05-28T10:00:00.000Z",
  state: "standing",
  says: { kind: "pin", before: anchor, after: { ...anchor, draft: "rev-2", paragraph: "a1" } },
  places: [
    { draft: "rev-1", paragraph: "b1", address: "1@rev-1", quotation: "Parties act" },
    { draft: "rev-2", paragraph: "a1", address: "2@rev-2", quotation: "Parties must act" },
  ],
};
const lost: ListedDecision = {
  ...pin,
  number: 2,
  uuid: "u-2",
  state: "lost",
  places: [
    { draft: "rev-1", paragraph: null, address: null, quotation: "Parties act" },
    { draft: "rev-2", paragraph: "a1", address: "2@rev-2", quotation: "Parties must act" },
  ],
};
const by = { uuid: "u-3", author: "Ben", at: "2031-05-29T10:00:00.000Z" };

function listOf(...decisions: readonly ListedDecision[]): DecisionList {
  return { format: "travaux.decisions/1", negotiation: "shared-waters", decisions };
}

beforeEach(() => {
  vi.spyOn(window, "scrollTo").mockReturnValue();
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  localStorage.clear();
});

describe("the decisions", () => {
  test("are listed with who and when, the latest first, and say what is lost", async () => {
    openViewer("/n/shared-waters/decisions", { drafts: async () => list, decisions: async () => listOf(pin, lost) });
    await screen.findByRole("heading", { level: 1, name: "Decisions" });
    const [latest, first] = screen.getAllByRole("listitem");
    expect(latest?.textContent).toContain("Not honoured: not found: “Parties act” in rev-1");
    expect(first?.textContent).toContain("1@rev-1 and 2@rev-2 belong together");
    expect(first?.textContent).toContain("Ana, 28 May 2031");
    expect(
      within(first as HTMLElement)
        .getAllByRole("link")
        .map((link) => link.getAttribute("href")),
    ).toEqual(["/n/shared-waters/p/rev-1/b1", "/n/shared-waters/p/rev-2/a1"]);
  });

  test("are revoked with a name, and say so", async () => {
    let decisions = listOf(pin);
    const asked: unknown[] = [];
    openViewer("/n/shared-waters/decisions", {
      drafts: async () => list,
      decisions: async () => decisions,
      revokeDecision: async (...request) => {
        asked.push(request);
        decisions = listOf({ ...pin, state: "revoked", endedBy: by });
        return decisions;
      },
    });
    await userEvent.type(await screen.findByLabelText("Your name"), "Ben");
    const revoke = { name: "Revoke: 1@rev-1 and 2@rev-2 belong together" };
    await userEvent.click(screen.getByRole("button", revoke));
    await screen.findByText("Revoked: 1@rev-1 and 2@rev-2 belong together.");
    expect(asked).toEqual([["shared-waters", { decision: "u-1", author: "Ben" }]]);
    expect(await screen.findByText("Revoked by Ben, 29 May 2031, 10:00")).toBeDefined();
    expect(screen.queryByRole("button", revoke)).toBeNull();
  });

  test("that are none say where one is made", async () => {
    openViewer("/n/shared-waters/decisions", { drafts: async () => list, decisions: async () => listOf() });
    expect(await screen.findByText(/Nothing was decided yet/u)).toBeDefined();
  });
});
