export { bindCitations } from "./bind/bind-citations.ts";
export type { BoundCitations } from "./bind/bind-citations.ts";
export type { AddressedParagraph, BindableDraft, BindableStatement, DraftCalendar } from "./bind/calendar.ts";
export { findCitations } from "./recognise/find-citations.ts";
export { findProposedWordings } from "./wording/find-proposed-wordings.ts";
export { recogniseParticulars, statementText } from "./particulars/recognise-particulars.ts";
export type { PrintedStatement, Recognised, RecognisedParticulars } from "./particulars/recognise-particulars.ts";
