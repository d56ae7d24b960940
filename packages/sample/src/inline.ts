/** A piece of a wording: words, perhaps emphasised, or the call of a footnote. */
export type Inline =
  | { readonly kind: "words"; readonly text: string; readonly isEmphasised: boolean }
  | { readonly kind: "note"; readonly key: string };

/** Takes the notation of a wording apart. */
export function inlines(wording: string): readonly Inline[] {
  const result: Inline[] = [];
  let isEmphasised = false;
  // Matches "*" and "{agenda}"; not "{" alone nor "[including]".
  for (const piece of wording.split(/(\*|\{[a-z]+\})/)) {
    if (piece === "*") {
      isEmphasised = !isEmphasised;
    } else if (piece.startsWith("{") && piece.endsWith("}")) {
      result.push({ kind: "note", key: `note.${piece.slice(1, -1)}` });
    } else if (piece !== "") {
      result.push({ kind: "words", text: piece, isEmphasised });
    }
  }
  return result;
}

/** The words alone; cells of a row are joined by a tab. */
export function plainText(wording: string): string {
  return inlines(wording)
    .map((inline) => (inline.kind === "words" ? inline.text : ""))
    .join("")
    .replaceAll(" | ", "\t");
}

/** The footnotes that a wording calls, in order. */
export function noteCalls(wording: string): readonly string[] {
  return inlines(wording).flatMap((inline) => (inline.kind === "note" ? [inline.key] : []));
}
