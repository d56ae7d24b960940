import type { Decision, DecisionContent, DraftId, DraftMends, LegendEntry, Mends } from "@travaux/model";
import type { Journal } from "../ports.ts";

/** What a person says of one draft, beside what stands already. */
export interface SaidOfDraft {
  readonly draft: DraftId;
  readonly author: string;
  readonly said: Mends;
  readonly standing: DraftMends | null;
}

/** Makes decisions of mends and of a legend. What is said of a mark again takes the place of what was said of it before. */
export function decideMends(journal: Journal, { draft, author, said, standing }: SaidOfDraft): readonly Decision[] {
  const at = journal.now();
  const decide = (says: DecisionContent, supersedes: string | null = null): Decision => ({
    uuid: journal.newUuid(),
    author,
    at,
    says,
    supersedes,
    visibility: "shared",
  });
  return [
    ...said.mends.map((placed) => decide({ kind: "mended-structure", draft, ...placed })),
    ...said.legend.map((entry) => {
      const before = standing?.legend.find((other) => isSameMark(other, entry));
      return decide({ kind: "legend", draft, ...entry }, before?.uuid ?? null);
    }),
  ];
}

/** Takes decisions back. */
export function revoke(journal: Journal, author: string, uuids: readonly string[]): readonly Decision[] {
  const at = journal.now();
  return uuids.map((supersedes) => ({
    uuid: journal.newUuid(),
    author,
    at,
    says: { kind: "revoke" },
    supersedes,
    visibility: "shared",
  }));
}

function isSameMark(one: LegendEntry, other: LegendEntry): boolean {
  return one.mark === other.mark && one.value === other.value;
}
