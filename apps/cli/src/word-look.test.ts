import { failure, success } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { wordLook } from "./word-look.ts";

describe("the look of a Word file", () => {
  test("is not asked for where none is made", async () => {
    const asked = async (): Promise<never> => Promise.reject(new Error("asked"));
    expect(await wordLook("html", asked)).toEqual({ template: null, note: null });
  });

  test("is ours without a word where the drafts have none", async () => {
    expect(await wordLook("docx", async () => success(null))).toEqual({ template: null, note: null });
  });

  test("is ours, and one sentence says why, where the user's can not be had", async () => {
    const { template, note } = await wordLook("docx", async () =>
      failure({ kind: "encrypted-file", name: "rev-2.docx" }),
    );
    expect(template).toBeNull();
    expect(note).toMatch(/^The Word file is in our own styles, because .*rev-2\.docx/u);
  });
});
