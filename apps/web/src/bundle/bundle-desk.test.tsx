import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { BundleImport } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { Refusal } from "../read-model.ts";
import { openViewer } from "../testing-viewer.tsx";

const lakes = { name: "lakes", title: "Lakes", zone: "UTC" };
const seas = { name: "seas", title: "Seas", zone: "UTC" };
const list = { format: "travaux.drafts/1", negotiation: lakes, rounds: [], drafts: [], statements: 0 } as const;
const nothing = { rounds: [], drafts: [], statements: [], decisions: [], removals: [] };
const preview: BundleImport = {
  format: "travaux.bundle-import/1",
  negotiation: lakes,
  isNew: false,
  outcome: "preview",
  came: { ...nothing, drafts: ["rev-1"], decisions: ["u-1", "u-2"] },
  there: { ...nothing, drafts: ["zero"] },
  conflicts: [
    {
      kind: "link",
      outcome: "both-kept",
      name: "zero, rev-1",
      sentence: "Ana and Ben decided differently.",
      decisions: ["u-0", "u-1"],
    },
  ],
};
const sent = { upload: "u1", name: "lakes.travaux" };

/** The list of negotiations with a file chosen, and what was asked since. */
async function choose(taken: BundleImport | Refusal) {
  const asked: unknown[] = [];
  const { at } = openViewer("/", {
    negotiations: async () => [lakes, seas],
    drafts: async () => list,
    send: async (file) => {
      asked.push(["send", file.name]);
      return sent;
    },
    previewBundle: async (file) => {
      asked.push(["preview", file]);
      if (taken instanceof Refusal) throw taken;
      return taken;
    },
    takeInBundle: async (file) => {
      asked.push(["take in", file]);
      return { ...preview, outcome: "kept" };
    },
  });
  await userEvent.click(await screen.findByText("Take in what somebody handed on"));
  await userEvent.upload(screen.getByLabelText("A bundle"), new File(["PK"], "lakes.travaux"));
  return { asked, at };
}

describe("a bundle on the desk", () => {
  test("is looked into before anything is kept, and taken in when that is wanted", async () => {
    const { asked, at } = await choose(preview);
    const seen = await screen.findByRole("heading", { name: "Lakes", level: 2 });
    expect(seen).toBeDefined();
    expect(screen.getByText("Would come: 1 draft, 2 decisions.")).toBeDefined();
    expect(screen.getByText("Here already: 1 draft.")).toBeDefined();
    expect(within(screen.getAllByRole("listitem").at(-1) ?? document.body).getByText("Both are kept.")).toBeDefined();
    expect(asked).toEqual([
      ["send", "lakes.travaux"],
      ["preview", sent],
    ]);
    await userEvent.click(screen.getByRole("button", { name: "Take it in" }));
    await screen.findByRole("heading", { level: 1, name: "Lakes" });
    expect([asked.at(-1), at()]).toEqual([["take in", sent], "/n/lakes"]);
  });

  test("that contradicts what is kept says so, and cannot be taken in", async () => {
    const sentence = "“Rev 1” is rev-1.docx here, and rev1.docx in the bundle has other content.";
    await choose({
      ...preview,
      outcome: "refused",
      conflicts: [{ kind: "draft-content", outcome: "refused", name: "Rev 1", sentence }],
    });
    expect(await screen.findByText(sentence, { exact: false })).toBeDefined();
    expect(screen.queryByRole("button", { name: "Take it in" })).toBeNull();
  });

  test("that brings nothing new has nothing to take in", async () => {
    await choose({ ...preview, came: nothing, conflicts: [] });
    expect(await screen.findByText("Everything in it is here already.")).toBeDefined();
    expect(screen.getByRole("button", { name: "Take it in" }).hasAttribute("disabled")).toBe(true);
  });

  test("of a negotiation that is new and empty can be taken in all the same", async () => {
    await choose({ ...preview, isNew: true, came: nothing, there: nothing, conflicts: [] });
    const button = await screen.findByRole("button", { name: "Take it in" });
    expect(button.hasAttribute("disabled")).toBe(false);
    expect(screen.queryByText("Everything in it is here already.")).toBeNull();
  });

  test("that is none is refused in the server's sentence", async () => {
    await choose(new Refusal("unsupported-format", "lakes.travaux is no bundle."));
    expect((await screen.findByRole("alert")).textContent).toBe("lakes.travaux is no bundle.");
  });
});

test("a negotiation is downloaded from its overview", async () => {
  openViewer("/n/lakes", {
    negotiations: async () => [lakes],
    drafts: async () => list,
    bundleAddress: (negotiation) => `/api/bundles/${negotiation}`,
  });
  await userEvent.click(await screen.findByText("Hand this negotiation on"));
  const link = screen.getByText("Download as a bundle");
  expect([link.getAttribute("href"), link.hasAttribute("download")]).toEqual(["/api/bundles/lakes", true]);
});
