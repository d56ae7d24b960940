import type { DraftReport } from "@travaux/model";
import { cleanup, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { writtenDraft, writtenDraftList } from "../overview/written-draft-list.ts";
import { type DraftParticulars, Refusal } from "../read-model.ts";
import { writtenParagraph } from "../redline/written-comparison.ts";
import { openViewer } from "../testing-viewer.tsx";

const round = { number: 3, label: "Third round", from: "2031-04-07", to: "2031-04-10" };
const list = writtenDraftList([writtenDraft("rev-1", "2031-03-26", [])], [round]);
const report: DraftReport = {
  format: "travaux.draft/1",
  title: "Compact on Shared Waters",
  language: "en",
  source: { name: "rev-2.txt", format: "text", sha256: "1".repeat(64) },
  paragraphs: [writtenParagraph("a:1", "Parties act"), writtenParagraph("a:3", "<b>Not markup</b> [ever")],
  furniture: [],
  findings: [
    { code: "label-gap", severity: "warning", message: "After 1 comes 3.", paragraph: "a:3" },
    { code: "unknown-language", severity: "info", message: "The language was guessed." },
  ],
};

beforeEach(() => void vi.spyOn(window, "scrollTo").mockReturnValue());
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function choose(): Promise<void> {
  const field = await screen.findByLabelText("The draft’s file");
  await userEvent.upload(field, new File(["1. Parties act"], "rev-2.txt"));
}

describe("adding a draft", () => {
  test("shows what was understood before anything is kept, findings beside their paragraphs", async () => {
    const keep = vi.fn();
    const send = async (file: File) => ({ upload: "u1", name: file.name });
    openViewer("/n/shared-waters/add", { drafts: async () => list, send, preview: async () => report, keep });
    await choose();
    expect(await screen.findByText("The language was guessed.")).toBeDefined();
    const finding = screen.getByText("After 1 comes 3.");
    expect(finding.closest(".para")?.id).toBe("p-a:3");
    expect(screen.getByText("<b>Not markup</b> [ever")).toBeDefined();
    expect(keep).not.toHaveBeenCalled();
    const field = screen.getByLabelText<HTMLInputElement>("The draft’s file");
    expect(field.files?.item(0)?.name).toBe("rev-2.txt");
  });

  test("keeps it with its label, date and rounds, and leads back to the time line", async () => {
    const kept: (readonly [string, DraftParticulars])[] = [];
    const { at } = openViewer("/n/shared-waters/add", {
      drafts: async () => list,
      send: async (file) => ({ upload: "u1", name: file.name }),
      preview: async () => report,
      keep: async (_, file, particulars) => {
        kept.push([file.upload, particulars]);
        return { draft: writtenDraft("rev-2", "2031-05-28", [3]), outcome: "kept" };
      },
    });
    await choose();
    await userEvent.type(await screen.findByLabelText("Label"), "Rev 2");
    await userEvent.type(screen.getByLabelText("Date"), "2031-05-28");
    await userEvent.click(screen.getByLabelText("Third round", { exact: false }));
    await userEvent.click(screen.getByRole("button", { name: "Keep this draft" }));
    await vi.waitFor(() => expect(at()).toBe("/n/shared-waters?added=rev-2"));
    expect(kept).toEqual([["u1", { label: "Rev 2", date: "2031-05-28", language: "en", rounds: [3] }]]);
  });

  test("says why a file can not be read, and lets another be chosen", async () => {
    const sentence = "“rev-2.doc” is an old Word file: save it as .docx and add that.";
    openViewer("/n/shared-waters/add", {
      drafts: async () => list,
      send: async (file) => ({ upload: "u1", name: file.name }),
      preview: async () => {
        throw new Refusal("unsupported-format", sentence);
      },
    });
    await choose();
    expect((await screen.findByRole("alert")).textContent).toBe(sentence);
    expect(screen.queryByRole("button", { name: "Keep this draft" })).toBeNull();
  });
});
