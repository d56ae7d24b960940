import type { Provenance } from "@travaux/model";
import { counted, percentage } from "../text/in-words.ts";
import { provenanceRows } from "../view/provenance-rows.ts";
import { sharesOf } from "../view/provenance-shares.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { markdownTable } from "./table-in-markdown.ts";

/** Which draft brought each word of a paragraph, as a Markdown table. */
export function renderProvenanceMarkdown(provenance: Provenance): string {
  const shares = sharesOf(provenance).map(
    ({ draft, words, share }) =>
      `${escapeMarkdown(draft)} ${counted(words, "word")} (${escapeMarkdown(percentage(share))})`,
  );
  const rows = provenanceRows(provenance).map((row) => [row.text.trim(), row.since, row.label].map(escapeMarkdown));
  const table = markdownTable(["Words", "Since", "Paragraph there"], rows);
  return `${[`# Provenance of ${escapeMarkdown(provenance.address)}`, `${shares.join(", ")}.`, table].join("\n\n")}\n`;
}
