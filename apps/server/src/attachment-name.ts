/**
 * The `Content-Disposition` of a download (RFC 6266): the name in ASCII for old clients, and whole, percent-encoded, for
 * all others. Nothing in a name can end the header or begin another.
 */
export function attachmentName(name: string): string {
  const plain = Array.from(name, (character) => (isPlain(character) ? character : "_")).join("");
  return `attachment; filename="${plain}"; filename*=UTF-8''${percentEncoded(name)}`;
}

function isPlain(character: string): boolean {
  return character >= " " && character <= "~" && !['"', "\\", "%", "/", ";"].includes(character);
}

/** RFC 8187: what `encodeURIComponent` leaves is allowed there but for five characters. */
function percentEncoded(name: string): string {
  // Through UTF-8 and back: half a surrogate pair, which cannot be encoded, becomes U+FFFD.
  const wellFormed = Buffer.from(name, "utf8").toString("utf8");
  return encodeURIComponent(wellFormed).replace(
    // "'" and "(" fit, "a" does not.
    /['()*!]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
