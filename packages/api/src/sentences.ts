export { sentenceForViewer } from "./door-sentences.ts";
export { wireNames } from "./wire-names.ts";
