import { textPiece } from "../../inline-piece.ts";
import type { InlineMark, InlinePiece, InlineRevision } from "../../inline-piece.ts";
import { staysIn } from "../../revision-choice.ts";
import type { RevisionChoice } from "../../revision-choice.ts";

/** What a tag that marks a change stands for, in the marks of CriticMarkup; such a piece prints nothing by itself. */
const TAGS: ReadonlyMap<string, InlinePiece> = new Map([
  ["<ins", textPiece("{++")],
  ["</ins", textPiece("++}")],
  ["<del", textPiece("{--")],
  ["</del", textPiece("--}")],
  ["<s", textPiece("~~")],
  ["</s", textPiece("~~")],
  ["<strike", textPiece("~~")],
  ["</strike", textPiece("~~")],
]);
const TAG_PIECES: ReadonlySet<InlinePiece> = new Set(TAGS.values());

/** The piece that stands for `<ins>`, `<del>`, `<s>` and their ends; null for other tags. */
export function changeTag(tag: string): InlinePiece | null {
  const name = /^<\/?[a-z]+/i.exec(tag)?.[0].toLowerCase() ?? ""; // "</ins" of "</ins>"
  return TAGS.get(name) ?? null;
}

/** Signs that open and close changes, marks and comments: "{++", "~>", "<<}", "~~". Not "{", "--". */
const SIGNS = /(\{\+\+|\+\+\}|\{--|--\}|\{~~|~~\}|~>|\{==|==\}|\{>>|<<\}|~~)/;

type Kind = "insert" | "delete" | "replace" | "highlight" | "comment" | "strike";
const OPENS: Readonly<Record<string, Kind>> = {
  "{++": "insert",
  "{--": "delete",
  "{~~": "replace",
  "{==": "highlight",
  "{>>": "comment",
  "~~": "strike",
};
const CLOSE_OF: Readonly<Record<Kind, string>> = {
  insert: "++}",
  delete: "--}",
  replace: "~~}",
  highlight: "==}",
  comment: "<<}",
  strike: "~~",
};

/** What has been opened and not closed yet. */
interface Open {
  readonly kind: Kind;
  /** Where its sign stands among the pieces. */
  readonly at: number;
  /** Of a replacement: where the new words begin. */
  replacedAt: number | null;
}

/**
 * Makes tracked changes of CriticMarkup (`{++new++}`, `{--gone--}`, `{~~old~>new~~}`), of `ins` and `del`, marks of
 * `~~struck~~` and `{==marked==}`, comments of `{>>why<<}`. A sign whose other half is not in the paragraph stays text.
 */
export function withChanges(pieces: readonly InlinePiece[], choice: RevisionChoice): readonly InlinePiece[] {
  if (!pieces.some((piece) => piece.kind === "text" && SIGNS.test(piece.text))) return pieces;
  const out: InlinePiece[] = [];
  let open: Open | null = null;
  for (const piece of pieces.flatMap(cutAtSigns)) {
    const sign = piece.kind === "text" ? piece.text : "";
    if (open !== null && sign === CLOSE_OF[open.kind]) {
      const [, ...inside] = out.splice(open.at);
      for (const each of closed(open, inside, choice)) out.push(each);
      open = null;
    } else if (open !== null && open.kind === "replace" && sign === "~>" && open.replacedAt === null) {
      open.replacedAt = out.length;
      out.push(piece);
    } else {
      const kind: Kind | undefined = open === null ? OPENS[sign] : undefined;
      if (kind !== undefined) open = { kind, at: out.length, replacedAt: null };
      out.push(piece);
    }
  }
  return out.filter((piece) => !TAG_PIECES.has(piece));
}

function cutAtSigns(piece: InlinePiece): readonly InlinePiece[] {
  if (piece.kind !== "text" || TAG_PIECES.has(piece) || !SIGNS.test(piece.text)) return [piece];
  return piece.text
    .split(SIGNS)
    .filter((text) => text !== "")
    .map((text) => ({ ...piece, text }));
}

function closed(open: Open, inside: readonly InlinePiece[], choice: RevisionChoice): readonly InlinePiece[] {
  switch (open.kind) {
    case "insert":
    case "delete":
      return revised(inside, { kind: open.kind }, choice);
    case "replace": {
      const cut = open.replacedAt === null ? inside.length : open.replacedAt - open.at - 1;
      return [
        ...revised(inside.slice(0, cut), { kind: "delete" }, choice),
        ...revised(inside.slice(cut + 1), { kind: "insert" }, choice),
      ];
    }
    case "highlight":
      return marked(inside, { kind: "highlight" });
    case "strike":
      return marked(inside, { kind: "strike" });
    case "comment":
      return [{ kind: "comment-end", key: `${open.at}`, comment: { author: "", text: wordsOf(inside) } }];
  }
}

function revised(
  pieces: readonly InlinePiece[],
  revision: InlineRevision,
  choice: RevisionChoice,
): readonly InlinePiece[] {
  if (!staysIn(revision.kind, choice)) return [{ kind: "absent", text: wordsOf(pieces), revision }];
  return pieces.map((piece) =>
    piece.kind === "text" ? { ...piece, revisions: [...piece.revisions, revision] } : piece,
  );
}

function marked(pieces: readonly InlinePiece[], mark: InlineMark): readonly InlinePiece[] {
  return pieces.map((piece) => (piece.kind === "text" ? { ...piece, marks: [...piece.marks, mark] } : piece));
}

function wordsOf(pieces: readonly InlinePiece[]): string {
  return pieces.map((piece) => (piece.kind === "text" && !TAG_PIECES.has(piece) ? piece.text : "")).join("");
}
