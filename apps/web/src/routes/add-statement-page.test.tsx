import { cleanup, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { Citations, Statement } from "@travaux/model";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { writtenDraft, writtenDraftList } from "../overview/written-draft-list.ts";
import type { GivenOfStatement } from "../read-model.ts";
import { openViewer } from "../testing-viewer.tsx";

const round = { number: 3, label: "Third round", from: "2031-04-07", to: "2031-04-10" };
const list = writtenDraftList([writtenDraft("rev-1", "2031-03-26", [])], [round]);
const unknown = { value: null, source: "unknown" } as const;
const source = { name: "Statement by Norland.txt", format: "text", sha256: "1".repeat(64) } as const;
const answer: Citations = {
  format: "travaux.citations/1",
  statement: {
    id: null,
    title: "Statement by Norland",
    speaker: null,
    onBehalfOf: null,
    meeting: null,
    date: null,
    round: null,
    language: "en",
  },
  particulars: {
    title: { value: "Statement by Norland", source: "recognised" },
    speaker: { value: "Ana Costa", source: "recognised" },
    onBehalfOf: unknown,
    meeting: unknown,
    round: unknown,
    date: unknown,
    language: { value: "en", source: "recognised" },
  },
  source,
  drafts: [],
  text: "Statement by Norland",
  citations: [],
  wordings: [],
  findings: [],
};

beforeEach(() => void vi.spyOn(window, "scrollTo").mockReturnValue());
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test("pasted words become a statement: what was recognised is shown, and only what is changed is said", async () => {
  const sent: string[] = [];
  const kept: GivenOfStatement[] = [];
  const { at } = openViewer("/n/shared-waters/add-statement", {
    drafts: async () => list,
    send: async (file) => {
      sent.push(file.name);
      return { upload: "u1", name: file.name };
    },
    previewStatement: async () => answer,
    keepStatement: async (_, _file, given) => {
      kept.push(given);
      const { id: _none, ...statement } = answer.statement;
      return { ...statement, id: "statement-by-norland", round: null, date: null, source } satisfies Statement;
    },
  });
  await userEvent.type(await screen.findByLabelText("Or its words"), "Statement by Norland on paragraph 4");
  await userEvent.click(screen.getByRole("button", { name: "Read it" }));
  expect((await screen.findByLabelText<HTMLInputElement>("Speaker")).value).toBe("Ana Costa");
  expect(sent).toEqual(["Statement by Norland on paragraph 4.txt"]);
  expect(kept).toEqual([]);
  await userEvent.type(screen.getByLabelText("On behalf of"), "A group");
  await userEvent.selectOptions(screen.getByLabelText("Round"), "Third round");
  await userEvent.click(screen.getByRole("button", { name: "Keep this statement" }));
  await vi.waitFor(() => expect(at()).toBe("/n/shared-waters/statements/statement-by-norland"));
  expect(kept).toEqual([{ onBehalfOf: "A group", round: 3 }]);
});

test("what was recognised wrongly and emptied is not there, by the name of who says so", async () => {
  const kept: GivenOfStatement[] = [];
  const { at } = openViewer("/n/shared-waters/add-statement", {
    drafts: async () => list,
    send: async (file) => ({ upload: "u1", name: file.name }),
    previewStatement: async () => answer,
    keepStatement: async (_, _file, given) => {
      kept.push(given);
      const { id: _none, ...statement } = answer.statement;
      return { ...statement, id: "s-1", round: null, date: null, source } satisfies Statement;
    },
  });
  await userEvent.type(await screen.findByLabelText("Or its words"), "Statement by Norland");
  await userEvent.click(screen.getByRole("button", { name: "Read it" }));
  expect(screen.queryByLabelText("Your name")).toBeNull();
  await userEvent.clear(await screen.findByLabelText("Speaker"));
  expect(screen.getByText("You say that there is none: speaker. Your name stands with that.")).toBeDefined();
  await userEvent.type(screen.getByLabelText("Your name"), "Ana");
  await userEvent.click(screen.getByRole("button", { name: "Keep this statement" }));
  await vi.waitFor(() => expect(at()).toBe("/n/shared-waters/statements/s-1"));
  expect(kept).toEqual([{ speaker: null, author: "Ana" }]);
  localStorage.clear();
});
