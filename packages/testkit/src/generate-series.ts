import type { ParagraphId } from "@travaux/model";
import { spellDraft } from "./generated-draft.ts";
import type { GeneratedDraft, GeneratedParagraph } from "./generated-draft.ts";
import { generateFirstDraft } from "./generate-draft.ts";
import { seededRandom } from "./random.ts";
import { reviseDraft } from "./revise-draft.ts";
import type { Memory } from "./revise-draft.ts";
import type { RevisedParagraph } from "./revised-paragraph.ts";
import { settings } from "./setting.ts";
import type { SettingName } from "./setting.ts";
import { tongues } from "./tongue.ts";
import type { GeneratedLanguage } from "./tongue.ts";
import { makeVocabulary } from "./vocabulary.ts";

/** What became of the paragraphs from one draft to the next. */
export interface AlignmentTruth {
  readonly links: readonly { readonly before: ParagraphId; readonly after: ParagraphId }[];
  /** Paragraphs of the later draft that left their place. */
  readonly moved: ReadonlySet<ParagraphId>;
}

/** A passage that was dropped and came back: where it last stood, and where it stands again. */
export interface RestoredTruth {
  readonly before: { readonly draft: number; readonly paragraph: ParagraphId };
  readonly after: { readonly draft: number; readonly paragraph: ParagraphId };
}

/** Drafts of one text with everything known about how they hang together. */
export interface GeneratedSeries {
  readonly drafts: readonly GeneratedDraft[];
  /** `steps[n]` leads from draft n to draft n + 1. */
  readonly steps: readonly AlignmentTruth[];
  readonly restored: readonly RestoredTruth[];
  /** The paragraph in which each word first stood, by the word's key. */
  readonly bornIn: ReadonlyMap<string, ParagraphId>;
}

export interface GenerationOptions {
  readonly setting: SettingName;
  /** How many paragraphs the first draft has. */
  readonly paragraphs: number;
  readonly seed: number;
  /** What its words look like; English where nothing is said. */
  readonly language?: GeneratedLanguage;
}

/** Generates a series of drafts. Equal options give equal drafts. */
export function generateSeries(options: GenerationOptions & { readonly drafts: number }): GeneratedSeries {
  const random = seededRandom(options.seed);
  let keys = 0;
  const tongue = tongues[options.language ?? "en"];
  const source = { random, vocabulary: makeVocabulary(random, tongue), newKey: () => `k${keys++}` };
  const setting = settings[options.setting];
  const memory: Memory = { struck: new Map(), dropped: [] };
  let generated: readonly GeneratedParagraph[] = generateFirstDraft(source, options.paragraphs, setting.isTemplated);
  const drafts = [spellDraft(generated, "d0", tongue.space)];
  const bornIn = new Map<string, ParagraphId>();
  addBirths(bornIn, drafts[0]);
  const steps: AlignmentTruth[] = [];
  const restored: RestoredTruth[] = [];
  const lastSeen = new Map(generated.map((paragraph, at) => [paragraph.key, { draft: 0, paragraph: `d0-${at}` }]));
  for (let since = 1; since < options.drafts; since++) {
    const revised = reviseDraft(source, generated, { setting, since, memory });
    generated = withReturns(
      revised.map(({ paragraph }) => paragraph),
      drafts.at(-1),
      bornIn,
    );
    const draft = spellDraft(generated, `d${since}`, tongue.space);
    drafts.push(draft);
    addBirths(bornIn, draft);
    steps.push(truthOf(revised, since));
    revised.forEach(({ paragraph, isRestored }, at) => {
      const place = { draft: since, paragraph: `d${since}-${at}` };
      const before = lastSeen.get(paragraph.key);
      if (isRestored && before !== undefined) restored.push({ before, after: place });
      lastSeen.set(paragraph.key, place);
    });
  }
  return { drafts, steps, restored, bornIn };
}

/** A word is reintroduced when an earlier draft had it and the one before had not: what only went elsewhere was never gone. */
function withReturns(
  paragraphs: readonly GeneratedParagraph[],
  before: GeneratedDraft | undefined,
  bornIn: ReadonlyMap<string, ParagraphId>,
): readonly GeneratedParagraph[] {
  const were = new Map(before?.words.flat().map(({ key, reintroduced }) => [key, reintroduced]));
  return paragraphs.map((paragraph) => ({
    ...paragraph,
    words: paragraph.words.map((word) => ({ ...word, reintroduced: were.get(word.key) ?? bornIn.has(word.key) })),
  }));
}

/** Words that no earlier draft had were born where they stand now. */
function addBirths(bornIn: Map<string, ParagraphId>, draft: GeneratedDraft | undefined): void {
  for (const [at, words] of draft?.words.entries() ?? []) {
    const paragraph = draft?.paragraphs[at]?.id;
    for (const { key } of words) if (paragraph !== undefined && !bornIn.has(key)) bornIn.set(key, paragraph);
  }
}

function truthOf(revised: readonly RevisedParagraph[], since: number): AlignmentTruth {
  const after = (at: number): ParagraphId => `d${since}-${at}`;
  const links = revised.flatMap(({ from }, at) =>
    from.map((place) => ({ before: `d${since - 1}-${place}`, after: after(at) })),
  );
  const moved = new Set(revised.flatMap(({ isMoved }, at) => (isMoved ? [after(at)] : [])));
  return { links, moved };
}
