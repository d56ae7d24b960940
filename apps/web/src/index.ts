export { BrokenPage, LockedPage } from "./copy/locked-page.tsx";
export type { Shut } from "./copy/locked-page.tsx";
export { keptLanguage } from "./language/kept-language.ts";
export { showIn } from "./language/language-in-use.ts";
export { t } from "./language/t.ts";
export { Refusal } from "./read-model.ts";
export type { CopyParticulars, ReadModel } from "./read-model.ts";
export { startViewer } from "./start-viewer.tsx";
