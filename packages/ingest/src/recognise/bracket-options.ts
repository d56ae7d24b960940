import type { Bracket, Span } from "@travaux/model";

/** Adds the options that brackets offer: parted by slashes inside one, or one beside the other. */
export function withAlternatives(text: string, brackets: readonly Bracket[]): readonly Bracket[] {
  const beside = optionsBeside(text, brackets);
  return brackets.map((bracket, place) => {
    if (bracket.kind !== "open" || !bracket.opens || !bracket.closes) return bracket;
    const slashed = optionsInside(text, bracket, innerOf(brackets, place));
    const alternatives = slashed.length > 1 ? slashed : (beside.get(place) ?? []);
    return alternatives.length > 1 ? { ...bracket, alternatives } : bracket;
  });
}

function innerOf(brackets: readonly Bracket[], place: number): readonly Bracket[] {
  const end = brackets[place]?.to ?? 0;
  const inner: Bracket[] = [];
  for (let at = place + 1; at < brackets.length; at++) {
    const bracket = brackets[at];
    if (bracket === undefined || bracket.from >= end) break;
    inner.push(bracket);
  }
  return inner;
}

/** Contents that a slash joins without offering a choice. */
const NO_CHOICE: ReadonlySet<string> = new Set(["and/or", "et/ou", "y/o", "и/или"]);

function optionsInside(text: string, bracket: Bracket, inner: readonly Bracket[]): readonly Span[] {
  const content = text.slice(bracket.from + 1, bracket.to - 1);
  if (!content.includes("/") || NO_CHOICE.has(content.toLowerCase())) return [];
  const isWordChoice = /^[\p{L}\p{M}-]{1,40}(?:\/[\p{L}\p{M}-]{1,40}){1,8}$/u.test(content); // "shall/should", not "a / b"
  const options: Span[] = [];
  let from = bracket.from + 1;
  let next = 0;
  for (let at = from; at < bracket.to - 1; at++) {
    while (next < inner.length && (inner[next]?.to ?? 0) <= at) next++;
    const nested = inner[next];
    if (nested !== undefined && nested.from <= at) {
      at = Math.max(at, nested.to - 1);
      continue;
    }
    if (text.charAt(at) !== "/") continue;
    const isSpaced = text.charAt(at - 1) === " " && text.charAt(at + 1) === " ";
    if (!isSpaced && !isWordChoice) continue;
    options.push(trimSpan(text, { from, to: at }));
    from = at + 1;
  }
  options.push(trimSpan(text, { from, to: bracket.to - 1 }));
  return options.every((option) => option.to > option.from) ? options : [];
}

/** "[annually][every two years]": each of the brackets carries the options of all. */
function optionsBeside(text: string, brackets: readonly Bracket[]): ReadonlyMap<number, readonly Span[]> {
  const groups = new Map<number, readonly Span[]>();
  const lastAtDepth = new Map<number, { readonly places: number[]; end: number }>();
  const finish = (group: { readonly places: number[] } | undefined): void => {
    if (group === undefined || group.places.length < 2) return;
    const options = group.places.flatMap((place) => {
      const bracket = brackets[place];
      return bracket === undefined ? [] : [trimSpan(text, { from: bracket.from + 1, to: bracket.to - 1 })];
    });
    if (options.some((option) => option.to <= option.from)) return;
    for (const place of group.places) groups.set(place, options);
  };
  brackets.forEach((bracket, place) => {
    if (bracket.kind !== "open" || !bracket.opens || !bracket.closes || text.charAt(bracket.from) !== "[") return;
    const group = lastAtDepth.get(bracket.depth);
    const isBeside =
      group !== undefined &&
      bracket.from - group.end <= 1 &&
      bracket.from >= group.end &&
      text.slice(group.end, bracket.from).trim() === "";
    if (isBeside && group.places.length < 16) {
      group.places.push(place);
      group.end = bracket.to;
    } else {
      finish(group);
      lastAtDepth.set(bracket.depth, { places: [place], end: bracket.to });
    }
  });
  for (const group of lastAtDepth.values()) finish(group);
  return groups;
}

function trimSpan(text: string, span: Span): Span {
  let { from, to } = span;
  while (from < to && text.charAt(from) === " ") from++;
  while (to > from && text.charAt(to - 1) === " ") to--;
  return { from, to };
}
