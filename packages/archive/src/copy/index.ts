export { openCopy } from "./open-copy.ts";
