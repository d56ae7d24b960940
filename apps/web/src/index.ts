export { BrokenPage, LockedPage } from "./copy/locked-page.tsx";
export type { Shut } from "./copy/locked-page.tsx";
export { onlyACopy } from "./copy/only-a-copy.ts";
export { breath } from "./drawing/breath.ts";
export { keptLanguage } from "./language/kept-language.ts";
export { showIn } from "./language/language-in-use.ts";
export { Refusal } from "./read-model.ts";
export type { CopyParticulars, ReadModel } from "./read-model.ts";
export { startViewer } from "./start-viewer.tsx";
