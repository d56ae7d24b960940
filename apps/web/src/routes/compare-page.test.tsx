import { cleanup, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { writtenDraft, writtenDraftList } from "../overview/written-draft-list.ts";
import { Refusal } from "../read-model.ts";
import { writtenComparison } from "../redline/written-comparison.ts";
import { openViewer } from "../testing-viewer.tsx";

const list = writtenDraftList([writtenDraft("rev-1", "2031-03-26", []), writtenDraft("rev-2", "2031-05-28", [])]);
const comparison = writtenComparison(
  [
    { before: ["1"], after: ["1"], words: ["Parties ~shall~+should+ act"] },
    { before: ["2"], after: ["2"], words: ["They meet every year"] },
    { before: ["3"], after: ["3"], words: ["They keep a record"] },
    { after: ["4"], words: ["+They report+"] },
    { before: ["4"], after: ["5", "6"], words: ["One.", "Two."], is: { renumbered: true } },
    { before: ["6"], after: ["7"], words: ["Words that went down"], is: { moved: true, renumbered: true } },
  ],
  ["1", "2", "6", "3", "4"],
);

const address = "/n/shared-waters/compare?before=rev-1&after=rev-2";

async function openComparison(search = "") {
  const page = openViewer(address + search, { drafts: async () => list, comparison: async () => comparison });
  await screen.findByRole("heading", { level: 1, name: "rev-2 against rev-1" });
  await screen.findByRole("heading", { level: 2, name: "The text" });
  return page;
}

function changeHeadings(): readonly string[] {
  return screen.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent ?? "");
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
  localStorage.clear();
});

describe("mastheads", () => {
  test("of both drafts are at hand, and no change of the text", async () => {
    const before = { ...comparison.before, masthead: ["A/CONF.999/2031/5", "1 June 2031"] };
    openViewer(address, { drafts: async () => list, comparison: async () => ({ ...comparison, before }) });
    await userEvent.click(await screen.findByText("Mastheads of both drafts"));
    const linesOf = (draft: string): readonly (string | null)[] =>
      [...screen.getByRole("group", { name: draft }).querySelectorAll("p")].map((line) => line.textContent);
    expect(linesOf("rev-1")).toEqual(["rev-1", "A/CONF.999/2031/5", "1 June 2031"]);
    expect(linesOf("rev-2")).toEqual(["rev-2", "none"]);
    expect(changeHeadings()).toHaveLength(4);
  });

  test("of drafts without any take no place", async () => {
    await openComparison();
    expect(screen.queryByText("Mastheads of both drafts")).toBeNull();
  });
});

describe("a comparison", () => {
  test("heads each change with what happened", async () => {
    await openComparison();
    expect(changeHeadings()).toEqual(["1, 1 edit", "4, new", "5, 6, was 4, split in 2", "7, was 6, moved down"]);
  });

  test("marks what went and what came with the elements made for it", async () => {
    await openComparison();
    const row = screen.getByRole("group", { name: "1, 1 edit" });
    expect(within(row).getByRole("deletion").textContent).toBe("shall");
    expect(within(row).getByRole("insertion").textContent).toBe("should");
  });

  test("faces one paragraph with the two that it became", async () => {
    await openComparison();
    const row = screen.getByRole("group", { name: "5, 6, was 4, split in 2" });
    expect([...row.querySelectorAll(".side-before .text")].map((cell) => cell.textContent)).toEqual(["One.Two."]);
    expect([...row.querySelectorAll(".side-after .text")].map((cell) => cell.textContent)).toEqual(["One.", "Two."]);
  });

  test("folds what did not change, with its count, and opens it on demand", async () => {
    const { at } = await openComparison("&kinds=new");
    const fold = screen.getByRole("button", { name: "3 paragraphs without such changes: 1 to 3" });
    const content = document.getElementById(fold.getAttribute("aria-controls") ?? "");
    expect(content?.getAttribute("hidden")).toBe("until-found");
    await userEvent.click(fold);
    expect(content?.hasAttribute("hidden")).toBe(false);
    expect(at()).toContain("kinds=new");
  });

  test("opens a fold when the browser's search finds words in it", async () => {
    await openComparison("&kinds=new");
    const fold = screen.getByRole("button", { name: "3 paragraphs without such changes: 1 to 3" });
    const content = document.getElementById(fold.getAttribute("aria-controls") ?? "");
    content?.dispatchEvent(new Event("beforematch"));
    await vi.waitFor(() => expect(fold.getAttribute("aria-expanded")).toBe("true"));
  });

  test("shows only the kinds asked for, and says so in the address", async () => {
    const { at } = await openComparison();
    await userEvent.click(screen.getByRole("button", { name: "Filter" }));
    await userEvent.click(screen.getByRole("button", { name: "New 1" }));
    await vi.waitFor(() => expect(changeHeadings()).toEqual(["4, new"]));
    expect(at()).toContain("kinds=new");
    // What is chosen is told while the panel is closed as well.
    expect(screen.getByRole("button", { name: "Filter 1" })).toBeDefined();
    await userEvent.click(screen.getByRole("button", { name: "All changes" }));
    await vi.waitFor(() => expect(changeHeadings()).toHaveLength(4));
  });

  test("leads from the place that a passage left to where it stands", async () => {
    const { at } = await openComparison();
    await userEvent.click(screen.getByRole("link", { name: "6 moved down, to 7" }));
    await vi.waitFor(() => expect(document.activeElement?.getAttribute("data-row")).toBe("a-a:7"));
    expect(at()).toContain("at=a-a%3A7");
  });

  test("tells changes in words", async () => {
    await openComparison("&view=list");
    const row = screen.getByRole("group", { name: "1, 1 edit" });
    expect(row.textContent).toContain("should replaced shall after Parties");
  });
});

describe("the keys of a comparison", () => {
  test("walk from change to change and back, and say where", async () => {
    const { at } = await openComparison();
    await userEvent.keyboard("nn");
    await screen.findByText("change 2 of 4");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("4, new");
    expect(at()).toContain("at=a-a%3A4");
    await userEvent.keyboard("p");
    await screen.findByText("change 1 of 4");
  });

  test("walk paragraph by paragraph past closed folds", async () => {
    await openComparison("&kinds=new");
    await userEvent.keyboard("j");
    expect(document.activeElement?.getAttribute("data-row")).toBe("a-a:4");
    await userEvent.keyboard("k");
    expect(document.activeElement?.getAttribute("data-row")).toBe("a-a:4");
  });

  test("change the view", async () => {
    const { at } = await openComparison();
    await userEvent.keyboard("m");
    await vi.waitFor(() => expect(at()).toContain("view=inline"));
  });

  test("do nothing while a field is typed into", async () => {
    const { at } = await openComparison();
    const field = document.body.appendChild(document.createElement("input"));
    await userEvent.type(field, "nm");
    field.remove();
    expect(at()).toBe(address);
  });

  test("do nothing once they are switched off", async () => {
    const { at } = await openComparison();
    localStorage.setItem("travaux.letter-keys", "off");
    await userEvent.keyboard("nm");
    expect(at()).toBe(address);
  });
});

describe("what a pair was linked for", () => {
  const said = { uuid: "u-1", author: "Ana", at: "2031-05-28T10:00:00.000Z" };
  const doubtful = writtenComparison([
    {
      before: ["1"],
      after: ["1"],
      words: ["Parties ~shall~+should+ act"],
      is: {
        evidence: [{ code: "label", weighs: "for", text: "Both are labelled 1." }],
        doubt: { reason: "2 before and 1 after fit nearly as well.", instead: { before: ["b:2"], after: ["a:1"] } },
      },
    },
    {
      before: ["2"],
      after: ["2"],
      words: ["Parties ~may~+can+ act"],
      is: { pinned: true, evidence: [{ code: "pinned", weighs: "for", text: "Linked by Ana.", by: said }] },
    },
  ]);

  async function openWhy(heading: string) {
    const asked: unknown[] = [];
    const answer = async (...request: readonly unknown[]) => {
      asked.push(request);
      const says = { kind: "legend", draft: "rev-1", mark: "strong", means: "x" };
      const decision = { ...said, number: 1, state: "standing", places: [], says };
      return { format: "travaux.decisions/1", negotiation: "shared-waters", decisions: [decision] } as never;
    };
    openViewer(address, {
      drafts: async () => list,
      comparison: async () => doubtful,
      correctAlignment: answer,
      revokeDecision: answer,
    });
    const row = await screen.findByRole("group", { name: heading });
    await userEvent.click(within(row).getByRole("button", { name: "why?" }));
    return { row, asked };
  }

  test("is said in sentences, with the doubt and its best alternative, and is corrected in one step", async () => {
    const { row, asked } = await openWhy("1, 1 edit");
    expect(row.textContent).toContain("Both are labelled 1.");
    expect(row.textContent).toContain("Uncertain: 2 before and 1 after fit nearly as well.");
    const instead = within(row).getByRole("button", { name: "2 before and 1 after belong together" });
    // Nothing is said without a name.
    await userEvent.click(instead);
    expect(asked).toEqual([]);
    await userEvent.type(within(row).getByLabelText("Your name"), "Ben");
    await userEvent.click(instead);
    const addresses = ["#b:2@rev-1", "#a:1@rev-2"];
    expect(asked).toEqual([["shared-waters", { says: "pin", addresses, author: "Ben" }]]);
    await screen.findByText(/^Kept: /u);
    expect(localStorage.getItem("travaux.author")).toBe("Ben");
  });

  test("leads to the other reading", async () => {
    const { row } = await openWhy("1, 1 edit");
    await userEvent.click(within(row).getByRole("button", { name: "Go to 2 before" }));
    await vi.waitFor(() => expect(document.activeElement?.getAttribute("data-row")).toBe("a-a:2"));
  });

  test("is parted, or linked with a paragraph that is found by its words", async () => {
    localStorage.setItem("travaux.author", "Ben");
    const { row, asked } = await openWhy("1, 1 edit");
    await userEvent.click(within(row).getByRole("button", { name: /^These do not/u }));
    await userEvent.type(within(row).getByLabelText("Number or words in rev-1"), "may");
    await userEvent.click(within(row).getByRole("radio", { name: "2 Parties may act" }));
    await userEvent.click(within(row).getByRole("button", { name: "These belong together" }));
    const one = { says: "forbid", addresses: ["#b:1@rev-1", "#a:1@rev-2"], author: "Ben" };
    const other = { says: "pin", addresses: ["#b:2@rev-1", "#a:1@rev-2"], author: "Ben" };
    await vi.waitFor(() =>
      expect(asked).toEqual([
        ["shared-waters", one],
        ["shared-waters", other],
      ]),
    );
  });

  test("says who linked it, and takes that back", async () => {
    localStorage.setItem("travaux.author", "Ben");
    const { row, asked } = await openWhy("2, pinned, 1 edit");
    expect(within(row).queryByRole("button", { name: /^These belong together: /u })).toBeNull();
    await userEvent.click(within(row).getByRole("button", { name: "Revoke: Linked by Ana." }));
    await vi.waitFor(() => expect(asked).toEqual([["shared-waters", { decision: "u-1", author: "Ben" }]]));
    await userEvent.keyboard("{Escape}");
  });
});

describe("the classes of changes", () => {
  const slight = writtenComparison([
    { before: ["1"], after: ["1"], words: ["Parties ~shall~+should+ act"], changes: ["legal-force"] },
    { before: ["2"], after: ["2"], words: ["They meet~,~+;+ yearly"], changes: ["punctuation"] },
  ]);

  test("are left unmarked by one switch or one by one, which the address keeps", async () => {
    const { at } = openViewer(address, { drafts: async () => list, comparison: async () => slight });
    await vi.waitFor(() => expect(changeHeadings()).toHaveLength(2));
    await userEvent.click(screen.getByRole("button", { name: "Filter" }));
    await userEvent.click(screen.getByRole("button", { name: "Substance only" }));
    await vi.waitFor(() => expect(changeHeadings()).toHaveLength(1));
    expect(at()).toContain("without=renumbered-reference%2Cpunctuation%2Ccase%2Cspelling%2Cnumbering%2Cformatting");
    expect(screen.getByText(/^1 passage of 2 changed in what is marked/u)).toBeDefined();
    await userEvent.click(screen.getByRole("button", { name: "Which changes are marked…" }));
    await userEvent.click(screen.getByRole("checkbox", { name: "Punctuation" }));
    await vi.waitFor(() => expect(changeHeadings()).toHaveLength(2));
    await userEvent.click(screen.getByRole("checkbox", { name: "Legal force" }));
    await vi.waitFor(() => expect(changeHeadings()).toEqual(["2, 1 edit"]));
  });

  test("that are not marked stand in the wording of their side", async () => {
    openViewer(`${address}&without=punctuation&all=yes`, { drafts: async () => list, comparison: async () => slight });
    const row = await screen.findByRole("group", { name: "2, unchanged" });
    expect(row.querySelector(".side-before .text")?.textContent).toBe("They meet, yearly");
    expect(row.querySelector(".side-after .text")?.textContent).toBe("They meet; yearly");
    expect(within(row).queryByRole("insertion")).toBeNull();
  });
});

describe("where there is nothing to compare", () => {
  test("the page asks for two different drafts", async () => {
    openViewer("/n/shared-waters/compare?before=rev-1&after=rev-1", { drafts: async () => list });
    expect(await screen.findByText("Choose two different drafts above.")).toBeDefined();
  });

  test("the page says that only numbers changed", async () => {
    const pairs = [{ before: ["1"], after: ["2"], words: ["Act"], is: { renumbered: true } }];
    openViewer(address, { drafts: async () => list, comparison: async () => writtenComparison(pairs) });
    expect(await screen.findByText("The two drafts have the same words; 1 number changed.")).toBeDefined();
  });
});

describe("the change report", () => {
  test("is asked for when it is wanted, of the two drafts; why there is none is said", async () => {
    const report = vi.fn(async () => {
      throw new Refusal("unreachable", "No server answered.");
    });
    openViewer(address, { drafts: async () => list, comparison: async () => comparison, report });
    await userEvent.click(await screen.findByRole("button", { name: "Hand on" }));
    const button = screen.getByRole("button", { name: "Change report (Word)" });
    expect(report).not.toHaveBeenCalled();
    await userEvent.click(button);
    expect((await screen.findByRole("alert")).textContent).toBe("No server answered.");
    expect(report).toHaveBeenCalledWith({ negotiation: "shared-waters", before: "rev-1", after: "rev-2" });
  });
});
