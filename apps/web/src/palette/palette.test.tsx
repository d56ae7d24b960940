import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { SearchHit, SearchResult } from "@travaux/model";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writtenDraft, writtenDraftList } from "../overview/written-draft-list.ts";
import { openViewer } from "../testing-viewer.tsx";

const list = writtenDraftList([
  writtenDraft("zero", null, [], { label: "Zero draft" }),
  writtenDraft("rev-2", null, []),
]);
const station = { draft: "rev-2", draftLabel: "Rev 2", paragraphs: [] };

function hit(by: SearchHit["by"], address: string, text: string): SearchHit {
  return {
    by,
    address,
    text,
    draft: "rev-2",
    draftLabel: "Rev 2",
    paragraph: `p${address}`,
    label: address,
    path: [],
    matches: [],
    life: { since: station, last: station, droppedIn: null },
    alsoIn: [],
  };
}

function result(query: string, hits: readonly SearchHit[]): SearchResult {
  const { length } = hits;
  return {
    format: "travaux.search/1",
    query,
    total: length,
    passages: length,
    hits,
    statements: { total: 0, hits: [] },
  };
}

const asked: string[] = [];
const given: (AbortSignal | undefined)[] = [];

function open() {
  return openViewer("/n/shared-waters", {
    drafts: async () => list,
    search: async (_negotiation, query, signal) => {
      asked.push(query);
      given.push(signal);
      // Words are never answered: that question has to be given up.
      if (query === "slow") return new Promise(() => undefined);
      if (query.startsWith("44"))
        return result(query, [hit("address", "44", "Parties share."), hit("words", "7", "44 states.")]);
      return result(query, [hit("words", "7", "A fund."), hit("words", "9", "Funds.")]);
    },
  });
}

async function type(words: string): Promise<HTMLElement> {
  await screen.findByRole("heading", { name: "Time line" });
  await userEvent.keyboard("{Control>}k{/Control}");
  const field = await screen.findByRole("combobox", { name: "Search drafts, statements and numbers" });
  await userEvent.type(field, words);
  return field;
}

function chosen(): string | null | undefined {
  const found = screen.getByRole("listbox", { name: "What was found" });
  return within(found).queryByRole("option", { selected: true })?.textContent;
}

beforeEach(() => {
  // What jsdom lacks.
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
      this.dispatchEvent(new Event("close"));
    },
  });
  Object.assign(Element.prototype, { scrollIntoView: () => undefined });
  [asked.length, given.length] = [0, 0];
});
afterEach(cleanup);

describe("searching from anywhere", () => {
  test("asks once a hand rests, and Enter alone goes to all that was found", async () => {
    const { at } = open();
    await type("fund");
    await screen.findByRole("group", { name: "In drafts" });
    expect(asked).toEqual(["fund"]);
    expect(chosen()).toBeUndefined();
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(at()).toBe("/n/shared-waters/search?q=fund"));
  });

  test("has a number chosen from the start, and Enter goes to its paragraph", async () => {
    const { at } = open();
    await type("rev-2 44");
    await screen.findByRole("group", { name: "Under this number" });
    expect(asked).toEqual(["44@rev-2"]);
    await waitFor(() => expect(chosen()).toMatch(/Parties share/));
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(at()).toBe("/n/shared-waters/p/rev-2/p44"));
  });

  test("goes through what was found by arrows, round and round, and says it to whoever listens", async () => {
    open();
    const field = await type("fund");
    await screen.findByRole("group", { name: "In drafts" });
    const path: (string | null | undefined)[] = [];
    for (let step = 0; step < 4; step += 1) {
      await userEvent.keyboard("{ArrowDown}");
      path.push(chosen());
    }
    expect(path).toEqual([
      expect.stringMatching(/^7/),
      expect.stringMatching(/^9/),
      undefined,
      expect.stringMatching(/^7/),
    ]);
    const active = field.getAttribute("aria-activedescendant");
    expect(document.getElementById(active ?? "")?.textContent).toBe(chosen());
    expect(screen.getByText(/^2 passages/)).toBeDefined();
  });

  test("gives up a question that nobody waits for any more", async () => {
    open();
    const field = await type("slow");
    await waitFor(() => expect(asked).toEqual(["slow"]));
    await userEvent.clear(field);
    await userEvent.type(field, "fund");
    await screen.findByRole("group", { name: "In drafts" });
    expect(given.map((signal) => signal?.aborted)).toEqual([true, false]);
  });

  test("does not open on the way to a negotiation when it was asked for before", async () => {
    openViewer("/", {
      negotiations: async () => [list.negotiation, { ...list.negotiation, name: "seas", title: "Seas" }],
      drafts: async () => list,
    });
    const link = await screen.findByRole("link", { name: /Compact on Shared Waters/ });
    await userEvent.keyboard("{Control>}k{/Control}");
    await userEvent.click(link);
    await screen.findByRole("heading", { name: "Time line" });
    expect(screen.queryByRole("combobox", { name: /^Search drafts/ })).toBeNull();
  });

  test("is closed by its button", async () => {
    open();
    await type("zero");
    await userEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("combobox", { name: /^Search drafts/ })).toBeNull();
  });

  test("finds drafts by their name without asking for more than words", async () => {
    const { at } = open();
    await type("zero dr");
    await userEvent.click(await screen.findByRole("option", { name: /^Zero draft/ }));
    await waitFor(() => expect(at()).toBe("/n/shared-waters/d/zero"));
  });
});
