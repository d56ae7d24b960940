import { QueryClient } from "@tanstack/react-query";
import { createMemoryHistory } from "@tanstack/react-router";
import { configure, render, type RenderResult } from "@testing-library/react";
import { App } from "./app.tsx";
import { type ReadModel, Refusal } from "./read-model.ts";
import { createViewerRouter } from "./router.ts";
import type { FileWriter } from "./writing/file-order.ts";
import { writeOrder } from "./writing/write-order.ts";

// A page that is loaded when it is first opened takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

/** Refuses every question that a test did not expect. */
const silent: ReadModel = {
  copy: null,
  pageAddress: () => null,
  follow: () => () => undefined,
  negotiations: refuse,
  drafts: refuse,
  draft: refuse,
  margins: refuse,
  draftProvenance: refuse,
  synopsis: refuse,
  comparison: refuse,
  template: refuse,
  history: refuse,
  provenance: refuse,
  concordance: refuse,
  flow: refuse,
  progress: refuse,
  standing: refuse,
  report: refuse,
  search: refuse,
  statements: refuse,
  statement: refuse,
  cited: refuse,
  send: refuse,
  preview: refuse,
  keep: refuse,
  previewStatement: refuse,
  keepStatement: refuse,
  keepRound: refuse,
  startNegotiation: refuse,
  bundleAddress: () => "/api/bundles/none",
  previewBundle: refuse,
  takeInBundle: refuse,
  mends: refuse,
  previewMends: refuse,
  mend: refuse,
  decisions: refuse,
  correctAlignment: refuse,
  settleCitation: refuse,
  correctDraft: refuse,
  correctStatement: refuse,
  revokeDecision: refuse,
};

async function refuse(): Promise<never> {
  throw new Refusal("unexpected", "The test did not expect this question.");
}

/** The viewer at an address, with the answers that a test gives. */
export function openViewer(
  address: string,
  answers: Partial<ReadModel>,
  writeFile: FileWriter = writeOrder,
): RenderResult & { readonly at: () => string; readonly go: (address: string) => void } {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const history = createMemoryHistory({ initialEntries: [address] });
  const router = createViewerRouter({ queryClient, readModel: { ...silent, ...answers }, writeFile }, history);
  const page = render(<App queryClient={queryClient} router={router} />);
  return { ...page, at: () => router.state.location.href, go: (to) => history.push(to) };
}
