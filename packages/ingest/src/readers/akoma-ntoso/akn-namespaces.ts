/** What a writer of ours adds beyond the standard: attributes, and metadata that the standard has no place for. */
export const OWN_NAMESPACE = "urn:travaux:draft:1";

/** Version 3.0 of OASIS and its drafts ("…/akn/3.0", "…/akn/3.0/CSD13"), and the versions from before OASIS had it ("http://www.akomantoso.org/2.0"). */
const FAMILIES = ["http://docs.oasis-open.org/legaldocml/ns/akn/", "http://www.akomantoso.org/"];

/** True for every version of Akoma Ntoso; they differ in little that matters for reading. */
export function isAknNamespace(uri: string): boolean {
  return FAMILIES.some((family) => uri.startsWith(family));
}
