import type { ReactNode } from "react";
import { t } from "../language/t.ts";
import { useReadModel } from "../ui/use-read-model.ts";
import "./copy.css";

/** The negotiation as one page that is read without a server, to be taken along. */
export function PageDownload({ negotiation }: { readonly negotiation: string }): ReactNode {
  const address = useReadModel().pageAddress(negotiation);
  if (address === null) return null;
  return (
    <p className="page-download no-print">
      <a href={address} download={`${negotiation}.html`} className="button">
        {t("copy.download")}
      </a>{" "}
      <span className="meta quiet">{t("copy.downloadHint")}</span>
    </p>
  );
}
