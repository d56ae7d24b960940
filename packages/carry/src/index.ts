export { readCarriedData, unpackData } from "./carried-data.ts";
export type { CarriedData, CarryRefusal, Password } from "./carried-data.ts";
export { readPageTemplate } from "./page-template.ts";
export type { CharacterRange, PageTemplate, TemplateFace } from "./page-template.ts";
export { CARRIED_ID, writePage } from "./write-page.ts";
export type { Carried } from "./write-page.ts";
