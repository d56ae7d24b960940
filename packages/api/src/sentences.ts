export { sentenceForViewer } from "./door-sentences.ts";
