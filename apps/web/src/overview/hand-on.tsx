import type { ReactNode } from "react";
import { BundleDownload } from "../bundle/bundle-download.tsx";
import { PageDownload } from "../copy/page-download.tsx";
import { t } from "../language/t.ts";

/** The whole negotiation as one file: to be read anywhere, or to be gone on with in another person's Travaux. */
export function HandOn({ negotiation }: { readonly negotiation: string }): ReactNode {
  return (
    <details className="add-small no-print">
      <summary>{t("bundle.handOn")}</summary>
      <PageDownload negotiation={negotiation} />
      <BundleDownload negotiation={negotiation} />
    </details>
  );
}
