/** True for a name that fits into commands and addresses: lower-case letters, digits and single hyphens between them. */
export function isNegotiationName(name: string): boolean {
  // "shared-waters-2" fits; "Shared Waters", "-x" and "a--b" do not. Each character can be read in one way only.
  return name.length <= 64 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name);
}
