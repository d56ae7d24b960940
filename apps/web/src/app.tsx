import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useLanguageInUse } from "./language/language-in-use.ts";
import type { ViewerRouter } from "./router.ts";

interface AppProps {
  readonly queryClient: QueryClient;
  readonly router: ViewerRouter;
}

/** The viewer. In another language it is drawn anew, at the same address and with the answers that are there. */
export function App({ queryClient, router }: AppProps): ReactNode {
  const language = useLanguageInUse();
  return (
    <QueryClientProvider client={queryClient}>
      <RouterProvider key={language} router={router} />
    </QueryClientProvider>
  );
}
