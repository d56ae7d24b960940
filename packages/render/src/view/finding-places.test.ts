import type { DraftReport, Paragraph } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { riverReport } from "../fixtures/answers.ts";
import { paragraph } from "../fixtures/drafts.ts";
import { placeFindings } from "./finding-places.ts";

const reportOn = (about: Paragraph): DraftReport => ({
  ...riverReport(),
  paragraphs: [about],
  findings: [{ code: "label-gap", severity: "info", message: "Odd.", paragraph: about.id, from: 0, to: 0 }],
});

describe("placeFindings", () => {
  test("quotes the words around the place", () => {
    expect(placeFindings(reportOn(paragraph("a", "7", "Rivers rise.")))).toMatchObject([
      { place: "7", quotation: "Rivers rise." },
    ]);
  });

  test("quotes nothing where there are no words", () => {
    expect(placeFindings(reportOn(paragraph("a", "7", "")))).toMatchObject([{ place: "7", quotation: null }]);
  });
});
