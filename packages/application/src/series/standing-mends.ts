import type { Decision, DraftId, DraftMends, KeptLegendEntry, KeptMend, Mends } from "@travaux/model";
import { standingDecisions } from "@travaux/model";

/** What people mended of one draft, and what they said its marks mean, as far as nobody took it back. */
export function standingMends(decisions: readonly Decision[], draft: DraftId): DraftMends {
  const mends: KeptMend[] = [];
  const legend: KeptLegendEntry[] = [];
  for (const { uuid, author, at, says } of standingDecisions(decisions)) {
    const by = { uuid, author, at };
    if (says.kind === "mended-structure" && says.draft === draft) {
      const { origin, quotation, mend } = says;
      mends.push({ origin, quotation, mend, ...by });
    }
    if (says.kind === "legend" && says.draft === draft) {
      const { mark, value, means } = says;
      legend.push({ mark, ...(value === undefined ? {} : { value }), means, ...by });
    }
  }
  return { format: "travaux.mends/1", draft, mends, legend };
}

/** The same without who said it: what a reader is told. */
export function bareMends({ mends, legend }: DraftMends): Mends {
  return {
    mends: mends.map(({ origin, quotation, mend }) => ({ origin, quotation, mend })),
    legend: legend.map(({ mark, value, means }) => ({ mark, ...(value === undefined ? {} : { value }), means })),
  };
}
