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
  const main = group.links.find((link) => findings.matching.ofBefore[link.before] === link.after) ?? group.links[0];
  if (main === undefined) return evidence;
  if (group.links.some((link) => findings.fixed.isPinned(link.before, link.after))) {
    evidence.push({ code: "pinned", weighs: "for", text: "A person linked these." });
  }
  evidence.push(...wordEvidence(findings, main), ...placeEvidence(findings, main));
  for (const link of group.links) {
    if (link === main || findings.fixed.isPinned(link.before, link.after)) continue;
    evidence.push({ code: "covered-by", weighs: "for", text: coverSentence(findings.pair, group, link) });
  }
  return evidence;
}

function wordEvidence({ edges, pair }: Findings, link: Link): readonly Evidence[] {
  const edge = edges.find(link.before, link.after);
  if (edge < 0) return [];
  const empty = (pair.before.weight[link.before] ?? 0) + (pair.after.weight[link.after] ?? 0) === 0;
  if (empty) return [];
  const similarity = edges.similarity[edge] ?? 0;
  if (similarity > 0.9999) return [{ code: "same-words", weighs: "for", text: "Both have the same words." }];
  const share = `${Math.round(similarity * 100)} %`;
  if (similarity < FEW_WORDS) {
    return [
      {
        code: "same-words",
        weighs: "against",
        text: `They share only ${share} of their words, rare ones counting more.`,
      },
    ];
  }
  return [
    {
      code: "same-words",
      weighs: "for",
      text: `They share ${share} of their words in the same order, rare ones counting more.`,
    },
  ];
}

function placeEvidence({ context, pair }: Findings, link: Link): readonly Evidence[] {
  const around = context.of(link.before, link.after);
  const evidence: Evidence[] = [];
  if (around.neighbours > CLEAR) {
    const text =
      around.neighbours === 1
        ? "What stands before and behind them is linked as well."
        : "What stands beside them is linked as well.";
    evidence.push({ code: "neighbours", weighs: "for", text });
  } else if (around.neighbours < -CLEAR) {
    evidence.push({ code: "neighbours", weighs: "against", text: "Their neighbours went elsewhere." });
  }
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
  return evidence;
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
  const rivals = [...edges.ofBefore(link.before), ...edges.ofAfter(link.after)].filter(
    (rival) => rival !== edge && (scores[rival] ?? 0) > Math.max(threshold, score - closeness(edges, edge, rival)),
  );
  const rival = bestOf(rivals, scores);
  if (rival !== undefined) {
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
  const free = mine.filter(
    (edge) =>
      (scores[edge] ?? 0) > threshold - CLOSE &&
      matching.ofBefore[edges.before[edge] ?? -1] === -1 &&
      matching.ofAfter[edges.after[edge] ?? -1] === -1,
  );
  const rival = bestOf(free, scores);
  if (rival === undefined) return null;
  const one = pair.before.paragraphs[edges.before[rival] ?? -1];
  const other = pair.after.paragraphs[edges.after[rival] ?? -1];
  return {
    reason: `${nameOf(one)} before and ${nameOf(other)} after may belong together.`,
    instead: { before: idsOf(one), after: idsOf(other) },
  };
}

function bestOf(edges: readonly number[], scores: Float64Array): number | undefined {
  return edges.toSorted((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || one - other)[0];
}

function idsOf(paragraph: Paragraph | undefined): readonly string[] {
  return paragraph === undefined ? [] : [paragraph.id];
}
