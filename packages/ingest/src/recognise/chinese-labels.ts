import { canonicalLabel, isChineseNumeral } from "@travaux/model";
import { endOfTerminators, found } from "./found-label.ts";
import type { Found } from "./found-label.ts";
import { isBlank, isDigit } from "./label-characters.ts";
import { partOf } from "./label-part.ts";

/** "第44段", "第十二条". */
export function scanChinese(window: string, from: number): Found | null {
  for (let end = from + 2; end < from + 9 && end < window.length; end++) {
    if (!"段条款项章节部".includes(window.charAt(end))) continue;
    if (window.charAt(end) === "部" && window.charAt(end + 1) === "分") end++;
    const withSuffix = /之[二三四五六七八九十]/.test(window.slice(end + 1, end + 3)) ? end + 3 : end + 1; // "第44段之二"
    const printed = window.slice(from, withSuffix);
    return { part: partOf(printed, printed, canonicalLabel(printed) ?? printed), end: withSuffix };
  }
  return null;
}

/** "附件二" alone or before its title; "附件二所列" is text. */
export function scanChineseAnnex(window: string, from: number): Found | null {
  let end = from + 2;
  while ((isChineseNumeral(window.charAt(end)) || isDigit(window.charAt(end))) && end - from < 6) end++;
  const next = window.charAt(end);
  if (end === from + 2 || !(next === "" || isBlank(next) || ":：.．".includes(next))) return null;
  return found(window.slice(from, end), endOfTerminators(window, end), window.slice(from, end));
}

/** "一、", "十二、", "三．"; "一个" is text. */
export function scanChineseNumeral(window: string, from: number): Found | null {
  let end = from;
  while (isChineseNumeral(window.charAt(end)) && end - from < 6) end++;
  if (!"、．.".includes(window.charAt(end) || " ")) return null;
  return found(window.slice(from, end), end + 1, window.slice(from, end));
}
