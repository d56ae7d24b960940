import { QueryClient } from "@tanstack/react-query";
import type { RouterHistory } from "@tanstack/react-router";
import { StrictMode } from "react";
import type { Root } from "react-dom/client";
import "@fontsource-variable/noto-naskh-arabic/wght.css";
import "@fontsource-variable/noto-sans/wght.css";
import "@fontsource-variable/noto-serif/wght-italic.css";
import "@fontsource-variable/noto-serif/wght.css";
import "./ui/tokens.css";
import "./ui/base.css";
import { App } from "./app.tsx";
import type { ReadModel } from "./read-model.ts";
import { writerIn } from "./writing/write-in-worker.ts";
import { createViewerRouter, type ViewerRouter } from "./router.ts";

/** What the viewer is drawn over. */
export interface ViewerSurroundings {
  readonly readModel: ReadModel;
  /** A worker that answers orders for files. */
  readonly startWorker: () => Worker;
  /** The window's, unless told. */
  readonly history?: RouterHistory;
}

/** Draws the viewer over whatever answers it; a language has to be shown before. */
export function startViewer(root: Root, { readModel, startWorker, history }: ViewerSurroundings): ViewerRouter {
  const queryClient = new QueryClient({
    defaultOptions: {
      // The answers come from this machine: one that failed once fails twice, and a reader waits for nothing.
      queries: { staleTime: 30_000, retry: false, refetchOnWindowFocus: false, networkMode: "always" },
      mutations: { networkMode: "always" },
    },
  });
  const router = createViewerRouter({ queryClient, readModel, writeFile: writerIn(startWorker) }, history);
  root.render(
    <StrictMode>
      <App queryClient={queryClient} router={router} />
    </StrictMode>,
  );
  return router;
}
