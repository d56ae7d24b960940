import type { DraftListEntry, Paragraph, RedlineRun } from "@travaux/model";
import type { ReactNode } from "react";
import { t } from "../language/t.ts";
import { CopyButton } from "../ui/copy-button.tsx";
import { citationOf, cleanTextOf, copiedRedline } from "./copied-paragraph.ts";

interface ParagraphCopiesProps {
  readonly draft: DraftListEntry;
  readonly paragraph: Paragraph;
  readonly address: string | null;
  /** How it came from the draft before; null when it did not, or is not known yet. */
  readonly runs: readonly RedlineRun[] | null;
}

/** What a reader takes away from a paragraph: how to cite it, its words, and what changed in them. */
export function ParagraphCopies({ draft, paragraph, address, runs }: ParagraphCopiesProps): ReactNode {
  const isChanged = runs !== null && runs.some(({ kind }) => kind !== "kept");
  return (
    <div className="copies no-print">
      <CopyButton copied={() => ({ text: citationOf(draft, paragraph, address) })}>{t("copy.citation")}</CopyButton>
      <CopyButton copied={() => ({ text: cleanTextOf(paragraph) })}>{t("copy.clean")}</CopyButton>
      {isChanged ? (
        <CopyButton copied={() => copiedRedline(runs, paragraph, draft.language)}>{t("copy.redline")}</CopyButton>
      ) : null}
    </div>
  );
}
