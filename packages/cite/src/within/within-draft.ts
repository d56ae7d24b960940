import type { EarlierDraft, Provision } from "./provision.ts";

/** Test-only: a draft written as lines "Art. 5(2)| words", each with its address as its id. */
export function provisionsOf(lines: readonly string[], draft = ""): readonly Provision[] {
  return lines.map((line) => {
    const bar = line.indexOf("|");
    const address = line.slice(0, bar).trim();
    const path = address.split(/(?=\()/u); // "Art. 5(2)" is "Art. 5", "(2)"
    return {
      id: `${draft}${address}`,
      address: address === "" ? null : address,
      path,
      text: line.slice(bar + 1).trim(),
    };
  });
}

/** Test-only: the draft before, and which of its addresses became which: "12>14", "5>" for what was dropped. */
export function earlierDraft(lines: readonly string[], became: readonly string[]): EarlierDraft {
  const moves = new Map(became.map((move) => move.split(">") as [string, string]));
  const provisions = provisionsOf(lines, "before:");
  const successors = new Map<string, readonly string[]>();
  for (const { id, address } of provisions) {
    const now = moves.get(address ?? "") ?? address ?? "";
    if (now !== "") successors.set(id, now.split("+"));
  }
  return { label: "Rev 1", provisions, successors };
}
