import type { ChosenTemplate, DraftReport } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { Refusal } from "../read-model.ts";
import type { FileOrder } from "../writing/file-order.ts";
import { inUsersLook } from "./users-look.ts";

// Neither is looked into.
const writtenReport = { title: "Compact" } as DraftReport;
const template = { draft: "rev-1" } as unknown as ChosenTemplate;

const order = (template: ChosenTemplate | null): FileOrder => ({ kind: "draft", report: writtenReport, template });

describe("a Word file in the look of the user's", () => {
  test("is made when the look is there", async () => {
    expect(await inUsersLook(async () => template, order)).toEqual({ kind: "draft", report: writtenReport, template });
  });

  test("is made in ours, and that is said, when the look can not be had", async () => {
    const refused = async (): Promise<never> => Promise.reject(new Refusal("missing", "The original is missing."));
    expect(await inUsersLook(refused, order)).toEqual({
      order: { kind: "draft", report: writtenReport, template: null },
      note: "In our own styles: those of the original could not be read.",
    });
  });
});
