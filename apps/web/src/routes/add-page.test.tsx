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
  sessionStorage.clear();
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

describe("mends that were not kept", () => {
  const answers = {
    drafts: async () => list,
    send: async (file: File) => ({ upload: "u1", name: file.name }),
    preview: async (_: unknown, { mends }: Mends) =>
      mends.length === 0 ? report : { ...report, paragraphs: report.paragraphs.slice(0, 1) },
  };

  test("are there again when the page was left and the file is chosen once more, and are undone as one step", async () => {
    openViewer("/n/shared-waters/add", answers);
    await choose();
    await userEvent.click(await screen.findByRole("button", { name: "Mend 3" }));
    await userEvent.click(screen.getByRole("button", { name: "Join with the paragraph before" }));
    await screen.findByText("1 mend");
    expect(window.dispatchEvent(new Event("beforeunload", { cancelable: true }))).toBe(false);
    cleanup();

    openViewer("/n/shared-waters/add", answers);
    await screen.findByText("“rev-2.txt” was being mended when this page was left", { exact: false });
    await choose();
    await screen.findByText("1 mend from before this page was left is there again", { exact: false });
    await vi.waitFor(() => expect(screen.queryByRole("button", { name: "Mend 3" })).toBeNull(), patiently);
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(await screen.findByRole("button", { name: "Mend 3" })).toBeDefined();
  });

  test("are forgotten when the file is kept, or when somebody says so", async () => {
    const keep = async () => ({ draft: writtenDraft("rev-2", "2031-05-28", [3]), outcome: "kept" as const });
    const first = openViewer("/n/shared-waters/add", { ...answers, keep });
    await choose();
    await userEvent.click(await screen.findByRole("button", { name: "Mend 3" }));
    await userEvent.click(screen.getByRole("button", { name: "No label" }));
    await userEvent.type(await screen.findByLabelText("Your name"), "Ana");
    expect(sessionStorage).toHaveLength(1);
    await userEvent.click(await screen.findByRole("button", { name: "Keep this draft" }));
    await vi.waitFor(() => expect(first.at()).toBe("/n/shared-waters?added=rev-2"), patiently);
    expect(sessionStorage).toHaveLength(0);
    cleanup();

    const said = { mends: [{ origin: { part: "text", at: 3 }, quotation: "x", mend: { kind: "join" } }] };
    const unkept = JSON.stringify({ name: "rev-2.txt", said: { ...said, legend: [], revoked: [] } });
    sessionStorage.setItem(`travaux.unkept.file.shared-waters.${"1".repeat(64)}`, unkept);
    openViewer("/n/shared-waters/add", answers);
    await userEvent.click(await screen.findByRole("button", { name: "Forget what was mended of rev-2.txt" }));
    expect(sessionStorage).toHaveLength(0);
    expect(screen.queryByText("was being mended", { exact: false })).toBeNull();
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
    await vi.waitFor(() => expect(queue()[2]).toContain("2 passages, 2 things noticed"), patiently);
    expect(asked).toEqual(["rev-2.docx", "rev-10.docx", "final.docx"]);
    expect(queue()).toEqual([
      expect.stringContaining("rev-2.docxRev 22 passages"),
      expect.stringContaining("did not arrive"),
      expect.stringContaining("final.docxFinal2 passages"),
    ]);
  });

  test("are looked at one by one, and one that can not be read says so in its place", async () => {
    const previewed: string[] = [];
    let isPuzzling = true;
    openViewer("/n/shared-waters/add", {
      drafts: async () => list,
      send: async (file) => ({ upload: file.name, name: file.name }),
      preview: async ({ name }) => {
        previewed.push(name);
        if (name === "rev-10.docx" && isPuzzling) throw new Refusal("encrypted-file", "It is locked.");
        return report;
      },
    });
    await dropAll();
    await vi.waitFor(() => expect(queue()[2]).toContain("2 passages"), patiently);
    expect(queue()[1]).toContain("It is locked.");
    expect(previewed).toEqual(["rev-2.docx", "rev-10.docx", "final.docx"]);
    // Of many files only the one that is looked at is drawn.
    expect(screen.getAllByText("Parties act")).toHaveLength(1);
    isPuzzling = false;
    await userEvent.click(screen.getByRole("button", { name: "Try rev-10.docx again" }));
    await vi.waitFor(() => expect(queue()[1]).toContain("2 passages"), patiently);
  });

  test("that were not looked at yet can be left out together", async () => {
    openViewer("/n/shared-waters/add", {
      drafts: async () => list,
      send: async (file, signal) =>
        file.name === "rev-2.docx"
          ? { upload: file.name, name: file.name }
          : new Promise((_, reject) => signal?.addEventListener("abort", () => reject(new Error("given up")))),
      preview: async () => report,
    });
    await dropAll();
    const progress = await screen.findByRole("progressbar", { name: "1 of 3 files are looked at" });
    expect(progress).toBeDefined();
    await userEvent.click(screen.getByRole("button", { name: "Leave out the rest" }));
    expect(await screen.findByLabelText("Label")).toBeDefined();
    expect(screen.queryByRole("list", { name: "Files" })).toBeNull();
    expect(screen.queryByRole("progressbar")).toBeNull();
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
    await vi.waitFor(() => expect(queue()[1]).toContain("2 passages, 2 things noticed"), patiently);
  });
});
