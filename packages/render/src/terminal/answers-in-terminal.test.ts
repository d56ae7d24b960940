import { describe, expect, test } from "vitest";
import {
  riverConcordance,
  riverDrafts,
  riverLineage,
  riverProvenance,
  riverReport,
  riverSearch,
} from "../fixtures/answers.ts";
import { renderConcordance } from "./concordance-in-terminal.ts";
import { renderDraftList } from "./draft-list-in-terminal.ts";
import { renderDraftReport } from "./draft-report-in-terminal.ts";
import { renderFindings } from "./findings-in-terminal.ts";
import { renderLineage } from "./lineage-in-terminal.ts";
import { renderProvenance } from "./provenance-in-terminal.ts";
import { renderSearch } from "./search-in-terminal.ts";

const plainly = { width: 80, colour: false, all: false };

describe("answers for the terminal, without colour", () => {
  test("a paragraph's history tells each draft, the gap and the redline", () => {
    expect(renderLineage(riverLineage(), plainly)).toBe(`44@rev-2, in 2 of 3 drafts

Zero draft · 2031-01-10
  38       first appears
           The Parties shall meet.

Rev 1 · 2031-02-10 13:00 · not in this draft

Rev 2
  44 ← 38  revised · moved · restored: last seen in Zero draft
           The Parties [-shall-] {+should+} meet.
`);
  });

  test("a history without redlines shows each wording", () => {
    const lineage = riverLineage();
    const links = lineage.links.map(({ redline: _redline, ...link }) => link);
    expect(renderLineage({ ...lineage, links }, plainly)).toContain("The Parties should meet.");
  });

  test("provenance names the draft of each stretch of words and their shares", () => {
    expect(renderProvenance(riverProvenance(), plainly)).toBe(`44@rev-2
zero 3 words (75 %), rev-2 1 word (25 %)

38@zero           The Parties
44@rev-2          should
38@zero (again)   meet.
`);
  });

  test("a concordance has a row for each thread", () => {
    expect(renderConcordance(riverConcordance(), plainly)).toBe(`2 threads
~ revised   + new   x dropped   < split   > merged   % recast   ^ moved   *
restored

Zero draft  Rev 1  Rev 2  Begins
──────────  ─────  ─────  ──────────────────────
38          x      ~^ 44  The Parties shall meet
            + 2    2      Data are free
`);
  });

  test("a search shows addresses and what was looked for", () => {
    expect(renderSearch(riverSearch(), plainly)).toBe(`“meet”: 2 passages in 3 paragraphs, the first 1 shown

38@zero  Cooperation
  since Zero draft (38), now 44 in Rev 2
  The Parties shall ‹meet›.
`);
  });

  test("a search says where else a passage is, and who said the words", () => {
    const [hit] = riverSearch().hits;
    if (hit === undefined) throw new Error("no hit");
    const dropped = { ...hit.life, last: hit.life.since, droppedIn: { draft: "rev-1", draftLabel: "Rev 1" } };
    const alsoIn = [{ draft: "plus", draftLabel: "Plus", id: "q", label: null, address: null }];
    const said = { statement: "s", title: "Remarks", speaker: "Ana", onBehalfOf: "Lakeland", date: "2031-03-04" };
    const statements = {
      total: 4,
      hits: [{ ...said, paragraph: "1", text: "We shall meet.", matches: [{ from: 9, to: 13 }] }],
    };
    const hits = [{ ...hit, life: dropped, alsoIn }];
    expect(renderSearch({ ...riverSearch(), total: 1, passages: 1, hits, statements }, plainly))
      .toBe(`“meet”: 1 paragraph; 4 places in statements, the first 1 shown

38@zero  Cooperation
  only in Zero draft (38), dropped in Rev 1; also #q@plus
  The Parties shall ‹meet›.

Statement: Remarks  Lakeland · 2031-03-04
  We shall ‹meet›.
`);
  });

  test("a search without hits says so", () => {
    expect(renderSearch({ ...riverSearch(), total: 0, passages: 0, hits: [] }, plainly)).toBe("“meet”: nothing\n");
  });

  test("a draft shows labels, brackets, tracked changes, notes, attributions and findings", () => {
    expect(renderDraftReport(riverReport(), plainly)).toBe(`Compact on Shared Waters
rev-2.docx · Word · language en · sha256 0123456789ab
1 heading, 1 paragraph, 1 item and 1 note; 1 open bracket; 2 tracked changes.
Findings: 1 warning and 1 remark.

            ## Cooperation

1           States [should] [-always-] share data (Footnote 1) {+at once+}.
            — G77, Norway propose “should”
          ! A bracket is not closed. — “States [should] share data at …”
            (unclosed-bracket)
          · After 1 comes 3. (label-gap)

1(a)          Of gauges;

Footnote 1  As defined in the annex.
`);
  });

  test("a draft says at its head what is odd about the whole of it, and what people said", () => {
    const by = { uuid: "u1", author: "Ana", at: "2031-05-28T10:00:00Z" };
    const shown = renderDraftReport(
      {
        ...riverReport(),
        mends: [{ origin: { part: "text", at: 1 }, quotation: "States", mend: { kind: "join" }, ...by }],
        legend: [{ mark: "highlight", value: "yellow", means: "proposed" }],
        findings: [{ code: "encoding-guessed", severity: "warning", message: "The encoding was guessed." }],
      },
      plainly,
    );
    expect(shown).toContain(
      "Mended by Ana: 1 mend.\nMarks: highlight yellow means proposed.\n! The encoding was guessed. (encoding-guessed)\n\n",
    );
  });

  test("a part of a draft is shown without the notes that are not in it", () => {
    const report = riverReport();
    const paragraphs = report.paragraphs.filter((paragraph) => paragraph.kind !== "note");
    expect(renderDraftReport({ ...report, paragraphs }, plainly)).toContain("share data (note) {+at once+}");
  });

  test("findings alone begin with the file", () => {
    expect(renderFindings(riverReport(), plainly)).toBe(`rev-2.docx: 1 warning and 1 remark.
! 1: A bracket is not closed. — “States [should] share data at …”
  (unclosed-bracket)
· 1: After 1 comes 3. (label-gap)
`);
  });

  test("a draft with nothing odd says so", () => {
    expect(renderFindings({ ...riverReport(), findings: [] }, plainly)).toBe("rev-2.docx: nothing odd.\n");
  });

  test("a list of drafts is a table, and with everything says what each draft did", () => {
    expect(renderDraftList(riverDrafts(), { ...plainly, all: true })).toBe(`Compact on Shared Waters
shared-waters · 2 drafts, 1 round, 4 statements · times of America/New_York

Draft       Id     Date              Rounds  Numbered  Words  Brackets  Changed
──────────  ─────  ────────────────  ──────  ────────  ─────  ────────  ───────
Zero draft  zero   2031-01-10        1             52  4,210        12
Rev 1       rev-1  2031-02-10 13:00                52  4,210        12     25 %

#  Round        Days
─  ───────────  ────────────────────────
1  First round  2031-01-20 to 2031-01-24

Zero draft → Rev 1: 9 revised, 2 new, 1 dropped and 1 split; 1 block moved; 40
unchanged; 20 renumbered.
`);
  });
});
