/** One file of a site. */
export interface SiteFile {
  /** From the root of the site, with "/" between folders. */
  readonly path: string;
  readonly text: string;
}
