export { findCitations } from "./recognise/find-citations.ts";
