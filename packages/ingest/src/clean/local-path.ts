/**
 * True of what leads to a place on a machine or in its network: "C:\Users\ana\x.docx", "\\server\share", "file:///home/ana",
 * "/home/ana/x.dotx"; not of "https://example.org/a", "x.docx", "and/or", "#top".
 */
export function isLocalPath(text: string): boolean {
  return LOCAL.test(text.trim());
}

/** "file:///x"; "C:\x", "C:/x"; "\\server"; "/home/ana/x". Not "profile: x", "c: x", "/and". */
const LOCAL = /^(?:file:|[a-z]:[\\/]|\\\\|\/(?:home|users|volumes|mnt|media|net|srv|tmp|var)\/)/i;

/** Schemes of addresses that lead to what is published or to somebody's mailbox: part of what a text says. */
const WEB = /^(?:https?|ftps?|mailto|tel|urn|doi|news):/i; // "https://example.org", not "file:///x", "x.docx"

/** True of the address of a page, a mailbox or a number. */
export function isWebAddress(target: string): boolean {
  return WEB.test(target.trim());
}

/** What a path leads to, without the way there: "x.docx" of "C:\Users\ana\x.docx". */
export function lastStep(path: string): string {
  return (
    path
      .trim()
      .split(/[\\/]+/)
      .at(-1) ?? ""
  ); // "\", "/", "\\"
}
