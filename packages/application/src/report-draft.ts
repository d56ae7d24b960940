import type { DraftReport, DraftText, KeptMend } from "@travaux/model";
import { countedAddresses, failure, openAddressBook, paragraphsOf, success } from "@travaux/model";
import { readAddress } from "./naming/find-paragraph.ts";
import { nearestLabels } from "./naming/nearest-labels.ts";
import { sectionOf } from "./section-of.ts";
import type { Outcome } from "./travaux-error.ts";

/** Everything that was understood of a draft, in the contract's shape. */
export function openReport(text: DraftText): DraftReport {
  return {
    format: "travaux.draft/1",
    title: text.title,
    language: text.language,
    source: text.source,
    paragraphs: paragraphsOf(text.document),
    ...(text.legend === undefined ? {} : { legend: text.legend }),
    ...(text.masthead === undefined ? {} : { masthead: text.masthead }),
    furniture: text.furniture,
    findings: text.findings,
  };
}

/** The same of a draft that is kept, with what people mended of it. */
export function reportMended(text: DraftText, mends: readonly KeptMend[]): DraftReport {
  const report = openReport(text);
  return mends.length === 0 ? report : { ...report, mends };
}

/**
 * A report cut down to what a label names: each paragraph that it fits with what stands under it, and the findings there.
 *
 * @param draft how the draft is named in an error
 */
export function reportSection(report: DraftReport, label: string, draft: string): Outcome<DraftReport> {
  const address = readAddress(label);
  if (!address.ok) return address;
  const { target } = address.value;
  const heads = openAddressBook(report.paragraphs).find(target);
  if (heads.length === 0) {
    const nearest = target.kind === "id" ? [] : nearestLabels(report.paragraphs, label);
    return failure({ kind: "no-such-paragraph", address: label, draft, nearest });
  }
  const shown = new Set(heads.flatMap((head) => sectionOf(report.paragraphs, head.id)).map(({ id }) => id));
  const paragraphs = report.paragraphs.filter((paragraph) => shown.has(paragraph.id));
  const { masthead: _whole, ...part } = report;
  return success({
    ...part,
    paragraphs,
    addresses: countedAddresses(report.paragraphs, paragraphs),
    furniture: [],
    findings: report.findings.filter((finding) => finding.paragraph !== undefined && shown.has(finding.paragraph)),
  });
}
