import type { Archive, DraftReadAgain, KeptAlignment } from "@travaux/archive";
import { alignDrafts } from "@travaux/compare";
import type { Decision, Draft, DraftText, Mends } from "@travaux/model";
import { failure, success } from "@travaux/model";
import type { Shelf } from "../naming/find-draft.ts";
import { readOptions } from "../ports.ts";
import type { OpenPorts } from "../ports.ts";
import type { Outcome } from "../travaux-error.ts";
import { alignmentInForce, readAlignmentRecord } from "./alignment-in-force.ts";
import type { AlignmentRecord } from "./alignment-in-force.ts";
import { seriesOf, withGapLinks } from "./load-series.ts";
import { openDrafts, openText } from "./open-shelf.ts";
import type { OpenDraft } from "./open-shelf.ts";
import { relatedDrafts } from "./related-drafts.ts";

/** Reads the original of a kept draft once more, with what people say of it; nothing is kept. */
export async function readOriginalAgain(
  { archive, readDraft }: Pick<OpenPorts, "archive" | "readDraft">,
  { negotiation, open }: { readonly negotiation: string; readonly open: OpenDraft },
  { mends, legend }: Mends,
): Promise<Outcome<DraftText>> {
  const { draft, text } = open;
  const bytes = await archive.original(draft.source.sha256, negotiation);
  if (bytes === null) return failure({ kind: "missing", what: "original", name: draft.source.name });
  const language = text.language === "und" ? undefined : text.language;
  return readDraft({ name: draft.source.name, bytes }, readOptions({ language, mends, legend }));
}

/** A draft's text as it was read again, and the decisions that made it so. */
export interface ReadAgain {
  readonly draft: Draft;
  readonly text: DraftText;
  readonly decisions: readonly Decision[];
  /** How many decisions the journal had when the text was read. */
  readonly seenDecisions: number;
}

/** Works out what a text that was read again changes: how the draft goes together with the others of its history. */
export async function planReadAgain(
  archive: Archive,
  shelf: Shelf,
  again: ReadAgain,
): Promise<Outcome<DraftReadAgain>> {
  const { draft, text, decisions, seenDecisions } = again;
  const related = relatedDrafts(shelf.drafts, draft.id);
  const opened = await openDrafts(archive, shelf, related);
  if (!opened.ok) return opened;
  const open = opened.value.map((each) => (each.draft.id === draft.id ? openText(draft, text) : each));
  const record = await readAlignmentRecord(archive, shelf.negotiation.name);
  const steps = alignHistory(record, open, draft);
  const alignments = steps.filter((step) => step.before === draft.id || step.after === draft.id);
  const series = withGapLinks(seriesOf(open, steps, []));
  return success({
    draft: draft.id,
    text,
    alignments,
    gapLinks: series.gapLinks.map((link) => ({ ...link, gap: true as const })),
    linksInto: related.map(({ id }) => id),
    decisions,
    seen: { drafts: shelf.drafts.map(({ id }) => id), decisions: seenDecisions },
  });
}

/** What is kept between this draft and others was made of its former text. */
function alignHistory(record: AlignmentRecord, open: readonly OpenDraft[], read: Draft): readonly KeptAlignment[] {
  const byId = new Map(open.map((each) => [each.draft.id, each]));
  return open.flatMap((after) =>
    after.draft.basedOn.flatMap((basis): readonly KeptAlignment[] => {
      const before = byId.get(basis);
      if (before === undefined) return [];
      const isOutdated = before.draft.id === read.id || after.draft.id === read.id;
      const alignment = isOutdated
        ? alignDrafts(before.paragraphs, after.paragraphs)
        : alignmentInForce(record, before, after).alignment;
      return [{ before: basis, after: after.draft.id, alignment }];
    }),
  );
}
