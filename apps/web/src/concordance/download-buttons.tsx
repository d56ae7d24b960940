import type { Concordance } from "@travaux/model";
import { type ReactNode, useState } from "react";
import { t } from "../language/t.ts";
import { saveFile } from "../ui/save-file.ts";

interface DownloadButtonsProps {
  readonly negotiation: string;
  /** As it is shown: narrowed, and in its order. */
  readonly concordance: Concordance;
}

/** Spreadsheet programs take a file of comma-separated values for UTF-8 only when it begins with this mark. */
const BYTE_ORDER_MARK = "\ufeff";
const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The table that is shown as a file, made in the browser: nothing is asked of the server. */
export function DownloadButtons({ negotiation, concordance }: DownloadButtonsProps): ReactNode {
  const [isBusy, setIsBusy] = useState(false);
  const name = `${negotiation}-concordance`;
  const saveWorkbook = async (): Promise<void> => {
    setIsBusy(true);
    try {
      // Who reads the table only needs no maker of workbooks.
      const { renderConcordanceXlsx } = await import("@travaux/render");
      const bytes = new Uint8Array(renderConcordanceXlsx(concordance));
      saveFile(new Blob([bytes], { type: WORKBOOK }), `${name}.xlsx`);
    } finally {
      setIsBusy(false);
    }
  };
  const saveCsv = async (): Promise<void> => {
    const { renderConcordanceCsv } = await import("@travaux/render");
    const text = BYTE_ORDER_MARK + renderConcordanceCsv(concordance);
    saveFile(new Blob([text], { type: "text/csv;charset=utf-8" }), `${name}.csv`);
  };
  return (
    <div className="concordance-files no-print">
      <button type="button" className="button" disabled={isBusy} onClick={() => void saveWorkbook()}>
        {t("concordance.excel")}
      </button>
      <button type="button" className="button" onClick={() => void saveCsv()}>
        {t("concordance.csv")}
      </button>
    </div>
  );
}
