/** One negotiation: the series of drafts of one instrument and what was said about them. */
export interface Negotiation {
  /** Short name for addresses and commands: lower-case letters, digits and hyphens. Unique in an archive. */
  readonly name: string;
  readonly title: string;
  /** IANA time zone in which dates without a zone are read. */
  readonly zone: string;
}
