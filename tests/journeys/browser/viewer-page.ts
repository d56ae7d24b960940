import type { Browser, Page } from "playwright-core";

/** A window as wide as a laptop's and one as wide as a telephone's. */
export const windows = {
  laptop: { width: 1280, height: 900 },
  phone: { width: 375, height: 812 },
} as const;

export interface ViewerWindow {
  readonly window?: keyof typeof windows;
  readonly theme?: "light" | "dark";
}

/** In which a page is held to be accessible. Of the dark one window is enough: there a page differs by its colours alone. */
export const looks: readonly Required<ViewerWindow>[] = [
  { window: "laptop", theme: "light" },
  { window: "laptop", theme: "dark" },
  { window: "phone", theme: "light" },
];

/** A page in a fresh profile, and all that went wrong in it: errors, refusals of the content security policy. */
export interface ViewerPage {
  readonly page: Page;
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

export async function openPage(
  browser: Browser,
  { window = "laptop", theme = "light" }: ViewerWindow = {},
): Promise<ViewerPage> {
  const context = await browser.newContext({
    viewport: windows[window],
    colorScheme: theme,
    reducedMotion: "reduce",
    locale: "en-GB",
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
  });
  return { page, faults, close: async () => context.close() };
}
