/**
 * What a sentence of evidence says: which one it is, and what it names. Names of paragraphs are labels, or first words in
 * quotation marks. Who speaks another language makes a sentence of its own from it.
 */
export type EvidenceSays =
  | { readonly is: "all-words" | "neighbours-linked" | "neighbour-linked" | "neighbours-elsewhere" }
  | { readonly is: "contents-linked" | "containers-linked" | "containers-apart" | "linked-by-person" }
  /** The share of common words, from 0 to 1. */
  | { readonly is: "some-words" | "few-words"; readonly share: number }
  | { readonly is: "same-container" | "same-label"; readonly name: string }
  | { readonly is: "alternative-before" | "alternative-after"; readonly name: string }
  | {
      readonly is: "containers-named" | "covered-before" | "covered-after";
      readonly before: string;
      readonly after: string;
    }
  | { readonly is: "linked"; readonly author: string; readonly on: string }
  | {
      readonly is: "group-linked";
      readonly before: string;
      readonly after: string;
      readonly author: string;
      readonly on: string;
    }
  | { readonly is: "not-before" | "not-after"; readonly name: string; readonly author: string; readonly on: string };

/** What a sentence of doubt says: two paragraphs that may belong together, or that hardly anything speaks for the link. */
export type DoubtSays =
  | { readonly is: "rivals" | "perhaps-linked"; readonly before: string; readonly after: string }
  | { readonly is: "hardly-linked" };

/** The English sentence. */
export function evidenceSentence(says: EvidenceSays): string {
  switch (says.is) {
    case "all-words":
      return "Both have the same words.";
    case "some-words":
      return `They share ${percent(says.share)} of their words in the same order, rare ones counting more.`;
    case "few-words":
      return `They share only ${percent(says.share)} of their words, rare ones counting more.`;
    case "neighbours-linked":
      return "What stands before and behind them is linked as well.";
    case "neighbour-linked":
      return "What stands beside them is linked as well.";
    case "neighbours-elsewhere":
      return "Their neighbours went elsewhere.";
    case "contents-linked":
      return "What they contain is linked.";
    case "same-container":
      return `Both stand in ${says.name}.`;
    case "containers-named":
      return `Both stand in corresponding provisions (${says.before} before, ${says.after} after).`;
    case "containers-linked":
      return "Both stand in corresponding provisions.";
    case "containers-apart":
      return "The provisions they stand in do not correspond.";
    case "same-label":
      return `Both are labelled ${says.name}.`;
    case "alternative-before":
      return `${says.name} before is an alternative to another of the group, and one text came of them.`;
    case "alternative-after":
      return `${says.name} is an alternative to another of the group, and both came of one text.`;
    case "covered-before":
      return `${says.before} before has words of ${says.after} that the others of the group do not have.`;
    case "covered-after":
      return `${says.after} has words of ${says.before} before that the others of the group do not have.`;
    case "linked-by-person":
      return "A person linked these.";
    case "linked":
      return `Linked by ${says.author} on ${says.on}.`;
    case "group-linked":
      return `${says.before} before and ${says.after} after were linked by ${says.author} on ${says.on}.`;
    case "not-before":
      return `Not to be linked with ${says.name} before: said by ${says.author} on ${says.on}.`;
    case "not-after":
      return `Not to be linked with ${says.name} after: said by ${says.author} on ${says.on}.`;
  }
}

/** The English sentence. */
export function doubtSentence(says: DoubtSays): string {
  switch (says.is) {
    case "rivals":
      return `${says.before} before and ${says.after} after fit nearly as well.`;
    case "perhaps-linked":
      return `${says.before} before and ${says.after} after may belong together.`;
    case "hardly-linked":
      return "Hardly enough speaks for the link: it may be a deletion and an insertion.";
  }
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
