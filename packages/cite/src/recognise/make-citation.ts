import type { Citation } from "@travaux/model";
import type { CitedDocument } from "./cited-document.ts";
import { sectionBefore } from "./preamble.ts";
import type { Mention } from "./read-mention.ts";
import type { Tokens } from "./tokens.ts";
import { nounOffset } from "./unit-nouns.ts";

/** All that was read of one citation. */
export interface Found {
  readonly mention: Mention;
  readonly part: string | null;
  readonly gloss: string | null;
  readonly document: CitedDocument;
  readonly isAnaphor?: true;
}

const FORMER: ReadonlySet<string> = new Set(
  "former formerly ex previously previous old ancien anciennement antiguo antes бывший ранее прежний السابقة 原".split(
    " ",
  ),
);

/** Makes the citation of the model: a span of the text, which is the mention's words without those around it. */
export function makeCitation(tokens: Tokens, { mention, part, gloss, document, isAnaphor }: Found): Citation {
  const from = tokens.from(mention.at) + nounOffset(tokens.printed(mention.at));
  const to = tokens.to(mention.next - 1);
  const section = mention.section ?? sectionBefore(tokens, mention.at);
  const before = tokens.word(mention.at - 1);
  const isFormer = FORMER.has(before) || (before === "-" && tokens.word(mention.at - 2) === "ex");
  const base = {
    from,
    to,
    text: tokens.text.slice(from, to),
    labels: mention.labels,
    ...(part === null ? {} : { part }),
    ...(section === null ? {} : { section }),
    ...(gloss === null ? {} : { gloss }),
    ...(isAnaphor === true ? { isAnaphor } : {}),
    ...(isFormer ? { isFormer } : {}),
    targets: [],
    candidates: [],
  };
  if (document.kind === "other") return { ...base, document: "other", other: document.name, status: "elsewhere" };
  const version = document.version === null ? {} : { version: document.version };
  return { ...base, ...version, document: "draft", status: "recognised" };
}
