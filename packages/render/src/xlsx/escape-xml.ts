import { showControlsKeepingDirection } from "../text/visible-characters.ts";

/** Text for an element or a quoted attribute of XML; characters that XML cannot hold are shown by others. */
export function escapeXml(text: string): string {
  return showControlsKeepingDirection(text)
    .replaceAll(/[\p{Cs}\uFFFE\uFFFF]/gu, "\uFFFD") // half a pair; "\u{1F600}" is whole and does not fit
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
