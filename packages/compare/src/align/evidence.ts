import type { Doubt, Evidence, Paragraph } from "@travaux/model";
import { alternativesAmong } from "./alternatives.ts";
import type { PairInNumbers } from "./draft-in-numbers.ts";
import type { Edges } from "./edges.ts";
import type { Findings } from "./findings.ts";
import type { Group } from "./groups.ts";
import type { Link } from "./link.ts";

/** A score this close to another one, or to the threshold, is a doubt. */
const CLOSE = 0.1;

/** How strongly the surroundings must speak to be named. */
const CLEAR = 0.3;

/** Below this share of common words the words speak against a link. */
const FEW_WORDS = 0.35;

/** What speaks for the links of a group and what against them, in sentences; nothing for a paragraph that stands alone. */
export function explain(findings: Findings, group: Group): readonly Evidence[] {
  const evidence: Evidence[] = [];
  const { matching, fixed } = findings;
  const main =
    group.links.length > 1
      ? (group.links.find((link) => matching.ofBefore[link.before] === link.after) ?? group.links[0])
      : group.links[0];
  if (main === undefined) return evidence;
  if (group.links.some((link) => fixed.isPinned(link.before, link.after))) {
    evidence.push({ code: "pinned", weighs: "for", text: "A person linked these." });
  }
  addWordEvidence(evidence, findings, main);
  addPlaceEvidence(evidence, findings, main);
  for (const link of group.links) {
    if (link === main || fixed.isPinned(link.before, link.after)) continue;
    evidence.push({ code: "covered-by", weighs: "for", text: coverSentence(findings.pair, group, link) });
  }
  return evidence;
}

const SAME_WORDS: Evidence = { code: "same-words", weighs: "for", text: "Both have the same words." };

function addWordEvidence(evidence: Evidence[], { edges, pair }: Findings, link: Link): void {
  const edge = edges.find(link.before, link.after);
  if (edge < 0) return;
  if ((pair.before.weight[link.before] ?? 0) + (pair.after.weight[link.after] ?? 0) === 0) return;
  const similarity = edges.similarity[edge] ?? 0;
  if (similarity > 0.9999) {
    evidence.push(SAME_WORDS);
    return;
  }
  const share = `${Math.round(similarity * 100)} %`;
  evidence.push(
    similarity < FEW_WORDS
      ? {
          code: "same-words",
          weighs: "against",
          text: `They share only ${share} of their words, rare ones counting more.`,
        }
      : {
          code: "same-words",
          weighs: "for",
          text: `They share ${share} of their words in the same order, rare ones counting more.`,
        },
  );
}

const NEIGHBOURS_LINKED: Evidence = {
  code: "neighbours",
  weighs: "for",
  text: "What stands before and behind them is linked as well.",
};
const NEIGHBOURS_NEAR: Evidence = {
  code: "neighbours",
  weighs: "for",
  text: "What stands beside them is linked as well.",
};
const NEIGHBOURS_ELSEWHERE: Evidence = {
  code: "neighbours",
  weighs: "against",
  text: "Their neighbours went elsewhere.",
};

function addPlaceEvidence(evidence: Evidence[], { context, pair }: Findings, link: Link): void {
  const around = context.of(link.before, link.after);
  if (around.neighbours > CLEAR) evidence.push(around.neighbours === 1 ? NEIGHBOURS_LINKED : NEIGHBOURS_NEAR);
  else if (around.neighbours < -CLEAR) evidence.push(NEIGHBOURS_ELSEWHERE);
  if (around.contents > CLEAR) {
    evidence.push({ code: "container", weighs: "for", text: "What they contain is linked." });
  }
  if (around.container > CLEAR) {
    evidence.push({ code: "container", weighs: "for", text: `Both stand in ${containerNames(pair, link)}.` });
  } else if (around.container < -CLEAR) {
    evidence.push({ code: "container", weighs: "against", text: "The provisions they stand in do not correspond." });
  }
  if (around.label > 0) {
    const label = nameOf(pair.after.paragraphs[link.after]);
    evidence.push({ code: "label", weighs: "for", text: `Both are labelled ${label}.` });
  }
}

function containerNames(pair: PairInNumbers, link: Link): string {
  const before = pair.before.paragraphs[pair.before.parent[link.before] ?? -1];
  const after = pair.after.paragraphs[pair.after.parent[link.after] ?? -1];
  if (before === undefined || after === undefined) return "corresponding provisions";
  const one = nameOf(before);
  const other = nameOf(after);
  return one === other ? other : `corresponding provisions (${one} before, ${other} after)`;
}

const NAME_LENGTH = 40;

function nameOf(paragraph: Paragraph | undefined): string {
  if (paragraph === undefined) return "a paragraph";
  const label = paragraph.canonical ?? paragraph.label;
  if (label !== null) return label;
  const { text } = paragraph;
  return text.length <= NAME_LENGTH ? `“${text}”` : `“${text.slice(0, NAME_LENGTH).trimEnd()}…”`;
}

function coverSentence(pair: PairInNumbers, group: Group, link: Link): string {
  const before = pair.before.paragraphs[link.before];
  const after = pair.after.paragraphs[link.after];
  if (alternativesAmong(pair.before, link.before, group.before).length > 0) {
    return `${nameOf(before)} before is an alternative to another of the group, and one text came of them.`;
  }
  if (alternativesAmong(pair.after, link.after, group.after).length > 0) {
    return `${nameOf(after)} is an alternative to another of the group, and both came of one text.`;
  }
  if (group.before.length > 1) {
    return `${nameOf(before)} before has words of ${nameOf(after)} that the others of the group do not have.`;
  }
  return `${nameOf(after)} has words of ${nameOf(before)} before that the others of the group do not have.`;
}

/** The best other reading of a group, when it is nearly as good; null when there is none. */
export function findDoubt(findings: Findings, group: Group): Doubt | null {
  const [link, ...others] = group.links;
  if (others.length > 0) return null;
  if (link !== undefined) return doubtOfLink(findings, link);
  return doubtOfLoner(findings, group);
}

function doubtOfLink(findings: Findings, link: Link): Doubt | null {
  const { edges, scores, fixed, pair, threshold } = findings;
  const edge = edges.find(link.before, link.after);
  if (edge < 0 || fixed.isPinned(link.before, link.after)) return null;
  const score = scores[edge] ?? 0;
  const isRival = (rival: number): boolean =>
    rival !== edge && (scores[rival] ?? 0) > Math.max(threshold, score - closeness(edges, edge, rival));
  const rival = best([edges.ofBefore(link.before), edges.ofAfter(link.after)], scores, isRival);
  if (rival >= 0) {
    const before = pair.before.paragraphs[edges.before[rival] ?? -1];
    const after = pair.after.paragraphs[edges.after[rival] ?? -1];
    return {
      reason: `${nameOf(before)} before and ${nameOf(after)} after fit nearly as well.`,
      instead: { before: idsOf(before), after: idsOf(after) },
    };
  }
  if (score >= threshold + CLOSE) return null;
  return {
    reason: "Hardly enough speaks for the link: it may be a deletion and an insertion.",
    instead: { before: idsOf(pair.before.paragraphs[link.before]), after: [] },
  };
}

/** A rival whose words fit as well or better may lie further behind. */
function closeness(edges: Edges, edge: number, rival: number): number {
  return (edges.similarity[rival] ?? 0) >= (edges.similarity[edge] ?? 0) ? 2 * CLOSE : CLOSE;
}

function doubtOfLoner({ edges, scores, pair, matching, threshold }: Findings, group: Group): Doubt | null {
  const [before] = group.before;
  const [after] = group.after;
  const mine = before === undefined ? edges.ofAfter(after ?? -1) : edges.ofBefore(before);
  const isFree = (edge: number): boolean =>
    (scores[edge] ?? 0) > threshold - CLOSE &&
    matching.ofBefore[edges.before[edge] ?? -1] === -1 &&
    matching.ofAfter[edges.after[edge] ?? -1] === -1;
  const rival = best([mine], scores, isFree);
  if (rival < 0) return null;
  const one = pair.before.paragraphs[edges.before[rival] ?? -1];
  const other = pair.after.paragraphs[edges.after[rival] ?? -1];
  return {
    reason: `${nameOf(one)} before and ${nameOf(other)} after may belong together.`,
    instead: { before: idsOf(one), after: idsOf(other) },
  };
}

/** The edge with the highest score, the first of equal ones; -1 when none counts. */
function best(lists: readonly (readonly number[])[], scores: Float64Array, counts: (edge: number) => boolean): number {
  let found = -1;
  for (const list of lists) {
    for (const edge of list) {
      if (!counts(edge)) continue;
      const ahead = (scores[edge] ?? 0) - (scores[found] ?? -Infinity);
      if (ahead > 0 || (ahead === 0 && edge < found)) found = edge;
    }
  }
  return found;
}

function idsOf(paragraph: Paragraph | undefined): readonly string[] {
  return paragraph === undefined ? [] : [paragraph.id];
}
