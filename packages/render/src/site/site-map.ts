import type {
  DraftId,
  DraftListEntry,
  ParagraphId,
  ParagraphPlace,
  Publication,
  PublishedComparison,
  PublishedSeries,
} from "@travaux/model";
import { languageByScript } from "../html/draft-language.ts";
import { nameOfId, namesOfParagraphs } from "./file-names.ts";

/** The tag of a language that nobody gave and nothing told. */
const UNKNOWN = "und";

/** Where everything of a site is. Addresses are files from its root: they work on a stick as on a server. */
export class SiteMap {
  readonly publication: Publication;
  readonly front = "index.html";
  readonly contents = "contents.html";
  readonly statements = "statements.html";
  readonly styles = "style.css";
  readonly #entries: ReadonlyMap<DraftId, DraftListEntry>;
  readonly #paragraphs: ReadonlyMap<DraftId, ReadonlyMap<ParagraphId, string>>;

  constructor(publication: Publication) {
    this.publication = publication;
    this.#entries = new Map(publication.list.drafts.map((entry) => [entry.id, entry]));
    this.#paragraphs = new Map(publication.drafts.map(({ id, report }) => [id, namesOfParagraphs(report.paragraphs)]));
  }

  entry(draft: DraftId): DraftListEntry {
    const entry = this.#entries.get(draft);
    if (entry === undefined) throw new Error("a draft of a publication stands in its list");
    return entry;
  }

  /**
   * The language of a draft's text; "" when it can't be told. Too short a text tells none, and is in that of the series.
   */
  language(draft: DraftId): string {
    const { list, drafts, series } = this.publication;
    const report = drafts.find(({ id }) => id === draft)?.report;
    if (report !== undefined && report.language !== UNKNOWN) return report.language;
    const byScript = languageByScript(report?.paragraphs ?? []);
    if (byScript !== "") return byScript;
    const family = series.find((each) => each.drafts.includes(draft))?.drafts ?? [];
    return list.drafts.find(({ id, language }) => family.includes(id) && language !== UNKNOWN)?.language ?? "";
  }

  draft(draft: DraftId): string {
    return `drafts/${nameOfId(draft)}.html`;
  }

  /** The name of a paragraph in its draft: of its file, and of its place in the page of the draft. */
  paragraphName(draft: DraftId, paragraph: ParagraphId): string {
    return this.#paragraphs.get(draft)?.get(paragraph) ?? nameOfId(paragraph);
  }

  paragraph({ draft, paragraph }: ParagraphPlace): string {
    return `drafts/${nameOfId(draft)}/${this.paragraphName(draft, paragraph)}.html`;
  }

  /** The paragraph where it stands in the page of its draft. */
  inDraft({ draft, paragraph }: ParagraphPlace): string {
    return `${this.draft(draft)}#${this.paragraphName(draft, paragraph)}`;
  }

  comparison({ before, after }: Pick<PublishedComparison, "before" | "after">): string {
    return `compare/${nameOfId(before)}_to_${nameOfId(after)}.html`;
  }

  /** The negotiation's first series has the plain name. */
  concordance(series: PublishedSeries): string {
    const first = series.drafts[0];
    const isFirst = first === undefined || series === this.publication.series[0];
    return isFirst ? "concordance.html" : `concordance_${nameOfId(first)}.html`;
  }

  statement(id: string): string {
    return `statements/${nameOfId(id)}.html`;
  }
}

/** The address of one file of a site as it is written in another. */
export function addressFrom(page: string, to: string): string {
  const [file = "", place] = to.split("#");
  if (file === page && place !== undefined) return `#${place}`;
  return `${"../".repeat(page.split("/").length - 1)}${to}`;
}

/** The file of data that says the same as a page. */
export function dataOf(page: string, ending: "json" | "akn.xml"): string {
  return page.replace(/\.html$/u, `.${ending}`);
}
