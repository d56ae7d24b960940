import { createHashHistory } from "@tanstack/react-router";
import { CARRIED_ID, type CarriedData, readCarriedData } from "@travaux/carry";
import { answerOrders, BrokenPage, keptLanguage, LockedPage, type Shut, showIn, startViewer } from "@travaux/web";
import { createRoot, type Root } from "react-dom/client";
import { followInside } from "./follow-inside.ts";
import { openCarried, travauxOver } from "./open-carried.ts";
import { createCopyReader } from "./read-copy.ts";
import { startOwnWorker } from "./start-own-worker.ts";

// The one script that there is runs as the page, and once more as the worker that makes files.
if (typeof document === "undefined") answerOrders(self);
else await openPage();

async function openPage(): Promise<void> {
  const place = document.getElementById("root");
  if (place === null) throw new Error("the page has no place for the viewer");
  const root = createRoot(place);
  await showIn(keptLanguage());
  const data = readCarriedData(document.getElementById(CARRIED_ID)?.textContent ?? "");
  if (data === null) root.render(<BrokenPage />);
  else if (data.lock !== null) root.render(<LockedPage open={async (password) => open(root, data, password)} />);
  else if ((await open(root, data, null)) !== null) root.render(<BrokenPage />);
}

/** Shows what the page carries; gives why not. */
async function open(into: Root, carried: CarriedData, password: string | null): Promise<Shut | null> {
  const opened = await openCarried(carried, password);
  if (typeof opened === "string") return opened;
  const { content, faces } = opened;
  dressIn(faces);
  const { pair, copy } = content;
  // A comparison opens as one, unless the address says otherwise.
  if (pair !== null && window.location.hash === "") {
    const view = new URLSearchParams({ before: pair.before, after: pair.after });
    window.location.hash = `/n/${encodeURIComponent(copy.negotiation.name)}/compare?${view}`;
  }
  const history = createHashHistory();
  followInside(history);
  const readModel = createCopyReader(travauxOver(content), content);
  startViewer(into, { readModel, startWorker: startOwnWorker, history });
  return null;
}

/** Typefaces come with the data: a style sheet that is made here asks for nothing. */
function dressIn(faces: readonly string[]): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(faces.join("\n"));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
