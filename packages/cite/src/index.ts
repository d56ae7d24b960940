export { findCitations } from "./find-citations.ts";
