import type { Span } from "@travaux/model";
import type { StyledRun } from "../text/styled-run.ts";

const CONTEXT_CHARACTERS = 90;

/**
 * The matches of a text with some words around them; "…" stands for what is left out.
 *
 * @param context characters on either side of a match, about; words are left whole
 */
export function snippetOf(text: string, matches: readonly Span[], context = CONTEXT_CHARACTERS): readonly StyledRun[] {
  const spans = matches.length === 0 ? [{ from: 0, to: 0 }] : ordered(matches);
  const runs: StyledRun[] = [];
  let at = 0;
  for (const span of spans) {
    const start = Math.max(at, startOfWord(text, span.from - context));
    const gapEnd = at === 0 ? 0 : Math.min(start, endOfWord(text, at + context));
    if (start > gapEnd)
      runs.push(plain(text.slice(at, gapEnd)), plain(at === 0 ? "… " : " … "), plain(text.slice(start, span.from)));
    else runs.push(plain(text.slice(at, span.from)));
    runs.push({ text: text.slice(span.from, span.to), style: "match" });
    at = span.to;
  }
  const end = endOfWord(text, at + context);
  runs.push(plain(text.slice(at, end)), plain(end < text.length ? " …" : ""));
  return runs.filter((run) => run.text !== "");
}

function plain(text: string): StyledRun {
  return { text, style: "plain" };
}

function ordered(spans: readonly Span[]): readonly Span[] {
  const sorted = spans.toSorted((one, other) => one.from - other.from);
  return sorted.filter((span, index) => index === 0 || span.from >= (sorted[index - 1]?.to ?? 0));
}

function startOfWord(text: string, at: number): number {
  if (at <= 0) return 0;
  return text.lastIndexOf(" ", at) + 1;
}

function endOfWord(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.indexOf(" ", at);
  return space < 0 ? text.length : space;
}
