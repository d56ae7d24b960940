import type { ReactNode } from "react";
import { t } from "../language/t.ts";
import { useReadModel } from "../ui/use-read-model.ts";

/** The negotiation as one page that is read without a server, to be taken along. */
export function PageDownload({ negotiation }: { readonly negotiation: string }): ReactNode {
  const address = useReadModel().pageAddress(negotiation);
  if (address === null) return null;
  return (
    <div className="bundle-desk">
      <p className="quiet">{t("copy.downloadHint")}</p>
      <a href={address} download={`${negotiation}.html`} className="button">
        {t("copy.download")}
      </a>
    </div>
  );
}
