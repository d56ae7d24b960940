import { describe, expect, test } from "vitest";
import { looksLikePath } from "./ask-about-draft.ts";

describe("a word that leads to no file", () => {
  test.for(["rev-2.docx", "Rev 2.DOC", "./rev-2", "drafts/rev-2", "..\\rev-2", "statement.txt"])(
    "is taken for a path: %s",
    (subject) => {
      expect(looksLikePath(subject)).toBe(true);
    },
  );

  test.for(["rev-2", "Rev 2", "v1.1", "rev-2.fr", "annex.rev-2", "44", ".txt"])(
    "is taken for a draft: %s",
    (subject) => {
      expect(looksLikePath(subject)).toBe(false);
    },
  );
});
