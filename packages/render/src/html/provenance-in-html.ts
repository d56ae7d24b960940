import type { Provenance } from "@travaux/model";
import { counted, percentage } from "../text/in-words.ts";
import { provenanceRows } from "../view/provenance-rows.ts";
import { sharesOf } from "../view/provenance-shares.ts";
import { languageByScript } from "./draft-language.ts";
import { element } from "./element.ts";
import { printPage } from "./page.ts";
import { tableElement } from "./table.ts";

/** Which draft brought each word of a paragraph, as a page of its own: the paragraph, then its words in a table. */
export function renderProvenanceHtml(provenance: Provenance): string {
  const text = provenance.runs.map((run) => run.text).join("");
  const lang = languageByScript([{ text }]);
  const shares = sharesOf(provenance).map(
    ({ draft, words, share }) => `${draft} ${counted(words, "word")} (${percentage(share)})`,
  );
  const rows = provenanceRows(provenance).map((row) => [
    element("span", { lang, dir: "auto" }, row.text),
    row.since,
    row.label,
  ]);
  return printPage(
    { title: `Provenance of ${provenance.address}`, summary: `${shares.join(", ")}.` },
    element("p", { class: "text", lang, dir: "auto" }, text),
    tableElement(
      "Where each word came from",
      [{ title: "Words" }, { title: "Since" }, { title: "Paragraph there" }],
      rows,
    ),
  );
}
