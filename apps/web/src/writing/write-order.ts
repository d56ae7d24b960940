import type { FileOrder } from "./file-order.ts";

/** Makes the file, wherever it is called: in a worker, or in the page where there is none. */
export async function writeOrder(order: FileOrder): Promise<Uint8Array> {
  // Who reads a page only needs no maker of files.
  const render = await import("@travaux/render");
  switch (order.kind) {
    case "redline":
      return render.renderComparisonDocx(order.comparison, undefined, order.template);
    case "draft":
      return render.renderDraftReportDocx(order.report, order.template);
    case "synopsis":
      return render.renderSynopsisDocx(order.synopsis);
    case "report":
      return order.as === "docx"
        ? render.renderChangeReportDocx(order.report)
        : new TextEncoder().encode(render.renderChangeReportHtml(order.report));
    case "workbook":
      return render.renderConcordanceXlsx(order.concordance);
  }
}
