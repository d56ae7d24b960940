import type { Doubt, DoubtSays, Evidence, EvidenceSays, Paragraph } from "@travaux/model";
import { doubtSentence, evidenceSentence } from "@travaux/model";
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
    evidence.push(speaks("pinned", "for", { is: "linked-by-person" }));
  }
  addWordEvidence(evidence, findings, main);
  addPlaceEvidence(evidence, findings, main);
  for (const link of group.links) {
    if (link === main || fixed.isPinned(link.before, link.after)) continue;
    evidence.push(speaks("covered-by", "for", coverOf(findings.pair, group, link)));
  }
  return evidence;
}

function speaks(code: Evidence["code"], weighs: Evidence["weighs"], says: EvidenceSays): Evidence {
  return { code, weighs, text: evidenceSentence(says), says };
}

const SAME_WORDS = speaks("same-words", "for", { is: "all-words" });

function addWordEvidence(evidence: Evidence[], { edges, pair }: Findings, link: Link): void {
  const edge = edges.find(link.before, link.after);
  if (edge < 0) return;
  if ((pair.before.weight[link.before] ?? 0) + (pair.after.weight[link.after] ?? 0) === 0) return;
  const similarity = edges.similarity[edge] ?? 0;
  if (similarity > 0.9999) {
    evidence.push(SAME_WORDS);
    return;
  }
  const share = Math.round(similarity * 100) / 100;
  evidence.push(
    similarity < FEW_WORDS
      ? speaks("same-words", "against", { is: "few-words", share })
      : speaks("same-words", "for", { is: "some-words", share }),
  );
}

const NEIGHBOURS_LINKED = speaks("neighbours", "for", { is: "neighbours-linked" });
const NEIGHBOURS_NEAR = speaks("neighbours", "for", { is: "neighbour-linked" });
const NEIGHBOURS_ELSEWHERE = speaks("neighbours", "against", { is: "neighbours-elsewhere" });
const CONTENTS_LINKED = speaks("container", "for", { is: "contents-linked" });
const CONTAINERS_APART = speaks("container", "against", { is: "containers-apart" });

function addPlaceEvidence(evidence: Evidence[], { context, pair }: Findings, link: Link): void {
  const around = context.of(link.before, link.after);
  if (around.neighbours > CLEAR) evidence.push(around.neighbours === 1 ? NEIGHBOURS_LINKED : NEIGHBOURS_NEAR);
  else if (around.neighbours < -CLEAR) evidence.push(NEIGHBOURS_ELSEWHERE);
  if (around.contents > CLEAR) evidence.push(CONTENTS_LINKED);
  if (around.container > CLEAR) evidence.push(speaks("container", "for", containersOf(pair, link)));
  else if (around.container < -CLEAR) evidence.push(CONTAINERS_APART);
  if (around.label > 0) {
    const name = nameOf(pair.after.paragraphs[link.after]);
    evidence.push(speaks("label", "for", { is: "same-label", name }));
  }
}

function containersOf(pair: PairInNumbers, link: Link): EvidenceSays {
  const one = pair.before.paragraphs[pair.before.parent[link.before] ?? -1];
  const other = pair.after.paragraphs[pair.after.parent[link.after] ?? -1];
  if (one === undefined || other === undefined) return { is: "containers-linked" };
  const [before, after] = [nameOf(one), nameOf(other)];
  return before === after ? { is: "same-container", name: after } : { is: "containers-named", before, after };
}

const NAME_LENGTH = 40;

function nameOf(paragraph: Paragraph | undefined): string {
  if (paragraph === undefined) return "a paragraph";
  const label = paragraph.canonical ?? paragraph.label;
  if (label !== null) return label;
  const { text } = paragraph;
  return text.length <= NAME_LENGTH ? `“${text}”` : `“${text.slice(0, NAME_LENGTH).trimEnd()}…”`;
}

function coverOf(pair: PairInNumbers, group: Group, link: Link): EvidenceSays {
  const before = nameOf(pair.before.paragraphs[link.before]);
  const after = nameOf(pair.after.paragraphs[link.after]);
  if (alternativesAmong(pair.before, link.before, group.before).length > 0)
    return { is: "alternative-before", name: before };
  if (alternativesAmong(pair.after, link.after, group.after).length > 0)
    return { is: "alternative-after", name: after };
  return { is: group.before.length > 1 ? "covered-before" : "covered-after", before, after };
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
    const says = { is: "rivals", before: nameOf(before), after: nameOf(after) } as const;
    return doubtThat(says, { before: idsOf(before), after: idsOf(after) });
  }
  if (score >= threshold + CLOSE) return null;
  return doubtThat({ is: "hardly-linked" }, { before: idsOf(pair.before.paragraphs[link.before]), after: [] });
}

function doubtThat(says: DoubtSays, instead: Doubt["instead"]): Doubt {
  return { reason: doubtSentence(says), says, instead };
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
  const says = { is: "perhaps-linked", before: nameOf(one), after: nameOf(other) } as const;
  return doubtThat(says, { before: idsOf(one), after: idsOf(other) });
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
