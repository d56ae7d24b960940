import { createRoot } from "react-dom/client";
import { createApiClient } from "./api-client.ts";
import { keptLanguage } from "./language/kept-language.ts";
import { showIn } from "./language/language-in-use.ts";
import { startViewer } from "./start-viewer.tsx";

const place = document.getElementById("root");
if (place === null) throw new Error("index.html has no place for the viewer");

await showIn(keptLanguage());
startViewer(createRoot(place), {
  readModel: createApiClient("/api"),
  startWorker: () => new Worker(new URL("writing/file-worker.ts", import.meta.url), { type: "module" }),
});

// Chinese comes in a hundred slices, of which a page fetches those that it shows. Their list alone is as long as all other
// styles: it follows when the page stands.
void import("@fontsource-variable/noto-serif-sc/wght.css");
