import type { DraftMends, DraftReport } from "@travaux/model";
import { act, cleanup, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { writtenDraft, writtenDraftList } from "../overview/written-draft-list.ts";
import { writtenParagraph } from "../redline/written-comparison.ts";
import { type ReadModel, Refusal } from "../read-model.ts";
import type { LiveNews } from "../live/follow-changes.ts";
import { openViewer } from "../testing-viewer.tsx";

const list = writtenDraftList([writtenDraft("rev-1", "2031-03-26", [])], []);
const lost = "What was mended (level 2) finds no place at “Parties”; mend it again where it belongs.";
const report: DraftReport = {
  format: "travaux.draft/1",
  title: "Compact on Shared Waters",
  language: "en",
  source: { name: "rev-1.txt", format: "text", sha256: "1".repeat(64) },
  paragraphs: [writtenParagraph("a:1", "Lakes are open")],
  furniture: [],
  findings: [{ code: "mend-lost", severity: "warning", message: lost }],
};
const by = { uuid: "u1", author: "Ana Costa", at: "2031-03-27T09:30:00.000Z" };
const kept: DraftMends = {
  format: "travaux.mends/1",
  draft: "rev-1",
  mends: [{ origin: { part: "text", at: 1 }, quotation: "Parties", mend: { kind: "level", level: 2 }, ...by }],
  legend: [{ mark: "highlight", value: "yellow", means: "agreed", ...by, uuid: "u2" }],
};
const answers = { drafts: async () => list, draft: async () => report, mends: async () => kept };

beforeEach(() => void vi.spyOn(window, "scrollTo").mockReturnValue());
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test("a masthead stands above the text, where it is read and where it is mended", async () => {
  const masthead = ["United Nations\tA/CONF.999/2031/5", "Distr.: General"];
  const withMasthead = { ...answers, draft: async () => ({ ...report, masthead, furniture: masthead }) };
  for (const page of ["", "/mend"]) {
    openViewer(`/n/shared-waters/d/rev-1${page}`, withMasthead);
    const shown = await screen.findByRole("group", { name: "Masthead" });
    expect([...shown.querySelectorAll("p")].map((line) => line.textContent)).toEqual([
      "United Nations  A/CONF.999/2031/5",
      "Distr.: General",
    ]);
    expect(shown.closest(".para")).toBeNull();
    cleanup();
  }
});

describe("a draft that was mended", () => {
  test("says who mended what and when, and which mend a better reader lost", async () => {
    openViewer("/n/shared-waters/d/rev-1", answers);
    const summary = await screen.findByText(/Mended by/u);
    expect(summary.textContent).toBe("Mended by Ana Costa: 2 mends");
    const said = screen.getAllByText(/27 March 2031/u).map((entry) => entry.closest("li")?.textContent);
    expect(said).toEqual([
      "“Parties”: level 2 (Ana Costa, 27 March 2031, 9:30)",
      "highlight yellow means agreed (Ana Costa, 27 March 2031, 9:30)",
    ]);
    expect(screen.getByText(lost)).toBeDefined();
  });

  test("shows the same where it is mended further, each to be revoked", async () => {
    openViewer("/n/shared-waters/d/rev-1/mend", answers);
    await screen.findByRole("heading", { level: 1, name: "Mend rev-1" });
    expect(screen.getAllByRole("button", { name: /^Revoke: / })).toHaveLength(2);
    expect(screen.getByText(lost)).toBeDefined();
  });
});

describe("a draft's date, symbol and rounds", () => {
  const rounds = [1, 2].map((number) => ({ number, label: `Round ${number}`, from: "2031-03-01", to: "2031-03-09" }));
  const own = writtenDraftList([writtenDraft("rev-1", "2031-03-26T13:00", [1], { symbol: "A/1" })], rounds);

  async function openForm(correctDraft: ReadModel["correctDraft"]): Promise<void> {
    openViewer("/n/shared-waters/d/rev-1", { ...answers, drafts: async () => own, correctDraft });
    await userEvent.click(await screen.findByRole("button", { name: "Correct date, symbol or rounds" }));
    await userEvent.type(screen.getByLabelText("Your name"), "Ana");
  }

  test("are said otherwise: what is left as it stands is not said, and nothing typed is that there is none", async () => {
    const correctDraft = vi.fn(
      async () => ({ format: "travaux.decisions/1", negotiation: "", decisions: [] }) as const,
    );
    await openForm(correctDraft);
    expect(screen.getByLabelText("Date")).toHaveProperty("value", "2031-03-26 13:00");
    await userEvent.clear(screen.getByLabelText("Document symbol"));
    await userEvent.click(screen.getByRole("checkbox", { name: /Round 2/u }));
    await userEvent.click(screen.getByRole("button", { name: "Keep" }));
    await screen.findByText("rev-1 corrected.");
    const says = { symbol: null, rounds: [1, 2] };
    expect(correctDraft.mock.calls).toEqual([["shared-waters", { draft: "rev-1", says, author: "Ana" }]]);
    expect(document.activeElement?.textContent).toBe("Correct date, symbol or rounds");
  });

  test("are left when nothing was said otherwise, and a refusal stands in the form with what was typed", async () => {
    const correctDraft = vi.fn(async () => Promise.reject(new Refusal("bad-date", "“spring” is no date.")));
    await openForm(correctDraft);
    await userEvent.click(screen.getByRole("button", { name: "Keep" }));
    expect(correctDraft).not.toHaveBeenCalled();
    await userEvent.click(await screen.findByRole("button", { name: "Correct date, symbol or rounds" }));
    await userEvent.type(screen.getByLabelText("Your name"), "Ana");
    await userEvent.clear(screen.getByLabelText("Date"));
    await userEvent.type(screen.getByLabelText("Date"), "spring{Enter}");
    expect((await screen.findByRole("alert")).textContent).not.toBe("");
    expect(screen.getByLabelText("Date")).toHaveProperty("value", "spring");
    await userEvent.keyboard("{Escape}");
    await screen.findByRole("button", { name: "Correct date, symbol or rounds" });
  });

  test("say nothing of what somebody else corrected while the form was open, nor of an order that counts for nothing", async () => {
    const correctDraft = vi.fn(
      async () => ({ format: "travaux.decisions/1", negotiation: "", decisions: [] }) as const,
    );
    let kept = writtenDraftList([writtenDraft("rev-1", "2031-03-26", [2, 1], { symbol: " A/1 " })], rounds);
    let tell = (_news: LiveNews): void => undefined;
    openViewer("/n/shared-waters/d/rev-1", {
      ...answers,
      drafts: async () => kept,
      correctDraft,
      follow: (told) => {
        tell = told;
        return () => undefined;
      },
    });
    await userEvent.click(await screen.findByRole("button", { name: "Correct date, symbol or rounds" }));
    kept = writtenDraftList([writtenDraft("rev-1", "2031-04-02", [1], { symbol: "A/1" })], rounds);
    act(() => tell({ kind: "changed", change: { negotiation: "shared-waters", things: ["decisions"] } }));
    await screen.findByText("2 April 2031");
    await userEvent.type(screen.getByLabelText("Your name"), "Ana");
    await userEvent.clear(screen.getByLabelText("Document symbol"));
    await userEvent.type(screen.getByLabelText("Document symbol"), "A/2{Enter}");
    await screen.findByText("rev-1 corrected.");
    expect(correctDraft.mock.calls).toEqual([
      ["shared-waters", { draft: "rev-1", says: { symbol: "A/2" }, author: "Ana" }],
    ]);
  });
});
