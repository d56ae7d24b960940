/** So many bytes at once are made into characters: more arguments than that a call does not take everywhere. */
const PIECE = 0x8000;

/** Bytes as base64, in letters that neither a script element nor JSON has to escape. */
export function toBase64(bytes: Uint8Array): string {
  let characters = "";
  for (let from = 0; from < bytes.length; from += PIECE)
    characters += String.fromCharCode(...bytes.subarray(from, from + PIECE));
  return btoa(characters);
}

/** The bytes again; null when it is no base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    const characters = atob(text);
    const bytes = new Uint8Array(characters.length);
    for (let at = 0; at < bytes.length; at += 1) bytes[at] = characters.charCodeAt(at);
    return bytes;
  } catch {
    return null;
  }
}
