import type { Concordance } from "@travaux/model";
import type { ReactNode } from "react";
import { t } from "../language/t.ts";
import { FileButton } from "../ui/file-button.tsx";
import { saveFile } from "../ui/save-file.ts";

interface DownloadButtonsProps {
  readonly negotiation: string;
  /** As it is shown: narrowed, and in its order. */
  readonly concordance: Concordance;
}

/** Spreadsheet programs take a file of comma-separated values for UTF-8 only when it begins with this mark. */
const BYTE_ORDER_MARK = "\ufeff";

/** The table that is shown as a file, made in the browser: nothing is asked of the server. */
export function DownloadButtons({ negotiation, concordance }: DownloadButtonsProps): ReactNode {
  const name = `${negotiation}-concordance`;
  const saveCsv = async (): Promise<void> => {
    const { renderConcordanceCsv } = await import("@travaux/render");
    const text = BYTE_ORDER_MARK + renderConcordanceCsv(concordance);
    saveFile(new Blob([text], { type: "text/csv;charset=utf-8" }), `${name}.csv`);
  };
  return (
    <div className="concordance-files no-print">
      <FileButton name={name} kind="xlsx" order={async () => ({ kind: "workbook", concordance })}>
        {t("concordance.excel")}
      </FileButton>
      <button type="button" className="button" onClick={() => void saveCsv()}>
        {t("concordance.csv")}
      </button>
    </div>
  );
}
