import { success } from "@travaux/model";
import { createTravaux } from "../travaux.ts";
import type { Travaux } from "../travaux.ts";
import { memoryArchive } from "./memory-archive.ts";
import type { MemoryArchive } from "./memory-archive.ts";
import { lineReaders } from "./line-readers.ts";
import { file } from "./read-lines.ts";

export const zero = `# Commitments
1. Parties shall share their measurements of flow and of quality with one another.
2. Each riparian community is heard before a dam is licensed in its reach of the river.
3. A fund for flood defences is established and replenished every four years.`;
export const rev1 = `# Commitments
1. Parties shall share their measurements of flow and of quality with one another every month.
2. A fund for flood defences is established and replenished every four years.`;
export const rev2 = `# Commitments
1. Parties should share their measurements of flow and of quality with one another every month.
2. Each riparian community is heard before a dam is licensed in its reach of the river.
3. A fund for flood defences is established and replenished every four years.`;

/** The use cases over an archive, with readers of one line a paragraph. */
export function over(archive: MemoryArchive): Travaux {
  const openArchive = async () => success(archive);
  return createTravaux({ openArchive, ...lineReaders });
}

/** Three drafts, added one by one. */
export async function threeDrafts(): Promise<{ archive: MemoryArchive; travaux: Travaux }> {
  const archive = memoryArchive();
  const travaux = over(archive);
  await travaux.newNegotiation({ name: "waters", title: "Compact on Shared Waters", zone: "Africa/Nairobi" });
  await travaux.addDraft({ file: file("zero.txt", zero), label: "Zero draft", date: "2031-01-10", language: "en" });
  await travaux.addDraft({ file: file("rev-1.txt", rev1), label: "Rev 1", date: "2031-03-10" });
  await travaux.addDraft({ file: file("rev-2.txt", rev2), label: "Rev 2", date: "2031-05-28" });
  return { archive, travaux };
}

/** The answer of a use case that has to have one. */
export function answerOf<Answer>(outcome: { ok: true; value: Answer } | { ok: false; error: unknown }): Answer {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.error)}`);
  return outcome.value;
}
