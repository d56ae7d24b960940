const LONGEST = 40;

/** The name of a negotiation as addresses have it, from its title: "Compact on Shared Waters" is "compact-on-shared-waters". */
export function nameFromTitle(title: string): string {
  return (
    title
      .normalize("NFD")
      .toLowerCase()
      // Accents fall away, what is no letter or digit of addresses parts words: "é" is "e", "'" is a gap.
      .replaceAll(/\p{M}/gu, "")
      .replaceAll(/[^a-z0-9]+/g, "-")
      .slice(0, LONGEST)
      .replaceAll(/^-+|-+$/g, "")
  );
}
