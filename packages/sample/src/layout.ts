import type { ParagraphKind } from "@travaux/model";
import { noteCalls, plainText } from "./inline.ts";
import { draftIds } from "./notation.ts";
import type { DraftId, Thread, ThreadKind } from "./notation.ts";
import { allThreads, relocations } from "./series.ts";
import type { Relocation } from "./series.ts";
import { wordings } from "./wordings.ts";

/** A passage as it stands in one draft: placed, numbered and worded. */
export interface Passage {
  readonly key: string;
  readonly kind: ThreadKind;
  readonly paragraphKind: ParagraphKind;
  /** As printed ("44.", "(a)", "Objective 7:", "1" for a footnote); null when none is. */
  readonly label: string | null;
  readonly canonical: string | null;
  /** What a person would write to name it: `16(c)(ii)`, `Objective 7`; null where no label is printed. */
  readonly address: string | null;
  readonly path: readonly string[];
  readonly wording: string;
  /** The wording without its notation. */
  readonly text: string;
}

const paragraphKinds: Readonly<Record<ThreadKind, ParagraphKind>> = {
  title: "title",
  heading: "heading",
  objective: "heading",
  preamble: "preamble",
  numbered: "paragraph",
  bis: "paragraph",
  item: "item",
  subitem: "item",
  row: "table-row",
  note: "note",
};

const letters = "abcdefghijklmnopqrstuvwxyz";
const romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"] as const;

export function inBlock(key: string, block: string): boolean {
  return key === block || key.startsWith(`${block}.`);
}

function relocated(threads: readonly Thread[], relocation: Relocation): readonly Thread[] {
  const block = threads.filter((thread) => inBlock(thread.key, relocation.block));
  const rest = threads.filter((thread) => !inBlock(thread.key, relocation.block));
  const at = rest.findIndex((thread) => thread.key === relocation.before);
  if (block.length === 0 || at < 0) {
    throw new Error(`${relocation.block} cannot be put before ${relocation.before}`);
  }
  return [...rest.slice(0, at), ...block, ...rest.slice(at)];
}

/** All passages, present or not, in the order that holds for the draft. */
function threadsInOrder(draft: DraftId): readonly Thread[] {
  const upTo = draftIds.indexOf(draft);
  return relocations.filter((relocation) => draftIds.indexOf(relocation.draft) <= upTo).reduce(relocated, allThreads);
}

interface Placed {
  readonly thread: Thread;
  readonly wording: string;
}

/** Points of a list end with a semicolon, the last with a full stop; what leads to points of its own keeps its colon. */
function withPointsClosed(placed: readonly Placed[]): readonly Placed[] {
  const isPoint = (one: Placed | undefined) => one?.thread.kind === "item" || one?.thread.kind === "subitem";
  return placed.map((one, at) => {
    if (!isPoint(one) || one.wording.endsWith(":")) {
      return one;
    }
    return { ...one, wording: `${one.wording.slice(0, -1)}${isPoint(placed[at + 1]) ? ";" : "."}` };
  });
}

function placedIn(draft: DraftId): readonly Placed[] {
  const present = threadsInOrder(draft).flatMap((thread) => {
    const wording = wordings(thread).get(draft);
    return wording === undefined ? [] : [{ thread, wording }];
  });
  const body = withPointsClosed(present.filter(({ thread }) => thread.kind !== "note"));
  const calls = body.flatMap(({ wording }) => noteCalls(wording));
  const notes = calls.map((key) => {
    const found = present.find(({ thread }) => thread.key === key);
    if (found === undefined) {
      throw new Error(`${draft} calls the footnote ${key}, which it does not have`);
    }
    return found;
  });
  return [...body, ...notes];
}

/** Counts as the drafts count: paragraphs across sections, points in their list, objectives and footnotes on their own. */
class Numbering {
  private readonly draft: DraftId;
  private paragraph = 0;
  private paragraphLabel = "";
  private objective = 0;
  private point = 0;
  private subpoint = 0;
  private note = 0;
  private section: string[] = [];

  constructor(draft: DraftId) {
    this.draft = draft;
  }

  next({ thread, wording }: Placed): Pick<Passage, "label" | "canonical" | "address" | "path"> {
    switch (thread.kind) {
      case "title":
        return { label: null, canonical: null, address: null, path: [] };
      case "heading":
        this.section = [plainText(wording)];
        return { label: null, canonical: null, address: null, path: this.section };
      case "objective":
        this.objective += 1;
        return this.objectiveLabel(`Objective ${this.objective}`);
      case "preamble":
      case "row":
        return {
          label: null,
          canonical: null,
          address: null,
          path: thread.kind === "row" ? [...this.section, this.paragraphLabel] : this.section,
        };
      case "numbered":
        this.paragraph += 1;
        return this.paragraphStart(`${this.paragraph}`);
      case "bis":
        if (this.draft === "final") {
          this.paragraph += 1;
          return this.paragraphStart(`${this.paragraph}`);
        }
        return this.paragraphStart(`${this.paragraph} bis`);
      case "item": {
        this.point += 1;
        this.subpoint = 0;
        return this.pointLabel([`(${letters.charAt(this.point - 1)})`]);
      }
      case "subitem": {
        this.subpoint += 1;
        return this.pointLabel([`(${letters.charAt(this.point - 1)})`, `(${romans[this.subpoint - 1] ?? ""})`]);
      }
      case "note":
        this.note += 1;
        return {
          label: `${this.note}`,
          canonical: `${this.note}`,
          address: `Footnote ${this.note}`,
          path: [`${this.note}`],
        };
    }
  }

  private objectiveLabel(canonical: string) {
    this.section = [...this.section.slice(0, 1), canonical];
    return { label: `${canonical}:`, canonical, address: canonical, path: this.section };
  }

  private paragraphStart(canonical: string) {
    this.paragraphLabel = canonical;
    this.point = 0;
    this.subpoint = 0;
    return { label: `${canonical}.`, canonical, address: canonical, path: [...this.section, canonical] };
  }

  private pointLabel(labels: readonly string[]) {
    const own = labels.at(-1) ?? "";
    const path = [...this.section, this.paragraphLabel, ...labels];
    return { label: own, canonical: own, address: `${this.paragraphLabel}${labels.join("")}`, path };
  }
}

/** A draft in reading order, footnotes last. */
export function passagesOf(draft: DraftId): readonly Passage[] {
  const numbering = new Numbering(draft);
  return placedIn(draft).map((placed) => ({
    key: placed.thread.key,
    kind: placed.thread.kind,
    paragraphKind: paragraphKinds[placed.thread.kind],
    ...numbering.next(placed),
    wording: placed.wording,
    text: plainText(placed.wording),
  }));
}
