import type { ReactNode } from "react";
import { t } from "../language/t.ts";
import { useReadModel } from "../ui/use-read-model.ts";

/** The whole negotiation as one file, for another person's Travaux. */
export function BundleDownload({ negotiation }: { readonly negotiation: string }): ReactNode {
  const address = useReadModel().bundleAddress(negotiation);
  return (
    <div className="bundle-desk">
      <p className="quiet">{t("bundle.downloadHint")}</p>
      <a className="button" href={address} download>
        {t("bundle.download")}
      </a>
    </div>
  );
}
