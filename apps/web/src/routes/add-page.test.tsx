import type { DraftReport, Mends } from "@travaux/model";
import { cleanup, screen, within } from "@testing-library/react";
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

const patiently = { timeout: 10_000 };

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
    const label = await screen.findByLabelText<HTMLInputElement>("Label");
    // The name of the file tells as much.
    expect(label.value).toBe("Rev 2");
    await userEvent.type(screen.getByLabelText("Date"), "2031-05-28");
    await userEvent.click(screen.getByLabelText("Third round", { exact: false }));
    await userEvent.click(screen.getByRole("button", { name: "Keep this draft" }));
    await vi.waitFor(() => expect(at()).toBe("/n/shared-waters?added=rev-2"), patiently);
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

  test("reads the file again for each mend, and keeps what was said with who said it", async () => {
    const told: Mends[] = [];
    const kept: DraftParticulars[] = [];
    openViewer("/n/shared-waters/add", {
      drafts: async () => list,
      send: async (file) => ({ upload: "u1", name: file.name }),
      preview: async (_, said) => {
        told.push(said);
        return said.mends.length === 0 ? report : { ...report, paragraphs: report.paragraphs.slice(0, 1) };
      },
      keep: async (_, _file, particulars) => {
        kept.push(particulars);
        return { draft: writtenDraft("rev-2", "2031-05-28", [3]), outcome: "kept" };
      },
    });
    await choose();
    await userEvent.click(await screen.findByRole("button", { name: "Mend 3" }));
    await userEvent.click(screen.getByRole("button", { name: "Join with the paragraph before" }));
    await screen.findByText("1 mend");
    await vi.waitFor(() => expect(screen.queryByRole("button", { name: "Mend 3" })).toBeNull(), patiently);
    // The tools go on with the paragraph that took it in.
    expect(await screen.findByRole("group", { name: "Mend 1" })).toBeDefined();
    const join = { origin: { part: "text", at: 0 }, quotation: "<b>Not markup</b> [ever", mend: { kind: "join" } };
    expect(told.at(-1)).toEqual({ mends: [join], legend: [] });

    await userEvent.type(screen.getByLabelText("Your name"), "Ana Costa");
    await userEvent.click(screen.getByRole("button", { name: "Keep this draft" }));
    await vi.waitFor(() => expect(kept).toHaveLength(1), patiently);
    expect(kept[0]).toEqual({
      label: "Rev 2",
      language: "en",
      author: "Ana Costa",
      told: { mends: [join], legend: [] },
    });
  });

  test("says one after the other what is said while the file is still read, each of the paragraph as it is then", async () => {
    const levels: (readonly number[])[] = [];
    openViewer("/n/shared-waters/add", {
      drafts: async () => list,
      send: async (file) => ({ upload: "u1", name: file.name }),
      preview: async (_, { mends }) => {
        const said = mends.flatMap(({ mend }) => (mend.kind === "level" ? [mend.level] : []));
        levels.push(said);
        return { ...report, paragraphs: report.paragraphs.map((each) => ({ ...each, level: said.at(-1) ?? 1 })) };
      },
    });
    await choose();
    await userEvent.click(await screen.findByRole("button", { name: "Mend 3" }));
    const further = screen.getByRole("button", { name: "Further in" });
    for (let presses = 0; presses < 3; presses += 1) await userEvent.click(further);
    await screen.findByText("Level 4");
    expect(levels.at(-1)).toEqual([4]);
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    await screen.findByText("Level 3");
  });

  test("leaves the text as it was when it can not be read so, and says why", async () => {
    openViewer("/n/shared-waters/add", {
      drafts: async () => list,
      send: async (file) => ({ upload: "u1", name: file.name }),
      preview: async (_, { mends }) => {
        if (mends.length > 0) throw new Refusal("no-such-upload", "The file is not there any more; send it again.");
        return report;
      },
    });
    await choose();
    await userEvent.click(await screen.findByRole("button", { name: "Mend 3" }));
    await userEvent.click(screen.getByRole("button", { name: "No label" }));
    expect((await screen.findByRole("alert")).textContent).toBe("The file is not there any more; send it again.");
    expect(screen.getByText("Parties act")).toBeDefined();
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    await vi.waitFor(() => expect(screen.queryByRole("alert")).toBeNull(), patiently);
  });
});

describe("many files at once", () => {
  const chosen = ["final.docx", "rev-2.docx", "rev-10.docx"].map((name) => new File(["1. Parties act"], name));

  async function dropAll(): Promise<void> {
    const field = await screen.findByLabelText("The draft’s file");
    await userEvent.upload(field, chosen);
  }

  function queue(): readonly (string | null)[] {
    const items = within(screen.getByRole("list", { name: "Files" })).getAllByRole("listitem");
    return items.map(({ textContent }) => textContent);
  }

  test("are sent one after the other in the order of their drafts, and one that fails holds up none", async () => {
    const asked: string[] = [];
    openViewer("/n/shared-waters/add", {
      drafts: async () => list,
      send: async (file) => {
        asked.push(file.name);
        if (file.name === "rev-10.docx") throw new Refusal("unreachable", "The file did not arrive; try again.");
        return { upload: file.name, name: file.name };
      },
      preview: async () => report,
    });
    await dropAll();
    await vi.waitFor(() => expect(queue()[2]).toContain("ready to be looked at"), patiently);
    expect(asked).toEqual(["rev-2.docx", "rev-10.docx", "final.docx"]);
    expect(queue()).toEqual([
      expect.stringContaining("rev-2.docxRev 2ready"),
      expect.stringContaining("did not arrive"),
      expect.stringContaining("final.docxFinalready"),
    ]);
  });

  test("can be left out, and what is being sent is given up then", async () => {
    let signal: AbortSignal | undefined;
    openViewer("/n/shared-waters/add", {
      drafts: async () => list,
      send: async (file, given) => {
        if (file.name !== "rev-2.docx") return { upload: file.name, name: file.name };
        signal = given;
        return new Promise((_, reject) => {
          given?.addEventListener("abort", () => reject(new Error("given up")));
        });
      },
      preview: async () => report,
    });
    await dropAll();
    await userEvent.click(await screen.findByRole("button", { name: "Leave out rev-2.docx" }));
    expect(signal?.aborted).toBe(true);
    await vi.waitFor(() => expect(queue()).toHaveLength(2));
    await vi.waitFor(() => expect(queue()[1]).toContain("ready to be looked at"), patiently);
  });
});
