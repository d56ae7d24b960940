import { passagesOf } from "./layout.ts";
import type { Passage } from "./layout.ts";
import type { DraftId } from "./notation.ts";
import { allThreads, relocations } from "./series.ts";
import { inBlock } from "./layout.ts";
import { stretches } from "./wordings.ts";
import type { Stretch } from "./wordings.ts";
import type { DocxParagraph } from "./write/docx.ts";

function kept(text: string): readonly Stretch[] {
  return [{ kind: "kept", text }];
}

function whole(passage: Passage, change: DocxParagraph["change"]): DocxParagraph {
  return { passage, change, stretches: kept(passage.wording) };
}

function changesOf(before: Passage, after: Passage, draft: DraftId): readonly Stretch[] {
  const change = allThreads.find(({ key }) => key === after.key)?.history[draft];
  return Array.isArray(change) ? stretches(before.wording, change) : kept(after.wording);
}

/** A draft as its editor left it: the draft before, with every change tracked. Footnotes come last, unchanged. */
export function withChangesTracked(base: DraftId, draft: DraftId): readonly DocxParagraph[] {
  const before = passagesOf(base);
  const after = passagesOf(draft);
  const isMoved = (key: string) => relocations.some((one) => one.draft === draft && inBlock(key, one.block));
  const beforeKeys = new Set(before.map(({ key }) => key));
  const afterKeys = new Set(after.map(({ key }) => key));
  const result: DocxParagraph[] = [];
  const left = [...before];
  for (const passage of after) {
    if (isMoved(passage.key)) {
      result.push(whole(passage, "moved-to"));
      continue;
    }
    if (!beforeKeys.has(passage.key)) {
      result.push(whole(passage, "inserted"));
      continue;
    }
    let next = left.shift();
    while (next !== undefined && next.key !== passage.key) {
      result.push(whole(next, afterKeys.has(next.key) ? "moved-from" : "deleted"));
      next = left.shift();
    }
    if (next !== undefined) {
      result.push({ passage, change: "kept", stretches: changesOf(next, passage, draft) });
    }
  }
  return [...result, ...left.map((passage) => whole(passage, afterKeys.has(passage.key) ? "moved-from" : "deleted"))];
}

/** A draft without tracked changes. */
export function asClean(draft: DraftId): readonly DocxParagraph[] {
  return passagesOf(draft).map((passage) => whole(passage, "kept"));
}
