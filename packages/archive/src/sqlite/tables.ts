import type { Generated } from "kysely";
import type {
  Alignment,
  Dated,
  DecisionContent,
  Draft,
  DraftText,
  Paragraph,
  PairKind,
  Removal,
  SourceFormat,
  StatementText,
} from "@travaux/model";
import type { JsonText, PackedJson } from "./packed-json.ts";

/** The tables of an archive as kysely sees them; `schema.ts` makes them and says what they are for. */
export interface Tables {
  readonly negotiations: NegotiationRow;
  readonly rounds: RoundRow;
  readonly drafts: DraftRow;
  readonly draft_bases: DraftBaseRow;
  readonly draft_rounds: DraftRoundRow;
  readonly originals: OriginalRow;
  readonly documents: DocumentRow;
  readonly paragraphs: ParagraphRow;
  readonly paragraph_words: ParagraphWordsRow;
  readonly alignments: AlignmentRow;
  readonly gap_links: GapLinkRow;
  readonly statements: StatementRow;
  readonly statement_texts: StatementTextRow;
  readonly statement_paragraphs: StatementParagraphRow;
  readonly statement_words: ParagraphWordsRow;
  readonly decisions: DecisionRow;
  readonly removals: RemovalRow;
}

/** Yes or no, as SQLite keeps it. */
export type Flag = 0 | 1;

export interface NegotiationRow {
  readonly id: Generated<number>;
  readonly name: string;
  readonly title: string;
  readonly zone: string;
}

interface OfNegotiation {
  readonly negotiation_id: number;
}

export interface RoundRow extends OfNegotiation {
  readonly number: number;
  readonly label: string;
  readonly first_day: string;
  readonly last_day: string;
  /** Null when the round is a span. */
  readonly days: JsonText<readonly string[]> | null;
}

/** The four columns of a `Dated`; all null when there is no date. */
export interface DatedColumns {
  readonly date_on: string | null;
  readonly date_precision: Dated["precision"] | null;
  readonly date_zone: string | null;
  readonly date_source: Dated["source"] | null;
}

/** The columns of a `Source`. */
export interface SourceColumns {
  readonly source_name: string;
  readonly source_format: SourceFormat;
  readonly source_sha256: string;
}

export interface DraftRow extends OfNegotiation, DatedColumns, SourceColumns {
  readonly id: string;
  readonly position: number;
  readonly text: string;
  readonly label: string;
  readonly language: string;
  readonly issue: number;
  readonly kind: Draft["kind"];
  readonly symbol: string | null;
}

export interface DraftBaseRow extends OfNegotiation {
  readonly draft_id: string;
  readonly position: number;
  readonly base_id: string;
}

export interface DraftRoundRow extends OfNegotiation {
  readonly draft_id: string;
  readonly position: number;
  readonly round_number: number;
}

export interface OriginalRow extends OfNegotiation {
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

export interface DocumentRow extends OfNegotiation {
  readonly draft_id: string;
  readonly made_by_algorithm: string;
  readonly made_by_version: number;
  readonly body: PackedJson<DraftText>;
}

export interface ParagraphRow extends OfNegotiation {
  /** Joins the paragraph to its words in `paragraph_words`. */
  readonly row: Generated<number>;
  readonly draft_id: string;
  readonly position: number;
  readonly id: string;
  readonly body: JsonText<Paragraph>;
}

/** Words can be sought, never read back: the index keeps no copy of them. */
export interface ParagraphWordsRow {
  readonly rowid: number;
  readonly scope: string;
  readonly words: string;
}

export interface AlignmentRow extends OfNegotiation {
  readonly before_id: string;
  readonly after_id: string;
  readonly made_by_algorithm: string;
  readonly made_by_version: number;
  readonly body: PackedJson<Alignment>;
}

export interface GapLinkRow extends OfNegotiation {
  readonly before_draft: string;
  readonly before_paragraph: string;
  readonly after_draft: string;
  readonly after_paragraph: string;
  readonly position: number;
  readonly kind: PairKind;
  readonly moved: Flag;
  readonly renumbered: Flag;
  readonly similarity: number;
  readonly pinned: Flag;
}

export interface StatementRow extends OfNegotiation, DatedColumns, SourceColumns {
  readonly id: string;
  readonly position: number;
  readonly title: string;
  readonly speaker: string | null;
  readonly on_behalf_of: string | null;
  readonly meeting: string | null;
  readonly round_number: number | null;
  readonly language: string;
}

export interface StatementTextRow extends OfNegotiation {
  readonly statement_id: string;
  readonly body: PackedJson<StatementText>;
}

export interface StatementParagraphRow extends OfNegotiation {
  /** Joins the paragraph to its words in `statement_words`. */
  readonly row: Generated<number>;
  readonly statement_id: string;
  readonly position: number;
  readonly body: JsonText<Paragraph>;
}

export interface DecisionRow extends OfNegotiation {
  readonly uuid: string;
  readonly position: number;
  readonly author: string;
  readonly decided_at: string;
  readonly says: JsonText<DecisionContent>;
  readonly supersedes: string | null;
  readonly visibility: "private" | "shared";
}

export interface RemovalRow extends OfNegotiation {
  readonly what: Removal["what"];
  readonly name: string;
  readonly removed_at: string;
  readonly removed_by: string;
  readonly reason: string | null;
}
