import { QueryClient } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "@fontsource-variable/noto-naskh-arabic/wght.css";
import "@fontsource-variable/noto-sans/wght.css";
import "@fontsource-variable/noto-serif/wght-italic.css";
import "@fontsource-variable/noto-serif/wght.css";
import "./ui/tokens.css";
import "./ui/base.css";
import { createApiClient } from "./api-client.ts";
import { App } from "./app.tsx";
import { keptLanguage } from "./language/kept-language.ts";
import { showIn } from "./language/language-in-use.ts";
import { createViewerRouter } from "./router.ts";

const queryClient = new QueryClient({
  defaultOptions: {
    // The server stands on the same machine: an answer that failed once fails twice, and a reader waits for nothing.
    queries: { staleTime: 30_000, retry: false, refetchOnWindowFocus: false },
  },
});

const router = createViewerRouter({ queryClient, readModel: createApiClient("/api") });
const place = document.getElementById("root");
if (place === null) throw new Error("index.html has no place for the viewer");

await showIn(keptLanguage());
createRoot(place).render(
  <StrictMode>
    <App queryClient={queryClient} router={router} />
  </StrictMode>,
);

// Chinese comes in a hundred slices, of which a page fetches those that it shows. Their list alone is as long as all other
// styles: it follows when the page stands.
void import("@fontsource-variable/noto-serif-sc/wght.css");
