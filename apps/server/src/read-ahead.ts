import type { Travaux } from "@travaux/application";

type Asked = Pick<Travaux, "listNegotiations" | "listDrafts" | "showDraft" | "diffDrafts">;

/** Answers about more negotiations than this push each other out of memory. */
const NEGOTIATIONS_AHEAD = 3;

/**
 * Asks what the first pages will ask: the list of drafts, the latest draft and what it changed. Reading those from a long
 * negotiation takes seconds, the answers are remembered, and a person needs a moment to open the browser.
 *
 * Whatever goes wrong is told to the page that asks for it, and to nobody here.
 *
 * @param negotiation the one that will be opened; else the first ones of the archive
 */
export async function readAhead(travaux: Asked, negotiation: string | null): Promise<void> {
  for (const name of await namesAhead(travaux, negotiation)) {
    const list = await travaux.listDrafts({ negotiation: name });
    const latest = list.ok ? list.value.drafts.at(-1) : undefined;
    if (latest === undefined) continue;
    await travaux.showDraft({ negotiation: name, draft: latest.id });
    const before = latest.changes[0]?.from;
    if (before !== undefined) await travaux.diffDrafts({ negotiation: name, before, after: latest.id });
  }
}

async function namesAhead(travaux: Asked, negotiation: string | null): Promise<readonly string[]> {
  if (negotiation !== null) return [negotiation];
  const negotiations = await travaux.listNegotiations();
  return negotiations.ok ? negotiations.value.slice(0, NEGOTIATIONS_AHEAD).map(({ name }) => name) : [];
}
