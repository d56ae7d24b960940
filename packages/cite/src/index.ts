export { bindCitations } from "./bind/bind-citations.ts";
export type { BoundCitations } from "./bind/bind-citations.ts";
export type { AddressedParagraph, BindableDraft, BindableStatement, DraftCalendar } from "./bind/calendar.ts";
export { findCitations } from "./recognise/find-citations.ts";
export { checkDraft } from "./within/check-draft.ts";
export type { EarlierDraft, Provision } from "./within/provision.ts";
export { findProposedWordings } from "./wording/find-proposed-wordings.ts";
